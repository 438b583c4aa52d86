// Two people at the same moment, and one who presses twice: exactly one deed is done, the other is told, and nothing is half done.
import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { agreeToOffer } from "#program/matching/answer-offer.server.ts";
import { chooseCandidate } from "#program/matching/answer-candidates.server.ts";
import { confirmMatch } from "#program/matching/confirm-match.server.ts";
import { decideMatch } from "#program/matching/decide-match.server.ts";
import { declineOffer } from "#program/matching/answer-offer.server.ts";
import { withdrawWithMatches } from "#program/matching/withdraw-with-matches.server.ts";
import { registerCompany } from "#program/host-companies/register-company.server.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { showOffer } from "#program/matching/show-offer.server.ts";
import { screenDocuments } from "#program/selection/screen-documents.server.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { corporateNumber } from "#tests/makers/company.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { sentTo } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const { server } = database;
const site = await testSite(database);
const system = database.as({ databaseRole: "jip_system" });
const count = async (question: ReturnType<typeof sql<{ n: number }>>) =>
  Number((await system.transaction(async (tx) => await question.execute(tx))).rows[0]!.n);
const deeds = async (what: string, id: string) =>
  await count(sql<{ n: number }>`select count(*) as n from history where what = ${what} and about_id = ${id}`);
const outcomes = (results: readonly { ok: boolean }[]) => results.map(({ ok }) => ok).sort();
const rounds = [1, 2, 3, 4, 5];

test("one seat, two candidates chosen by two colleagues at the same moment: one offer, the other is refused", async () => {
  for (const _ of rounds) {
    const office = await aPerson(server, "manager");
    const place = await anOpenPosition(server, { seats: 1 });
    const people = [await aCandidate(server), await aCandidate(server)];
    const matches = (await sentTo(office, place, people)).filter((one) => people.some(({ intern }) => intern.accountId === one.accountId));
    const results = await Promise.all(matches.map((match) => chooseCandidate(place.company, match.id)));
    assert.deepEqual(outcomes(results), [false, true]);
    assert.equal(
      await count(sql`select count(*) as n from matches where position_id = ${place.positionId}::uuid and state = 'intern_offered'`),
      1,
    );
    const offers = await count(
      sql`select count(*) as n from letters where kind = 'offer-made' and to_account in (${sql.join(people.map(({ intern }) => intern.accountId))})`,
    );
    assert.ok(offers <= 1, "nobody is written to about an offer that is none");
  }
});

test("a person who agrees and withdraws at the same moment ends as one of the two, with a place or without", async () => {
  for (const _ of rounds) {
    const { person, match } = await aMatch(server).offered();
    const { termsVersion } = await showOffer(person.intern, match.id);
    await Promise.allSettled([agreeToOffer(person.intern, match.id, termsVersion), withdrawWithMatches(person.intern, "other" as never)]);
    const { rows } = await system.transaction(
      async (tx) =>
        await sql<{
          match: string;
          course: string;
          application: string;
        }>`select m.state as match, c.state as course, a.state as application from matches m join course_applications c on c.id = m.course_application_id join intern_applications a on a.id = m.application_id where m.id = ${match.id}::uuid`.execute(
          tx,
        ),
    );
    const { match: now, course, application } = rows[0]!;
    const isGone = application === "withdrawn";
    assert.deepEqual([course === "withdrawn", now === "cancelled"], [isGone, isGone], JSON.stringify(rows[0]));
  }
});

test("yes and no to one offer at the same moment are one answer", async () => {
  for (const _ of rounds) {
    const { person, match } = await aMatch(server).offered();
    const { termsVersion } = await showOffer(person.intern, match.id);
    const results = await Promise.all([
      agreeToOffer(person.intern, match.id, termsVersion),
      declineOffer(person.intern, match.id, "other" as never),
    ]);
    assert.deepEqual(outcomes(results), [false, true]);
    assert.equal((await deeds("offer-agreed", match.id)) + (await deeds("offer-declined", match.id)), 1);
  }
});

test("two members of the committee decide differently at the same moment: one decision stands, the other is told", async () => {
  for (const _ of rounds) {
    const { match } = await aMatch(server).agreed();
    if (match.state !== "committee_pending") return;
    const members = [await aPerson(server, "committee"), await aPerson(server, "committee")];
    const results = await Promise.all(
      [
        decideMatch(members[0]!, match.id, { decision: "approved", note: "" }),
        decideMatch(members[1]!, match.id, { decision: "sent_back", note: "Not yet" }),
      ].map((one) => one.catch(() => ({ ok: false }))),
    );
    assert.deepEqual(outcomes(results), [false, true]);
    assert.equal((await deeds("match-approved", match.id)) + (await deeds("match-sent-back", match.id)), 1);
  }
});

test("two of the office confirm one match at the same moment: it is confirmed once and each side gets one letter", async () => {
  const { office, match, person } = await aMatch(server).approved();
  const other = await aPerson(server, "manager");
  const before = await count(sql`select count(*) as n from letters where to_account = ${person.intern.accountId}::uuid`);
  await Promise.all([
    confirmMatch(office, match.id, match.version),
    confirmMatch(other, match.id, match.version),
    confirmMatch(office, match.id, match.version),
  ]);
  assert.equal(await deeds("match-confirmed", match.id), 1);
  assert.equal((await count(sql`select count(*) as n from letters where to_account = ${person.intern.accountId}::uuid`)) - before, 1);
});

test("two screeners decide one application differently at the same moment: one result stands, and one letter of it", async () => {
  for (const _ of rounds) {
    const { courses, intern } = await aSubmittedApplication(server);
    const [one, other] = [await aPerson(server, "screener"), await aPerson(server, "manager")];
    const picks = [{ id: courses[0]!.id, version: courses[0]!.version }];
    const results = await Promise.all([
      screenDocuments(one, { picks, result: "passed", reason: "", note: "", marks: null }),
      screenDocuments(other, { picks, result: "not_selected", reason: "more-applicants-than-places", note: "", marks: null }),
    ]);
    assert.deepEqual(outcomes(results), [false, true]);
    assert.equal(await count(sql`select count(*) as n from screenings where course_application_id = ${courses[0]!.id}::uuid`), 1);
    assert.equal(
      await count(sql`select count(*) as n from letters where to_account = ${intern.accountId}::uuid and kind <> 'application-received'`),
      1,
    );
  }
});

test("one company's number registered by two people at the same moment has one owner", async () => {
  const number = corporateNumber();
  const people = await Promise.all([1, 2, 3].map(async () => await aPerson(server, "company")));
  const results = await Promise.all(
    people.map((one) =>
      registerCompany(actAs(server, { ...one.who, kind: "anyone", roles: [] }, { now: one.now, language: "en", requestId: "test" }), {
        corporateNumber: number,
        name: "架空精機株式会社",
      }),
    ),
  );
  assert.deepEqual(outcomes(results), [false, false, true]);
  assert.equal(await count(sql`select count(*) as n from host_companies where corporate_number = ${number}`), 1);
});

test("pressed twice at the same moment: one draft, one role, one request, one account", async () => {
  const person = await aPerson(server, "company");
  const visiting = actAs(server, { ...person.who, kind: "anyone", roles: [] }, { now: person.now, language: "en", requestId: "test" });
  await Promise.all([1, 2, 3, 4].map(async () => await startApplication(visiting)));
  assert.equal(await count(sql`select count(*) as n from intern_applications where account_id = ${person.accountId}::uuid`), 1);
  assert.equal(await count(sql`select count(*) as n from account_roles where account_id = ${person.accountId}::uuid`), 1);
  await Promise.all([1, 2, 3, 4].map(async () => await sendPrivacyRequest(visiting, { kind: "disclosure", details: "What do you hold?" })));
  assert.equal(await count(sql`select count(*) as n from privacy_requests where account_id = ${person.accountId}::uuid`), 1);
  const email = `${crypto.randomUUID()}@people.example`;
  await Promise.allSettled([1, 2, 3, 4].map(async () => await site.signedIn(email)));
  assert.equal(await count(sql`select count(*) as n from accounts where email = ${email}`), 1);
});
