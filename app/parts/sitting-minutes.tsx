import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { courseCalled } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { minutesSayings as sayings } from "./minutes-words.ts";
import { minutesWords as words } from "./minutes-words.ts";
import { between } from "#app/ui/words.ts";
import { Called } from "./called.tsx";
import type { Match } from "#program/matching/match.ts";

/** The minutes of one sitting as they are shown. */
interface Minutes {
  readonly id: string;
  readonly heldAt: Date;
  readonly heldBy: string;
  readonly attended: string;
  readonly remarks: string;
  readonly left: readonly string[];
  readonly decided: readonly {
    readonly match: Match;
    readonly number: string;
    readonly position: Parameters<typeof positionSaid>[0] & { readonly companyName: string; readonly companyNameEn: string };
  }[];
}

/** The minutes of every sitting, each on a sheet of its own on paper; `matchesAt` is where the reader finds a match ("committee/matches"). */
export function SittingMinutes({ minutes, matchesAt }: { minutes: readonly Minutes[]; matchesAt: string }) {
  const say = useSay();
  return (
    <div className="stack loose filed">
      {minutes.length === 0 && <Empty title={say(words.noMinutes)}>{say(words.noMinutesText)}</Empty>}
      {minutes.map((one) => (
        <OneSitting key={one.id} sitting={one} matchesAt={matchesAt} />
      ))}
    </div>
  );
}

/** How many matches a sitting decided in one way. */
export function countOf({ decided }: Minutes, decision: "approved" | "sent_back"): number {
  return decided.filter(({ match }) => match.committeeDecision === decision).length;
}

function OneSitting({ sitting, matchesAt }: { sitting: Minutes; matchesAt: string }) {
  const say = useSay();
  const { language } = usePageFacts();
  const count = (decision: "approved" | "sent_back") => countOf(sitting, decision);
  return (
    <section className="stack" aria-labelledby={sitting.id}>
      <p className="on-paper">{say(words.committee)}</p>
      <h2 id={sitting.id}>
        <Instant at={sitting.heldAt} />
      </h2>
      <SummaryList
        rows={[
          { question: say(words.attended), answer: <bdi dir="auto">{sitting.attended}</bdi>, asTyped: true },
          { question: say(words.recorder), answer: <bdi>{sitting.heldBy}</bdi> },
          { question: say(words.result), answer: say(sayings.result(count("approved"), count("sent_back"))) },
          ...(sitting.left.length === 0 ? [] : [{ question: say(words.left), answer: sitting.left.join(say(between.names)) }]),
          ...(sitting.remarks === ""
            ? []
            : [{ question: say(words.remarks), answer: <bdi dir="auto">{sitting.remarks}</bdi>, asTyped: true }]),
        ]}
      />
      <Table
        cards
        caption={say(words.decided)}
        columns={[
          { label: say(words.number) },
          { label: say(words.position) },
          { label: say(words.company) },
          { label: say(words.course) },
          { label: say(words.decision) },
          { label: say(words.reason) },
        ]}
        rows={sitting.decided.map(({ match, number, position }) => ({
          key: match.id,
          cells: [
            number,
            <a key="position" href={`/${language}/${matchesAt}/${match.id}`}>
              {say(positionSaid(position, "title"))}
            </a>,
            <Called key="company" said={companySaid(position)} />,
            say(courseCalled(match.course)),
            match.committeeDecision === null ? "–" : say(words[match.committeeDecision]),
            match.committeeNote || "–",
          ],
        }))}
      />
      <p className="on-paper signed">{say(words.signed)}</p>
    </section>
  );
}
