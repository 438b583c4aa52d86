import { informationItem } from "#program/documents/information.ts";
import { withoutAnswerReasons } from "#program/documents/information.ts";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { interviewOutcomeNames } from "#program/selection/messages.ts";
import { reasonNames } from "#program/selection/messages.ts";
import { screeningResultNames } from "#program/selection/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { deedsOnDesk as deeds } from "./history-words.ts";
import type { Said } from "#platform/language.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { DocumentKind } from "#program/year/program-year.ts";

/** How somebody filled in their draft is no matter of the office. */
const untold = ["application-started", "application-section-started", "section-saved"];

/** What happened to an application, newest first: when, what, by whom. A deed without words of its own stands by its code. */
export function ApplicationHistory({
  lines,
  names,
  documents,
}: {
  lines: readonly HistoryLine[];
  names: ReadonlyMap<string, string>;
  documents: readonly DocumentKind[];
}) {
  const say = useSay();
  const details = ({ facts }: HistoryLine): string => {
    const word = (table: Readonly<Record<string, Said>>, name: string) => {
      const code = facts[name];
      return typeof code !== "string" || code === "" ? undefined : table[code] === undefined ? code : say(table[code]);
    };
    const [from, to] = [word(courseStateNames, "from"), word(courseStateNames, "to")];
    const kind = informationItem(String(facts.document)) ?? documents.find((document) => document.id === facts.document);
    return [
      typeof facts.course === "string" ? say(courseCalled(facts.course)) : undefined,
      from !== undefined && to !== undefined ? `${from} → ${to}` : undefined,
      word(screeningResultNames, "result"),
      word(interviewOutcomeNames, "outcome"),
      word({ ...reasonNames, ...withoutAnswerReasons }, "reason"),
      typeof facts.score === "number" ? `${facts.score} / 100` : undefined,
      kind === undefined ? undefined : say(kind),
    ]
      .filter((part) => part !== undefined)
      .join(say(between.facts));
  };
  return (
    <Timeline
      events={lines
        .filter((line) => !untold.includes(line.what))
        .map((line) => ({
          key: String(line.id),
          when: <Instant at={line.at} bare />,
          what: (
            <p>
              {deeds[line.what] === undefined ? line.what : say(deeds[line.what]!)}
              {details(line) !== "" && <span className="soft"> {details(line)}</span>}
              {line.actorKind === "office" && names.get(line.actorAccount ?? "") !== undefined && (
                <span className="small soft"> ({names.get(line.actorAccount ?? "")})</span>
              )}
            </p>
          ),
        }))}
    />
  );
}
