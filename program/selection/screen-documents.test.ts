import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { newId } from "#platform/ids.ts";
import { withdrawApplication } from "#program/intern-applications/withdraw-application.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { manyApplications } from "#tests/makers/many-applications.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { anInvitation } from "#tests/makers/screened.ts";
import { coursesNow } from "#tests/makers/screened.ts";
import { testDatabase } from "#tests/support/database.ts";
import { assignScreener } from "./assign-screener.server.ts";
import { correctScreening } from "./correct-screening.server.ts";
import { marksOf } from "./records.server.ts";
import { scoreDocuments } from "./score-documents.server.ts";
import { screenDocuments } from "./screen-documents.server.ts";
import { screeningsOf } from "./records.server.ts";
import { seeApplication } from "./see-application.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ScreeningDecision } from "./screen-documents.server.ts";

const database = await testDatabase();
const { server } = database;
const system = database.as({ databaseRole: "jip_system" });
const screener = await aPerson(server, "screener", { now: new Date("2023-07-06T10:00:00+09:00") });
const marks = { motivation: 4, fit: 3, languages: 3, skills: 2, availability: 4 };

const passing = (ids: readonly string[]): ScreeningDecision => ({
  picks: ids.map((id) => ({ id, version: null })),
  result: "passed",
  reason: "",
  note: "",
  marks: null,
});
const refusing = (ids: readonly string[], reason = "more-applicants-than-places"): ScreeningDecision => ({
  ...passing(ids),
  result: "not_selected",
  reason,
});

interface Kept {
  kind: string;
  state: string;
  held_until: Date | null;
  subject_en: string;
  body_en: string;
  body_ja: string;
}
async function lettersTo(account: string): Promise<Kept[]> {
  return await system.transaction(
    async (tx) =>
      (
        await sql<Kept>`select kind, state, held_until, subject_en, body_en, body_ja from letters where to_account = ${account} order by queued_at, id`.execute(
          tx,
        )
      ).rows,
  );
}
async function countOf(table: "history" | "letters" | "screenings"): Promise<number> {
  return await system.transaction(
    async (tx) => (await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx)).rows[0]!.count,
  );
}
const problem = (outcome: Awaited<ReturnType<typeof screenDocuments>>) => (outcome.ok ? null : outcome.problems[0]!.code);

test("whoever passes waits for the year's next step and gets one letter for all courses", async () => {
  const { intern, application, courses } = await aScreenedApplication(server, screener);
  assert.deepEqual(
    courses.map((one) => one.state),
    ["interview1_invited", "interview1_invited"],
  );
  const letters = (await lettersTo(intern.accountId)).filter((letter) => letter.kind === "screening-passed");
  assert.equal(letters.length, 1);
  assert.equal(letters[0]!.held_until, null);
  assert.match(letters[0]!.body_en, /Course C, Course B[^]*First interview/);
  assert.ok(letters[0]!.subject_en.includes(application.number!));
});

test("whoever is not selected is told on the course's day, kindly and with the reason, and reads nothing before", async () => {
  const { intern, courses } = await aSubmittedApplication(server);
  const refused = await screenDocuments(screener, refusing([courses[0]!.id]));
  assert.deepEqual(refused, { ok: true, value: { decided: 1 } });
  const [letter] = (await lettersTo(intern.accountId)).filter((one) => one.kind === "result-not-selected");
  assert.deepEqual(letter!.held_until, new Date("2023-08-25T00:00:00+09:00")); // Course C.
  assert.match(letter!.body_en, /others fitted/);
  assert.match(letter!.body_en, /may apply in another year/);
  assert.match(letter!.body_ja, /あらためて応募できます/);
  const seen = await intern.db.transaction(
    async (tx) =>
      (await sql<{ what: string; facts: unknown }>`select what, facts from history where about_id = ${courses[0]!.id}`.execute(tx)).rows,
  );
  assert.equal(
    seen.some((line) => JSON.stringify(line).includes("not_selected")),
    false,
  );
  assert.deepEqual(
    (await coursesNow(screener, courses[0]!.applicationId)).map((one) => one.state),
    ["not_selected", "submitted"],
  );
});

test("an inner reason stays in the office: not in the letter, and not where the person may read", async () => {
  const { intern, courses } = await aSubmittedApplication(server);
  const note = "The two graduation dates differ.";
  await screenDocuments(screener, { ...refusing([courses[0]!.id], "answers-contradict"), note });
  const [letter] = (await lettersTo(intern.accountId)).filter((one) => one.kind === "result-not-selected");
  assert.ok(!letter!.body_en.includes("contradict") && !letter!.body_en.includes(note));
  const read = intern.db.transaction(
    async (tx) => await sql`select reason, reason_note from course_applications where id = ${courses[0]!.id}`.execute(tx),
  );
  await assert.rejects(read, /permission denied/);
  const kept = await screener.db.transaction(async (tx) => await screeningsOf(tx, [courses[0]!.id]));
  assert.deepEqual([kept[0]!.reason, kept[0]!.note], ["answers-contradict", note]);
});

test("two hundred are decided in one press, each with its line and its letter", async () => {
  const { courses } = await manyApplications(system, 200, screener.now);
  const two = courses.slice(0, 200);
  const before = { history: await countOf("history"), letters: await countOf("letters"), screenings: await countOf("screenings") };
  assert.deepEqual(await screenDocuments(screener, refusing(two)), { ok: true, value: { decided: 200 } });
  assert.equal((await countOf("screenings")) - before.screenings, 200);
  assert.equal((await countOf("letters")) - before.letters, 200);
  assert.equal((await countOf("history")) - before.history, 600); // Read, not selected, and the deed itself.
});

test("the second press of the same decision changes nothing and answers as the first", async () => {
  const { courses } = await aSubmittedApplication(server);
  const ids = courses.map((one) => one.id);
  assert.ok((await screenDocuments(screener, passing(ids))).ok);
  const before = [await countOf("history"), await countOf("letters"), await countOf("screenings")];
  assert.deepEqual(await screenDocuments(screener, passing(ids)), { ok: true, value: { decided: 0 } });
  assert.deepEqual([await countOf("history"), await countOf("letters"), await countOf("screenings")], before);
});

test("two presses at once decide once", async () => {
  const { courses } = await aSubmittedApplication(server);
  const ids = courses.map((one) => one.id);
  const both = await Promise.all([screenDocuments(screener, refusing(ids)), screenDocuments(screener, passing(ids))]);
  assert.deepEqual(both.map((one) => one.ok).sort(), [false, true]);
  assert.equal((await screener.db.transaction(async (tx) => await screeningsOf(tx, ids))).length, 2);
});

test("a list that moved meanwhile is refused as a whole, with the ones concerned named", async () => {
  const [still, gone] = [await aSubmittedApplication(server), await aSubmittedApplication(server)];
  await withdrawApplication(gone.intern, "dates");
  const before = await countOf("history");
  const refused = await screenDocuments(screener, passing([still.courses[0]!.id, gone.courses[0]!.id]));
  assert.deepEqual(refused, {
    ok: false,
    problems: [{ code: "moved-meanwhile", field: null, facts: { numbers: `${gone.application.number} (C)`, count: 1 } }],
  });
  assert.equal(await countOf("history"), before);
  assert.equal((await coursesNow(screener, still.application.id))[0]!.state, "submitted");
});

test("what somebody else changed after the page was shown is refused", async () => {
  const { courses } = await aSubmittedApplication(server);
  const seen = [{ id: courses[0]!.id, version: courses[0]!.version }];
  assert.ok((await scoreDocuments(screener, { ids: [courses[0]!.id], marks, note: "" })).ok);
  assert.equal(problem(await screenDocuments(screener, { ...passing([]), picks: seen })), "moved-meanwhile");
});

test("marks are kept before the result, and the decision takes them over", async () => {
  const { intern, courses } = await aSubmittedApplication(server);
  assert.deepEqual(await scoreDocuments(screener, { ids: [courses[0]!.id], marks, note: "Concrete example." }), {
    ok: true,
    value: { score: 80 },
  });
  const [now] = await coursesNow(screener, courses[0]!.applicationId);
  assert.equal(now!.state, "screening");
  assert.ok((await screenDocuments(screener, passing([courses[0]!.id]))).ok);
  const [kept] = await screener.db.transaction(async (tx) => await screeningsOf(tx, [courses[0]!.id]));
  assert.equal(kept!.score, 80);
  await assert.rejects(
    intern.db.transaction(async (tx) => await marksOf(tx, [courses[0]!.id])),
    /permission denied/,
  );
});

test("only screeners, managers and the administrator screen; nobody else leaves a trace", async () => {
  const { intern, courses } = await aSubmittedApplication(server);
  const before = await countOf("history");
  for (const role of [
    "interviewer",
    "matcher",
    "concierge",
    "accounts",
    "privacy-officer",
    "public-relations",
    "travel-desk",
    "committee",
    "reader-meti",
    "reader-jetro",
  ] as const) {
    const other = await aPerson(server, role);
    await assert.rejects(screenDocuments(other, passing([courses[0]!.id])), NotAllowed, role);
    await assert.rejects(assignScreener(other, { ids: [courses[0]!.id], to: screener.accountId }), NotAllowed, role);
    await assert.rejects(correctScreening(other, { id: courses[0]!.id, why: "x" }), NotAllowed, role);
    await assert.rejects(scoreDocuments(other, { ids: [courses[0]!.id], marks, note: "" }), NotAllowed, role);
  }
  await assert.rejects(screenDocuments(intern, passing([courses[0]!.id])), NotAllowed);
  assert.equal(await countOf("history"), before);
  const manager = await aPerson(server, "manager", { now: screener.now });
  assert.ok((await screenDocuments(manager, passing([courses[0]!.id]))).ok);
});

test("nothing ticked, too much ticked and an unknown one are refused", async () => {
  assert.equal(problem(await screenDocuments(screener, passing([]))), "nothing-picked");
  assert.equal(problem(await screenDocuments(screener, passing(Array.from({ length: 501 }, () => newId())))), "too-many-picked");
  await assert.rejects(screenDocuments(screener, passing([newId()])), NotFound);
});

test("a reader is given many at once, and only somebody who may screen", async () => {
  const { courses } = await aSubmittedApplication(server);
  const ids = courses.map((one) => one.id);
  const matcher = await aPerson(server, "matcher");
  assert.deepEqual(await assignScreener(screener, { ids, to: matcher.accountId }), {
    ok: false,
    problems: [{ code: "screener-unknown", field: "screener" }],
  });
  assert.deepEqual(await assignScreener(screener, { ids, to: screener.accountId }), { ok: true, value: { assigned: 2 } });
  assert.deepEqual(await assignScreener(screener, { ids, to: screener.accountId }), { ok: true, value: { assigned: 0 } });
  assert.deepEqual(
    (await coursesNow(screener, courses[0]!.applicationId)).map((one) => one.state),
    ["screening", "screening"],
  );
});

test("a result that still waits for its day is taken back without a word to the person", async () => {
  const { intern, courses } = await aSubmittedApplication(server);
  await screenDocuments(screener, refusing([courses[0]!.id]));
  assert.ok((await correctScreening(screener, { id: courses[0]!.id, why: "Wrong row." })).ok);
  const letters = await lettersTo(intern.accountId);
  assert.deepEqual(
    letters.filter((one) => one.kind.startsWith("result")).map((one) => [one.kind, one.state]),
    [["result-not-selected", "cancelled"]],
  );
  assert.equal((await coursesNow(screener, courses[0]!.applicationId))[0]!.state, "screening");
  assert.ok((await screenDocuments(screener, passing([courses[0]!.id]))).ok); // Read again.
});

test("a result that was told already is taken back with a letter", async () => {
  const { intern, courses } = await aSubmittedApplication(server);
  const afterDay: Act = later(screener, new Date("2023-08-26T10:00:00+09:00"));
  await screenDocuments(afterDay, refusing([courses[0]!.id]));
  await system.transaction(async (tx) => await sql`update letters set state = 'sent' where to_account = ${intern.accountId}`.execute(tx));
  assert.ok((await correctScreening(afterDay, { id: courses[0]!.id, why: "Wrong row." })).ok);
  assert.equal((await lettersTo(intern.accountId)).at(-1)!.kind, "result-taken-back");
});

test("a screening that an interview builds on stays, and so does one without a reason", async () => {
  const { application, courses } = await aScreenedApplication(server, screener);
  assert.deepEqual(await correctScreening(screener, { id: courses[0]!.id, why: "" }), {
    ok: false,
    problems: [{ code: "why-needed", field: "why" }],
  });
  await anInvitation(screener, application.id);
  assert.deepEqual(await correctScreening(screener, { id: courses[0]!.id, why: "x" }), {
    ok: false,
    problems: [{ code: "already-interviewed", field: null }],
  });
});

test("the first look is noted once", async () => {
  const { application } = await aSubmittedApplication(server);
  await seeApplication(screener, application.id);
  const before = await countOf("history");
  await seeApplication(later(screener, new Date("2023-07-07T10:00:00+09:00")), application.id);
  assert.equal(await countOf("history"), before);
});
