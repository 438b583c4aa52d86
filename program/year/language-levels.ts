import { cefrLevels, jlptLevels } from "./program-year.ts";
import type { CefrLevel, JlptLevel, LanguageThreshold } from "./program-year.ts";

/** A person's certified languages; null where there is no level. */
export interface LanguageSkills {
  readonly japanese: JlptLevel | null;
  readonly english: CefrLevel | null;
}

/** True when a level of the Japanese-Language Proficiency Test reaches `min`; N1 is the highest. */
export function reachesJlpt(level: JlptLevel | null, min: JlptLevel): boolean {
  return level !== null && jlptLevels.indexOf(level) >= jlptLevels.indexOf(min);
}

/** True when a level of the Common European Framework reaches `min`; C2 is the highest. */
export function reachesCefr(level: CefrLevel | null, min: CefrLevel): boolean {
  return level !== null && cefrLevels.indexOf(level) >= cefrLevels.indexOf(min);
}

/** True when the skills meet one threshold of the year. */
export function meets(skills: LanguageSkills, threshold: LanguageThreshold): boolean {
  return threshold.language === "ja" ? reachesJlpt(skills.japanese, threshold.min) : reachesCefr(skills.english, threshold.min);
}
