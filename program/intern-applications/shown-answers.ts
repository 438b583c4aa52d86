import { isDay } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { workFieldNames } from "#program/host-companies/answer-words.ts";
import { skills } from "#program/host-companies/skills.ts";
import { countryName } from "#program/year/countries.ts";
import { courseName } from "#program/year/messages.ts";
import { courseOf } from "#program/year/rules.ts";
import { fieldsOfStudy } from "./fields-of-study.ts";
import { answerWords } from "./answer-words.ts";
import { expiredSaid } from "./messages.ts";
import { labelOf } from "./answer-words.ts";
import { regionsOfJapan } from "./regions.ts";
import { dateFields } from "./sections.ts";
import { answerList } from "./sections.ts";
import { answerText } from "./sections.ts";
import { fieldsOf } from "./sections.ts";
import { wishedCourses } from "./sections.ts";
import { expiredTests } from "./warnings.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Answers } from "./sections.ts";
import type { SectionName } from "./sections.ts";

/** A question with its answer in words, for every reader of an application. */
export interface ShownAnswer {
  readonly field: string;
  readonly question: Said;
  /** Null where nothing was answered. */
  readonly answer: Said | null;
  /** What the person wrote themselves: keep its line breaks, and its language may be any. */
  readonly isOwnWords: boolean;
}

const countryFields = ["nationality1", "nationality2", "nationality3", "residence", "schoolCountry"];
/** Left out where nothing was answered: they are there for those whom they concern. */
const rarely = [
  "familyName",
  "givenName",
  "kana",
  "degreeName",
  "japaneseEvidence",
  "englishTest",
  "englishScore",
  "englishTestMonth",
  "englishEvidence",
  "work",
  "workPlace",
  "workRole",
  "workFrom",
  "workTo",
  "regions",
  "skillCodes",
  "learnWished",
  "stayStatus",
  "stayUntil",
  "otherName",
  "calledName",
  "nationality2",
  "nationality3",
  "studies",
  "availabilityNote",
  "participatedYear",
  "heardFromNote",
  "japaneseTest",
  "policyVersion",
];

/** A section's answers as they are shown, in the order of the form. Optional fields that hold nothing are left out. */
export function shownAnswers(year: ProgramYear, section: SectionName, answers: Answers | undefined): ShownAnswer[] {
  const wished = section === "wishes" ? wishedCourses(answers).length : 0;
  return fieldsOf(section, year.courses.length)
    .filter((field) => !(/^wish\d+$/.test(field) && Number(field.slice(4)) > Math.max(1, wished)))
    .map((field) => ({ field, question: labelOf(field), ...answerOf(year, field, answers) }))
    .filter(({ field, answer }) => answer !== null || !rarely.includes(field));
}

/** One answer in words, whether the form shows it or not. */
export function shownAnswer(year: ProgramYear, field: string, answers: Answers | undefined): ShownAnswer {
  return { field, question: labelOf(field), ...answerOf(year, field, answers) };
}

function answerOf(year: ProgramYear, field: string, answers: Answers | undefined): { answer: Said | null; isOwnWords: boolean } {
  const chosen = (answer: Said | null) => ({ answer, isOwnWords: false });
  const text = answerText(answers, field).trim();
  if (field === "periods") return chosen(listed(answerList(answers, field).map((code) => nameOfCourse(year, code))));
  if (field === "workFields")
    return chosen(listed(answerList(answers, field).map((code) => workFieldNames[code as keyof typeof workFieldNames] ?? same(code))));
  if (field === "skillCodes")
    return chosen(listed(answerList(answers, field).map((code) => skills[code as keyof typeof skills] ?? same(code))));
  if (field === "regions") return chosen(listed(answerList(answers, field).map((code) => regionsOfJapan[code] ?? same(code))));
  if (field === "requirements") {
    const ticked = answerList(answers, field);
    return chosen(
      listed(
        year.intern.declarations.filter(({ id }) => ticked.includes(id)),
        { en: " ", ja: "" },
      ),
    );
  }
  if (text === "") return chosen(null);
  if (/^wish\d+$/.test(field)) return chosen(nameOfCourse(year, text));
  if (countryFields.includes(field)) return chosen(countryName(text) ?? same(text));
  if (field === "field") return chosen(fieldsOfStudy[text as keyof typeof fieldsOfStudy] ?? same(text));
  if ((field === "birthDate" || field === "stayUntil") && isDay(text)) return chosen({ en: sayDay(text, "en"), ja: sayDay(text, "ja") });
  if (dateFields.includes(field) && field !== "birthDate" && field !== "stayUntil") {
    const [month, expired] = [sayMonth(text), expiredTests(year, answers).find((one) => one.field === field)];
    if (expired === undefined) return chosen(month);
    const said = expiredSaid(expired.lastDay);
    return chosen({ en: `${month.en} (${said.en})`, ja: `${month.ja}・${said.ja}` });
  }
  if (field === "truth" || field === "consent") return chosen({ en: "Yes", ja: "はい" });
  const words = (answerWords as Record<string, Record<string, Said>>)[field]?.[text];
  return words === undefined ? { answer: same(text), isOwnWords: true } : chosen(words);
}

const same = (text: string): Said => ({ en: text, ja: text });

function nameOfCourse(year: ProgramYear, code: string): Said {
  const course = courseOf(year, code);
  return course === null ? same(code) : courseName(course, year.courses);
}

function listed(names: readonly Said[], between: Said = { en: "; ", ja: "、" }): Said | null {
  return names.length === 0
    ? null
    : { en: names.map((name) => name.en).join(between.en), ja: names.map((name) => name.ja).join(between.ja) };
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A month typed as `YYYY-MM-`: "June 2024", 「2024年6月」. */
export function sayMonth(text: string): Said {
  const [year = "", month = ""] = text.split("-");
  const name = months[Number(month) - 1];
  return name === undefined ? same(text) : { en: `${name} ${year}`, ja: `${year}年${Number(month)}月` };
}
