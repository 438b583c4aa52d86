import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { aPerson, aVisitor } from "#tests/makers/person.ts";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "#tests/support/database.ts";
import { countResults } from "./count-results.server.ts";

const database = await testDatabase();
const visitor = aVisitor(database.server);

/** People who applied: rows alone, as counting asks nothing else of an application. */
async function applicants(fiscalYear: number, country: string, courses: readonly string[], people: number, { isSent = true } = {}) {
  for (let one = 0; one < people; one += 1) {
    const { accountId } = await aPerson(database.server, "intern");
    const id = newId();
    await database.as({ databaseRole: "jip_system" }).transaction(async (tx) => {
      await sql`insert into intern_applications (id, number, fiscal_year, account_id, state, nationalities, submitted_at, created_at, updated_at)
        values (${id}, ${isSent ? id : null}, ${fiscalYear}, ${accountId}, ${isSent ? "submitted" : "draft"}, ${[country]}, ${isSent ? visitor.now : null}, ${visitor.now}, ${visitor.now})`.execute(
        tx,
      );
      for (const [rank, course] of courses.entries()) {
        await sql`insert into course_applications (id, application_id, account_id, fiscal_year, course, wish_rank, state, state_since)
          values (${newId()}, ${id}, ${accountId}, ${fiscalYear}, ${course}, ${rank + 1}, 'submitted', ${visitor.now})`.execute(tx);
      }
    });
  }
}

test("a year without applications counts nothing", async () => {
  assert.deepEqual(await countResults(visitor, 2024), {
    fiscalYear: 2024,
    applications: 0,
    companies: 0,
    hosts: 0,
    confirmed: 0,
    completed: 0,
    byCourse: new Map(),
    byCountry: [],
    otherCountries: 0,
  });
});

test("drafts are not counted, and a total of one to four is kept back", async () => {
  await applicants(2024, "VN", ["ONLINE"], 4);
  await applicants(2024, "VN", ["ONLINE"], 3, { isSent: false });
  const { applications, byCourse, byCountry, otherCountries } = await countResults(visitor, 2024);
  assert.equal(applications, null);
  assert.deepEqual([...byCourse], [["ONLINE", null]]);
  assert.deepEqual(byCountry, []);
  assert.equal(otherCountries, null);
});

test("countries of fewer than five are counted together, and take the next smallest along when they are still too few", async () => {
  await applicants(2023, "VN", ["A", "B"], 7);
  await applicants(2023, "KE", ["B"], 5);
  await applicants(2023, "PE", ["B"], 2);
  const few = await countResults(visitor, 2023);
  assert.equal(few.applications, 14);
  assert.deepEqual(few.byCountry, [{ country: "VN", people: 7 }]);
  assert.equal(few.otherCountries, 7, "Peru's two cannot be worked out: Kenya's five stand with them");
  await applicants(2023, "MN", ["B"], 3);
  const more = await countResults(visitor, 2023);
  assert.deepEqual(more.byCountry, [
    { country: "VN", people: 7 },
    { country: "KE", people: 5 },
  ]);
  assert.equal(more.otherCountries, 5);
});

test("the only small course takes the next smallest along, as it could be worked out otherwise", async () => {
  await applicants(2023, "VN", ["C"], 2);
  assert.deepEqual([...(await countResults(visitor, 2023)).byCourse].sort(), [
    ["A", null],
    ["B", 17],
    ["C", null],
  ]);
  await applicants(2023, "VN", ["A2"], 1);
  assert.deepEqual([...(await countResults(visitor, 2023)).byCourse].sort(), [
    ["A", 7],
    ["A2", null],
    ["B", 17],
    ["C", null],
  ]);
});

test("a visitor counts, but reads no row behind the counts", async () => {
  await assert.rejects(
    database.as({}).transaction(async (tx) => sql`select id from intern_applications`.execute(tx)),
    /permission denied/,
  );
});
