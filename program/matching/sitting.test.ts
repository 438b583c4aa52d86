import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { aMatch } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { readSitting } from "./form.server.ts";
import { holdSitting } from "./hold-sitting.server.ts";
import { listMinutes } from "./hold-sitting.server.ts";
import { showSitting } from "./hold-sitting.server.ts";
import type { Problem } from "#platform/outcome.ts";

const database = await testDatabase();
const { server } = database;
const member = await aPerson(server, "committee");
const office = await aPerson(server, "manager");
const pending = async () => (await aMatch(server).agreed()).match;
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
  assert.deepEqual(codes(await holdSitting(member, readSitting({ ...typed, attended: "" }))), [
    "attended: required",
    `note-${bad.id}: note-needed`,
  ]);
  assert.deepEqual(codes(await holdSitting(member, readSitting({ attended: "Example Sato" }))), ["null: nothing-decided"]);
  const held = await holdSitting(member, readSitting({ ...typed, [`note-${bad.id}`]: "The tasks changed" }));
  assert.ok(held.ok);
  const states = [];
  for (const one of [good, bad, later]) states.push((await theMatch(office, one.id)).state);
  assert.deepEqual(states, ["approved", "sent_back", "committee_pending"]);
  const [minutes] = await listMinutes(await aPerson(server, "committee"));
  assert.deepEqual([minutes?.attended, minutes?.remarks], [typed.attended, typed.remarks]);
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
    `decision-${other.id}: state-forbids`,
  ]);
  assert.equal((await theMatch(office, one.id)).state, "committee_pending");
  assert.equal((await listMinutes(member)).length, before);
});

test("only the committee holds a sitting and reads the list", async () => {
  for (const role of ["matcher", "screener"] as const) {
    const wrong = await aPerson(server, role);
    await assert.rejects(showSitting(wrong), NotAllowed);
    await assert.rejects(holdSitting(wrong, { attended: "x", remarks: "", decisions: [] }), NotAllowed);
  }
});
