import assert from "node:assert/strict";
import test from "node:test";
import pg from "pg";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { assignConcierge } from "#program/internships/assign-concierge.server.ts";
import { cancelInternship } from "#program/internships/cancel-internship.server.ts";
import { checklistOf } from "#program/internships/checklist.ts";
import { markDay } from "#program/internships/mark-day.server.ts";
import { moveInternships } from "#program/internships/move-internships.server.ts";
import { daysOf } from "#program/internships/records.server.ts";
import { tickChecklist } from "#program/internships/tick-checklist.server.ts";
import { confirmStayDay } from "#program/travel/confirm-stay-day.server.ts";
import { correctStayDay } from "#program/travel/correct-stay-day.server.ts";
import { moveTravel } from "#program/travel/move-travel.server.ts";
import { recordStayDay } from "#program/travel/record-stay-day.server.ts";
import { daysOfStay } from "#program/travel/records.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { anInternship } from "#tests/makers/internship.ts";
import { at } from "#tests/makers/internship.ts";
import { theInternship } from "#tests/makers/internship.ts";
import { travelTo } from "#tests/makers/internship.ts";
import { aMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { moveSession } from "./move-session.server.ts";
import { openInternship } from "./open-internship.server.ts";
import { planSession } from "./plan-session.server.ts";
import { attendancesOf } from "./records.server.ts";
import { recordAttendance } from "./record-attendance.server.ts";
import { seeSession } from "./see-sessions.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const database = await testDatabase();
const { server } = database;

async function rows(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  const result = await client.query(sql, values).finally(() => client.end());
  return result.rows;
}
const historyCount = async () => Number((await rows("select count(*) from jip.history"))[0]!.count);
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
async function refusedWith(expected: string[], deed: () => Promise<{ ok: boolean; problems?: readonly { code: string }[] }>) {
  const before = await historyCount();
  assert.deepEqual(codes(await deed()), expected);
  assert.equal(await historyCount(), before, "a refusal wrote history");
}
async function throwsTo(kind: typeof NotAllowed | typeof NotFound, deed: () => Promise<unknown>) {
  const before = await historyCount();
  await assert.rejects(deed, kind);
  assert.equal(await historyCount(), before, "a refusal wrote history");
}
const travelNow = async (office: Act, matchId: string) => (await office.db.transaction((tx) => travelOfMatch(tx, matchId)))!;
const lettersAbout = async (id: string) =>
  (await rows("select kind from jip.letters where about_id = $1 order by queued_at, id", id)).map((row) => row.kind);

test("a confirmed match becomes an internship once, with its days, trainings and letters", async () => {
  const { match, office } = await aMatch(server).confirmed();
  const concierge = await aPerson(server, "concierge", { now: at("2023-08-20") });
  for (const role of ["screener", "matcher", "intern", "committee"] as const)
    await throwsTo(NotAllowed, async () => openInternship(await aPerson(server, role), match.id));
  await throwsTo(NotFound, () => openInternship(concierge, crypto.randomUUID()));
  await refusedWith(["outside-year"], () => openInternship(concierge, match.id, { startsOn: "2024-03-25", endsOn: "2024-04-05" }));
  const opened = await openInternship(concierge, match.id);
  assert.ok(opened.ok);
  const before = await historyCount();
  assert.deepEqual(await openInternship(concierge, match.id), opened);
  assert.equal(await historyCount(), before);
  const plan = await office.db.transaction((tx) => daysOf(tx, opened.value.id));
  assert.equal(plan.filter((day) => day.kind === "planned").length, 30);
  assert.deepEqual(
    plan.filter((day) => day.kind === "holiday").map((day) => day.day),
    ["2023-09-18", "2023-10-09"],
  );
  const attendances = await office.db.transaction((tx) => attendancesOf(tx, [opened.value.id]));
  assert.deepEqual(attendances.map((one) => [one.training, one.state, one.sessionId]).sort(), [
    ["followup", "invited", null],
    ["kickoff", "invited", null],
    ["pre", "invited", null],
  ]);
  assert.deepEqual((await lettersAbout(opened.value.id)).sort(), ["internship-opened", "internship-opened-company"]);
  assert.equal(await office.db.transaction((tx) => travelOfMatch(tx, match.id)), null);
});

test("a match that is not confirmed becomes nothing", async () => {
  const { match } = await aMatch(server).approved();
  const concierge = await aPerson(server, "concierge");
  await refusedWith(["not-confirmed"], () => openInternship(concierge, match.id));
});

test("two presses at the same moment open one internship", async () => {
  const { match } = await aMatch(server).confirmed();
  const concierge = await aPerson(server, "concierge", { now: at("2023-08-20") });
  const [one, other] = await Promise.all([openInternship(concierge, match.id), openInternship(concierge, match.id)]);
  assert.ok(one.ok && other.ok);
  assert.equal(one.value.id, other.value.id);
});

test("an internship is prepared, starts on its first day, is completed on its last, settled and closed", async () => {
  const made = await anInternship(server).preparing();
  const { id } = made.internship;
  const office = made.concierge;
  await refusedWith(["checklist-open"], () => moveInternships(office, [{ id }], "ready"));
  await throwsTo(NotAllowed, () => tickChecklist(made.intern, id, { ticked: [], version: 1 }));
  await refusedWith(["changed-meanwhile"], () => tickChecklist(office, id, { ticked: ["pledge"], version: 7 }));
  // Items of another mode are no part of this list.
  assert.ok((await tickChecklist(office, id, { ticked: [...checklistOf("online"), "lodging"], version: 1 })).ok);
  assert.deepEqual([...(await theInternship(office, id)).checklist], [...checklistOf("online")]);
  assert.ok((await moveInternships(office, [{ id }], "ready")).ok);
  await refusedWith(["too-early"], () => moveInternships(office, [{ id }], "active"));
  await refusedWith(["state-has-moved"], () => moveInternships(later(office, at("2023-10-10")), [{ id }], "completed"));
  const onFirstDay = later(office, at("2023-08-28", "09:00"));
  await throwsTo(NotAllowed, () => moveInternships(made.company, [{ id }], "active"));
  assert.ok((await moveInternships(onFirstDay, [{ id }], "active")).ok);
  const before = await historyCount();
  assert.deepEqual(await moveInternships(onFirstDay, [{ id }], "active"), { ok: true, value: 0 });
  assert.equal(await historyCount(), before);
  assert.ok((await moveInternships(onFirstDay, [{ id }], "suspended")).ok);
  assert.ok((await moveInternships(onFirstDay, [{ id }], "active")).ok);
  await refusedWith(["not-over-yet"], () => moveInternships(later(office, at("2023-10-09")), [{ id }], "completed"));
  for (const to of ["completed", "settling", "closed"] as const)
    assert.ok((await moveInternships(later(office, at("2023-10-10")), [{ id }], to)).ok, to);
  assert.equal((await theInternship(office, id)).state, "closed");
});

test("an internship is called off while it is prepared, and only then; both sides are told no reason", async () => {
  const made = await anInternship(server).preparing();
  const { id, version } = made.internship;
  const given = { side: "intern" as const, reason: "family" as const, note: "A letter of 3 August", version };
  await refusedWith(["note-needed"], () => cancelInternship(made.concierge, id, { ...given, reason: "other", note: "" }));
  await throwsTo(NotAllowed, () => cancelInternship(made.company, id, given));
  assert.ok((await cancelInternship(made.concierge, id, given)).ok);
  assert.deepEqual((await lettersAbout(id)).filter((kind) => String(kind).includes("cancelled")).sort(), [
    "internship-cancelled",
    "internship-cancelled-company",
  ]);
  const running = await anInternship(server).active();
  await refusedWith(["state-has-moved"], () =>
    cancelInternship(running.concierge, running.internship.id, { ...given, version: running.internship.version }),
  );
});

test("a concierge is given to internships; only somebody who may look after them", async () => {
  const made = await anInternship(server).preparing();
  const stranger = await aPerson(server, "screener");
  await refusedWith(["choice-unknown"], () => assignConcierge(made.concierge, [made.internship.id], stranger.accountId));
  assert.deepEqual(await assignConcierge(made.concierge, [made.internship.id], made.concierge.accountId), { ok: true, value: 1 });
  assert.deepEqual(await assignConcierge(made.concierge, [made.internship.id], made.concierge.accountId), { ok: true, value: 0 });
  assert.equal((await theInternship(made.concierge, made.internship.id)).concierge, made.concierge.accountId);
});

test("a planned day becomes one of absence and comes back; a holiday does not", async () => {
  const made = await anInternship(server).active();
  const id = made.internship.id;
  await refusedWith(["day-not-planned"], () => markDay(made.concierge, id, { day: "2023-09-18", kind: "absent" }));
  assert.ok((await markDay(made.concierge, id, { day: "2023-08-29", kind: "absent" })).ok);
  const kind = async () => (await made.concierge.db.transaction((tx) => daysOf(tx, id))).find((day) => day.day === "2023-08-29")?.kind;
  assert.equal(await kind(), "absent");
  assert.ok((await markDay(made.concierge, id, { day: "2023-08-29", kind: "planned" })).ok);
  assert.equal(await kind(), "planned");
});

test("a session invites everybody of its course, marks their day and records who was there", async () => {
  const made = await anInternship(server, { course: "C" }).preparing();
  const { id } = made.internship;
  const office = made.concierge;
  const session = {
    fiscalYear: 2023,
    training: "kickoff",
    course: "C",
    heldAt: at("2023-09-12", "10:00"),
    place: "https://meet.example/kickoff",
  };
  await throwsTo(NotAllowed, () => planSession(made.company, session));
  await refusedWith(["choice-unknown"], () => planSession(office, { ...session, training: "party" }));
  await refusedWith(["choice-unknown"], () => planSession(office, { ...session, course: "Z" }));
  await refusedWith(["outside-year"], () => planSession(office, { ...session, heldAt: at("2024-09-12") }));
  const planned = await planSession(office, session);
  assert.ok(planned.ok);
  assert.deepEqual(await planSession(office, session), planned);
  const kind = async (day: string) => (await office.db.transaction((tx) => daysOf(tx, id))).find((one) => one.day === day)?.kind;
  assert.equal(await kind("2023-09-12"), "training");
  const [letter] = await rows("select body_en, body_ja from jip.letters where about_id = $1 and kind = 'training-invitation'", id);
  assert.match(String(letter?.body_en), /Tue 12 September 2023, 10:00, Japan time \(UTC\+9\)/);
  assert.match(String(letter?.body_ja), /2023年9月12日（火） 10:00（日本時間）/);
  await refusedWith(["changed-meanwhile"], () =>
    moveSession(office, planned.value.id, { heldAt: at("2023-09-13", "10:00"), place: session.place, version: 9 }),
  );
  assert.ok((await moveSession(office, planned.value.id, { heldAt: at("2023-09-13", "10:00"), place: session.place, version: 1 })).ok);
  assert.deepEqual([await kind("2023-09-12"), await kind("2023-09-13")], ["planned", "training"]);
  const seen = await seeSession(office, planned.value.id);
  const ids = seen.invited.map((one) => one.attendance.id);
  await refusedWith(["not-held-yet"], () => recordAttendance(office, ids, "attended"));
  const after = later(office, at("2023-09-13", "12:00"));
  await refusedWith(["state-has-moved"], () => recordAttendance(after, ids, "made_up"));
  await throwsTo(NotAllowed, () => recordAttendance(made.intern, ids, "attended"));
  assert.deepEqual(await recordAttendance(after, ids, "absent"), { ok: true, value: 1 });
  assert.deepEqual(await recordAttendance(after, ids, "absent"), { ok: true, value: 0 });
  assert.equal((await lettersAbout(id)).filter((one) => one === "training-missed").length, 1);
  assert.ok((await recordAttendance(after, ids, "made_up")).ok);
  // Somebody who is opened later joins the next session to come, and none that is over.
  const next = await anInternship(server, { course: "C", openedAt: at("2023-09-10") }).preparing();
  const joined = await office.db.transaction((tx) => attendancesOf(tx, [next.internship.id]));
  assert.equal(joined.find((one) => one.training === "kickoff")?.sessionId, planned.value.id);
});

test("days of stay come from a confirmed arrival and a confirmed departure alone", async () => {
  const made = await anInternship(server, { course: "C" }).ready();
  const { matchId } = made.internship;
  const desk = await aPerson(server, "travel-desk", { now: at("2023-10-26") });
  const stay = () => desk.db.transaction((tx) => daysOfStay(tx, matchId));
  let travel = await travelNow(desk, matchId);
  for (const actor of [made.intern, made.company, await aPerson(server, "accounts")])
    await throwsTo(NotAllowed, () => recordStayDay(actor, travel.id, { end: "arrival", day: "2023-09-09", version: travel.version }));
  await refusedWith(["day-in-future"], () =>
    recordStayDay(desk, travel.id, { end: "arrival", day: "2023-10-27", version: travel.version }),
  );
  await refusedWith(["nothing-recorded"], () => confirmStayDay(desk, travel.id, { end: "arrival", version: travel.version }));
  assert.ok((await recordStayDay(desk, travel.id, { end: "arrival", day: "2023-09-09", version: travel.version })).ok);
  travel = await travelNow(desk, matchId);
  await refusedWith(["arrival-not-confirmed"], () =>
    recordStayDay(desk, travel.id, { end: "departure", day: "2023-10-25", version: travel.version }),
  );
  await refusedWith(["changed-meanwhile"], () => confirmStayDay(desk, travel.id, { end: "arrival", version: travel.version - 1 }));
  assert.ok((await confirmStayDay(desk, travel.id, { end: "arrival", version: travel.version })).ok);
  travel = await travelNow(desk, matchId);
  await refusedWith(["departure-before-arrival"], () =>
    recordStayDay(desk, travel.id, { end: "departure", day: "2023-09-08", version: travel.version }),
  );
  assert.ok((await recordStayDay(desk, travel.id, { end: "departure", day: "2023-10-25", version: travel.version })).ok);
  assert.equal(await stay(), null);
  travel = await travelNow(desk, matchId);
  assert.ok((await confirmStayDay(desk, travel.id, { end: "departure", version: travel.version })).ok);
  assert.deepEqual(await stay(), { from: "2023-09-09", to: "2023-10-25" });
  travel = await travelNow(desk, matchId);
  await refusedWith(["reason-needed"], () =>
    correctStayDay(desk, travel.id, { end: "arrival", day: "2023-09-10", reason: "", version: travel.version }),
  );
  await refusedWith(["arrival-after-departure"], () =>
    correctStayDay(desk, travel.id, { end: "arrival", day: "2023-10-26", reason: "mistyped", version: travel.version }),
  );
  assert.ok(
    (await correctStayDay(desk, travel.id, { end: "arrival", day: "2023-09-10", reason: "passport-stamp", version: travel.version })).ok,
  );
  assert.equal(await stay(), null);
  const [line] = await rows("select facts from jip.history where about_id = $1 and what = 'arrival-corrected'", travel.id);
  assert.deepEqual(line?.facts, { from: "2023-09-09", to: "2023-09-10", reason: "passport-stamp", wasConfirmed: true });
  travel = await travelNow(desk, matchId);
  assert.ok((await confirmStayDay(desk, travel.id, { end: "arrival", version: travel.version })).ok);
  assert.deepEqual(await stay(), { from: "2023-09-10", to: "2023-10-25" });
});

test("a refused visa is known to the office alone", async () => {
  const made = await anInternship(server, { course: "C" }).preparing();
  const desk = await aPerson(server, "travel-desk", { now: at("2023-08-25") });
  await travelTo(desk, made.internship.matchId, ["papers_sent", "visa_applied"]);
  const travel = await travelNow(desk, made.internship.matchId);
  const letters = (await lettersAbout(travel.id)).length;
  assert.ok((await moveTravel(desk, travel.id, { to: "visa_refused", version: travel.version })).ok);
  assert.equal((await lettersAbout(travel.id)).length, letters);
  assert.equal(await made.intern.db.transaction((tx) => travelOfMatch(tx, made.internship.matchId)), null);
  const told = await rows(
    "select from jip.history where about_id = $1 and facts->>'to' = 'visa_refused' and (subject_account is not null or subject_company is not null)",
    travel.id,
  );
  assert.equal(told.length, 0);
  await refusedWith(["state-has-moved"], () => moveTravel(desk, travel.id, { to: "ticketed", version: travel.version + 1 }));
});
