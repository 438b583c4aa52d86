import assert from "node:assert/strict";
import { test } from "node:test";
import { NotAllowed, NotFound } from "#platform/refusals.ts";
import { checkReports } from "#program/daily-reports/check-reports.server.ts";
import { confirmStayDay } from "#program/travel/confirm-stay-day.server.ts";
import { recordStayDay } from "#program/travel/record-stay-day.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { aReport, anInternship, at } from "#tests/makers/internship.ts";
import { aPerson, later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { adjustStatement, approveStatement, markStatementPaid } from "./move-statement.server.ts";
import { ownAllowance } from "./own-allowance.server.ts";
import { statementById, statementsOf } from "./records.server.ts";
import { settleAllowance } from "./settle-allowance.server.ts";
import { internshipsToSettle } from "./to-settle.server.ts";
import type { InternshipMade } from "#tests/makers/internship.ts";

const database = await testDatabase();
const accounts = await aPerson(database.server, "accounts", { now: at("2023-10-30") });
const codes = (outcome: { ok: true } | { ok: false; problems: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems.map((one) => one.code);
const statement = (id: string) => accounts.db.transaction((tx) => statementById(tx, id));
const statementsNow = (one: InternshipMade) => accounts.db.transaction((tx) => statementsOf(tx, one.internship.id));

async function checked(one: InternshipMade, day: string, counts = true): Promise<string> {
  const report = await aReport(one, day, {}, "");
  assert.ok((await checkReports(later(one.concierge, at("2023-09-20")), [report.id], counts)).ok);
  return report.id;
}

const online = await anInternship(database.server).active();

test("an online course pays 1,000 yen for each day with a checked report, and nothing for the others", async () => {
  assert.deepEqual(codes(await settleAllowance(accounts, online.internship.id)), ["nothing-to-settle"]);
  await checked(online, "2023-08-29");
  await checked(online, "2023-08-30");
  await checked(online, "2023-08-31", false); // Checked, but no day of activity.
  await aReport(online, "2023-09-01"); // Written, not checked.
  const waiting = await accounts.db.transaction((tx) => internshipsToSettle(tx, 2023, ["C"]));
  assert.deepEqual(
    waiting.map(({ internshipId, days }) => ({ internshipId, days })),
    [{ internshipId: online.internship.id, days: 2 }],
  );
  const settled = await settleAllowance(accounts, online.internship.id);
  assert.ok(settled.ok);
  const kept = await statement(settled.value.id);
  assert.deepEqual(
    [kept.yen, kept.days, kept.state, kept.counts, kept.terms.payIn],
    [2000, ["2023-08-29", "2023-08-30"], "accrued", "activity-days", "local-currency"],
  );
});

test("a day is settled once, however often and by how many at once it is pressed", async () => {
  await checked(online, "2023-09-04");
  const presses = await Promise.all([1, 2, 3].map(() => settleAllowance(accounts, online.internship.id)));
  assert.equal(presses.filter((one) => one.ok).length, 1);
  assert.deepEqual(
    (await statementsNow(online)).map((one) => one.yen),
    [2000, 1000],
  );
});

test("a statement is approved, then paid on a day that has come; a second press changes nothing", async () => {
  const [first] = await statementsNow(online);
  assert.ok(first);
  assert.deepEqual(codes(await markStatementPaid(accounts, first.id, first.version, "2023-10-30")), ["step-not-possible"]);
  assert.ok((await approveStatement(accounts, first.id, first.version)).ok);
  assert.ok((await approveStatement(accounts, first.id, first.version)).ok);
  const { version } = await statement(first.id);
  assert.deepEqual(codes(await markStatementPaid(accounts, first.id, version, "2023-10-31")), ["day-ahead"]);
  assert.deepEqual(codes(await markStatementPaid(accounts, first.id, version - 1, "2023-10-30")), ["changed-meanwhile"]);
  assert.ok((await markStatementPaid(accounts, first.id, version, "2023-10-30")).ok);
  const paid = await statement(first.id);
  assert.deepEqual([paid.state, paid.paidOn], ["paid", "2023-10-30"]);
});

test("a correction keeps the old statement and computes a new one from what is on record now", async () => {
  const [, second] = await statementsNow(online);
  assert.ok(second);
  await checked(online, "2023-09-05");
  const adjusted = await adjustStatement(accounts, second.id, second.version);
  assert.ok(adjusted.ok && adjusted.value.id !== null);
  const anew = await statement(adjusted.value.id);
  assert.deepEqual([anew.yen, anew.days, anew.replaces], [2000, ["2023-09-04", "2023-09-05"], second.id]);
  assert.equal((await statement(second.id)).state, "adjusted");
});

test("a visiting course pays 3,000 yen for every day of stay, weekends too, from confirmed arrival to confirmed departure alone", async () => {
  const visiting = await anInternship(database.server, { course: "C" }).active();
  const desk = later(visiting.concierge, at("2023-10-26"));
  const travel = async () => (await desk.db.transaction((tx) => travelOfMatch(tx, visiting.internship.matchId)))!;
  const record = async (end: "arrival" | "departure", day: string) => {
    const { id, version } = await travel();
    assert.ok((await recordStayDay(desk, id, { end, day, version })).ok);
  };
  const confirm = async (end: "arrival" | "departure") => {
    const { id, version } = await travel();
    assert.ok((await confirmStayDay(desk, id, { end, version })).ok);
  };
  await checked(visiting, "2023-09-12");
  await record("arrival", "2023-09-09");
  await confirm("arrival");
  await record("departure", "2023-10-25");
  assert.deepEqual(
    codes(await settleAllowance(accounts, visiting.internship.id)),
    ["nothing-to-settle"],
    "the departure is not confirmed yet",
  );
  await confirm("departure");
  const settled = await settleAllowance(accounts, visiting.internship.id);
  assert.ok(settled.ok);
  assert.equal(settled.value.yen, 47 * 3000); // 9 September to 25 October, both included.
  const own = await ownAllowance(later(visiting.intern, at("2023-10-30")));
  assert.deepEqual([own.daysSoFar, own.yenSoFar, own.statements.length], [47, 141_000, 1]);
});

test("nobody but the accounts settles or approves, and an intern sees its own statements alone", async () => {
  const screener = await aPerson(database.server, "screener");
  await assert.rejects(() => settleAllowance(screener, online.internship.id), NotAllowed);
  const [first] = await statementsNow(online);
  await assert.rejects(() => approveStatement(online.intern, first!.id, 1), NotAllowed);
  const stranger = await aPerson(database.server, "intern");
  await assert.rejects(() => stranger.db.transaction((tx) => statementById(tx, first!.id)), NotFound);
  assert.equal((await ownAllowance(online.intern)).statements.length, 3);
});
