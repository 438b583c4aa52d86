import type { Said } from "#platform/language.ts";
import type { LetterState } from "./letter.ts";

export const letterStateNames = {
  queued: { en: "Waiting", ja: "送信待ち" },
  sent: { en: "Sent", ja: "送信済み" },
  kept: { en: "Kept here", ja: "保管（未送信）" },
  failed: { en: "Given up", ja: "送信失敗" },
  cancelled: { en: "Stopped", ja: "送信中止" },
} satisfies Record<LetterState, Said>;

export const attemptNames = {
  sent: { en: "taken by the mail server", ja: "メールサーバーが受け付けました" },
  kept: { en: "kept here: no mail server is set", ja: "メールサーバーが未設定のため、ここに保管しました" },
  deferred: { en: "not now; tried again later", ja: "一時的に送信できません。後でもう一度送信します" },
  refused: { en: "refused for good", ja: "受け取りを拒否されました" },
} satisfies Record<string, Said>;

/** What the pages of the outbox say. */
export const letterWords = {
  outbox: { en: "Outbox", ja: "送信箱" },
  outboxLead: {
    en: "Every letter of the program, queued with the deed that caused it.",
    ja: "手続きと同時に作成された、すべての通知です。",
  },
  byState: { en: "By state", ja: "状態別" },
  all: { en: "All", ja: "すべて" },
  latest: { en: "The newest 200", ja: "新しい順に200件" },
  subject: { en: "Subject", ja: "件名" },
  to: { en: "To", ja: "宛先" },
  toAccount: { en: "an account", ja: "登録アカウント" },
  state: { en: "State", ja: "状態" },
  queuedAt: { en: "Written", ja: "作成" },
  sentAt: { en: "Sent", ja: "送信" },
  heldUntil: { en: "Held until", ja: "送信予定" },
  attempts: { en: "Tries", ja: "送信回数" },
  tries: { en: "Tries", ja: "送信の記録" },
  nextAttempt: { en: "Next try", ja: "次回の送信" },
  problem: { en: "What the mail server said", ja: "メールサーバーの応答" },
  secretGone: { en: "Sign-in code (wiped after sending)", ja: "ログイン用コード（送信後に消去）" },
  noLetters: { en: "No letters here", ja: "該当する通知はありません" },
  noLettersText: {
    en: "Letters appear as soon as something happens that somebody should know.",
    ja: "お知らせが必要な手続きがあると、ここに表示されます。",
  },
  retry: { en: "Send again", ja: "もう一度送信する" },
  stoppedByManager: { en: "A manager can stop a letter.", ja: "送信の中止は、責任者が行います。" },
  cancel: { en: "Stop this letter", ja: "送信を中止する" },
  back: { en: "All letters", ja: "送信箱へ" },
} satisfies Record<string, Said>;
