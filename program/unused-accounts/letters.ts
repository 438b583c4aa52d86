import { endOfDaySaid } from "#program/outbox/letter-times.ts";
import { site } from "#program/outbox/marks.ts";
import type { Day } from "#platform/days.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/** Nobody has signed in for long: is the account still needed? One sign-in is the answer. */
export function accountUnused(days: number, lastDay: Day): LetterWords {
  return {
    kind: "account-unused",
    subject: { en: "Do you still need your account? Please sign in", ja: "アカウントのご利用確認：ログインのお願い" },
    body: {
      en: `You have not signed in to the system of the Japan Internship Program for ${days} days or more.

If you still need your account, please sign in once by ${endOfDaySaid(lastDay).en}. That is all:
${site}/en/sign-in

If you do not sign in, your account is closed after that day. Nothing is deleted, and it can be opened again when you write to the JIP Office.`,
      ja: `国際化促進インターンシップ事業のシステムに、${days}日以上ログインされていません。

引き続きご利用になる場合は、${endOfDaySaid(lastDay).ja}までに一度ログインしてください。お手続きはこれだけです。
${site}/ja/sign-in

ログインがない場合、期限後にアカウントを閉鎖します。情報が削除されることはなく、JIP事務局へご連絡いただければ再開できます。`,
    },
  };
}

/** An account was closed because nobody used it. */
export function accountClosed(): LetterWords {
  return {
    kind: "account-closed",
    subject: { en: "Your account was closed because it was not used", ja: "ご利用がないため、アカウントを閉鎖しました" },
    body: {
      en: `Your account in the system of the Japan Internship Program was closed because nobody has signed in for a long time. Nothing was deleted.

If you need it again, write to the JIP Office; an administrator opens it with the rights that you had:
${site}/en/inquiry`,
      ja: `長期間ログインがないため、国際化促進インターンシップ事業のシステムのアカウントを閉鎖しました。情報は削除していません。

再びご利用になる場合は、JIP事務局へご連絡ください。管理者が、これまでと同じ権限で再開します。
${site}/ja/inquiry`,
    },
  };
}

/** A closed account is open again. */
export function accountReopened(): LetterWords {
  return {
    kind: "account-reopened",
    subject: { en: "Your account is open again", ja: "アカウントを再開しました" },
    body: {
      en: `Your account in the system of the Japan Internship Program is open again, with the rights that you had. Sign in with this e-mail address:
${site}/en/sign-in`,
      ja: `国際化促進インターンシップ事業のシステムのアカウントを、これまでと同じ権限で再開しました。このメールアドレスでログインしてください。
${site}/ja/sign-in`,
    },
  };
}
