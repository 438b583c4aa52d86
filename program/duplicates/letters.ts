import type { LetterWords } from "#program/outbox/letter.ts";

/** Two applications of one person have become one; to both of their accounts. */
export function applicationsMerged(numbers: { readonly kept: string; readonly ended: string }): LetterWords {
  return {
    kind: "applications-merged",
    subject: {
      en: `We go on with one of your two applications, number ${numbers.kept}`,
      ja: `2件の応募を1件にまとめました（受付番号 ${numbers.kept}）`,
    },
    body: {
      en: `We received two applications that are both yours, ${numbers.kept} and ${numbers.ended}. A person has one application a year, so we go on with number ${numbers.kept}.

Number ${numbers.ended} ends here. What you wrote in it stays on record; nothing is lost, and you have no disadvantage by it. Please use the account with which you sent number ${numbers.kept} from now on.

If these are not both yours, write to us at once, and we put it right: {site}/en/inquiry`,
      ja: `同じ方からの応募を2件（${numbers.kept}、${numbers.ended}）受け付けていました。応募は1年度にお一人1件のため、受付番号 ${numbers.kept} の応募で選考を進めます。

受付番号 ${numbers.ended} の応募は、ここで終了します。入力された内容は記録として残り、選考で不利になることはありません。今後は、受付番号 ${numbers.kept} を送信したアカウントをお使いください。

お心当たりのない応募が含まれている場合は、すぐに事務局へお知らせください。元に戻します：{site}/ja/inquiry`,
    },
  };
}
