import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { aMatch } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { readSitting } from "./form.server.ts";
import { checkSitting } from "./hold-sitting.server.ts";
import { holdSitting } from "./hold-sitting.server.ts";
import { listMinutesForOffice } from "./hold-sitting.server.ts";
import { listMinutes } from "./hold-sitting.server.ts";
import { showSitting } from "./hold-sitting.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { Problem } from "#platform/outcome.ts";

const database = await testDatabase();
const { server } = database;
const member = await aPerson(server, "committee");
const office = await aPerson(server, "manager");
const pending = async () => (await aMatch(server).agreed()).match;
const sittingOf = (typed: Typed) => {
  const read = readSitting(typed);
  assert.ok(read.ok);
  return read.value;
};
const codes = (outcome: { ok: boolean; problems?: readonly Problem[] }) =>
  outcome.ok ? [] : outcome.problems!.map((one) => `${one.field}: ${one.code}`);

test("a list is decided in one sitting: approved and sent back together, what is left stays, and the minutes keep who, what and why", async () => {
  const [good, bad, later] = [await pending(), await pending(), await pending()];
  const lines = await showSitting(member);
  assert.deepEqual(new Set(lines.map((one) => one.match.id)), new Set([good.id, bad.id, later.id]));
  const typed = {
    attended: "Example Sato, Example Suzuki",
    remarks: "All files were read.",
    [`decision-${good.id}`]: "approved",
    [`note-${good.id}`]: "Fits the plan",
    [`decision-${bad.id}`]: "sent_back",
    [`note-${bad.id}`]: "",
    [`decision-${later.id}`]: "later",
  };
  assert.deepEqual(codes(await holdSitting(member, sittingOf({ ...typed, attended: "" }))), [
    "attended: required",
    `note-${bad.id}: note-needed`,
  ]);
  assert.deepEqual(codes(await holdSitting(member, sittingOf({ attended: "Example Sato" }))), ["null: nothing-decided"]);
  const held = await holdSitting(member, sittingOf({ ...typed, [`note-${bad.id}`]: "The tasks changed" }));
  assert.ok(held.ok);
  const states = [];
  for (const one of [good, bad, later]) states.push((await theMatch(office, one.id)).state);
  assert.deepEqual(states, ["approved", "sent_back", "committee_pending"]);
  const [minutes] = await listMinutes(await aPerson(server, "committee"));
  assert.deepEqual([minutes?.attended, minutes?.remarks], [typed.attended, typed.remarks]);
  assert.deepEqual(minutes?.left, [lines.find((one) => one.match.id === later.id)!.number], "what was put off stands in the minutes");
  assert.notEqual(minutes?.heldBy, "");
  assert.deepEqual(
    new Map(minutes?.decided.map(({ match }) => [match.id, `${match.committeeDecision}: ${match.committeeNote}`])),
    new Map([
      [good.id, "approved: Fits the plan"],
      [bad.id, "sent_back: The tasks changed"],
    ]),
  );
});

test("a match that was decided meanwhile refuses the whole sitting: nothing is decided and no minutes are kept", async () => {
  const [one, other] = [await pending(), await pending()];
  const decisions = [one, other].map((match) => ({ matchId: match.id, decision: "approved" as const, note: "" }));
  assert.ok((await holdSitting(member, { attended: "Example Sato", remarks: "", decisions: [decisions[1]!] })).ok);
  const before = (await listMinutes(member)).length;
  assert.deepEqual(codes(await holdSitting(member, { attended: "Example Sato", remarks: "", decisions })), [
    `decision-${other.id}: decided-meanwhile`,
  ]);
  assert.deepEqual(codes(await checkSitting(member, { attended: "", remarks: "", decisions })), [
    "attended: required",
    `decision-${other.id}: decided-meanwhile`,
  ]);
  assert.deepEqual(codes(await checkSitting(member, { attended: "Example Sato", remarks: "", decisions: [decisions[0]!] })), []);
  assert.equal((await theMatch(office, one.id)).state, "committee_pending");
  assert.equal((await listMinutes(member)).length, before);
});

test("minutes say who was decided on by the number of the application, also those from before numbers were kept", async () => {
  const made = await aMatch(server).agreed();
  const held = await holdSitting(member, {
    attended: "Example Sato",
    remarks: "",
    decisions: [{ matchId: made.match.id, decision: "approved", note: "" }],
  });
  assert.ok(held.ok);
  const numbers = async () => (await listMinutes(member)).find((one) => one.id === held.value.sittingId)!.decided.map((one) => one.number);
  assert.deepEqual(await numbers(), [made.person.receipt.number]);
  const old = newId();
  await member.db.transaction(
    async (tx) =>
      await sql`insert into committee_sittings (id, fiscal_year, held_at, held_by, held_by_name, attended, remarks, matches)
        values (${old}, 2023, ${member.now}, ${member.accountId}, 'Member', 'Example Sato', '', ${[made.match.id]}::uuid[])`.execute(tx),
  );
  const before = (await listMinutes(member)).find((one) => one.id === old)!;
  assert.deepEqual(
    before.decided.map((one) => one.number),
    [made.person.receipt.number],
  );
});

test("what is typed of a sitting is cleaned of signs that nobody sees, and refused where it is too long, never cut", async () => {
  const { id } = await pending();
  const typed = { attended: "Example\0 Sato", remarks: "", [`decision-${id}`]: "approved", [`note-${id}`]: "Fits\0 the plan" };
  const read = sittingOf(typed);
  assert.deepEqual([read.attended, read.decisions[0]!.note], ["Example Sato", "Fits the plan"]);
  const long = readSitting({ ...typed, attended: "a".repeat(2001), remarks: "b".repeat(4001), [`note-${id}`]: "c".repeat(1001) });
  assert.deepEqual(codes(long), [`note-${id}: too-long`, "attended: too-long", "remarks: too-long"]);
  assert.ok((await holdSitting(member, read)).ok);
});

test("the office reads the same minutes, those who confirm alone; nobody is named in them", async () => {
  assert.deepEqual(await listMinutesForOffice(office), await listMinutes(member));
  assert.ok((await listMinutesForOffice(await aPerson(server, "matcher"))).length > 0);
  for (const role of ["screener", "concierge", "reader-meti", "committee"] as const)
    await assert.rejects(listMinutesForOffice(await aPerson(server, role)), NotAllowed);
  await assert.rejects(listMinutes(office), NotAllowed);
});

test("only the committee holds a sitting and reads the list", async () => {
  for (const role of ["matcher", "screener"] as const) {
    const wrong = await aPerson(server, role);
    await assert.rejects(showSitting(wrong), NotAllowed);
    await assert.rejects(holdSitting(wrong, { attended: "x", remarks: "", decisions: [] }), NotAllowed);
  }
});
