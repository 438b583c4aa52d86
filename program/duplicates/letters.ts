import { site } from "#program/outbox/marks.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/**
 * Two applications of one person have become one: to the account whose application goes on. It tells nothing of the other account, not even
 * a number: should the office err, a stranger learns nothing.
 */
export function applicationGoesOn(number: string): LetterWords {
  return {
    kind: "applications-merged",
    subject: {
      en: `We go on with your application ${number}`,
      ja: `受付番号 ${number} の応募で選考を進めます`,
    },
    body: {
      en: `It seems to us that you have sent a second application, from another e-mail address. A person has one application a year, so the other one has ended, and we go on with this one: number ${number}.

What you wrote in the other one stays on record; you have no disadvantage by it. Please use this account from now on.

If you have sent no other application, write to us at once, and we put it right: ${site}/en/inquiry`,
      ja: `別のメールアドレスからも、同じ方の応募を受け付けていたとみられます。応募は1年度にお一人1件のため、もう一方の応募は終了し、この応募（受付番号 ${number}）で選考を進めます。

もう一方に入力された内容は記録として残り、選考で不利になることはありません。今後は、このアカウントをお使いください。

ほかに応募したお心当たりがない場合は、すぐに事務局へお知らせください。元に戻します：${site}/ja/inquiry`,
    },
  };
}

/** The same to the account whose application ended. */
export function applicationEndedByMerge(number: string): LetterWords {
  return {
    kind: "applications-merged",
    subject: {
      en: `Your application ${number} ended: we go on with your other one`,
      ja: `受付番号 ${number} の応募は終了しました（もう一方の応募で選考を続けます）`,
    },
    body: {
      en: `It seems to us that you have sent two applications, from two e-mail addresses. A person has one application a year, so we go on with your other one, and this one, number ${number}, ends here.

What you wrote in it stays on record; you have no disadvantage by it. Please sign in with your other e-mail address from now on: you find the receipt of the application that goes on in that mailbox.

If you have sent no other application, write to us at once, and we put it right: ${site}/en/inquiry`,
      ja: `2つのメールアドレスから、同じ方の応募を2件受け付けていたとみられます。応募は1年度にお一人1件のため、もう一方の応募で選考を進め、この応募（受付番号 ${number}）はここで終了します。

入力された内容は記録として残り、選考で不利になることはありません。今後は、もう一方のメールアドレスでログインしてください。選考を続ける応募の受付控えは、そのアドレスに届いています。

ほかに応募したお心当たりがない場合は、すぐに事務局へお知らせください。元に戻します：${site}/ja/inquiry`,
    },
  };
}
