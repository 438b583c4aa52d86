import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { newId } from "#platform/ids.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { answerPrivacyRequest } from "./answer-privacy-request.server.ts";
import { privacyRequestStates } from "./privacy-request.ts";
import { allPrivacyRequests } from "./records.server.ts";
import { privacyRequestById } from "./records.server.ts";
import { privacyRequestsOf } from "./records.server.ts";
import { isOpenRequest } from "./rules.ts";
import { mayTakeStep } from "./rules.ts";
import { nextPrivacyStates } from "./rules.ts";
import { targetDay } from "./rules.ts";
import { sendPrivacyRequest } from "./send-privacy-request.server.ts";
import { withdrawPrivacyRequest } from "./withdraw-privacy-request.server.ts";
import type { Role } from "#program/accounts/account.ts";
import type { ActorKind } from "#program/accounts/account.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { PrivacyRequestState } from "./privacy-request.ts";

const database = await testDatabase();
const now = new Date("2023-06-20T18:00:00+09:00");
const system = actAsSystem(database.server, { now, requestId: "test" });

async function person(kind: ActorKind, roles: Role[]) {
  const accountId = newId();
  await system.db.transaction((tx) =>
    tx
      .withTables<AccountTables>()
      .insertInto("accounts")
      .values({
        id: accountId,
        name: "見本",
        email: `${accountId}@kakuu.example`,
        email_verified: true,
        language: "ja",
        created_at: now,
        updated_at: now,
      })
      .execute(),
  );
  return actAs(database.server, { kind, accountId, companyId: null, roles, name: "見本" }, { now, language: "ja", requestId: "test" });
}
const intern = await person("intern", ["intern"]);
const stranger = await person("intern", ["intern"]);
const officer = await person("office", ["privacy-officer"]);
const screener = await person("office", ["screener"]);

test("the answer is aimed at within 14 days of receipt, counted in Japan", () => {
  assert.equal(targetDay(new Date("2023-06-20T14:59:59Z")), "2023-07-04");
  assert.equal(targetDay(new Date("2023-06-20T15:00:00Z")), "2023-07-05");
});

test("every state either has a way on or is an end, and an answered request never opens again", () => {
  for (const state of privacyRequestStates) {
    const next = nextPrivacyStates(state);
    if (next.length === 0) assert.ok(!isOpenRequest(state), state);
    if (!isOpenRequest(state)) assert.deepEqual(next.filter(isOpenRequest), []);
  }
});

test("nothing is done before the identity is confirmed, and no refusal goes without its reason", () => {
  const states = fc.constantFrom<PrivacyRequestState>(...privacyRequestStates);
  const step = fc.record({ to: states, answer: fc.constantFrom("", "words"), reason: fc.constantFrom("", "because") });
  fc.assert(
    fc.property(states, fc.boolean(), step, (state, isIdentityConfirmed, wish) => {
      if (!mayTakeStep({ state, isIdentityConfirmed }, wish).ok) return;
      assert.ok(nextPrivacyStates(state).includes(wish.to));
      if (wish.to === "done" || wish.to === "part_done") assert.ok(isIdentityConfirmed && wish.answer !== "");
      if (wish.to === "refused" || wish.to === "part_done") assert.ok(wish.reason !== "");
    }),
  );
});

test("a request pressed twice is one request; it can be followed by its sender alone and the officer", async () => {
  const first = await sendPrivacyRequest(intern, { kind: "disclosure", details: "" });
  const second = await sendPrivacyRequest(intern, { kind: "disclosure", details: "" });
  assert.ok(first.ok && second.ok);
  assert.equal(first.value.number, second.value.number);
  const { id } = first.value;
  assert.equal((await intern.db.transaction((tx) => privacyRequestsOf(tx, intern.who.accountId!))).length, 1);
  await assert.rejects(() => stranger.db.transaction((tx) => privacyRequestById(tx, id)), NotFound);
  await assert.rejects(() => withdrawPrivacyRequest(stranger, id), NotFound);
  await assert.rejects(() => answerPrivacyRequest(screener, id, { to: "identity_check", answer: "", reason: "", version: 1 }), NotAllowed);
  assert.equal((await officer.db.transaction(allPrivacyRequests)).filter((one) => one.id === id).length, 1);
});

test("a request goes from receipt to the answer; two officers at once move it one step", async () => {
  const sent = await sendPrivacyRequest(intern, { kind: "deletion", details: "すべて" });
  assert.ok(sent.ok);
  const { id } = sent.value;
  const step = (to: PrivacyRequestState, version: number, answer = "", reason = "") =>
    answerPrivacyRequest(officer, id, { to, answer, reason, version });
  assert.ok((await step("identity_check", 1)).ok);
  const skipped = await step("done", 2, "done");
  assert.deepEqual(skipped.ok ? [] : skipped.problems.map((one) => one.code), ["step-not-possible"]);
  assert.ok((await step("scope", 2)).ok);
  const late = await step("deciding", 2);
  assert.deepEqual(late.ok ? [] : late.problems.map((one) => one.code), ["changed-meanwhile"]);
  assert.ok((await step("deciding", 3)).ok);
  const wordless = await step("part_done", 4, "一部を削除しました。");
  assert.deepEqual(wordless.ok ? [] : wordless.problems.map((one) => one.field), ["reason"]);
  assert.ok((await step("part_done", 4, "一部を削除しました。", "法令で保存する記録があるためです。")).ok);
  const read = await intern.db.transaction((tx) => privacyRequestById(tx, id));
  assert.deepEqual(
    [read.state, read.answer, read.answerReason],
    ["part_done", "一部を削除しました。", "法令で保存する記録があるためです。"],
  );
  const withdrawn = await withdrawPrivacyRequest(intern, id);
  assert.equal(withdrawn.ok, false);
});
