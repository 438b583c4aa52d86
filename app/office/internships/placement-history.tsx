import { sayDay } from "#platform/days.ts";
import { isDay } from "#platform/days.ts";
import { reportDeeds } from "#program/daily-reports/messages.ts";
import { internshipDeeds } from "#program/internships/messages.ts";
import { cancelSideNames } from "#program/internships/messages.ts";
import { internshipStateNames } from "#program/internships/messages.ts";
import { trainingDeeds } from "#program/trainings/messages.ts";
import { attendanceStateNames } from "#program/trainings/messages.ts";
import { correctionReasonNames } from "#program/travel/messages.ts";
import { travelDeeds } from "#program/travel/messages.ts";
import { travelStateNames } from "#program/travel/messages.ts";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { placementWords as words } from "./placement-words.ts";
import type { Said } from "#platform/language.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

const deeds: Readonly<Record<string, Said>> = { ...internshipDeeds, ...trainingDeeds, ...reportDeeds, ...travelDeeds };
const wordsOf: Readonly<Record<string, Said>> = {
  ...travelStateNames,
  ...attendanceStateNames,
  ...internshipStateNames,
  ...correctionReasonNames,
  ...cancelSideNames,
};

/** What happened to an internship or a travel, newest first: when, what, by whom. */
export function PlacementHistory({
  lines,
  names,
  year,
}: {
  lines: readonly HistoryLine[];
  names: ReadonlyMap<string, string>;
  year: ProgramYear | null;
}) {
  const say = useSay();
  const language = useLanguage();
  const word = (value: unknown): string | undefined =>
    typeof value !== "string" || value === ""
      ? undefined
      : isDay(value)
        ? sayDay(value, language)
        : wordsOf[value] === undefined
          ? undefined
          : say(wordsOf[value]);
  const details = ({ facts }: HistoryLine): string => {
    const training = year?.trainings.find((one) => one.id === facts.training);
    const [from, to] = [word(facts.from), word(facts.to)];
    return [
      training === undefined ? undefined : say(training),
      word(facts.day),
      from !== undefined && to !== undefined ? `${from} → ${to}` : to,
      word(facts.reason),
      word(facts.side),
      typeof facts.concierge === "string" ? names.get(facts.concierge) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(say(between.facts));
  };
  const by = (line: HistoryLine) =>
    line.actorKind === "company"
      ? say(words.byCompany)
      : line.actorKind === "intern"
        ? say(words.byIntern)
        : (names.get(line.actorAccount ?? "") ?? "");
  return (
    <Timeline
      events={lines.map((line) => ({
        key: String(line.id),
        when: <Instant at={line.at} bare />,
        what: (
          <p>
            {deeds[line.what] === undefined ? line.what : say(deeds[line.what]!)} <span className="soft">{details(line)}</span>{" "}
            {by(line) !== "" && <span className="small soft">({by(line)})</span>}
          </p>
        ),
      }))}
    />
  );
}
