import { japanTimeName } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { CancelReason } from "#program/matching/match.ts";
import type { MatchSide } from "#program/matching/match.ts";
import type { ChangeKind } from "./match-change.ts";

export const changeKindNames = {
  "intern-withdrew": { en: "The person withdraws", ja: "本人の辞退" },
  "visa-refused": { en: "The visa was refused or comes too late", ja: "査証の不発給・遅れ" },
  "company-withdrew": { en: "The company can no longer host this person", ja: "企業がこの方を受け入れられなくなった" },
  "company-closed": { en: "The company closes the position: nobody can come", ja: "企業が募集枠を閉じる（全員の受入れ中止）" },
} satisfies Record<ChangeKind, Said>;

/** Whose leaving a change is, and the reason under which the match is cancelled. */
export const cancelledAs = {
  "intern-withdrew": { side: "intern", reason: "intern-withdrew" },
  "visa-refused": { side: "office", reason: "visa" },
  "company-withdrew": { side: "company", reason: "company-plans-changed" },
  "company-closed": { side: "company", reason: "company-closed-place" },
} as const satisfies Record<ChangeKind, { side: MatchSide; reason: CancelReason }>;

export const changeProblems = {
  "choice-needed": { en: "Please choose what happened.", ja: "起きたことを選んでください。" },
  "already-decided": ({ name, at, followed }: Readonly<Record<string, string | number>>): Said => ({
    en: `Already decided by ${name} on ${sayInstant(new Date(at!), "en")} ${japanTimeName.en}: the proposal was ${followed === 1 ? "followed" : "not followed"}. Nothing was done a second time. The decision is shown below.`,
    ja: `${name}さんが${sayInstant(new Date(at!), "ja")}（${japanTimeName.ja}）に、提案に${followed === 1 ? "よる" : "よらない"}対応を決定済みです。二重の対応は行っていません。決定の内容は下に表示しています。`,
  }),
  "market-moved": {
    en: "Meanwhile something changed in this course, so the proposal is another one now. Please look at it and decide again.",
    ja: "この間にコースの状況が変わり、提案の内容が変わりました。新しい提案を確認して、もう一度ご判断ください。",
  },
  "internship-running": {
    en: "The internship has begun. End it early on its own page; then the place can be filled from there.",
    ja: "インターンシップはすでに始まっています。インターンシップのページで途中終了としてください。",
  },
  "state-forbids": { en: "This match is no longer one that can fall away.", ja: "このマッチングは、すでに終了しています。" },
  "candidates-moved": {
    en: "Somebody of the proposal has moved on in the meantime. Please look at the new proposal and decide again.",
    ja: "提案に含まれる方の状況が変わりました。新しい提案を確認して、もう一度ご判断ください。",
  },
  "no-seat-left": {
    en: "The seat was given to somebody else in the meantime. Please look again.",
    ja: "枠がほかの方で埋まりました。もう一度ご確認ください。",
  },
  "position-not-open": {
    en: "A position of the proposal was closed in the meantime. Please look again.",
    ja: "提案に含まれる募集枠が閉じられました。もう一度ご確認ください。",
  },
  "company-on-hold": {
    en: "A company of the proposal was put on hold in the meantime. Please look at the new proposal and decide again.",
    ja: "提案に含まれる企業が保留になりました。新しい提案を確認して、もう一度ご判断ください。",
  },
  "no-candidates": { en: "There is nobody to recommend. Please look again.", ja: "推薦できる方がいません。もう一度ご確認ください。" },
} as const satisfies Record<string, Said | ((facts: Readonly<Record<string, string | number>>) => Said)>;

export const changeDeeds: Readonly<Record<string, Said>> = {
  "match-repaired": { en: "Place fell away: proposal followed", ja: "受入れの消滅に対応（提案どおり）" },
  "match-change-noted": { en: "Place fell away: without the proposal", ja: "受入れの消滅に対応（提案によらず）" },
};
