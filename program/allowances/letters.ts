import { sayDay } from "#platform/days.ts";
import { countsNames } from "./messages.ts";
import { sayYen } from "./messages.ts";
import { site } from "#program/outbox/marks.ts";
import type { Day } from "#platform/days.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { AllowanceCounts } from "#program/year/program-year.ts";
import type { CourseTerms } from "#program/year/program-year.ts";

const currency = {
  JPY: { en: "It is paid in Japanese yen.", ja: "日本円でお支払いします。" },
  "local-currency": {
    en: "It is paid in your local currency, equivalent to this sum.",
    ja: "この金額に相当する現地通貨でお支払いします。",
  },
} as const;

/** A statement was approved: sum, days, what comes next. */
export function allowanceApproved(facts: {
  number: string;
  yen: number;
  days: number;
  counts: AllowanceCounts;
  payIn: CourseTerms["payIn"];
}): LetterWords {
  const yen = sayYen(facts.yen);
  const counts = countsNames[facts.counts];
  return {
    kind: "allowance-approved",
    subject: { en: `Your allowance: ${yen.en} (${facts.number})`, ja: `手当のお知らせ：${yen.ja}（${facts.number}）` },
    body: {
      en: `Your allowance has been settled and approved for payment.

Statement: ${facts.number}
Days counted: ${facts.days} (${counts.en})
Sum: ${yen.en}
${currency[facts.payIn].en}

The days and terms behind this sum:
${site}/en/intern/allowance

If a day is missing, write to the office: ${site}/en/inquiry`,
      ja: `手当を精算し、支払を承認しました。

明細番号：${facts.number}
対象日数：${facts.days}日（${counts.ja}）
金額：${yen.ja}
${currency[facts.payIn].ja}

対象の日と条件は、次のページでご確認いただけます。
${site}/ja/intern/allowance

対象の日に漏れがある場合は、事務局へお知らせください。
${site}/ja/inquiry`,
    },
  };
}

/** A statement was paid. */
export function allowancePaid(facts: { number: string; yen: number; paidOn: Day; payIn: CourseTerms["payIn"] }): LetterWords {
  const yen = sayYen(facts.yen);
  return {
    kind: "allowance-paid",
    subject: { en: `Your allowance was paid (${facts.number})`, ja: `手当をお支払いしました（${facts.number}）` },
    body: {
      en: `Your allowance has been paid.

Statement: ${facts.number}
Sum: ${yen.en}
Paid on: ${sayDay(facts.paidOn, "en")} (Japan time)
${currency[facts.payIn].en}

It can take some days to arrive. Your statements:
${site}/en/intern/allowance`,
      ja: `手当をお支払いしました。

明細番号：${facts.number}
金額：${yen.ja}
支払日：${sayDay(facts.paidOn, "ja")}（日本時間）
${currency[facts.payIn].ja}

着金まで数日かかることがあります。明細は次のページでご確認いただけます。
${site}/ja/intern/allowance`,
    },
  };
}
