import { useSay } from "#app/ui/language.tsx";
import { Panel } from "#app/ui/panels.tsx";
import { Panels } from "#app/ui/panels.tsx";
import { WorkToday } from "#app/ui/panels.tsx";
import { Chapter } from "./chapter.tsx";
import { ReasonParts } from "./reading.tsx";
import { ScoreParts } from "./reading.tsx";
import { WorkListParts } from "./work-list.tsx";

/** The parts of the office's desk. */
export function DeskParts() {
  return (
    <div className="office">
      <WorkListParts />
      <PanelParts />
      <ScoreParts />
      <ReasonParts />
    </div>
  );
}

function PanelParts() {
  const say = useSay();
  return (
    <Chapter name="panels">
      <Panels>
        <Panel id="panel-work" title={say({ en: "Work of today", ja: "今日の仕事" })}>
          <WorkToday
            duties={[
              {
                count: 41,
                label: say({ en: "Documents: past the target", ja: "書類審査：目標を超えた応募" }),
                href: "#part-panels",
                when: say({ en: "7 working days or more", ja: "7営業日以上" }),
                isLate: true,
              },
              {
                count: 6,
                label: say({ en: "First interviews, course A", ja: "1次面談（Aコース）" }),
                href: "#part-panels",
                when: say({ en: "the first at 13:00", ja: "最初は13:00" }),
              },
            ]}
          />
        </Panel>
        <Panel id="panel-letters" title={say({ en: "Letters", ja: "通知" })}>
          <p>{say({ en: "All letters of yesterday were delivered.", ja: "昨日の通知はすべて届きました。" })}</p>
        </Panel>
      </Panels>
    </Chapter>
  );
}
