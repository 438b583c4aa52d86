import { isDay } from "#platform/days.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { answerText } from "./sections.ts";
import { namedNationalities } from "./sections.ts";
import type { LanguageSkills } from "#program/year/language-levels.ts";
import type { PersonFacts } from "./rules.ts";
import type { Answers } from "./sections.ts";
import type { SectionName } from "./sections.ts";

/** The answers of an application by section, as far as there are any. */
export type AnswersBySection = Readonly<Partial<Record<SectionName, Answers>>>;

/** The levels of Japanese and English, or null while one of the two questions is open; "none" is an answer. */
export function languageSkillsOf(languages: Answers | undefined): LanguageSkills | null {
  const japanese = answerText(languages, "japanese");
  const english = answerText(languages, "english");
  if (japanese === "" || english === "") return null;
  return {
    japanese: jlptLevels.find((level) => level === japanese) ?? null,
    english: cefrLevels.find((level) => level === english) ?? null,
  };
}

/**
 * What the requirements ask for, from the answers; null while one of them is missing, because then nobody can say. The question about
 * earlier participation comes last in the form: until it is answered it counts as "no", so that people hear of the rest at once.
 */
export function personFactsOf({ person, languages, background }: AnswersBySection): PersonFacts | null {
  const birthDate = answerText(person, "birthDate");
  const residence = answerText(person, "residence");
  const nationalities = namedNationalities(person);
  const skills = languageSkillsOf(languages);
  if (!isDay(birthDate) || residence === "" || nationalities.length === 0 || skills === null) return null;
  return { nationalities, residence, birthDate, ...skills, participatedBefore: answerText(background, "participatedBefore") === "yes" };
}

/** What the requirements ask for, as far as it is answered: a question still open has no key. */
export function knownFactsOf({ person, languages, background }: AnswersBySection): Partial<PersonFacts> {
  const birthDate = answerText(person, "birthDate");
  const residence = answerText(person, "residence");
  const nationalities = namedNationalities(person);
  const participated = answerText(background, "participatedBefore");
  return {
    ...(isDay(birthDate) ? { birthDate } : {}),
    ...(residence === "" ? {} : { residence }),
    ...(nationalities.length === 0 ? {} : { nationalities }),
    ...(participated === "" ? {} : { participatedBefore: participated === "yes" }),
    ...languageSkillsOf(languages),
  };
}

/** What may stand in another year's application as it is; the rest belongs to its year and is asked anew. */
export function takenOver(answers: AnswersBySection): AnswersBySection {
  const { name, person, contact, education, languages, skills, wishes, motivation, background } = answers;
  const kept = { name, person, contact, education, languages, skills, motivation };
  const some = (of: Answers | undefined, fields: readonly string[]): Answers =>
    Object.fromEntries(fields.flatMap((field) => (of?.[field] === undefined ? [] : [[field, of[field]]])));
  const partly = {
    wishes: some(wishes, ["workFields", "regions", "workWished", "learnWished"]),
    background: some(background, ["heardFrom", "heardFromNote"]),
  };
  const isGiven = ([, fields]: [string, Answers | undefined]) => fields !== undefined && Object.keys(fields).length > 0;
  return Object.fromEntries(Object.entries({ ...kept, ...partly }).filter(isGiven));
}

/**
 * The answers as one text that is always the same for the same answers: sections and fields sorted, no blanks, empty answers left out.
 * Its SHA-256 is the fingerprint on the receipt.
 */
export function canonicalAnswers(fiscalYear: number, answers: AnswersBySection): string {
  const sections = Object.entries(answers)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([section, fields]) => {
      const given = Object.entries(fields ?? {}).filter(([, value]) => (typeof value === "string" ? value !== "" : value.length > 0));
      return [section, given.sort(([one], [other]) => (one < other ? -1 : 1))];
    });
  return JSON.stringify([fiscalYear, sections]);
}

/** The number of an application: two digits of the year and six of their own, such as `23-000-118`. */
export function applicationNumber(fiscalYear: number, serial: number): string {
  const digits = String(serial).padStart(6, "0");
  return `${String(fiscalYear).slice(-2)}-${digits.slice(0, -3)}-${digits.slice(-3)}`;
}
