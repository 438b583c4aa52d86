import { dayStateNames } from "#program/daily-reports/messages.ts";
import { dayState } from "#program/daily-reports/rules.ts";
import { dayKindNames } from "#program/internships/messages.ts";
import { typedText } from "#platform/typed.ts";
import { sayDay } from "#platform/days.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { DayStateTag } from "#app/parts/internship-cells.tsx";
import { ReportWords } from "#app/parts/internship-cells.tsx";
import { internshipSayings } from "#app/parts/internship-words.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { placementWords as words } from "./placement-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { DailyReport } from "#program/daily-reports/daily-report.ts";
import type { SeenInternship } from "#program/daily-reports/see-internship.server.ts";

/** The plan day by day with its reports, and the way to mark an absence. */
export function InternshipDays({
  seen: { internship, plan, reports, missing, today },
  typed,
  shown,
}: {
  seen: SeenInternship;
  typed: Typed;
  shown: Shown;
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const of = new Map(reports.map((report) => [report.day, report]));
  return (
    <div className="stack">
      {missing.length > 0 && <p className="late">{say(internshipSayings.missing(missing.length))}</p>}
      <Table
        dense
        caption={say(words.daysAndReports)}
        columns={[{ label: say(words.day) }, { label: say(words.kind) }, { label: say(words.report) }]}
        rows={plan.map((one) => {
          const report = of.get(one.day) ?? null;
          const state = dayState(internship, one, report, today);
          const to = one.kind === "absent" ? "planned" : one.kind === "planned" && one.day <= today ? "absent" : null;
          return {
            key: one.day,
            isLate: state === "missing",
            cells: [
              <DayText key="day" day={one.day} />,
              <span key="kind" className="row">
                {say(dayKindNames[one.kind])}
                {to !== null && report === null && (
                  <form method="post">
                    <input type="hidden" name="day" value={one.day} />
                    <input type="hidden" name="kind" value={to} />
                    <Button
                      kind="quiet"
                      small
                      name="intent"
                      value="day"
                      label={`${say(to === "absent" ? words.absent : words.planned)}: ${sayDay(one.day, language)}`}
                    >
                      {say(to === "absent" ? words.absent : words.planned)}
                    </Button>
                  </form>
                )}
              </span>,
              report === null ? (
                <DayStateTag key="state" state={state} />
              ) : (
                <Disclosure key="state" summary={say(dayStateNames[report.state])} open={typedText(typed, "report") === report.id}>
                  <ReportWords report={report} />
                  {(report.state === "submitted" || report.state === "host_commented") && (
                    <GiveBack report={report} typed={typed} shown={shown} />
                  )}
                </Disclosure>
              ),
            ],
          };
        })}
      />
    </div>
  );
}

/** Back to the intern with a note that says what is missing. */
function GiveBack({ report, typed, shown }: { report: DailyReport; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { language } = usePageFacts();
  const isMine = typedText(typed, "report") === report.id;
  return (
    <form method="post" noValidate className="stack tight">
      <input type="hidden" name="report" value={report.id} />
      <input type="hidden" name="version" value={report.version} />
      <TextField
        name="note"
        id={`note-${report.id}`}
        label={say(words.giveBackNote)}
        value={isMine ? typedText(typed, "note") : ""}
        problem={isMine ? shown.note : undefined}
        bare
      />
      <div>
        <Button kind="secondary" small name="intent" value="return" label={`${say(words.giveBackPress)}: ${sayDay(report.day, language)}`}>
          {say(words.giveBackPress)}
        </Button>
      </div>
    </form>
  );
}
