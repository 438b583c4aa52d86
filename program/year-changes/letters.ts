import { japanTimeName } from "#platform/days.ts";
import { site } from "#program/outbox/marks.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Side } from "#program/year/program-year.ts";

/** To everybody with a draft: the window closes later now. */
export function windowExtended(facts: { course: string; side: Side; closing: Said; old: Said }): LetterWords {
  const place = facts.side === "intern" ? "intern/application" : "company/application";
  return {
    kind: "window-extended",
    subject: { en: `Course ${facts.course}: you have more time to apply`, ja: `コース${facts.course}：締切を延長しました` },
    body: {
      en: `The closing time of course ${facts.course} has been extended.

New closing time: ${facts.closing.en}, ${japanTimeName.en}
Before: ${facts.old.en}

Your application is saved, but it is not sent yet. It counts once you send it before the closing time:
${site}/en/${place}`,
      ja: `コース${facts.course}の締切を延長しました。

新しい締切：${facts.closing.ja}（${japanTimeName.ja}）
当初の締切：${facts.old.ja}

入力内容は保存されていますが、まだ送信されていません。締切までに送信すると受付が完了します。
${site}/ja/${place}`,
    },
  };
}
