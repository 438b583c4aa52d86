import type { Rule } from "./eligible.ts";
import type { Id } from "./market.ts";

// The hard rules of section 2, by the names under which facts stand in `attrs`. Lists in a fact are separated by blanks; days are YYYY-MM-DD.
// A fact that a place doesn't state asks nothing; a fact that an intern doesn't state can't meet what is asked.

/** The course is offered and wanted: the place's `course` is among the intern's `courses`. */
export function courseWanted(): Rule {
  return { id: "course", allows: (intern, place) => words(intern.attrs["courses"]).includes(place.attrs["course"] ?? "") };
}

/** The days both can (`from` to `to`, both included) cover the place's `days`. */
export function periodCovered(): Rule {
  return {
    id: "period",
    allows: (intern, place) => {
      const from = Math.max(dayNumber(intern.attrs["from"]), dayNumber(place.attrs["from"]));
      const to = Math.min(dayNumber(intern.attrs["to"]), dayNumber(place.attrs["to"]));
      return to - from + 1 >= Number(place.attrs["days"] ?? 1);
    },
  };
}

/** The intern's level of a language (`attrs[language]`) is at or above what the place asks (`attrs[language]`). `scale` runs from low to high. */
export function languageAtLeast(language: string, scale: readonly string[]): Rule {
  return {
    id: `language-${language}`,
    allows: (intern, place) => {
      const asked = place.attrs[language];
      if (asked === undefined) return true;
      const level = scale.indexOf(asked);
      return level >= 0 && scale.indexOf(intern.attrs[language] ?? "") >= level;
    },
  };
}

/** One of the intern's `nationalities` is on the program's list. */
export function nationalityListed(list: Iterable<string>): Rule {
  const listed = new Set(list);
  return { id: "nationality", allows: (intern) => words(intern.attrs["nationalities"]).some((country) => listed.has(country)) };
}

/** The intern's `residence` is none of those that the program shuts out. */
export function residenceOutside(shutOut: Iterable<string>): Rule {
  const refused = new Set(shutOut);
  return { id: "residence", allows: (intern) => intern.attrs["residence"] !== undefined && !refused.has(intern.attrs["residence"]) };
}

/** The intern, born on `birthDate`, has completed at least `min` and at most `max` years on `day`. */
export function ageBetween(min: number, max: number, day: string): Rule {
  return {
    id: "age",
    allows: (intern) => {
      const born = /^(\d{4})-(\d\d-\d\d)$/.exec(intern.attrs["birthDate"] ?? "");
      if (!born) return false;
      const years = Number(day.slice(0, 4)) - Number(born[1]) - (day.slice(5) < born[2]! ? 1 : 0);
      return years >= min && years <= max;
    },
  };
}

/** Neither side blocked the other. */
export function notBlocked(pairs: Iterable<{ intern: Id; place: Id }>): Rule {
  const blocked = new Map<Id, Set<Id>>();
  for (const { intern, place } of pairs) blocked.set(place, (blocked.get(place) ?? new Set<Id>()).add(intern));
  return { id: "blocked", allows: (intern, place) => !(blocked.get(place.id)?.has(intern.id) ?? false) };
}

function words(list: string | undefined): string[] {
  return (list ?? "").split(" ").filter((word) => word !== "");
}

/** Days since 1970, or NaN (which no comparison meets) for a day that isn't stated. */
function dayNumber(day: string | undefined): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? "");
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000 : NaN;
}
