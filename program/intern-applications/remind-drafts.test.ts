import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import pg from "pg";
import { newId } from "#platform/ids.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { seedYear } from "#program/year/seeds.ts";
import { withWindow } from "#program/year/rules.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";
import { dueReminders } from "./reminders.ts";
import { reminderHours } from "./reminders.ts";
import { remindDrafts } from "./remind-drafts.server.ts";

const database = await testDatabase();
const y2023 = seedYear(2023)!;
const at = (iso: string) => new Date(`${iso}+09:00`);
const runAt = async (iso: string) => await remindDrafts(actAsSystem(database.server, { now: at(iso), requestId: "test" }));
const remindersOf = async (accountId: string) =>
  await database.as({ databaseRole: "jip_system" }).transaction(async (tx) => {
    const { rows } = await sql<{
      key: string;
    }>`select dedupe_key as key from letters where to_account = ${accountId} and kind = 'draft-reminder' order by queued_at`.execute(tx);
    return rows.map((row) => row.key.split(" ").slice(2).join(" "));
  });

test("a draft is reminded seven days, two days and twelve hours before its course closes, once each", async () => {
  // Its wishes, C and B, close when the 4th of July begins in Japan.
  const { accountId } = await aDraft(database.server);
  const end = "2023-07-03T15:00:00.000Z";
  assert.equal(await runAt("2023-06-26T23:59:59"), 0);
  await runAt("2023-06-27T00:00:00");
  assert.deepEqual(await remindersOf(accountId), [`168 ${end}`]);
  for (const iso of ["2023-06-27T00:00:00", "2023-06-30T12:00:00", "2023-07-01T23:59:59"]) assert.equal(await runAt(iso), 0, iso);
  await runAt("2023-07-02T00:00:00");
  await runAt("2023-07-03T12:00:00");
  await runAt("2023-07-03T23:59:59");
  assert.deepEqual(await remindersOf(accountId), [`168 ${end}`, `48 ${end}`, `12 ${end}`]);
  assert.equal(await runAt("2023-07-04T00:00:00"), 0, "nothing is left to remind of");
});

test("what was sent gets no reminder, nor does a draft begun after the hour, nor one whose wishes close at another time", async () => {
  const { intern } = await aSubmittedApplication(database.server);
  const late = await aDraft(database.server, {}, { now: at("2023-06-29T12:00:00") });
  const elsewhere = await aDraft(database.server, { person: { residence: "JP" }, wishes: { wish1: "A2", wish2: "", periods: ["A2"] } });
  await runAt("2023-06-30T12:00:00");
  for (const { accountId } of [intern, late, elsewhere]) assert.deepEqual(await remindersOf(accountId), []);
  await runAt("2023-07-02T00:00:00");
  assert.equal((await remindersOf(late.accountId)).length, 1);
});

test("when a window is extended, the reminders follow its new end", async () => {
  const draft = await aDraft(database.server);
  const manager = await aPerson(database.server, "manager", { now: at("2023-07-03T10:00:00") });
  for (const course of ["B", "C", "B2"])
    assert.ok(
      (await extendWindow(manager, 2023, { course, side: "intern", newClosesAt: at("2023-07-11T00:00:00"), reason: "A flood" })).ok,
    );
  await runAt("2023-07-03T23:00:00");
  assert.deepEqual(await remindersOf(draft.accountId), [], "the old end is none any more");
  await runAt("2023-07-04T00:00:00");
  assert.deepEqual(await remindersOf(draft.accountId), ["168 2023-07-10T15:00:00.000Z"]);
});

test("at every instant at most one reminder is due for each end, it lies in its span, and none after the end", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20 * 24 * 60, max: 24 * 60 }), fc.integer({ min: 0, max: 10 }), (minutes, days) => {
      const window = y2023.courses.find((course) => course.code === "B")!.windows.intern;
      const closesAt = new Date(window.closesAt.getTime() + days * 86_400_000);
      const now = new Date(closesAt.getTime() + minutes * 60_000);
      const due = dueReminders(withWindow(y2023, "B", "intern", { ...window, closesAt }), now).filter((one) => one.courses.includes("B"));
      const left = (closesAt.getTime() - now.getTime()) / 3_600_000;
      const expected = left <= 0 ? undefined : reminderHours.findLast((hours) => left <= hours);
      assert.deepEqual(
        due.map((one) => one.hours),
        expected === undefined || now < window.opensAt ? [] : [expected],
      );
    }),
  );
});

test("of many drafts few at a time are read and reminded, and one that is held just then is left to the next run", async () => {
  const due = "2023-07-04T00:00:00"; // Of the extended windows: seven days before their end.
  await runAt(due);
  const people = Array.from({ length: 100 }, () => ({ account: newId(), application: newId() }));
  const [holder, looker] = [0, 1].map(() => new pg.Client({ connectionString: database.superuserUrl, options: "-c search_path=jip" }));
  await Promise.all([holder!.connect(), looker!.connect()]);
  try {
    await looker!.query(
      `with t as (select * from jsonb_to_recordset($1::jsonb) as t (account uuid, application uuid)),
         people as (insert into accounts (id, name, email, email_verified, language)
           select account, '', account || '@people.example', true, 'en' from t returning id)
       insert into intern_applications (id, fiscal_year, account_id, state, created_at, updated_at)
       select application, 2023, people.id, 'draft', $2, $2 from t join people on people.id = account`,
      [JSON.stringify(people), at("2023-06-20T00:00:00")],
    );
    await holder!.query("begin");
    await holder!.query("select from intern_applications where id = $1 for update", [people[50]!.application]);
    assert.equal(await runAt(due), 99);
    const { rows } = await looker!.query<{ most: number }>(
      "select max(letters)::int as most from (select count(*) as letters from letters where about_id = any($1) group by xmin) as written",
      [people.map((one) => one.application)],
    );
    assert.ok(rows[0]!.most <= 25, `${rows[0]!.most} letters in one transaction`);
    await holder!.query("rollback");
    assert.equal(await runAt(due), 1);
    assert.equal(await runAt(due), 0);
  } finally {
    await Promise.all([holder!.end(), looker!.end()]);
  }
});
