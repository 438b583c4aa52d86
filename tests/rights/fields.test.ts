// What a company, the committee, METI and JETRO are shown of a person, page by page: every answer of the person carries its own mark, so
// that a field that is shown to somebody who may not see it is found wherever it stands.
import assert from "node:assert/strict";
import test from "node:test";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { documentById } from "#program/documents/records.server.ts";
import { writeDocument } from "#program/documents/write-document.server.ts";
import { withdrawWithMatches } from "#program/matching/withdraw-with-matches.server.ts";
import { moveSomebodyElse } from "./marked.ts";
import { marked } from "./marked.ts";
import { marksIn } from "./marked.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { anAcceptedResume } from "./world/files.ts";
import { aWorld } from "./world.ts";
import { pdf } from "./world/files.ts";
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
  assert.ok(!html.includes(person.intern.accountId), "no id of the account");
  // Points as a number of their own: the same figures may stand in the middle of an id.
  assert.doesNotMatch(html, new RegExp(`(?<![\\w-])${match!.suitability}(?![\\w-])`), "no points");
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

test("payout data is read by the accounts desk, an emergency contact by the concierge; by nobody else, whatever their role", async () => {
  const made = await aMatch(server).confirmed();
  const { intern, application } = made.person;
  const typed = {
    payout: { holder: "PAYOUT-MARK", bank: "B", country: "C", number: "NUMBER-MARK" },
    "emergency-contact": { name: "RELATIVE-MARK", relation: "R", telephone: "CALL-MARK", languages: "L" },
  };
  const marks = /PAYOUT-MARK|NUMBER-MARK|RELATIVE-MARK|CALL-MARK/;
  const ids = new Map<string, string>();
  for (const kind of ["payout", "emergency-contact"] as const) {
    const asked = await askForDocument(office, { applicationId: application.id, kind, dueOn: "2023-07-31" });
    assert.ok(asked.ok, JSON.stringify(asked));
    assert.ok((await writeDocument(intern, site.house.vault, asked.value.id, { written: typed[kind], isSent: true })).ok);
    ids.set(kind, asked.value.id);
    const own = await site.get(`/en/intern/documents/${asked.value.id}/written`, await signIn(intern.accountId));
    assert.match(await own.text(), marks, "their own");
  }
  const desks: Record<string, string> = { accounts: "payout", concierge: "emergency-contact", administrator: "payout emergency-contact" };
  const others = ["screener", "interviewer", "matcher", "travel-desk", "public-relations", "privacy-officer", "manager"] as const;
  const outside = ["committee", "reader-meti", "intern"] as const;
  const comers = [...others, ...outside, "accounts", "concierge", "administrator"] as const;
  for (const role of comers) {
    const who = await signIn((await aPerson(server, role)).accountId);
    for (const [kind, id] of ids) {
      const reads = (desks[role] ?? "").includes(kind);
      const written = await site.get(`/en/office/documents/${id}/written`, who);
      assert.equal(written.status, reads ? 200 : 403, `${role} reads ${kind}`);
      assert.equal(marks.test(await written.text()), reads, `${role} reads ${kind}`);
      const onDesk = await site.get(`/en/office/documents/${id}`, who);
      assert.doesNotMatch(await onDesk.text(), marks);
      if (reads) continue;
      const version = String((await office.db.transaction(async (tx) => await documentById(tx, id)))!.version);
      const decided = await site.post(`/en/office/documents/${id}`, { intent: "accept", version }, who);
      assert.equal(decided.status, 403, `${role} decides ${kind}`);
    }
    if (outside.includes(role as never)) continue;
    assert.doesNotMatch(await (await site.get(`/en/office/applications/${application.id}`, who)).text(), marks);
  }
  const host = await signIn(made.place.company.accountId);
  for (const id of ids.values()) {
    const asResume = `/en/company/candidates/${made.match.recommendationId}/resume/${id}`;
    assert.equal((await site.get(asResume, host)).status, 404, "not even as a résumé");
  }
  const accounts = await aPerson(server, "accounts");
  const { version } = (await accounts.db.transaction(async (tx) => await documentById(tx, ids.get("payout")!)))!;
  const form = { intent: "accept", version: String(version) };
  assert.equal((await site.post(`/en/office/documents/${ids.get("payout")!}`, form, await signIn(accounts.accountId))).status, 303);
});

test("public pages tell of nobody", async () => {
  for (const address of ["/en", "/en/results", "/en/calendar", "/en/courses", "/ja/results"]) {
    const html = await page(address, {});
    for (const one of ["first", "second", "third", "fourth", "fifth", "sixth"]) assert.deepEqual(marksIn(html, one), [], address);
  }
});
