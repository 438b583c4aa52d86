import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { claimCompany } from "#program/host-companies/claim-company.server.ts";
import { findDuplicates } from "#program/duplicates/find-duplicates.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aCompanyPerson } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { workToday } from "./work-today.server.ts";
import { carryOutChange } from "#program/match-changes/carry-out-change.server.ts";
import { previewChange } from "#program/match-changes/preview-change.server.ts";
import { withdrawWithMatches } from "#program/matching/withdraw-with-matches.server.ts";
import { aMatch } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { sentTo } from "#tests/makers/match.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { answerCandidates } from "#program/matching/answer-candidates.server.ts";

const database = await testDatabase();
const now = new Date("2023-06-12T12:00:00+09:00");

test("everybody of the office sees the duties that are theirs, and nobody else's", async () => {
  const intern = await aPerson(database.server, "intern", { now });
  const officer = await aPerson(database.server, "privacy-officer", { now: new Date("2023-07-12T12:00:00+09:00") });
  const matcher = await aPerson(database.server, "matcher", { now });
  const work = (who: typeof officer) => who.db.transaction((tx) => workToday(tx, who, 2023));
  assert.deepEqual(await work(officer), []);
  await sendPrivacyRequest(intern, { kind: "disclosure", details: "" });
  assert.deepEqual(await work(officer), [{ code: "privacy-requests", waiting: 1, late: 1 }]);
  assert.deepEqual(await work(matcher), []);
});

test("a place that its person left by themselves is to be decided by whoever confirms matches, and by nobody else", async () => {
  const { match, person } = await aMatch(database.server).agreed();
  const [matcher, screener] = [await aPerson(database.server, "matcher"), await aPerson(database.server, "screener")];
  const waits = async (who: typeof matcher) =>
    (await who.db.transaction((tx) => workToday(tx, who, 2023))).find(({ code }) => code === "places-left") ?? null;
  assert.equal(await waits(matcher), null);
  assert.ok((await withdrawWithMatches(person.intern, "dates")).ok);
  assert.deepEqual([await waits(matcher), await waits(screener)], [{ code: "places-left", waiting: 1, late: 1 }, null]);
  const { proposal } = await previewChange(matcher, match.id, "intern-withdrew");
  const { version } = await theMatch(matcher, match.id);
  const decision = { version, change: "intern-withdrew" as const, inputHash: proposal.inputHash, isFollowed: false, reason: "Next round" };
  assert.ok((await carryOutChange(matcher, match.id, decision)).ok);
  assert.equal(await waits(matcher), null);
});

test("likely duplicates wait for whoever screens, and are late after a week", async () => {
  const screener = await aPerson(database.server, "screener", { now: new Date("2023-06-28T12:00:00+09:00") });
  const before = await screener.db.transaction((tx) => workToday(tx, screener, 2023));
  assert.ok(!before.some(({ code }) => code === "duplicates"));
  const twice = { name: { fullName: "Wanjiku Sample Mwaura" }, person: { birthDate: "1999-04-15" } };
  await aSubmittedApplication(database.server, twice);
  await aSubmittedApplication(database.server, twice);
  await findDuplicates(
    actAsSystem(database.server, { now: new Date("2023-06-20T12:00:00+09:00"), requestId: "test" }),
    "a secret of tests, long enough to key with",
  );
  const duties = await screener.db.transaction((tx) => workToday(tx, screener, 2023));
  assert.deepEqual(
    duties.find(({ code }) => code === "duplicates"),
    { code: "duplicates", waiting: 1, late: 1 },
  );
});

test("a file that the virus check fails to judge is work of whoever looks after the system, after five tries", async () => {
  const intern = await aPerson(database.server, "intern", { now });
  const manager = await aPerson(database.server, "manager", { now });
  const system = database.as({ databaseRole: "jip_system" });
  const tried = async (times: number) => {
    await system.transaction(async (tx) => {
      await sql`insert into files (id, account_id, name, media_type, size_bytes, sha256, stored_at, scan_state, scan_tries)
        values (${newId()}, ${intern.accountId}, 'a.pdf', 'application/pdf', 1, ${"0".repeat(64)}, ${now}, 'pending', ${times})`.execute(
        tx,
      );
    });
    const duties = await manager.db.transaction((tx) => workToday(tx, manager, 2023));
    return duties.find((duty) => duty.code === "scans-failing");
  };
  assert.equal(await tried(4), undefined);
  assert.deepEqual(await tried(5), { code: "scans-failing", waiting: 1, late: 1 });
});

test("a question about a corporate number waits for whoever settles it, and is late after a week", async () => {
  const { number } = await aCompanyPerson(database.server);
  const claimant = await aPerson(database.server, "company", { now });
  const { language, requestId } = claimant;
  const visitor = { ...claimant.who, kind: "anyone", companyId: null, companyRole: undefined, roles: [] } as const;
  const visiting = actAs(database.server, visitor, { now, language, requestId });
  const question = {
    corporateNumber: number,
    name: "架空精機株式会社",
    personName: "真野 本人",
    telephone: "052-000-0000",
    message: "総務部",
  };
  assert.ok((await claimCompany(visiting, question)).ok);
  const claimsOf = async (role: "manager" | "screener", day: string) => {
    const staff = await aPerson(database.server, role, { now: new Date(`${day}T12:00:00+09:00`) });
    const duties = await staff.db.transaction((tx) => workToday(tx, staff, 2023));
    return duties.find(({ code }) => code === "company-claims");
  };
  assert.deepEqual(await claimsOf("manager", "2023-06-19"), { code: "company-claims", waiting: 1, late: 0 });
  assert.deepEqual(await claimsOf("manager", "2023-06-20"), { code: "company-claims", waiting: 1, late: 1 });
  assert.equal(await claimsOf("screener", "2023-06-20"), undefined);
});

test("a company that has answered for everybody is nobody's duty, past its day or not, though it keeps others in its order", async () => {
  const place = await anOpenPosition(database.server);
  const people = [await aCandidate(database.server), await aCandidate(database.server)];
  const matcher = await aPerson(database.server, "manager", { now: place.company.now });
  const [first, second] = await sentTo(matcher, place, people);
  const late = { ...matcher, now: new Date(matcher.now.getTime() + 30 * 86_400_000) };
  const owed = async () =>
    (await late.db.transaction((tx) => workToday(tx, late, 2023))).find(({ code }) => code === "company-answers")?.waiting ?? 0;
  assert.equal(await owed(), 1);
  const choice = (one: { id: string } | undefined, rank: number) => ({ matchId: one!.id, answer: "choose" as const, rank });
  assert.ok((await answerCandidates(place.company, [choice(first, 1), choice(second, 2)])).ok);
  assert.equal(await owed(), 0);
});
