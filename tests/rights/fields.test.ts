// What a company, the committee, METI and JETRO are shown of a person, page by page: every answer of the person carries its own mark, so
// that a field that is shown to somebody who may not see it is found wherever it stands.
import assert from "node:assert/strict";
import test from "node:test";
import { withdrawWithMatches } from "#program/matching/withdraw-with-matches.server.ts";
import { moveSomebodyElse } from "./marked.ts";
import { marked } from "./marked.ts";
import { marksIn } from "./marked.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { anAcceptedResume } from "./world.ts";
import { aWorld } from "./world.ts";
import { pdf } from "./world.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { sentTo } from "#tests/makers/match.ts";

const database = await testDatabase();
const { server } = database;
const site = await testSite(database, new Date("2023-07-12T10:00:00+09:00"));
const system = database.as({ databaseRole: "jip_system" });
type Provisions = { provisions: { subject_account: string; recipient_account: string | null; items: string[]; recipient_kind: string } };
const provisionsOf = async (subject: string, recipient: string) =>
  await system.transaction(async (tx) =>
    (
      await tx
        .withTables<Provisions>()
        .selectFrom("provisions")
        .select(["items", "recipient_kind"])
        .where("subject_account", "=", subject)
        .where("recipient_account", "=", recipient)
        .execute()
    ).map((row) => [row.recipient_kind, [...row.items].sort().join(" ")]),
  );
const signIn = async (account: string) => await site.signedIn(`${account}@people.example`);
const page = async (address: string, who: Record<string, string>) => {
  const response = await site.get(address, who);
  assert.equal(response.status, 200, address);
  return await response.text();
};

const office = await aPerson(server, "manager");
const person = await aCandidate(server, marked("first"));
const neighbour = await aCandidate(server, marked("second"));
const [place, otherPlace] = [await anOpenPosition(server), await anOpenPosition(server)];
const resume = await anAcceptedResume(site.house.files, office, person.intern, person.application.id);
await moveSomebodyElse(office, [neighbour]);
const [match] = await sentTo(office, place, [person]);
const company = await signIn(place.company.accountId);
const otherCompany = await signIn(otherPlace.company.accountId);

/** What a company may see of an answered application, by section and field; nothing else of it, whatever the page. */
const forCompany = [
  "name.fullName",
  "name.otherName",
  "education.school",
  "education.studies",
  "skills.skills",
  "skills.experience",
  "motivation.motivation",
  "wishes.workWished",
  "wishes.availabilityNote",
  "languages.otherLanguages",
];

test("a company is shown the fields of its own candidate that are written down, and it is on record", async () => {
  const html = await page(`/en/company/candidates/${match!.recommendationId}`, company);
  const seen = marksIn(html, "first");
  assert.deepEqual(
    seen.filter((one) => !forCompany.includes(one)),
    [],
  );
  assert.ok(seen.includes("name.fullName") && seen.includes("motivation.motivation"), "the candidate is there");
  assert.deepEqual(marksIn(html, "second"), []);
  // Neither birth date nor telephone, address, e-mail, account or points: in no form of writing.
  assert.doesNotMatch(html, /1999|254 20|people\.example|KE-MARK/);
  assert.ok(!html.includes(person.intern.accountId) && !html.includes(String(match!.suitability)), "no id of the account and no points");
  assert.deepEqual(await provisionsOf(person.intern.accountId, place.company.accountId), [
    ["host-company", "education languages motivation name nationality residence skills suitability wishes"],
  ]);
});

test("looking again on the same day is the same provision; the résumé is another one, and only theirs to open", async () => {
  await page(`/ja/company/candidates/${match!.recommendationId}`, company);
  assert.equal((await provisionsOf(person.intern.accountId, place.company.accountId)).length, 1);
  const file = await site.get(`/en/company/candidates/${match!.recommendationId}/resume/${resume}`, company);
  assert.equal(file.status, 200);
  assert.match(file.headers.get("content-disposition") ?? "", /^attachment/);
  assert.deepEqual(Buffer.from(await file.arrayBuffer()), pdf);
  assert.deepEqual(
    (await provisionsOf(person.intern.accountId, place.company.accountId)).map(([, items]) => items),
    ["education languages motivation name nationality residence skills suitability wishes", "resume"],
  );
  assert.equal((await site.get(`/en/company/candidates/${match!.recommendationId}/resume/${resume}`, otherCompany)).status, 404);
  assert.equal((await site.get(`/en/company/candidates/${match!.recommendationId}`, otherCompany)).status, 404);
  assert.deepEqual(await provisionsOf(person.intern.accountId, otherPlace.company.accountId), []);
});

test("no other page of the company tells more of a candidate, and letters to it name nobody who is not yet placed", async () => {
  for (const address of [
    "/en/company",
    "/en/company/candidates",
    "/en/company/application",
    "/en/company/internships",
    "/en/company/letters",
  ]) {
    const html = await page(address, company);
    assert.deepEqual(marksIn(html, "first"), [], address);
    assert.deepEqual(marksIn(html, "second"), [], address);
  }
  const letters = await system.transaction(
    async (tx) =>
      await tx
        .withTables<{ letters: { to_account: string; body_en: string; body_ja: string; subject_en: string } }>()
        .selectFrom("letters")
        .selectAll()
        .where("to_account", "=", place.company.accountId)
        .execute(),
  );
  assert.ok(letters.length > 0);
  for (const letter of letters) assert.deepEqual(marksIn(JSON.stringify(letter), "first"), []);
});

test("once declined, nothing of the person is on the company's pages, and the résumé is closed", async () => {
  const declined = await site.post(
    `/en/company/candidates/${match!.recommendationId}`,
    { intent: "send", [`answer-${match!.id}`]: "decline", [`reason-${match!.id}`]: "language" },
    company,
  );
  assert.equal(declined.status, 303);
  const html = await page(`/en/company/candidates/${match!.recommendationId}`, company);
  assert.deepEqual(marksIn(html, "first"), []);
  assert.equal((await site.get(`/en/company/candidates/${match!.recommendationId}/resume/${resume}`, company)).status, 404);
});

test("once somebody withdraws, nothing of them is on the company's pages", async () => {
  const gone = await aCandidate(server, marked("third"));
  const somewhere = await anOpenPosition(server);
  const matches = await sentTo(office, somewhere, [gone]);
  const who = await signIn(somewhere.company.accountId);
  assert.ok(marksIn(await page(`/en/company/candidates/${matches[0]!.recommendationId}`, who), "third").length > 0);
  assert.ok((await withdrawWithMatches(gone.intern, "other" as never)).ok);
  assert.deepEqual(marksIn(await page(`/en/company/candidates/${matches[0]!.recommendationId}`, who), "third"), []);
});

test("the committee is shown what it decides on, and it is on record; other people's matches are not there", async () => {
  const made = await aMatch(server, { person: marked("fourth") }).agreed();
  const member = await aPerson(server, "committee");
  const who = await signIn(member.accountId);
  const html = await page(`/en/committee/matches/${made.match.id}`, who);
  const seen = marksIn(html, "fourth");
  assert.deepEqual(
    seen.filter((one) => !forCompany.includes(one)),
    [],
  );
  assert.ok(seen.includes("name.fullName"));
  assert.doesNotMatch(html, /254 20|people\.example/);
  for (const other of ["first", "second", "third"]) assert.deepEqual(marksIn(html, other), [], other);
  assert.equal((await provisionsOf(made.person.intern.accountId, member.accountId)).length, 1);
  assert.equal((await site.get(`/en/committee/matches/${match!.id}`, who)).status, 404);
  assert.deepEqual(await provisionsOf(person.intern.accountId, member.accountId), []);
});

test("METI and JETRO are shown interns at work and their reports, on record; nobody else, and nothing of what the office notes", async () => {
  const world = await aWorld(server, site.house.files, { mine: marked("fifth"), others: marked("sixth") });
  for (const role of ["reader-meti", "reader-jetro"] as const) {
    const reader = world.people[role];
    const who = await signIn(reader.accountId);
    const pages = [
      await page("/en/reader", who),
      await page("/en/reader/internships", who),
      await page(`/en/reader/internships/${world.mine.internship.id}`, who),
    ].join("\n");
    for (const one of ["fifth", "sixth"])
      assert.deepEqual(
        marksIn(pages, one).filter((field) => !["name.fullName", "name.otherName", "education.school"].includes(field)),
        [],
        one,
      );
    for (const one of ["first", "second", "third", "fourth"]) assert.deepEqual(marksIn(pages, one), [], one);
    assert.doesNotMatch(pages, /254 20|people\.example|Which catalogue\?/);
    const records = await provisionsOf(world.mine.intern.accountId, reader.accountId);
    assert.ok(
      records.some(([, items]) => items!.includes("daily-reports")),
      role,
    );
    assert.ok((await provisionsOf(world.others.intern.accountId, reader.accountId)).length > 0);
  }
});

test("public pages tell of nobody", async () => {
  for (const address of ["/en", "/en/results", "/en/calendar", "/en/courses", "/ja/results"]) {
    const html = await page(address, {});
    for (const one of ["first", "second", "third", "fourth", "fifth", "sixth"]) assert.deepEqual(marksIn(html, one), [], address);
  }
});
