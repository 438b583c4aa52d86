import { dayOf } from "#platform/days.ts";
import { daysBetween } from "#platform/days.ts";
import { countryName } from "#program/year/countries.ts";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { flagNames } from "#program/intern-applications/messages.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { words } from "#app/office/selection/selection-words.ts";
import type { Language } from "#platform/language.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { TagKind } from "#app/ui/tag.tsx";

/** Names of countries in the page's language, in the order given. */
export function sayCountries(codes: readonly string[], language: Language): string {
  return codes.map((code) => countryName(code)?.[language] ?? code).join(between.names[language]);
}

/** "JA N3 · EN C1", 「日 N3・英 C1」; a word where neither was given. */
export function Levels({ japanese, english }: { japanese: string; english: string }) {
  const language = useLanguage();
  const say = useSay();
  const [ja, en] = language === "ja" ? ["日", "英"] : ["JA", "EN"];
  const levels = [japanese === "" ? "" : `${ja} ${japanese}`, english === "" ? "" : `${en} ${english}`].filter(Boolean);
  return levels.length === 0 ? <Nobody>{say(words.none)}</Nobody> : <span className="nowrap">{levels.join(between.facts[language])}</span>;
}

/** What staff should look at, each as a word. */
export function Flags({ flags }: { flags: readonly string[] }) {
  const say = useSay();
  return flags.map((flag) => (
    <Tag key={flag} kind="caution">
      {flagNames[flag] === undefined ? flag : say(flagNames[flag])}
    </Tag>
  ));
}

/** A score, or a grey word where nobody gave one. */
export function Score({ score }: { score: number | null }) {
  const say = useSay();
  return score === null ? <Nobody>{say(words.notYet)}</Nobody> : <>{score}</>;
}

const kinds: Partial<Record<CourseApplicationState, TagKind>> = {
  interview1_invited: "todo",
  interview1_done: "todo",
  interview2_invited: "todo",
  interview2_done: "todo",
  no_show: "problem",
  pool: "done",
  recommended: "done",
  offered: "todo",
  agreed: "done",
  confirmed: "done",
};

/** The state of one course as a word in a box; ends stand as plain words. */
export function CourseStateTag({ state }: { state: CourseApplicationState }) {
  const say = useSay();
  return <Tag kind={kinds[state] ?? "plain"}>{say(courseStateNames[state])}</Tag>;
}

/** Whole days since a moment, counted as calendar days in Japan. */
export function daysSince(since: Date, now: Date): number {
  return daysBetween(dayOf(since), dayOf(now));
}

/** The address of a list with other answers; empty ones are left out. */
export function hrefWith(path: string, query: Readonly<Record<string, string | number>>): string {
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]])));
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** The number of a page in an address, from 1 on; what is no page is the first one. */
export function pageIn(query: URLSearchParams): number {
  const page = Number(query.get("page") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

/** One of the given values from an address, or the other one. */
export function oneIn<const Value extends string, Otherwise extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
  otherwise: Otherwise,
): Value | Otherwise {
  return values.find((value) => value === query.get(name)) ?? otherwise;
}
