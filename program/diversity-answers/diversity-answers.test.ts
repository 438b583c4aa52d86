import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { later } from "#tests/makers/person.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { deleteDraft } from "#program/intern-applications/delete-draft.server.ts";
import { withdrawApplication } from "#program/intern-applications/withdraw-application.server.ts";
import { submitApplication } from "#program/intern-applications/submit-application.server.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { seedYear } from "#program/year/seeds.ts";
import { answerDiversityQuestions } from "./answer-diversity-questions.server.ts";
import { deleteDiversityAnswers } from "./answer-diversity-questions.server.ts";
import { showDiversityQuestions } from "./answer-diversity-questions.server.ts";
import { countClosedYears } from "./count-diversity-answers.server.ts";
import { countDiversityAnswers } from "./count-diversity-answers.server.ts";
import { readDiversityForm } from "./form.server.ts";

const database = await testDatabase();
const open = new Date("2024-06-10T12:00:00+09:00");
const closed = new Date("2024-07-02T12:00:00+09:00");
const of2024 = {
  wishes: { wish1: "IN_PERSON", wish2: "ONLINE", wish3: "", periods: ["IN_PERSON", "ONLINE"] },
  declarations: { policyVersion: "2024-1" },
};
const aDraftOf2024 = async () => await aDraft(database.server, of2024, { now: open });

test("a year that asks nothing has no such questions, for nobody", async () => {
  await assert.rejects(showDiversityQuestions(await aDraft(database.server)), NotFound);
  assert.equal(seedYear(2023)?.diversity, null);
});

test("answers are read as the year asks: any may be left out, none without consent, no other choice", () => {
  const asked = seedYear(2024)!.diversity!;
  const read = (typed: Record<string, string>) => {
    const form = readDiversityForm(typed, asked);
    return form.ok ? form.value : form.problems.map(({ code, field }) => `${field}: ${code}`);
  };
  assert.deepEqual(read({ gender: "woman", consent: "yes" }), { gender: "woman" });
  assert.deepEqual(read({ gender: "prefer-not-to-say", home: "town", consent: "yes" }), { gender: "prefer-not-to-say", home: "town" });
  assert.deepEqual(read({ gender: "woman" }), ["consent: consent-needed"]);
  assert.deepEqual(read({ consent: "yes" }), ["gender: nothing-answered"]);
  assert.deepEqual(read({ gender: "forged", consent: "yes" }), ["gender: choice-unknown"]);
});

test("a person answers, answers anew and deletes, and nobody else reads a row or a column", async () => {
  const intern = await aDraftOf2024();
  assert.ok((await answerDiversityQuestions(intern, { gender: "woman", home: "town" })).ok);
  assert.ok((await answerDiversityQuestions(intern, { gender: "other" })).ok);
  const { answers } = await showDiversityQuestions(intern);
  assert.deepEqual([answers?.choices, answers?.textVersion], [{ gender: "other" }, "2024-1"]);
  const other = await aDraftOf2024();
  assert.equal((await showDiversityQuestions(other)).answers, null);
  for (const role of ["screener", "manager", "privacy-officer", "administrator", "committee", "reader-meti"] as const) {
    const somebody = await aPerson(database.server, role, { now: open });
    for (const columns of ["*", "application_id", "agreed_at"])
      await assert.rejects(
        somebody.db.transaction(async (tx) => await sql`select ${sql.raw(columns)} from diversity_answers`.execute(tx)),
        /permission denied/,
        `${role} ${columns}`,
      );
  }
  const screener = await aPerson(database.server, "screener", { now: open });
  const traces = await screener.db.transaction(
    async (tx) =>
      await sql`select 1 from history where about_kind like 'diversity%' union all select 1 from consents where purpose like 'diversity%'`.execute(
        tx,
      ),
  );
  assert.deepEqual(traces.rows, [], "nothing tells the office who answered");
  await deleteDiversityAnswers(intern);
  await deleteDiversityAnswers(intern);
  assert.equal((await showDiversityQuestions(intern)).answers, null);
});

test("the answers go with the application: with its draft, and when it is withdrawn", async () => {
  const draft = await aDraftOf2024();
  await answerDiversityQuestions(draft, { gender: "man" });
  assert.ok((await deleteDraft(draft)).ok);
  assert.equal((await showDiversityQuestions(draft)).answers, null);
  const sent = await aDraftOf2024();
  await answerDiversityQuestions(sent, { gender: "man" });
  assert.ok((await submitApplication(sent)).ok);
  assert.deepEqual((await showDiversityQuestions(sent)).answers?.choices, { gender: "man" }, "sending changes nothing of them");
  assert.ok((await withdrawApplication(sent, "other")).ok);
  assert.equal((await showDiversityQuestions(sent)).answers, null);
  assert.equal((await answerDiversityQuestions(sent, { gender: "man" })).ok, false);
});

test("the office counts once all windows have closed; small counts are hidden, in the database already", async () => {
  const server = database.server;
  const given = { woman: 9, man: 6, other: 2 };
  for (const [gender, people] of Object.entries(given))
    for (let person = 0; person < people; person += 1) {
      const intern = await aDraftOf2024();
      await answerDiversityQuestions(intern, { gender, home: person % 2 === 0 ? "town" : "countryside" });
      assert.ok((await submitApplication(intern)).ok);
    }
  const unsent = await aPerson(server, "intern", { now: open });
  await startApplication(unsent);
  await answerDiversityQuestions(unsent, { gender: "woman" });
  const manager = await aPerson(server, "manager", { now: open });
  assert.equal((await countDiversityAnswers(manager)).questions, null, "not while people still apply");
  const counted = await countDiversityAnswers(later(manager, closed));
  assert.deepEqual(
    counted.questions?.map(({ question, counts }) => [question.id, counts.map(({ choice, people }) => `${choice} ${people}`)]),
    [
      // 6 is hidden beside the 2: it alone would be found by taking the others from the sum.
      ["gender", ["woman 9", "man null", "other null", "prefer-not-to-say null"]],
      ["home", ["large-city null", "town 9", "countryside 8", "prefer-not-to-say null"]],
      ["family-study", ["yes null", "no null", "unknown null", "prefer-not-to-say null"]],
    ],
  );
  const screener = await aPerson(server, "screener", { now: closed });
  await assert.rejects(countDiversityAnswers(screener), NotAllowed);
  const asked = await screener.db.transaction(async (tx) => await sql`select * from diversity_kept_counts`.execute(tx));
  assert.deepEqual(asked.rows, [], "the database shows a screener no count either");
  await assert.rejects(
    screener.db.transaction(async (tx) => await sql`select count_diversity_once(2023, now())`.execute(tx)),
    /not a deed of this role/,
  );
});

test("a year is counted once: who withdraws, deletes or answers afterwards shows in no figure", async () => {
  const fresh = await testDatabase();
  const people = [];
  for (let person = 0; person < 10; person += 1) {
    const intern = await aDraft(fresh.server, of2024, { now: open });
    await answerDiversityQuestions(intern, { gender: person % 2 === 0 ? "woman" : "man" });
    assert.ok((await submitApplication(intern)).ok);
    people.push(intern);
  }
  const system = (now: Date) => actAsSystem(fresh.server, { now, requestId: "test" });
  await countClosedYears(system(open));
  const manager = await aPerson(fresh.server, "manager", { now: closed });
  const gender = async (now: Date) =>
    (await countDiversityAnswers(later(manager, now))).questions?.[0]?.counts.flatMap(({ people }) => people ?? []);
  assert.equal(await gender(open), undefined, "the clockwork counts no open year");
  await countClosedYears(system(closed));
  assert.ok((await withdrawApplication(later(people[0]!, closed), "other")).ok);
  await deleteDiversityAnswers(later(people[1]!, closed));
  assert.equal((await showDiversityQuestions(later(people[1]!, closed))).answers, null, "deleting stays possible");
  const changed = await answerDiversityQuestions(later(people[2]!, closed), { gender: "man" });
  assert.deepEqual(changed.ok ? [] : changed.problems.map(({ code }) => code), ["answers-counted"]);
  // Nor when a window was opened longer afterwards, by the act or by the database.
  assert.equal((await answerDiversityQuestions(people[2]!, { gender: "man" })).ok, false);
  const { rowCount } = await people[2]!.db.transaction(async (tx) => {
    const { rows } = await sql`select 1 from diversity_answers where is_my_living_application(application_id, fiscal_year)`.execute(tx);
    return { rowCount: rows.length };
  });
  assert.equal(rowCount, 0);
  await countClosedYears(system(closed));
  assert.deepEqual(await gender(closed), [5, 5]);
});
