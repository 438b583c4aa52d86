import { sayDay } from "#platform/days.ts";
import { privacyRequestKindNames } from "./messages.ts";
import { privacyRequestStateNames } from "./messages.ts";
import { site } from "#program/outbox/marks.ts";
import type { Day } from "#platform/days.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { PrivacyRequestKind } from "./privacy-request.ts";

/** The request arrived; the clock runs. */
export function privacyRequestReceived(facts: {
  number: string;
  kind: PrivacyRequestKind;
  targetOn: Day;
  /** False for somebody who asked without an account: there is no page of theirs to look at. */
  hasAccount?: boolean;
}): LetterWords {
  const { hasAccount = true } = facts;
  const kind = privacyRequestKindNames[facts.kind];
  return {
    kind: "privacy-request-received",
    subject: {
      en: `We received your request ${facts.number} about your data`,
      ja: `個人情報に関するお申し出を受け付けました（${facts.number}）`,
    },
    body: {
      en: `Your request has arrived.

Number: ${facts.number}
You asked: ${kind.en}
We mean to answer by: ${sayDay(facts.targetOn, "en")} (Japan time)

We first make sure that it is really you who asks. ${hasAccount ? `You can follow each step here:\n${site}/en/intern/my-data` : "We write to this address about each step."}`,
      ja: `個人情報に関するお申し出を受け付けました。

受付番号：${facts.number}
内容：${kind.ja}
回答の予定日：${sayDay(facts.targetOn, "ja")}（日本時間）

はじめに、ご本人からのお申し出であることを確認します。${hasAccount ? `進み具合は次のページでご覧いただけます。\n${site}/ja/intern/my-data` : "進み具合は、このメールアドレスへお知らせします。"}`,
    },
  };
}

/** The office needs more before it can go on. */
export function privacyRequestMoreNeeded(facts: { number: string; answer: string }): LetterWords {
  return {
    kind: "privacy-request-more-needed",
    subject: { en: `Please help us with your request ${facts.number}`, ja: `お申し出について確認のお願い（${facts.number}）` },
    body: {
      en: `We need something more from you before we can go on with request ${facts.number}:

${facts.answer}

Please answer this letter or write to the office:
${site}/en/inquiry`,
      ja: `お申し出（${facts.number}）について、手続きを進めるために次の点をお知らせください。

${facts.answer}

このメールへの返信、またはお問い合わせフォームからご連絡ください。
${site}/ja/inquiry`,
    },
  };
}

/** The answer: done, in part, or not possible with its reason (APPI Art. 36). */
export function privacyRequestAnswered(facts: {
  number: string;
  kind: PrivacyRequestKind;
  result: "done" | "part_done" | "refused";
  answer: string;
  reason: string;
}): LetterWords {
  const result = privacyRequestStateNames[facts.result];
  const why = facts.reason === "" ? { en: "", ja: "" } : { en: `\nReason: ${facts.reason}\n`, ja: `\n理由：${facts.reason}\n` };
  return {
    kind: "privacy-request-answered",
    subject: { en: `Answer to your request ${facts.number} about your data`, ja: `個人情報に関するお申し出への回答（${facts.number}）` },
    body: {
      en: `Result: ${result.en}
You asked: ${privacyRequestKindNames[facts.kind].en}

${facts.answer}
${why.en}
You can read this answer at any time here:
${site}/en/intern/my-data

If you disagree, write to the office; you may also turn to the Personal Information Protection Commission of Japan.`,
      ja: `結果：${result.ja}
お申し出の内容：${privacyRequestKindNames[facts.kind].ja}

${facts.answer}
${why.ja}
この回答は、次のページでいつでもご覧いただけます。
${site}/ja/intern/my-data

回答にご不明な点があるときは、事務局へご連絡ください。個人情報保護委員会に相談することもできます。`,
    },
  };
}
