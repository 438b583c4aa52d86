import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { optionalDay } from "#platform/forms.server.ts";
import { charactersIn } from "#platform/characters.ts";
import { isDay } from "#platform/days.ts";
import { mustTick } from "#platform/forms.server.ts";
import { optionalLine } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { readTyped } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { someOf } from "#platform/forms.server.ts";
import { countries } from "#program/year/countries.ts";
import { skillCodes } from "#program/host-companies/skills.ts";
import { workFields } from "#program/host-companies/position.ts";
import { fieldOfStudyCodes } from "./fields-of-study.ts";
import { availabilities } from "./sections.ts";
import { charactersMost } from "./sections.ts";
import { regionCodes } from "./regions.ts";
import { degrees } from "./sections.ts";
import { englishAnswers } from "./sections.ts";
import { englishTests } from "./sections.ts";
import { evidences } from "./sections.ts";
import { heardFroms } from "./sections.ts";
import { japaneseAnswers } from "./sections.ts";
import { stayStatuses } from "./sections.ts";
import { standings } from "./sections.ts";
import { wishedCourses } from "./sections.ts";
import { works } from "./sections.ts";
import { yesOrNo } from "./sections.ts";
import { withdrawalReasons } from "./intern-application.ts";
import type { Problem } from "#platform/outcome.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Answers } from "./sections.ts";
import type { SectionName } from "./sections.ts";

const countryCodes = countries.map((country) => country.alpha2);

/** A text of some length, counted as its writer counts. */
const longText = (most: number) => optionalText(20_000).refine((text) => charactersIn(text) <= most, { message: "too-long" });
const neededText = (most: number) => longText(most).refine((text) => text !== "", { message: "required" });

/** An existing day, `YYYY-MM-DD`, from `earliest` on. */
const day = (earliest: string) => requiredDay().refine((text) => !isDay(text) || text >= earliest, { message: "day-invalid" });

/** A month, typed as year and month: `YYYY-MM-`; empty when nothing was typed. */
const month = optionalText(40).refine((text) => text === "" || isMonth(text), { message: "month-invalid" });
const isMonth = (text: string) => /^(19|20|21)\d\d-(0[1-9]|1[0-2])-?$/.test(text);

const choice = <const Values extends readonly string[]>(values: Values) => oneOf(values);
const choiceOrNone = (values: readonly string[]) =>
  optionalText(40).refine((text) => text === "" || values.includes(text), { message: "choice-unknown" });

const telephone = requiredText(40).refine((text) => text === "" || /^\+?[\d\s()./\-]{6,30}$/.test(text.normalize("NFKC")), {
  message: "telephone-invalid",
});

/** True when a test could have given such a score: IELTS in halves to 9, TOEFL iBT to 120, TOEIC to 990; other tests say it their way. */
function isScore(test: string, typed: string): boolean {
  const text = typed.normalize("NFKC");
  const figure = Number(text);
  if (test === "ielts") return /^\d(\.[05])?$/.test(text) && figure <= 9;
  if (test === "toefl") return /^\d{1,3}$/.test(text) && figure <= 120;
  if (test === "toeic") return /^\d{2,3}$/.test(text) && figure >= 10 && figure <= 990;
  return true;
}

const add = (context: z.RefinementCtx, field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });

const forms = {
  name: () =>
    z.object({
      fullName: requiredLine(200),
      familyName: optionalLine(200),
      givenName: optionalLine(200),
      otherName: optionalLine(200),
      kana: optionalLine(200).refine((text) => /^[\p{sc=Katakana}\p{sc=Hiragana}ー・･＝=\s]*$/u.test(text), { message: "kana-only" }),
      calledName: optionalLine(100),
    }),
  person: (year) =>
    z
      .object({
        birthDate: day("1900-01-01").refine((text) => !isDay(text) || text < `${year.fiscalYear}-04-01`, { message: "birth-date-later" }),
        nationality1: choice(countryCodes),
        nationality2: choiceOrNone(countryCodes),
        nationality3: choiceOrNone(countryCodes),
        residence: choice(countryCodes),
        stayStatus: choiceOrNone(stayStatuses),
        stayUntil: optionalDay(),
      })
      .superRefine((person, context) => {
        const { nationality1, nationality2, nationality3 } = person;
        if (nationality2 !== "" && nationality2 === nationality1) add(context, "nationality2", "named-twice");
        if (nationality3 !== "" && (nationality3 === nationality1 || nationality3 === nationality2))
          add(context, "nationality3", "named-twice");
      }),
  contact: () => z.object({ telephone, address: neededText(charactersMost.address) }),
  education: () =>
    z
      .object({
        standing: choice(standings),
        school: requiredLine(200),
        schoolCountry: choice(countryCodes),
        field: choice(fieldOfStudyCodes),
        studies: optionalLine(200),
        degree: choice(degrees),
        degreeName: optionalLine(200),
        graduation: month,
      })
      .superRefine((education, context) => {
        // Nobody has to know what their degree is called in Japan: its own name is enough, the office compares.
        if (["other", "unknown"].includes(education.degree) && education.degreeName === "") add(context, "degreeName", "required");
        if (education.graduation === "") add(context, "graduation", "required");
      }),
  languages: () =>
    z
      .object({
        japanese: choice(japaneseAnswers),
        japaneseTest: month,
        japaneseEvidence: choiceOrNone(evidences),
        english: choice(englishAnswers),
        englishTest: choiceOrNone(englishTests),
        englishScore: optionalLine(40),
        englishTestMonth: month,
        englishEvidence: choiceOrNone(evidences),
        otherLanguages: optionalLine(300),
      })
      .superRefine((languages, context) => {
        const hasLevel = languages.japanese !== "none" && (japaneseAnswers as readonly string[]).includes(languages.japanese);
        if (hasLevel && languages.japaneseTest === "") add(context, "japaneseTest", "test-month-needed");
        if (["", "none"].includes(languages.englishTest)) return;
        if (languages.englishScore === "") add(context, "englishScore", "required");
        else if (!isScore(languages.englishTest, languages.englishScore)) add(context, "englishScore", "score-unknown");
        if (languages.englishTestMonth === "") add(context, "englishTestMonth", "test-month-needed");
      }),
  skills: () =>
    z
      .object({
        work: choiceOrNone(works),
        workPlace: optionalLine(200),
        workRole: optionalLine(200),
        workFrom: month,
        workTo: month,
        skillCodes: someOf(skillCodes),
        skills: longText(charactersMost.skills),
        experience: longText(charactersMost.experience),
      })
      .superRefine((work, context) => {
        // Ticked or written: either says what somebody can do.
        if (work.skills === "" && work.skillCodes.length === 0) add(context, "skills", "required");
        if (work.work !== "now" && work.work !== "before") return;
        for (const field of ["workPlace", "workRole", "workFrom"] as const) if (work[field] === "") add(context, field, "required");
        if (work.work === "before" && work.workTo === "") add(context, "workTo", "required");
        if (work.workTo !== "" && work.workFrom !== "" && work.workTo < work.workFrom) add(context, "workTo", "end-before-start");
      }),
  wishes: (year) => wishesForm(year),
  motivation: () => z.object({ motivation: neededText(charactersMost.motivation) }),
  background: () =>
    z
      .object({
        participatedBefore: choice(yesOrNo),
        participatedYear: optionalText(40),
        heardFrom: choice(heardFroms),
        heardFromNote: longText(charactersMost.note),
      })
      .superRefine((background, context) => {
        if (background.participatedBefore === "yes" && background.participatedYear === "") add(context, "participatedYear", "required");
        else if (background.participatedBefore === "yes" && !/^(20[12]\d)$/.test(background.participatedYear.normalize("NFKC")))
          add(context, "participatedYear", "year-invalid");
        if (background.heardFrom === "other" && background.heardFromNote === "") add(context, "heardFromNote", "required");
      }),
  declarations: (year) =>
    z.object({
      truth: mustTick("declaration-needed"),
      // Each condition has its own tick; which there are, the year says.
      requirements: someOf(year.intern.declarations.map((declaration) => declaration.id)).refine(
        (ticked) => ticked.length === year.intern.declarations.length,
        { message: "declarations-needed" },
      ),
      policyVersion: optionalText(40).refine((text) => text === year.privacy.textVersion, { message: "consent-outdated" }),
      consent: mustTick("consent-needed"),
    }),
} satisfies Record<SectionName, (year: ProgramYear) => z.ZodType>;

function wishesForm(year: ProgramYear) {
  const codes = year.courses.map((course) => course.code);
  const ranks = Object.fromEntries(codes.map((_, index) => [`wish${index + 1}`, index === 0 ? choice(codes) : choiceOrNone(codes)]));
  return z
    .object({
      ...ranks,
      periods: someOf(codes),
      availability: choice(availabilities),
      availabilityNote: longText(charactersMost.note),
      workFields: someOf(workFields),
      regions: someOf(regionCodes),
      workWished: longText(charactersMost.workWished),
      learnWished: longText(charactersMost.learnWished),
    })
    .superRefine((wishes, context) => {
      const typed = wishes as unknown as Answers;
      const seen = new Set<unknown>();
      for (const rank of Object.keys(ranks)) {
        if (typed[rank] !== "" && seen.has(typed[rank])) add(context, rank, "named-twice");
        seen.add(typed[rank]);
      }
      const missing = wishedCourses(typed).filter((course) => codes.includes(course) && !(typed.periods ?? []).includes(course));
      if (missing.length > 0) add(context, "periods", "period-needed");
      if (!year.mayChooseSeveralCourses && wishedCourses(typed).length > 1) add(context, "wish2", "one-course-only");
      if (typed.availability === "some" && typed.availabilityNote === "") add(context, "availabilityNote", "required");
    });
}

const made = new WeakMap<ProgramYear, Map<SectionName, z.ZodType>>();

function formOf(year: ProgramYear, section: SectionName): z.ZodType {
  const known = made.get(year) ?? new Map<SectionName, z.ZodType>();
  made.set(year, known);
  const form = known.get(section) ?? forms[section](year);
  known.set(section, form);
  return form;
}

/** What is still wrong or missing in a section's answers; empty when it is complete. */
export function problemsOf(year: ProgramYear, section: SectionName, answers: Answers | undefined): readonly Problem[] {
  const read = readTyped(answers ?? {}, formOf(year, section));
  if (read.ok) return [];
  const courses = wishedCourses(answers).filter((course) => !(answers?.periods ?? []).includes(course));
  return read.problems.map((problem) =>
    problem.code === "period-needed" ? { ...problem, facts: { courses: courses.join(", ") } } : problem,
  );
}

/** The form by which an application is taken back. */
export const withdrawForm = z.object({ reason: oneOf(withdrawalReasons), sure: mustTick("sure-needed") });
/** The form by which a draft is deleted. */
export const deleteForm = z.object({ sure: mustTick("sure-needed") });
/** Which version of a section was on the screen; 0 before the first saving. */
export const sectionVersion = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
