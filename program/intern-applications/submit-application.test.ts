import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { applicationById } from "./records.server.ts";
import { latestApplicationOf } from "./records.server.ts";
import { courseApplicationsOf } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { saveSection } from "./save-section.server.ts";
import { startApplication } from "./start-application.server.ts";
import { submitApplication } from "./submit-application.server.ts";
import { withdrawApplication } from "./withdraw-application.server.ts";
import { deleteDraft } from "./delete-draft.server.ts";
import { leaveOutCourse } from "./leave-out-course.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const database = await testDatabase();
const system = database.as({ databaseRole: "jip_system" });

/** Everything that a deed on an application leaves behind, counted. */
async function traces(): Promise<Record<string, number>> {
  return await system.transaction(async (tx) => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*)::int from intern_applications where state = 'submitted') as submitted,
      (select count(*)::int from course_applications) as courses,
      (select count(*)::int from letters) as letters,
      (select count(*)::int from consents) as consents,
      (select count(*)::int from history) as history`.execute(tx);
    return rows[0]!;
  });
}

/** The same person at another moment. */
function at(act: Act, iso: string): Act {
  return actAs(database.server, act.who, { now: new Date(iso), language: act.language, requestId: act.requestId });
}

/** Somebody signed in on a page that is open to anyone. */
function onPublicPage({ now, language, requestId }: Act, accountId: string): Act {
  return actAs(database.server, { kind: "anyone", accountId, companyId: null, roles: [], name: "" }, { now, language, requestId });
}

const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) => (outcome.problems ?? []).map((problem) => problem.code);

test("an application is received with number, instant, fingerprint, courses in order of wish, consent, history and letter", async () => {
  const { intern, application, courses, receipt } = await aSubmittedApplication(database.server);
  assert.match(receipt.number, /^23-\d{3}-\d{3}$/);
  assert.match(receipt.fingerprint, /^[0-9a-f]{64}$/);
  assert.deepEqual(receipt.submittedAt, intern.now);
  assert.deepEqual(
    courses.map(({ course, wishRank, state }) => [course, wishRank, state]),
    [
      ["C", 1, "submitted"],
      ["B", 2, "submitted"],
    ],
  );
  assert.equal(application.state, "submitted");
  assert.equal(application.fullName, "Example Wanjiku Mwaura");
  assert.deepEqual(application.nationalities, ["KE"]);
  assert.deepEqual([application.japanese, application.english, application.isStudent], ["N3", "C1", true]);
  await system.transaction(async (tx) => {
    const { rows } = await sql<
      Record<string, string>
    >`select c.policy_version, l.subject_en, l.body_en, l.body_ja, h.facts->>'courses' as courses
      from consents c join letters l on l.about_id = c.about_id join history h on h.about_id = c.about_id and h.what = 'application-submitted'
      where c.about_id = ${application.id}`.execute(tx);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.policy_version, "2023-1");
    assert.equal(rows[0]?.courses, "C B");
    for (const fact of [receipt.number, receipt.fingerprint, "12:00:00, Japan time (UTC+9)"])
      assert.ok(rows[0]?.body_en?.includes(fact), fact);
    assert.ok(rows[0]?.body_ja?.includes("12:00:00（日本時間）"));
  });
});

test("a second press answers with the same receipt and leaves nothing new behind", async () => {
  const { intern, receipt } = await aSubmittedApplication(database.server);
  const before = await traces();
  assert.deepEqual(await submitApplication(intern), { ok: true, value: receipt });
  assert.deepEqual(
    await submitApplication(at(intern, "2024-01-05T12:00:00+09:00")),
    { ok: true, value: receipt },
    "also after the deadline",
  );
  assert.deepEqual(await traces(), before);
});

test("two presses at the same moment are one application", async () => {
  const intern = await aDraft(database.server);
  const [one, other] = await Promise.all([submitApplication(intern), submitApplication(intern)]);
  assert.deepEqual(one, other);
  assert.equal(one.ok, true);
});

test("a course closes at its second: one millisecond before it is received, at it the draft is kept", async () => {
  const closesAt = "2023-07-04T00:00:00.000+09:00";
  const early = await aDraft(database.server);
  const late = await aDraft(database.server);
  const before = await traces();
  const refused = await submitApplication(at(late, closesAt));
  assert.deepEqual(codes(refused), ["window-closed", "window-closed"]);
  assert.deepEqual(await traces(), before, "a refusal leaves no trace");
  await late.db.transaction(async (tx) => {
    const draft = await latestApplicationOf(tx, late.accountId);
    assert.equal(draft?.state, "draft");
    assert.equal((await sectionsOf(tx, draft!.id)).size, 10);
  });
  assert.equal((await submitApplication(at(early, "2023-07-03T23:59:59.999+09:00"))).ok, true);
});

test("a closed course among open ones is named; left out, the rest is received", async () => {
  const intern = await aDraft(
    database.server,
    {
      person: { residence: "JP" },
      wishes: { wish1: "A", wish2: "A2", periods: ["A", "A2"] },
    },
    { now: new Date("2023-07-10T12:00:00+09:00") },
  );
  const refused = await submitApplication(intern);
  assert.ok(!refused.ok);
  assert.deepEqual(refused.problems, [{ code: "window-closed", field: "courses", facts: { course: "A" } }]);
  assert.ok((await leaveOutCourse(intern, "A")).ok);
  const sent = await submitApplication(intern);
  assert.ok(sent.ok);
  assert.deepEqual(sent.value.courses, ["A2"]);
});

test("a course whose requirements a person does not meet is refused with its reasons", async () => {
  const intern = await aDraft(database.server, { wishes: { wish1: "A", wish2: "C", periods: ["A", "C"] } });
  const refused = await submitApplication(intern);
  assert.deepEqual(refused.ok ? [] : refused.problems, [{ code: "residence", field: "courses", facts: { course: "A" } }]);
});

test("an age outside the range is a flag for staff and no refusal", async () => {
  const { application } = await aSubmittedApplication(database.server, { person: { birthDate: "1975-01-01" } });
  assert.deepEqual(application.flags, ["age"]);
});

test("missing sections are named with what is left in them", async () => {
  const intern = await aPerson(database.server, "intern");
  await startApplication(intern);
  await saveSection(intern, "name", { fullName: "" }, 0);
  const refused = await submitApplication(intern);
  assert.ok(!refused.ok);
  assert.equal(refused.problems.length, 10);
  assert.deepEqual(refused.problems[0], { code: "section-incomplete", field: "name", facts: { section: "name", count: 1 } });
});

test("a forged course, a forged country and an older privacy policy are not received", async () => {
  const intern = await aDraft(database.server, {
    wishes: { wish1: "Z", periods: ["Z"] },
    person: { nationality1: "QQ" },
    declarations: { policyVersion: "2022-1" },
  });
  const refused = await submitApplication(intern);
  assert.ok(!refused.ok);
  assert.deepEqual(
    refused.problems.filter((problem) => problem.code === "section-incomplete").map((problem) => problem.field),
    ["person", "wishes", "declarations"],
  );
});

test("starting twice makes one draft; a person signed in on a public page may start, a visitor may not", async () => {
  const intern = await aPerson(database.server, "intern");
  await startApplication(intern);
  await startApplication(intern);
  await startApplication(onPublicPage(intern, intern.accountId));
  const { rows } = await system.transaction(
    async (tx) => await sql`select from intern_applications where account_id = ${intern.accountId}`.execute(tx),
  );
  assert.equal(rows.length, 1);
  await assert.rejects(startApplication(aVisitor(database.server)), NotAllowed);
  await assert.rejects(startApplication(await aPerson(database.server, "screener")), NotAllowed);
});

test("somebody newly signed in becomes an applicant with a draft in one deed", async () => {
  const company = await aPerson(database.server, "company");
  await startApplication(onPublicPage(company, company.accountId));
  const { rows } = await system.transaction(
    async (tx) =>
      await sql`select from intern_applications a join account_roles r on r.account_id = a.account_id where a.account_id = ${company.accountId} and r.role = 'intern'`.execute(
        tx,
      ),
  );
  assert.equal(rows.length, 1);
});

test("nobody sees or sends somebody else's application", async () => {
  const { application } = await aSubmittedApplication(database.server);
  const other = await aPerson(database.server, "intern");
  await other.db.transaction(async (tx) => {
    assert.equal(await applicationById(tx, application.id), null);
    assert.deepEqual(await courseApplicationsOf(tx, application.id), []);
    assert.equal((await sectionsOf(tx, application.id)).size, 0);
  });
  await assert.rejects(submitApplication(other), NotFound);
  await assert.rejects(submitApplication(await aPerson(database.server, "screener")), NotFound);
  await assert.rejects(submitApplication(aVisitor(database.server)), NotAllowed);
});

test("an application is withdrawn for all courses with its reason, once, and a letter says so", async () => {
  const { intern, application } = await aSubmittedApplication(database.server);
  assert.deepEqual(await withdrawApplication(intern, "studies"), { ok: true, value: null });
  const before = await traces();
  assert.deepEqual(await withdrawApplication(intern, "work"), { ok: true, value: null });
  assert.deepEqual(await traces(), before);
  await intern.db.transaction(async (tx) => {
    const withdrawn = await applicationById(tx, application.id);
    assert.deepEqual([withdrawn?.state, withdrawn?.withdrawalReason], ["withdrawn", "studies"]);
    assert.deepEqual(
      (await courseApplicationsOf(tx, application.id)).map((one) => one.state),
      ["withdrawn", "withdrawn"],
    );
  });
  assert.deepEqual(codes(await submitApplication(intern)), ["not-a-draft"]);
});

test("a draft has nothing to withdraw; it can be deleted, and what was sent cannot", async () => {
  const intern = await aDraft(database.server);
  assert.deepEqual(codes(await withdrawApplication(intern, "other")), ["not-sent"]);
  assert.ok((await deleteDraft(intern)).ok);
  await intern.db.transaction(async (tx) => {
    const draft = await latestApplicationOf(tx, intern.accountId);
    assert.equal((await sectionsOf(tx, draft!.id)).size, 0);
  });
  const sent = await aSubmittedApplication(database.server);
  assert.deepEqual(codes(await deleteDraft(sent.intern)), ["already-sent"]);
});
