import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { newId } from "#platform/ids.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { checkImpossibleStates } from "./check-impossible-states.server.ts";
import { checks } from "./impossible-state.ts";
import { openFindings } from "./records.server.ts";

const database = await testDatabase();
const now = new Date("2023-09-12T10:00:00+09:00");
const system = actAsSystem(database.server, { now, requestId: "test" });
const administrator = await aPerson(database.server, "administrator", { now });
const intern = await aPerson(database.server, "intern", { now });
const codes = async () => (await administrator.db.transaction(openFindings)).map((finding) => finding.checkCode);

/** Writes behind the program's back, as no act could: without the constraints and policies that forbid it. */
async function forge(text: string, values: unknown[]) {
  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  try {
    await client.query("set search_path = jip; set session_replication_role = replica");
    await client.query(text, values);
  } finally {
    await client.end();
  }
}

test("an empty program has nothing impossible, and every check has its question", async () => {
  assert.equal(await checkImpossibleStates(system), 0);
  assert.ok(checks.length >= 10);
});

test("what must never be is found, seen by the administrator, and on record as gone when it is mended", async () => {
  const letter = newId();
  await forge(
    "insert into letters (id, kind, to_account, subject_en, subject_ja, body_en, body_ja, queued_at, next_attempt_at) values ($1, 'trial', $2, 'x', 'x', 'x', 'x', $3, $3)",
    [letter, intern.accountId, new Date("2023-09-11T09:59:00+09:00")],
  );
  const application = newId();
  await forge(
    "insert into intern_applications (id, number, fiscal_year, account_id, state, submitted_at, created_at, updated_at) values ($1, '23-900001', 2023, $2, 'submitted', $3, $3, $3)",
    [application, intern.accountId, now],
  );
  const course = newId();
  await forge(
    "insert into course_applications (id, application_id, account_id, fiscal_year, course, wish_rank, state, state_since) values ($1, $2, $3, 2023, 'B', 1, 'confirmed', $4)",
    [course, application, intern.accountId, now],
  );
  const ids = { position: newId(), company: newId(), recommendation: newId() };
  for (const id of [newId(), newId()]) {
    await forge(
      `insert into matches (id, recommendation_id, position_id, company_id, application_id, course_application_id, account_id, fiscal_year, course, place_in_list, suitability, state, state_since, viewed_at)
       values ($1, $2, $3, $4, $5, $1, $6, 2023, 'B', 1, 500, $7, $8, $8)`,
      [id, ids.recommendation, ids.position, ids.company, application, intern.accountId, "confirmed", now],
    ).catch((error: { code: string }) => assert.equal(error.code, "23505")); // The second live match is refused even here.
  }
  await checkImpossibleStates(system);
  const found = await codes();
  for (const code of [
    "letter-unsent-for-a-day",
    "submitted-without-consent",
    "submitted-after-closing",
    "confirmed-without-agreements",
    "confirmed-without-committee",
    "view-without-provision",
    "confirmed-course-without-match",
  ]) {
    assert.ok(found.includes(code), code);
  }
  await forge("update letters set state = 'sent' where id = $1", [letter]);
  await checkImpossibleStates(system);
  assert.ok(!(await codes()).includes("letter-unsent-for-a-day"));
});

test("nobody but administrators and managers sees the findings", async () => {
  const screener = await aPerson(database.server, "screener", { now });
  assert.deepEqual(await screener.db.transaction(openFindings), []);
  await assert.rejects(() => intern.db.transaction(openFindings), /permission denied/);
});
