import { problemsOf } from "./form.server.ts";
import { sectionNames } from "./sections.ts";
import type { Problem } from "#platform/outcome.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AnswersBySection } from "./facts.ts";
import type { SavedSection } from "./records.server.ts";
import type { Answers } from "./sections.ts";
import type { SectionName } from "./sections.ts";

/** How one section stands: never opened, or with so many answers left. */
export interface SectionState {
  readonly section: SectionName;
  readonly isStarted: boolean;
  readonly left: readonly Problem[];
}

/** How every section stands, read anew: for the deed of sending. */
export function standingOf(year: ProgramYear, answers: AnswersBySection): SectionState[] {
  return sectionNames.map((section) => standing(section, answers[section], problemsOf(year, section, answers[section])));
}

function standing(section: SectionName, answers: Answers | undefined, left: readonly Problem[]): SectionState {
  return { section, isStarted: answers !== undefined, left };
}

/** What was found left in one version of a section. */
interface Read {
  readonly version: number;
  readonly savedAt: number;
  readonly left: readonly Problem[];
}
/** Codes and fields alone, no answer; by year, then by application. An application beyond the number is read anew when it is opened. */
const known = new WeakMap<ProgramYear, Map<string, Map<SectionName, Read>>>();
const applicationsMost = 5_000;

/**
 * How every section stands, for a page: after a save one section is read again, not all ten. A section is known by its version, which every
 * saving raises, and by when it was saved.
 */
export function knownStandingOf(year: ProgramYear, applicationId: string, saved: ReadonlyMap<SectionName, SavedSection>): SectionState[] {
  const applications = known.get(year) ?? new Map<string, Map<SectionName, Read>>();
  known.set(year, applications);
  const before = applications.get(applicationId) ?? new Map<SectionName, Read>();
  applications.delete(applicationId); // Put at the end again: the one at the beginning is the one not seen for the longest time.
  applications.set(applicationId, before);
  if (applications.size > applicationsMost) applications.delete(applications.keys().next().value!);
  return sectionNames.map((section) => {
    const { answers, version, savedAt } = saved.get(section) ?? { answers: undefined, version: 0, savedAt: new Date(0) };
    const was = before.get(section);
    const isKnown = was !== undefined && was.version === version && was.savedAt === savedAt.getTime();
    const left = isKnown ? was.left : problemsOf(year, section, answers);
    if (!isKnown) before.set(section, { version, savedAt: savedAt.getTime(), left });
    return standing(section, answers, left);
  });
}
