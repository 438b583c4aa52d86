import { assert } from "#platform/assert.ts";
import type { Said } from "#platform/language.ts";
import { readJson } from "#platform/reading.ts";
import type { Place, WasRead } from "#platform/reading.ts";
import { countryList } from "./country-lists.ts";
import { bodyKinds, cefrLevels, deciders, jlptLevels, stepIds, stepLanguages } from "./program-year.ts";
import type { suitabilityParts } from "./program-year.ts";
import type { MatchingCap } from "./program-year.ts";
import type { CompanyRequirements, DocumentKind, InternRequirements, LanguageThreshold, Named, ProgramYear } from "./program-year.ts";
import type { SelectionStep, Training } from "./program-year.ts";
import { readCourse } from "./read-course.ts";
import { entryName, marksIn } from "./value-marks.ts";

/** A year from its JSON, or every complaint about it. Shape: `database/seeds/years/`. */
export function readYear(json: unknown): WasRead<ProgramYear> {
  return readJson(json, (top) => {
    const year: ProgramYear = {
      fiscalYear: top.at("fiscalYear").wholeNumber(2016),
      title: { en: top.at("titleEn").words(), ja: top.at("titleJa").words() },
      organisation: readOrganisation(top.at("organisation")),
      quotas: {
        companiesMax: top.at("quotas").at("companiesMax").at("value").wholeNumber(1),
        internsPerCompany: top.at("quotas").at("internsPerCompany").at("value").wholeNumber(1),
        pairsWithJapaneseStudents: top.at("quotas").at("pairsWithJapaneseStudents").at("value").yesOrNo(),
      },
      courses: top.at("courses").each(readCourse, entryName),
      mayChooseSeveralCourses: top.at("multipleCourses").at("value").yesOrNo(),
      intern: readInternRequirements(top.at("eligibility").at("intern"), top.at("eligibility").at("declarations").at("value")),
      company: readCompanyRequirements(top.at("eligibility").at("company")),
      selection: {
        steps: top.at("selection").at("steps").each(readStep, entryName),
        resultsBy: top.at("selection").at("resultsBy").at("value").day(),
        notifyUnsuccessful: top.at("selection").at("notifyUnsuccessful").at("value").yesOrNo(),
      },
      documents: top.at("documents").each(readDocument, entryName),
      matching: {
        candidatesPerRecommendation: top.at("matching").at("candidatesPerRecommendation").at("value").wholeNumber(1),
        companyAnswerDays: top.at("matching").at("companyAnswerDays").at("value").wholeNumber(1),
        internAnswerDays: top.at("matching").at("internAnswerDays").at("value").wholeNumber(1),
        rounds: top.at("matching").at("rounds").at("value").wholeNumber(1),
        recommendationsPerPerson: top.at("matching").at("recommendationsPerPerson").at("value").wholeNumber(1),
        weights: readWeights(top.at("matching").at("weights")),
        caps: top.at("matching").at("caps").each(readCap, entryName),
        secondPersonApproves: top.at("matching").at("secondPersonApproves").at("value").yesOrNo(),
      },
      languageTests: readLanguageTests(top.at("languageTests")),
      unusedAccounts: readUnusedAccounts(top.at("unusedAccounts")),
      trainings: top.at("trainings").each(readTraining, entryName),
      reports: {
        daily: top.at("reports").at("daily").at("value").yesOrNo(),
        finalPresentation: top.at("reports").at("finalPresentation").at("value").yesOrNo(),
      },
      diversity: readDiversity(top.at("diversity")),
      privacy: readPrivacy(top.at("privacy")),
      marks: marksIn(json),
    };
    complainOfTheWhole(top, year);
    return year;
  });
}

/** A year from JSON that must be right, such as the seeds. Throws with every complaint. */
export function yearFrom(json: unknown): ProgramYear {
  const read = readYear(json);
  assert(read.ok, `the year can't be read: ${read.ok ? "" : read.complaints.join("; ")}`);
  return read.value;
}

/** A thing with its id and words. */
export function readNamed(place: Place): Named {
  return { id: place.at("id").words(), ...place.said() };
}

const wordsBeside = (place: Place, key: string): Said => ({
  en: place.at(key).at("value").words(),
  ja: place.at(`${key}Ja`).at("value").words(),
});

function readOrganisation(place: Place): ProgramYear["organisation"] {
  const mayLack = (key: string) =>
    place
      .at(key)
      .at("value")
      .orNull(() => wordsBeside(place, key));
  return {
    commissioner: wordsBeside(place, "commissioner"),
    project: wordsBeside(place, "project"),
    contractor: wordsBeside(place, "contractor"),
    partner: mayLack("partner"),
    officeMail: place
      .at("officeEmail")
      .at("value")
      .orNull((mail) => mail.words()),
    officeAddress: mayLack("officeAddress"),
  };
}

/** The entry of a list that has an id; complains when there is none. */
function entryOf(list: Place, id: string): Place {
  const entries = list.each((place) => place, entryName).filter((place) => place.at("id").value === id);
  if (entries.length !== 1 && Array.isArray(list.value)) list.complain(`must name ${id} once`);
  return entries[0] ?? list.at(id);
}

function readInternRequirements(list: Place, declarations: Place): InternRequirements {
  const nationality = entryOf(list, "nationality");
  const age = entryOf(list, "age");
  const listId = nationality.at("list");
  if (countryList(listId.text()) === null) listId.complain("names no list of countries");
  return {
    countryListId: listId.text(),
    addedCountries: nationality.at("added").isMissing ? [] : nationality.at("added").each((country) => country.words()),
    excludedCountries: nationality.at("excluded").each((country) => country.words()),
    residentsOfJapanAllowed: entryOf(list, "residenceInJapanAllowed").at("value").yesOrNo(),
    age: {
      min: age.at("min").wholeNumber(),
      max: age.at("max").wholeNumber(),
      asOf: age.at("asOf").day(),
      isInPrinciple: age.at("isInPrinciple").yesOrNo(),
    },
    languageAnyOf: entryOf(list, "language").at("anyOf").each(readThreshold, entryName),
    educationAnyOf: entryOf(list, "education")
      .at("anyOf")
      .each((kind) => kind.oneOf(["student", "graduate"])),
    pastParticipantsExcluded: entryOf(list, "pastParticipants").at("isExcluded").yesOrNo(),
    declarations: declarations.each(readNamed, entryName),
    japaneseStudentsTakePart: entryOf(list, "japaneseStudents").at("isPart").yesOrNo(),
  };
}

function readWeights(place: Place): ProgramYear["matching"]["weights"] {
  const weight = (part: (typeof suitabilityParts)[number]) => place.at(part).at("value").wholeNumber();
  const weights = {
    language: weight("language"),
    field: weight("field"),
    skills: weight("skills"),
    wish: weight("wish"),
    period: weight("period"),
    feedback: weight("feedback"),
  };
  if (Object.values(weights).reduce((sum, one) => sum + one, 0) !== 1000) place.complain("must be 1000 in all");
  return weights;
}

function readCap(place: Place): MatchingCap {
  return {
    course: place.at("course").orNull((course) => course.words()),
    region: place.at("region").orNull((region) => region.words()),
    max: place.at("max").wholeNumber(0),
  };
}

function readThreshold(place: Place): LanguageThreshold {
  return place.at("language").oneOf(["ja", "en"]) === "ja"
    ? { language: "ja", test: place.at("test").oneOf(["JLPT"]), min: place.at("min").oneOf(jlptLevels) }
    : { language: "en", test: place.at("test").oneOf(["CEFR"]), min: place.at("min").oneOf(cefrLevels) };
}

function readCompanyRequirements(list: Place): CompanyRequirements {
  return {
    list: list.each(readNamed, entryName),
    excludedBodies: entryOf(list, "excludedBodies")
      .at("value")
      .each((body) => body.oneOf(bodyKinds)),
    onlineMeetingsPerWeekMin: entryOf(list, "onlineMeetings").at("minimum").wholeNumber(),
  };
}

function readStep(place: Place): SelectionStep {
  const languages = place.at("languages");
  return {
    id: place.at("id").oneOf(stepIds),
    who: place.at("who").oneOf(deciders),
    languages: languages.isMissing ? [] : languages.each((language) => language.oneOf(stepLanguages)),
    title: place.said(),
  };
}

function readDocument(place: Place): DocumentKind {
  const appliesTo = place.at("appliesTo");
  return {
    ...readNamed(place),
    askedFrom: place.at("askedFrom").oneOf(["after-screening", "after-match"]),
    appliesTo: appliesTo.isMissing ? null : appliesTo.oneOf(["student", "graduate", "visiting"]),
    visibleTo: place
      .at("visibleTo")
      .each((reader) => reader.oneOf(["office", "accounts", "concierge", "committee", "recommended-company", "person"])),
  };
}

function readTraining(place: Place): Training {
  return { ...readNamed(place), isMandatory: place.at("mandatory").yesOrNo(), when: place.at("when").oneOf(["before", "start", "middle"]) };
}

function readLanguageTests(place: Place): ProgramYear["languageTests"] {
  if (place.isMissing) return null;
  const readTest = (test: Place) => ({ id: test.at("id").words(), months: test.at("months").wholeNumber(1) });
  return {
    validMonths: place.at("validMonths").at("value").each(readTest, entryName),
    asOf: place.at("asOf").at("value").day(),
  };
}

function readUnusedAccounts(place: Place): ProgramYear["unusedAccounts"] {
  if (place.isMissing) return null;
  const days = (key: string) => place.at(key).at("value").wholeNumber(1);
  return { staffDays: days("staffDays"), companyDays: days("companyDays"), daysAfterPrompt: days("daysAfterPrompt") };
}

function readDiversity(place: Place): ProgramYear["diversity"] {
  if (place.isMissing) return null;
  const readQuestion = (question: Place) => ({ ...readNamed(question), choices: question.at("choices").each(readNamed, entryName) });
  const questions = place.at("questions").at("value").each(readQuestion, entryName);
  for (const { id, choices } of [{ id: "questions", choices: questions }, ...questions])
    if (choices.length === 0 || new Set(choices.map((choice) => choice.id)).size < choices.length)
      place.complain(`must name something in ${id}, and each thing once`);
  return { consent: place.at("consent").said(), questions };
}

function readPrivacy(place: Place): ProgramYear["privacy"] {
  return {
    inForceFrom: place.at("inForceFrom").at("value").day(),
    textVersion: place.at("textVersion").at("value").words(),
    purposes: place.at("purposes").at("value").each(readNamed, entryName),
    provisions: place
      .at("thirdPartyProvision")
      .at("value")
      .each(
        (one) => ({
          id: one.at("id").words(),
          purpose: one.at("purpose").said(),
          to: one.at("to").each(readNamed, entryName),
          data: one.at("data").each(readNamed, entryName),
          means: one.at("means").said(),
        }),
        entryName,
      ),
    officer: place
      .at("officer")
      .at("value")
      .orNull((officer) => ({ title: officer.said(), mail: officer.at("email").words() })),
    requestsTo: place
      .at("requestsTo")
      .at("value")
      .orNull((mail) => mail.words()),
  };
}

/** What no single value shows: things named twice, ages the wrong way round, a course against the year's own rule, a mark without source. */
function complainOfTheWhole(top: Place, year: ProgramYear): void {
  const lists = {
    courses: year.courses.map(({ code }) => code),
    trainings: year.trainings.map(({ id }) => id),
    documents: year.documents.map(({ id }) => id),
  };
  for (const [name, ids] of Object.entries({ ...lists, selection: year.selection.steps.map(({ id }) => id) })) {
    if (ids.length === 0) top.at(name).complain("must not be empty");
    if (new Set(ids).size < ids.length) top.at(name).complain("names a thing twice");
  }
  const declared = year.intern.declarations.map(({ id }) => id);
  if (declared.length === 0) top.at("eligibility").at("declarations").complain("must not be empty");
  if (new Set(declared).size < declared.length) top.at("eligibility").at("declarations").complain("names a thing twice");
  if (year.intern.age.min > year.intern.age.max) top.complain("has an age range that ends before it begins");
  if (year.intern.languageAnyOf.length === 0) top.complain("asks for languages and names none");
  const inJapan = year.courses.filter(({ residence }) => residence.rule === "japan");
  if (!year.intern.residentsOfJapanAllowed && inJapan.length > 0) {
    top.complain(`allows nobody who lives in Japan, yet course ${inJapan.map(({ code }) => code).join(", ")} asks for it`);
  }
  for (const { path, source } of year.marks) if (source.trim() === "") top.complain(`gives no source for ${path}`);
}
