import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { newId } from "#platform/ids.ts";
import { withdrawApplication } from "#program/intern-applications/withdraw-application.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { anInterviewHeld } from "#tests/makers/screened.ts";
import { anInvitation } from "#tests/makers/screened.ts";
import { coursesNow } from "#tests/makers/screened.ts";
import { somebodyInThePool } from "#tests/makers/screened.ts";
import { testDatabase } from "#tests/support/database.ts";
import { cancelInterview } from "./cancel-interview.server.ts";
import { closeMissedInterview } from "./close-missed-interview.server.ts";
import { interviewById } from "./records.server.ts";
import { inviteToInterview } from "./invite-to-interview.server.ts";
import { ownInterviews } from "./records.server.ts";
import { poolOf } from "./records.server.ts";
import { recordInterview } from "./record-interview.server.ts";
import { screenDocuments } from "./screen-documents.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InterviewRecord } from "./record-interview.server.ts";

const database = await testDatabase();
const { server } = database;
const system = database.as({ databaseRole: "jip_system" });
const staff = await aPerson(server, "manager", { now: new Date("2023-07-06T10:00:00+09:00") });
const passed = (id: string, changes: Partial<InterviewRecord> = {}): InterviewRecord => ({
  id,
  version: 1,
  outcome: "passed",
  language: "en",
  score: 75,
  reason: "",
  notes: "",
  ...changes,
});

async function lettersTo(account: string) {
  return await system.transaction(
    async (tx) =>
      (
        await sql<{
          kind: string;
          subject_ja: string;
          body_en: string;
          body_ja: string;
          held_until: Date | null;
        }>`select kind, subject_ja, body_en, body_ja, held_until from letters where to_account = ${account} order by queued_at, id`.execute(
          tx,
        )
      ).rows,
  );
}
async function historyCount(): Promise<number> {
  return await system.transaction(
    async (tx) => (await sql<{ count: number }>`select count(*)::int as count from history`.execute(tx)).rows[0]!.count,
  );
}
const states = async (applicationId: string) => (await coursesNow(staff, applicationId)).map((one) => one.state);
const problem = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) => (outcome.ok ? null : outcome.problems![0]!.code);

test("FY2023: two interviews by the office lead to the pool, with a letter at each step", async () => {
  const { intern, application, courses } = await somebodyInThePool(server, staff);
  assert.deepEqual(
    courses.map((one) => one.state),
    ["pool", "pool"],
  );
  const kinds = (await lettersTo(intern.accountId))
    .map((letter) => letter.kind)
    .filter((kind) => /screening|interview|selection/.test(kind));
  assert.deepEqual(kinds.sort(), [
    "interview-invitation",
    "interview-invitation",
    "interview-passed",
    "screening-passed",
    "selection-passed",
  ]);
  const pool = await staff.db.transaction(async (tx) => await poolOf(tx, 2023));
  assert.deepEqual(
    pool.filter((one) => one.applicationId === application.id).map((one) => [one.course, one.wishRank, one.number, one.interviewScore]),
    [
      ["C", 1, application.number, 80],
      ["B", 2, application.number, 80],
    ],
  );
});

test("FY2024: one interview by the office leads to the pool, with the same code", async () => {
  const now = new Date("2024-06-12T12:00:00+09:00");
  const staff2024 = later(staff, new Date("2024-07-03T10:00:00+09:00"));
  const version = await staff.db.transaction(
    async (tx) =>
      (
        await sql<{
          version: string;
        }>`select document->'privacy'->'textVersion' as version from program_years where fiscal_year = 2024`.execute(tx)
      ).rows[0]!.version,
  );
  const policyVersion = typeof version === "string" ? version : String((version as { value: string }).value);
  const changes = {
    declarations: { policyVersion },
    wishes: { wish1: "ONLINE", wish2: "", periods: ["ONLINE"] },
  };
  const sent = await aSubmittedApplication(server, changes, { now });
  const picks = sent.courses.map((one) => ({ id: one.id, version: null }));
  assert.ok((await screenDocuments(staff2024, { picks, result: "passed", reason: "", note: "", marks: null })).ok);
  await anInterviewHeld(staff2024, sent.application.id, "interview1");
  assert.deepEqual(
    (await coursesNow(staff2024, sent.application.id)).map((one) => one.state),
    ["pool"],
  );
  await assert.rejects(
    inviteToInterview(staff2024, {
      applicationId: sent.application.id,
      step: "interview2",
      at: now,
      language: "en",
      place: "x",
      interviewer: null,
    }),
    NotFound,
  );
});

test("an invitation names day, clock, zone, language and place in both languages, once for all waiting courses", async () => {
  const { intern, application } = await aScreenedApplication(server, staff);
  const invitation = {
    applicationId: application.id,
    step: "interview1",
    at: new Date("2023-07-10T14:30:00+09:00"),
    language: "ja",
    place: "https://meet.example/room",
    interviewer: staff.accountId,
  };
  const first = await inviteToInterview(staff, invitation);
  assert.ok(first.ok);
  assert.deepEqual(await inviteToInterview(staff, invitation), first); // The same press again.
  assert.equal(problem(await inviteToInterview(staff, { ...invitation, language: "en" })), "already-invited");
  const letters = (await lettersTo(intern.accountId)).filter((one) => one.kind === "interview-invitation");
  assert.equal(letters.length, 1);
  assert.match(
    letters[0]!.body_en,
    /Mon 10 July 2023, 14:30, Japan time \(UTC\+9\)⟦elsewhere en minute 2023-07-10T05:30:00\.000Z⟧[^]*Japanese[^]*meet\.example\/room/,
  );
  assert.match(letters[0]!.body_ja, /2023年7月10日（月） 14:30（日本時間/);
  const own = await intern.db.transaction(async (tx) => await ownInterviews(tx, application.id));
  assert.deepEqual(
    own.map((one) => [one.step, one.state, one.place]),
    [["interview1", "invited", "https://meet.example/room"]],
  );
});

test("nobody is invited before the documents passed, nor to a step that is not theirs", async () => {
  const { application } = await aSubmittedApplication(server);
  const invitation = {
    applicationId: application.id,
    step: "interview1",
    at: new Date("2023-07-10T14:30:00+09:00"),
    language: "ja",
    place: "x",
    interviewer: null,
  };
  assert.equal(problem(await inviteToInterview(staff, invitation)), "nobody-waits");
  const screened = await aScreenedApplication(server, staff);
  assert.equal(
    problem(await inviteToInterview(staff, { ...invitation, applicationId: screened.application.id, step: "interview2" })),
    "nobody-waits",
  );
  await assert.rejects(inviteToInterview(staff, { ...invitation, applicationId: newId() }), NotFound);
});

test("a course that passes later joins the interview to which the person is invited", async () => {
  const sent = await aSubmittedApplication(server);
  const pass = async (index: number) =>
    await screenDocuments(staff, {
      picks: [{ id: sent.courses[index]!.id, version: null }],
      result: "passed",
      reason: "",
      note: "",
      marks: null,
    });
  await pass(0);
  const { id } = await anInvitation(staff, sent.application.id);
  await pass(1);
  const interview = await staff.db.transaction(async (tx) => await interviewById(tx, id));
  assert.deepEqual([...interview!.covers].sort(), sent.courses.map((one) => one.id).sort());
});

test("a course that passes after the interview gets one of its own", async () => {
  const sent = await aSubmittedApplication(server);
  const pass = async (index: number) =>
    await screenDocuments(staff, {
      picks: [{ id: sent.courses[index]!.id, version: null }],
      result: "passed",
      reason: "",
      note: "",
      marks: null,
    });
  await pass(0);
  await anInterviewHeld(staff, sent.application.id, "interview1");
  await pass(1);
  await anInvitation(staff, sent.application.id);
  assert.deepEqual(await states(sent.application.id), ["interview2_invited", "interview1_invited"]);
});

test("an interview is not recorded before it begins, and its second press changes nothing", async () => {
  const { application } = await aScreenedApplication(server, staff);
  const { id, at } = await anInvitation(staff, application.id);
  assert.equal(problem(await recordInterview(staff, passed(id))), "not-held-yet");
  const then: Act = later(staff, at);
  assert.ok((await recordInterview(then, passed(id))).ok);
  const before = await historyCount();
  assert.ok((await recordInterview(then, passed(id))).ok);
  assert.equal(await historyCount(), before);
  assert.equal(problem(await recordInterview(then, passed(id, { version: 2, outcome: "no_show" }))), "already-recorded");
  assert.equal(
    problem(await recordInterview(then, passed(id, { outcome: "not_selected", reason: "expectations-differ" }))),
    "changed-meanwhile",
  );
  assert.deepEqual(await states(application.id), ["interview2_invited", "interview2_invited"]);
});

test("held without a decision, it is decided later", async () => {
  const { application } = await aScreenedApplication(server, staff);
  const { id, at } = await anInvitation(staff, application.id);
  assert.ok((await recordInterview(later(staff, at), passed(id, { outcome: "undecided" }))).ok);
  assert.deepEqual(await states(application.id), ["interview1_done", "interview1_done"]);
  assert.ok((await recordInterview(later(staff, at), passed(id, { version: 2 }))).ok);
  assert.deepEqual(await states(application.id), ["interview2_invited", "interview2_invited"]);
});

test("whoever is not selected after the interview is told on each course's day", async () => {
  const { intern, application } = await aScreenedApplication(server, staff);
  await anInterviewHeld(staff, application.id, "interview1", "not_selected");
  assert.deepEqual(await states(application.id), ["not_selected", "not_selected"]);
  const results = (await lettersTo(intern.accountId)).filter((one) => one.kind === "result-not-selected");
  assert.deepEqual(results.map((one) => one.held_until?.toISOString()).sort(), ["2023-08-17T15:00:00.000Z", "2023-08-24T15:00:00.000Z"]);
});

test("whoever misses it is asked what happened, and is invited again or closed", async () => {
  const [again, closed] = [await aScreenedApplication(server, staff), await aScreenedApplication(server, staff)];
  const [one, other] = [await anInvitation(staff, again.application.id), await anInvitation(staff, closed.application.id)];
  const then: Act & { accountId: string } = later(staff, one.at);
  for (const id of [one.id, other.id]) assert.ok((await recordInterview(then, passed(id, { outcome: "no_show" }))).ok);
  assert.deepEqual(await states(again.application.id), ["no_show", "no_show"]);
  const asked = (await lettersTo(again.intern.accountId)).find((letter) => letter.kind === "interview-missed");
  assert.match(asked!.body_en, /by Fri 14 July 2023/);
  await anInvitation(then, again.application.id);
  assert.deepEqual(await states(again.application.id), ["interview1_invited", "interview1_invited"]);
  assert.deepEqual(await closeMissedInterview(then, { id: other.id }), { ok: true, value: { closed: 2 } });
  assert.deepEqual(await closeMissedInterview(then, { id: other.id }), { ok: true, value: { closed: 0 } });
  assert.deepEqual(await states(closed.application.id), ["not_selected", "not_selected"]);
});

test("a cancelled invitation is told, and the person waits for another time", async () => {
  const { intern, application } = await aScreenedApplication(server, staff);
  const { id } = await anInvitation(staff, application.id);
  assert.deepEqual(await cancelInterview(staff, { id, version: 9 }), { ok: false, problems: [{ code: "changed-meanwhile", field: null }] });
  assert.ok((await cancelInterview(staff, { id, version: 1 })).ok);
  assert.ok((await cancelInterview(staff, { id, version: 1 })).ok);
  assert.equal((await lettersTo(intern.accountId)).filter((one) => one.kind === "interview-cancelled").length, 1);
  await anInvitation(staff, application.id);
  assert.deepEqual(await states(application.id), ["interview1_invited", "interview1_invited"]);
});

test("a course that was withdrawn meanwhile is not moved by the record", async () => {
  const { intern, application } = await aScreenedApplication(server, staff);
  const { id, at } = await anInvitation(staff, application.id);
  assert.ok((await withdrawApplication(intern, "studies")).ok);
  assert.ok((await recordInterview(later(staff, at), passed(id))).ok);
  assert.deepEqual(await states(application.id), ["withdrawn", "withdrawn"]);
});

test("a forged language and a missing reason are refused", async () => {
  const { application } = await aScreenedApplication(server, staff);
  const { id, at } = await anInvitation(staff, application.id);
  const then: Act = later(staff, at);
  assert.equal(problem(await recordInterview(then, passed(id, { language: "xx" }))), "language-not-offered");
  assert.equal(problem(await recordInterview(then, passed(id, { outcome: "not_selected" }))), "reason-needed");
  assert.equal(problem(await recordInterview(then, passed(id, { outcome: "not_selected", reason: "nationality" }))), "reason-unknown");
});

test("only who holds interviews may invite, cancel, record and close; nobody else leaves a trace", async () => {
  const { intern, application } = await aScreenedApplication(server, staff);
  const { id } = await anInvitation(staff, application.id);
  const before = await historyCount();
  const roles = [
    "matcher",
    "concierge",
    "accounts",
    "privacy-officer",
    "public-relations",
    "travel-desk",
    "committee",
    "reader-meti",
    "reader-jetro",
  ] as const;
  for (const other of [intern, ...(await Promise.all(roles.map((role) => aPerson(server, role))))]) {
    await assert.rejects(
      inviteToInterview(other, { applicationId: application.id, step: "interview1", at: null, language: "", place: "", interviewer: null }),
      NotAllowed,
    );
    await assert.rejects(recordInterview(other, passed(id)), NotAllowed);
    await assert.rejects(cancelInterview(other, { id, version: 1 }), NotAllowed);
    await assert.rejects(closeMissedInterview(other, { id }), NotAllowed);
  }
  assert.equal(await historyCount(), before);
  // What the office thinks of an interview is not the person's to read.
  await assert.rejects(
    intern.db.transaction(async (tx) => await sql`select notes, score, reason from interviews`.execute(tx)),
    /permission denied/,
  );
});
