import assert from "node:assert/strict";
import test from "node:test";
import pg from "pg";
import { actAs } from "#program/accounts/act.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { aCompanyPerson } from "#tests/makers/company.ts";
import { companyAnswers } from "#tests/makers/company.ts";
import { corporateNumber } from "#tests/makers/company.ts";
import { positionAnswers } from "#tests/makers/company.ts";
import { versionOf } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { companyWithApplication } from "./company-home.server.ts";
import { registerCompany } from "./register-company.server.ts";
import { removePosition } from "./remove-position.server.ts";
import { saveCompanyApplication } from "./save-company-application.server.ts";
import { savePosition } from "./save-position.server.ts";
import { startCompanyApplication } from "./start-company-application.server.ts";
import { submitCompanyApplication } from "./submit-company-application.server.ts";
import { withdrawCompanyApplication } from "./withdraw-company-application.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

const database = await testDatabase();
const { server } = database;

async function count(table: "history" | "letters" | "consents", about?: string): Promise<number> {
  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  const { rows } = await client.query(`select count(*)::int as count from jip.${table} where $1::text is null or about_id = $1`, [
    about ?? null,
  ]);
  await client.end();
  return rows[0].count;
}

async function policyVersion(person: Act): Promise<string> {
  return (await companyWithApplication(person)).year.privacy.textVersion;
}

const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
/** The same person before they act for a company. */
const asVisitor = (person: Act) =>
  actAs(
    server,
    { ...person.who, kind: "anyone", companyId: null, roles: [] },
    { now: person.now, language: person.language, requestId: "test" },
  );

test("a company is registered once; a second press finds the first, a stranger is sent to the colleague", async () => {
  const number = corporateNumber();
  const person = await aCompanyPerson(server, { number });
  const again = await registerCompany(asVisitor(person), { corporateNumber: number, name: "架空精機株式会社" });
  assert.deepEqual(again, { ok: true, value: { companyId: person.companyId } });
  const stranger = await aPerson(server, "company");
  const before = await count("history");
  assert.deepEqual(codes(await registerCompany(asVisitor(stranger), { corporateNumber: number, name: "別の会社" })), [
    "corporate-number-registered",
  ]);
  assert.equal(await count("history"), before);
  assert.deepEqual(codes(await registerCompany(asVisitor(person), { corporateNumber: corporateNumber(), name: "もう一社" })), [
    "has-company",
  ]);
});

test("a visitor without an account registers nothing", async () => {
  await assert.rejects(registerCompany(aVisitor(server), { corporateNumber: corporateNumber(), name: "架空" }), NotAllowed);
});

test("nobody takes the role of a company that somebody else registered", async () => {
  const owner = await aCompanyPerson(server);
  const thief = asVisitor(await aPerson(server, "company"));
  const steal = thief.db.transaction(async (tx) => {
    await tx
      .withTables<AccountTables>()
      .insertInto("account_roles")
      .values({
        id: crypto.randomUUID(),
        account_id: thief.who.accountId!,
        role: "company",
        company_id: owner.companyId,
        company_role: "applicant",
        granted_by: thief.who.accountId,
        granted_at: thief.now,
        ended_at: null,
      })
      .execute();
  });
  await assert.rejects(steal, /row-level security/);
});

test("a draft is saved with gaps, and the same answers again change nothing", async () => {
  const person = await aCompanyPerson(server);
  const { value } = (await startCompanyApplication(person, 2023)) as { value: { id: string } };
  assert.deepEqual(await startCompanyApplication(person, 2023), { ok: true, value });
  const gaps = { ...companyAnswers({ corporateNumber: person.number, capitalYen: null, purposes: [] }), version: 1 };
  assert.deepEqual(await saveCompanyApplication(person, value.id, gaps), { ok: true, value: { version: 2 } });
  const before = await count("history", value.id);
  assert.deepEqual(await saveCompanyApplication(person, value.id, gaps), { ok: true, value: { version: 2 } });
  assert.equal(await count("history", value.id), before);
});

test("what a colleague changed in between is not written over", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const version = await versionOf(person);
  const mine = { ...companyAnswers({ corporateNumber: person.number, employees: 43 }), version };
  assert.ok((await saveCompanyApplication(person, id, mine)).ok);
  assert.deepEqual(codes(await saveCompanyApplication(person, id, { ...mine, employees: 44 })), ["changed-meanwhile"]);
  assert.equal((await companyWithApplication(person)).application.answers.employees, 43);
});

test("a number may be mended in the first draft, but never to another company's", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const other = await aCompanyPerson(server);
  const version = await versionOf(person);
  const taken = await saveCompanyApplication(person, id, { ...companyAnswers({ corporateNumber: other.number }), version });
  assert.deepEqual(codes(taken), ["corporate-number-registered"]);
  assert.ok((await saveCompanyApplication(person, id, { ...companyAnswers({ corporateNumber: corporateNumber() }), version })).ok);
});

test("a position takes a course whose window is open for companies, and no other", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const afterA = later(person, new Date("2023-06-19T12:00:00+09:00"));
  const beforeA = later(person, new Date("2023-06-19T11:59:59+09:00"));
  assert.deepEqual(codes(await savePosition(afterA, id, null, { ...positionAnswers({ course: "A", title: "A" }), version: 0 })), [
    "course-closed",
  ]);
  assert.ok((await savePosition(beforeA, id, null, { ...positionAnswers({ course: "A", title: "A" }), version: 0 })).ok);
  assert.deepEqual(codes(await savePosition(person, id, null, { ...positionAnswers({ course: "Z" }), version: 0 })), ["course-closed"]);
});

test("a new position posted twice is made once", async () => {
  const { person, id, positions } = await aCompanyApplication(server).draft();
  const again = await savePosition(person, id, null, { ...positionAnswers(), version: 0 });
  assert.deepEqual(again, { ok: true, value: { id: positions[0] } });
  assert.equal((await companyWithApplication(person)).positions.length, 1);
});

test("an application is received once: one number, one consent, one receipt", async () => {
  const { person, id, number } = await aCompanyApplication(server).submitted();
  assert.match(number, /^C23-\d{4}$/);
  const before = [await count("history", id), await count("letters", id), await count("consents", id)];
  assert.deepEqual(await submitCompanyApplication(person, id, await policyVersion(person)), { ok: true, value: { number } });
  assert.deepEqual([await count("history", id), await count("letters", id), await count("consents", id)], before);
  assert.deepEqual(before.slice(1), [1, 1]);
  const { application } = await companyWithApplication(person);
  assert.deepEqual([application.state, application.sme, application.flags], ["submitted", true, []]);
});

test("two presses at the same moment are one receipt", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const version = await policyVersion(person);
  const [one, two] = await Promise.all([submitCompanyApplication(person, id, version), submitCompanyApplication(person, id, version)]);
  assert.ok(one.ok);
  assert.deepEqual(one, two);
  assert.equal(await count("letters", id), 1);
});

test("a large company is flagged and received all the same", async () => {
  const { person } = await aCompanyApplication(server, { answers: { capitalYen: 5_000_000_000, employees: 4_000 } }).submitted();
  const { application } = await companyWithApplication(person);
  assert.deepEqual([application.state, application.sme, application.flags], ["submitted", false, ["not-sme"]]);
});

test("an application with gaps, without a position, of an excluded body or after the deadline stays a draft and leaves no trace", async () => {
  const cases: [Parameters<typeof aCompanyApplication>[1], string, string[]][] = [
    [{ answers: { capitalYen: null, contactName: "" } }, "2023-06-12T12:00:00+09:00", ["answers-missing"]],
    [{ positions: [] }, "2023-06-12T12:00:00+09:00", ["no-position"]],
    [{ positions: [{ tasks: "" }] }, "2023-06-12T12:00:00+09:00", ["position-incomplete"]],
    [{ positions: [{ meetingsPerWeek: 1 }] }, "2023-06-12T12:00:00+09:00", ["position-incomplete"]],
    [{ answers: { bodyKind: "non-profit" } }, "2023-06-12T12:00:00+09:00", ["body-excluded"]],
    [{ positions: [{ course: "A" }] }, "2023-06-19T12:00:00+09:00", ["window-closed"]],
    [{ positions: [{ course: "B" }, { course: "A", title: "通勤" }] }, "2023-06-19T12:00:00+09:00", ["window-closed"]],
  ];
  for (const [wish, at, expected] of cases) {
    const { person, id } = await aCompanyApplication(server, wish).draft();
    const before = [await count("history", id), await count("letters", id)];
    const sent = await submitCompanyApplication(later(person, new Date(at)), id, await policyVersion(person));
    assert.deepEqual(codes(sent), expected);
    assert.deepEqual([await count("history", id), await count("letters", id)], before);
    assert.equal((await companyWithApplication(person)).application.state, "draft");
  }
  const { person, id } = await aCompanyApplication(server, { positions: [{ course: "A" }] }).draft();
  assert.ok((await submitCompanyApplication(later(person, new Date("2023-06-19T11:59:59.999+09:00")), id, await policyVersion(person))).ok);
});

test("who agreed to an older policy reads the new one first", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  assert.deepEqual(codes(await submitCompanyApplication(person, id, "an older version")), ["policy-changed"]);
  assert.equal(await count("consents", id), 0);
});

test("once received, nothing is written over or removed", async () => {
  const { person, id, positions } = await aCompanyApplication(server).submitted();
  const version = await versionOf(person);
  assert.deepEqual(codes(await saveCompanyApplication(person, id, { ...companyAnswers({ employees: 1 }), version })), ["not-editable"]);
  assert.deepEqual(codes(await savePosition(person, id, positions[0]!, { ...positionAnswers({ seats: 9 }), version: 1 })), [
    "not-editable",
  ]);
  assert.deepEqual(codes(await removePosition(person, id, positions[0]!)), ["not-editable"]);
});

test("another company sees and changes nothing", async () => {
  const { id, positions } = await aCompanyApplication(server).draft();
  const other = await aCompanyApplication(server).draft();
  const stranger = other.person;
  const answers = { ...companyAnswers({ corporateNumber: stranger.number }), version: 1 };
  await assert.rejects(saveCompanyApplication(stranger, id, answers), NotFound);
  await assert.rejects(savePosition(stranger, id, null, { ...positionAnswers(), version: 0 }), NotFound);
  await assert.rejects(savePosition(stranger, other.id, positions[0]!, { ...positionAnswers({ title: "x" }), version: 1 }), NotFound);
  await assert.rejects(submitCompanyApplication(stranger, id, await policyVersion(stranger)), NotFound);
  await assert.rejects(withdrawCompanyApplication(stranger, id), NotFound);
  assert.deepEqual(await removePosition(stranger, other.id, positions[0]!), { ok: true, value: null });
});

test("neither a visitor, an intern nor the office writes in a company's name", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const version = await policyVersion(person);
  for (const who of [
    aVisitor(server),
    await aPerson(server, "intern"),
    await aPerson(server, "manager"),
    await aPerson(server, "committee"),
    await aPerson(server, "reader-meti"),
  ]) {
    await assert.rejects(submitCompanyApplication(who, id, version), NotAllowed);
    await assert.rejects(startCompanyApplication(who, 2023), NotAllowed);
    await assert.rejects(saveCompanyApplication(who, id, { ...companyAnswers(), version: 1 }), NotAllowed);
    await assert.rejects(savePosition(who, id, null, { ...positionAnswers(), version: 0 }), NotAllowed);
    await assert.rejects(withdrawCompanyApplication(who, id), NotAllowed);
  }
});

test("a company withdraws by itself until candidates are sought", async () => {
  const draft = await aCompanyApplication(server).draft();
  assert.ok((await withdrawCompanyApplication(draft.person, draft.id)).ok);
  const sent = await aCompanyApplication(server).submitted();
  assert.ok((await withdrawCompanyApplication(sent.person, sent.id)).ok);
  assert.ok((await withdrawCompanyApplication(sent.person, sent.id)).ok);
  assert.equal(await count("letters", sent.id), 2);
  const open = await aCompanyApplication(server).open();
  assert.deepEqual(codes(await withdrawCompanyApplication(open.person, open.id)), ["may-not-withdraw"]);
});

test("before a window opens and after the last has closed no application is begun", async () => {
  const person = await aCompanyPerson(server);
  assert.deepEqual(codes(await startCompanyApplication(later(person, new Date("2023-05-14T23:59:59+09:00")), 2023)), ["no-window"]);
  assert.deepEqual(codes(await startCompanyApplication(later(person, new Date("2023-08-16T00:00:00+09:00")), 2023)), ["no-window"]);
  assert.ok((await startCompanyApplication(later(person, new Date("2023-08-15T23:59:59+09:00")), 2023)).ok);
});
