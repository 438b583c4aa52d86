import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { daysBetween } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { PrivacyRequest } from "./privacy-request.ts";
import type { PrivacyRequestKind } from "./privacy-request.ts";
import type { PrivacyRequestState } from "./privacy-request.ts";

/** Days within which the office means to answer: our aim, the law says "without delay" (domain.md 13). */
export const answerDays = 14;

/** The day to answer by, counted from the day of receipt in Japan. */
export function targetDay(receivedAt: Date): Day {
  return addDays(dayOf(receivedAt), answerDays);
}

/** Days left to the target, negative when it has passed. */
export function daysToTarget(targetOn: Day, now: Date): number {
  return daysBetween(dayOf(now), targetOn);
}

const follows: Readonly<Record<PrivacyRequestState, readonly PrivacyRequestState[]>> = {
  received: ["identity_check", "withdrawn"],
  identity_check: ["more_needed", "scope", "refused", "withdrawn"],
  more_needed: ["identity_check", "refused", "withdrawn"],
  scope: ["deciding", "withdrawn"],
  deciding: ["done", "part_done", "refused", "withdrawn"],
  done: ["closed"],
  part_done: ["closed"],
  refused: ["closed"],
  closed: [],
  withdrawn: [],
};

/** The states that may follow one; empty at an end. Source: domain.md 6.6. */
export function nextPrivacyStates(state: PrivacyRequestState): readonly PrivacyRequestState[] {
  return follows[state];
}

/** True while the office still owes an answer. */
export function isOpenRequest(state: PrivacyRequestState): boolean {
  return !["done", "part_done", "refused", "closed", "withdrawn"].includes(state);
}

/** A step of the privacy officer. `answer` and `reason` are what the person will read. */
export interface PrivacyStep {
  readonly to: PrivacyRequestState;
  readonly answer: string;
  readonly reason: string;
}

/**
 * Whether a step may be taken: along the states alone; nothing is disclosed or changed before identity is confirmed (Art. 37); an answer needs
 * its words, and a refusal or a part its reason (Art. 36). Problems: `step-not-possible`, `identity-first`, `required`.
 */
export function mayTakeStep(request: Pick<PrivacyRequest, "state" | "isIdentityConfirmed">, step: PrivacyStep): Outcome<PrivacyStep> {
  if (!nextPrivacyStates(request.state).includes(step.to)) return refused({ code: "step-not-possible", field: null });
  const isAnswer = step.to === "done" || step.to === "part_done" || step.to === "refused";
  if ((step.to === "done" || step.to === "part_done") && !request.isIdentityConfirmed)
    return refused({ code: "identity-first", field: null });
  if (isAnswer && step.answer === "") return refused({ code: "required", field: "answer" });
  if ((step.to === "part_done" || step.to === "refused") && step.reason === "") return refused({ code: "required", field: "reason" });
  if (step.to === "more_needed" && step.answer === "") return refused({ code: "required", field: "answer" });
  return done(step);
}

const wishes: readonly (readonly [PrivacyRequestKind, RegExp])[] = [
  ["provision-records", /提供記録|提供の記録|who (has |have )?(received|got|seen)|provision record|passed .{0,20}to whom/i],
  ["stop-provision", /提供.{0,6}(停止|やめ|止め)|stop (giving|sharing|passing|providing)|not share/i],
  ["stop-use", /利用.{0,6}(停止|やめ|止め)|使わない|stop using|not use/i],
  ["deletion", /削除|消去|消して|delet|eras|remove|right to be forgotten/i],
  ["correction", /訂正|修正|誤り|間違|correct|rectif|amend|wrong|mistake|change my/i],
  ["addition", /追加|add (to|my|something|missing)/i],
  ["purpose", /利用目的|何に使|purpose|what .{0,30}used for/i],
];

/** The right for which a text most likely asks: a proposal to whoever reads it, never a decision. Disclosure when nothing is named. */
export function likelyRight(text: string): PrivacyRequestKind {
  return wishes.find(([, words]) => words.test(text))?.[0] ?? "disclosure";
}

/** True when a text may ask for a right about personal data, whatever topic its sender chose. */
export function mayAskForRight(text: string): boolean {
  return (
    /開示|利用停止|提供.{0,6}停止|消去|個人情報.{0,20}(削除|訂正|修正)|(削除|訂正).{0,20}個人情報/.test(text) ||
    /\b(gdpr|appi)\b|personal (data|information)|my data|right to be forgotten/i.test(text)
  );
}
