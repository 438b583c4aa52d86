import { sayDay } from "#platform/days.ts";
import { site } from "#program/outbox/marks.ts";
import type { Day } from "#platform/days.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/** The office gives a report back, with its own words. */
export function reportReturned(day: Day, note: string): LetterWords {
  return {
    kind: "report-returned",
    subject: { en: `Please complete your report of ${sayDay(day, "en")}`, ja: `${sayDay(day, "ja")}の日報の追記のお願い` },
    body: {
      en: `The office has read your report of ${sayDay(day, "en")} and asks you to complete it:

${note}

Everything that you wrote is kept. Open the report, change it and send it again.
${site}/en/intern/reports/${day}`,
      ja: `${sayDay(day, "ja")}の日報を確認しました。次の点を書き足してください。

${note}

書いていただいた内容は残っています。日報を開いて直し、もう一度送信してください。
${site}/ja/intern/reports/${day}`,
    },
  };
}
