import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { seedYear } from "#program/year/seeds.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { versionOf } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { checkCompanyApplication } from "./check-company-application.server.ts";
import { checkPointsOf } from "./check-points.ts";
import { companyWithApplication } from "./company-home.server.ts";
import { holdCompanyApplication } from "./hold-company-application.server.ts";
import { releaseCompanyApplication } from "./hold-company-application.server.ts";
import { listCompanies } from "./list-companies.server.ts";
import { questionFrom } from "./lists.ts";
import { markCheckPoints } from "./mark-check-points.server.ts";
import { openPositions } from "./position-records.server.ts";
import { recordHearing } from "./record-hearing.server.ts";
import { seeCompanyApplication } from "./see-company-application.server.ts";

const { server } = await testDatabase();
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
const heard = { heldOn: "2023-06-12", means: "online", present: "見本 一郎", wishes: "英語のできる方", notes: "" } as const;

test("an application on hold says why, offers its positions to nobody, and goes on where it stood", async () => {
  const { person, id, office, positions } = await aCompanyApplication(server).open();
  const isOffered = async () =>
    (await office.db.transaction((tx) => openPositions(tx, 2023))).some((position) => position.id === positions[0]);
  assert.ok(await isOffered());
  const version = await versionOf(person);
  assert.deepEqual(codes(await holdCompanyApplication(office, id, { version, reason: " " })), ["reason-needed"]);
  const reason = "登記の変更を確認しています。";
  assert.ok((await holdCompanyApplication(office, id, { version, reason })).ok);
  assert.ok((await holdCompanyApplication(office, id, { version, reason })).ok, "the same press again");
  const held = (await companyWithApplication(person)).application;
  assert.deepEqual([held.state, held.holdReason, await isOffered()], ["on_hold", reason, false]);
  assert.deepEqual(codes(await releaseCompanyApplication(office, id, { version })), ["changed-meanwhile"]);
  assert.ok((await releaseCompanyApplication(office, id, { version: held.version })).ok);
  assert.ok((await releaseCompanyApplication(office, id, { version: held.version })).ok);
  const released = (await companyWithApplication(person)).application;
  assert.deepEqual([released.state, released.holdReason, await isOffered()], ["matching", "", true]);
});

test("a hearing is written down with day, wishes and notes; the first one makes the application heard, and none lies ahead", async () => {
  const { person, id } = await aCompanyApplication(server).submitted();
  const office = await aPerson(server, "matcher");
  assert.deepEqual(codes(await recordHearing(office, id, heard)), ["deed-not-possible"]);
  assert.ok((await checkCompanyApplication(office, id, { deed: "accept", version: await versionOf(person) })).ok);
  assert.deepEqual(codes(await recordHearing(office, id, { ...heard, heldOn: "2099-01-01" })), ["hearing-in-future"]);
  for (const _ of [1, 2]) assert.ok((await recordHearing(office, id, heard)).ok);
  assert.ok((await recordHearing(office, id, { ...heard, wishes: "日程の相談" })).ok);
  const seen = await seeCompanyApplication(office, id);
  assert.deepEqual([seen.application.state, seen.hearings.map((hearing) => hearing.wishes)], ["hearing", ["日程の相談", "英語のできる方"]]);
  assert.ok(!JSON.stringify(await companyWithApplication(person)).includes("英語のできる方"), "the company does not read it");
});

test("the points of the list are ticked by the office, an older list is not written over, and the company sees none of it", async () => {
  const { person, id } = await aCompanyApplication(server).submitted();
  const office = await aPerson(server, "screener");
  assert.ok((await markCheckPoints(office, id, { points: ["register", "body"], version: 0 })).ok);
  assert.ok((await markCheckPoints(office, id, { points: ["body", "register"], version: 0 })).ok, "the same marks again");
  assert.deepEqual(codes(await markCheckPoints(office, id, { points: ["register"], version: 0 })), ["changed-meanwhile"]);
  assert.ok((await markCheckPoints(office, id, { points: ["register"], version: 1 })).ok);
  assert.deepEqual((await seeCompanyApplication(office, id)).checks.points, ["register"]);
  assert.ok(!(await companyWithApplication(person)).history.some((line) => line.what === "company-checks-marked"));
});

test("an application has the points of its courses: meetings online, lodging where people come to Japan", () => {
  const year = seedYear(2023)!;
  const has = (course: string) => checkPointsOf(year, [{ course }]).filter((point) => point === "meetings" || point === "lodging");
  assert.deepEqual([has("A"), has("B"), has("C")], [[], ["meetings"], ["lodging"]]);
});

test("a company and a reader neither hold, hear nor check", async () => {
  const { person, id } = await aCompanyApplication(server).submitted();
  for (const who of [person, await aPerson(server, "reader-meti"), await aPerson(server, "interviewer")]) {
    await assert.rejects(holdCompanyApplication(who, id, { version: 1, reason: "x" }), NotAllowed);
    await assert.rejects(recordHearing(who, id, heard), NotAllowed);
    await assert.rejects(markCheckPoints(who, id, { points: [], version: 0 }), NotAllowed);
  }
});

test("the list is narrowed by prefecture, by industry with its finer lines, and by flag", async () => {
  const answers = { prefecture: "47", industry: "39", capitalYen: 900_000_000, employees: 900 };
  const { id } = await aCompanyApplication(server, { name: "例示沖縄株式会社", answers }).submitted();
  const office = await aPerson(server, "screener");
  const ids = async (query: string) =>
    (await listCompanies(office, questionFrom(new URLSearchParams(query), office.now))).rows.map((row) => row.application.id);
  for (const query of ["prefecture=47", "industry=G&prefecture=47", "flag=not-sme&prefecture=47"])
    assert.deepEqual(await ids(query), [id], query);
  for (const query of ["prefecture=46", "industry=E&prefecture=47", "flag=other-body&prefecture=47"])
    assert.deepEqual(await ids(query), [], query);
});
