import type { Said } from "#platform/language.ts";
import type { ClosureState } from "./unused-account.ts";

/** Words of the administrator's list of unused accounts. */
export const unusedAccountWords = {
  title: { en: "Unused accounts", ja: "使われていないアカウント" },
  lead: {
    en: "After the time that the year names, people are asked by letter whether they still need their account; if nobody signs in, it is closed. Nothing is deleted, and you can open it again. Companies that take part this year are left alone, and so are administrators while none of them signs in.",
    ja: "年度で定めた期間ログインがない方に、アカウントが必要かをメールで確認し、その後もログインがなければ閉鎖します。情報は削除されず、いつでも再開できます。今年度に参加している企業の担当者は対象外です。ログインしているシステム管理者がほかにいない間は、システム管理者も閉鎖しません。",
  },
  none: { en: "No account is unused.", ja: "使われていないアカウントはありません。" },
  account: { en: "Account", ja: "アカウント" },
  roles: { en: "Roles", ja: "役割" },
  state: { en: "State", ja: "状態" },
  promptedAt: { en: "Asked", ja: "確認メール" },
  closedAt: { en: "Closed", ja: "閉鎖" },
  reopen: { en: "Open again", ja: "再開する" },
} satisfies Record<string, Said>;

export const closureStateNames = {
  prompted: { en: "Asked by letter", ja: "確認中" },
  kept: { en: "Used again", ja: "継続" },
  closed: { en: "Closed", ja: "閉鎖済み" },
  reopened: { en: "Open again", ja: "再開済み" },
} satisfies Record<ClosureState, Said>;

export const unusedAccountProblems = {
  "not-closed": { en: "This account is not closed any more.", ja: "このアカウントは、すでに閉鎖されていません。" },
  "choice-unknown": { en: "Choose an account of the list.", ja: "一覧からアカウントを選んでください。" },
} satisfies Record<string, Said>;
