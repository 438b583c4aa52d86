import { createHash } from "node:crypto";
import { sql } from "kysely";
import { assert } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { recordConsent } from "#program/consents/record-consent.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { courseName } from "#program/year/messages.ts";
import { lastResultOn } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { applicationNumber } from "./facts.ts";
import { canonicalAnswers } from "./facts.ts";
import { knownFactsOf } from "./facts.ts";
import { personFactsOf } from "./facts.ts";
import { applicationReceived } from "./letters.ts";
import { courseApplicationsOf } from "./records.server.ts";
import { lockOwnApplication } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { wishProblems } from "./rules.ts";
import { answerText } from "./sections.ts";
import { wishedCourses } from "./sections.ts";
import { applicationFlags } from "./warnings.ts";
import { standingOf } from "./standing.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AnswersBySection } from "./facts.ts";
import type { InternApplication } from "./intern-application.ts";
import type { Receipt } from "./intern-application.ts";
import type { PersonFacts } from "./rules.ts";
import type { SavedSection } from "./records.server.ts";
import type { SectionName } from "./sections.ts";
import type { SectionState } from "./standing.server.ts";
import type { InternApplicationTables } from "./tables.ts";

/**
 * Sends the actor's own application: everything required is there, each wished course is open at this instant and open to this person.
 * A refusal names what speaks against it and keeps the draft; a second press answers with the same receipt.
 * Throws `NotFound` where no application was started. `signed` makes the receipt's proof (signed-receipt) for the letter.
 */
export async function submitApplication(act: Act, signed?: (receipt: Receipt) => string): Promise<Outcome<Receipt>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    if (application.state === "submitted") return done(await receiptOf(tx, application));
    if (application.state !== "draft") return refused({ code: "not-a-draft", field: null });
    const year = await yearOf(tx, application.fiscalYear);
    const answers = answersOf(await sectionsOf(tx, application.id));
    const problems = whatSpeaksAgainst(year, answers, standingOf(year, answers), act.now);
    const person = personFactsOf(answers);
    if (problems.length > 0 || person === null) return refused(...problems);
    return done(await send(tx, act, year, application, answers, person, signed));
  });
}

/** Sections still incomplete, and what the rules say against the wishes at an instant; empty when the application may be sent. */
export function whatSpeaksAgainst(year: ProgramYear, answers: AnswersBySection, sections: readonly SectionState[], at: Date): Problem[] {
  const incomplete = sections.flatMap(({ section, left }) =>
    left.length === 0 ? [] : [{ code: "section-incomplete", field: section, facts: { section, count: left.length } }],
  );
  const wishes = wishedCourses(answers.wishes);
  if (wishes.length === 0) return incomplete;
  return [...incomplete, ...wishProblems(year, knownFactsOf(answers), wishes, at)];
}

/** The receipt of an application that was sent. */
export async function receiptOf(tx: Transaction, application: InternApplication): Promise<Receipt> {
  const { number, submittedAt, fingerprint } = application;
  assert(
    number !== null && submittedAt !== null && fingerprint !== null,
    "an application that was sent has a number, an instant and a fingerprint",
  );
  return { number, submittedAt, fingerprint, courses: (await courseApplicationsOf(tx, application.id)).map((one) => one.course) };
}

/** The answers alone, without when they were saved. */
export function answersOf(sections: ReadonlyMap<SectionName, SavedSection>): AnswersBySection {
  return Object.fromEntries([...sections].map(([section, saved]) => [section, saved.answers]));
}

async function send(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  application: InternApplication,
  answers: AnswersBySection,
  person: PersonFacts,
  signed: ((receipt: Receipt) => string) | undefined,
): Promise<Receipt> {
  const tables = tx.withTables<InternApplicationTables>();
  const { rows } = await sql<{ serial: number }>`select nextval('intern_application_numbers') as serial`.execute(tx);
  const courses = wishedCourses(answers.wishes);
  const receipt: Receipt = {
    number: applicationNumber(year.fiscalYear, Number(rows[0]?.serial)),
    submittedAt: act.now,
    fingerprint: createHash("sha256").update(canonicalAnswers(year.fiscalYear, answers)).digest("hex"),
    courses,
  };
  await tables
    .updateTable("intern_applications")
    .set({
      state: "submitted",
      number: receipt.number,
      submitted_at: act.now,
      fingerprint: receipt.fingerprint,
      ...promoted(answers, person),
      flags: applicationFlags(year, answers, courses),
      version: application.version + 1,
      updated_at: act.now,
    })
    .where("id", "=", application.id)
    .execute();
  await tables
    .insertInto("course_applications")
    .values(
      courses.map((course, index) => ({
        id: newId(),
        application_id: application.id,
        account_id: application.accountId,
        fiscal_year: year.fiscalYear,
        course,
        wish_rank: index + 1,
        state: "submitted" as const,
        state_since: act.now,
        reason: "",
        reason_note: "",
        score: null,
        assigned_to: null,
        version: 1,
      })),
    )
    .execute();
  // From now on pages and lists call the person as the passport does.
  const name = { name: answerText(answers.name, "fullName").trim(), updated_at: act.now };
  await tx.withTables<AccountTables>().updateTable("accounts").set(name).where("id", "=", application.accountId).execute();
  const about = { kind: "intern-application", id: application.id };
  await recordConsent(tx, act, {
    policyVersion: year.privacy.textVersion,
    accountId: application.accountId,
    purpose: "application",
    about,
  });
  await writeHistory(tx, act, {
    what: "application-submitted",
    about,
    fiscalYear: year.fiscalYear,
    subjectAccount: application.accountId,
    facts: { number: receipt.number, courses: courses.join(" ") },
  });
  await queueLetter(tx, act, {
    to: { account: application.accountId },
    words: applicationReceived(
      receipt,
      courses.map((code) => courseName(theCourse(year, code), year.courses)),
      { mail: year.organisation.officeMail, resultsBy: lastResultOn(year, courses), proof: signed?.(receipt) ?? null },
    ),
    about,
    fiscalYear: year.fiscalYear,
  });
  return receipt;
}

/** What lists, rules and matching ask for, taken out of the sections. */
export function promoted(answers: AnswersBySection, person: PersonFacts) {
  return {
    full_name: answerText(answers.name, "fullName").trim(),
    other_name: answerText(answers.name, "otherName").trim(),
    birth_date: person.birthDate,
    nationalities: [...person.nationalities],
    residence: person.residence,
    japanese: person.japanese ?? "",
    english: person.english ?? "",
    school: answerText(answers.education, "school").trim(),
    field: answerText(answers.education, "field"),
    is_student: answerText(answers.education, "standing") === "student",
    participated_before: person.participatedBefore,
  };
}
