import { sayDay } from "#platform/days.ts";
import { endOfDaySaid } from "#program/outbox/letter-times.ts";
import { site } from "#program/outbox/marks.ts";
import { withoutAnswerReasons } from "./information.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { WithoutAnswerReason } from "./information.ts";

/** A point that is asked, with the words of the office. */
export interface AskedPoint {
  readonly name: Said;
  readonly question: Said;
}

const page = { en: `${site}/en/intern/documents`, ja: `${site}/ja/intern/documents` };

/** The office asks for further information: all points of one request in one letter. */
export function informationAsked(points: readonly AskedPoint[], dueOn: Day): LetterWords {
  const listed = (language: "en" | "ja") =>
    points.map((point, index) => `${index + 1}. ${point.name[language]}\n${point.question[language]}`).join("\n\n");
  return {
    kind: "information-asked",
    subject: { en: "Please answer: we need further information", ja: "追加情報のお願い：ご回答ください" },
    body: {
      en: `We are reading your application and need to know more about ${points.length === 1 ? "one point" : `${points.length} points`}:

${listed("en")}

Please answer by ${endOfDaySaid(dueOn).en}. ${points.length === 1 ? "You answer" : "You answer each point by itself,"} in words or with a file, and may save an answer before you send it:
${page.en}

If you need more time, write to the office before that day.`,
      ja: `応募内容を確認するにあたり、次の${points.length}点について追加の情報をお願いいたします。

${listed("ja")}

期限は${endOfDaySaid(dueOn).ja}です。1項目ずつ、文章またはファイルでお答えください。途中で保存することもできます：
${page.ja}

期限に間に合わないときは、その日までに事務局へご連絡ください。`,
    },
  };
}

/** Some days before the last one: what is still not answered. */
export function informationChaser(names: readonly Said[], dueOn: Day): LetterWords {
  return {
    kind: "information-chaser",
    subject: { en: "Reminder: your answer is still missing", ja: "追加情報のご回答がまだ届いていません" },
    body: {
      en: `We asked you for further information and are still waiting for:

${names.map((name) => `- ${name.en}`).join("\n")}

Please answer by ${endOfDaySaid(dueOn).en}. What you only saved counts once you press “Send the answer”:
${page.en}

If you need more time, write to the office before that day.`,
      ja: `追加情報をお願いしている次の項目について、ご回答がまだ届いていません。

${names.map((name) => `・${name.ja}`).join("\n")}

期限は${endOfDaySaid(dueOn).ja}です。保存しただけの場合は、「回答を送信する」を押して完了してください：
${page.ja}

期限に間に合わないときは、その日までに事務局へご連絡ください。`,
    },
  };
}

/** The last day is over: a member of staff decides how to go on, and an answer still counts until then. */
export function informationOverdue(names: readonly Said[], dueOn: Day): LetterWords {
  return {
    kind: "information-overdue",
    subject: { en: "The day for your answer is over; you can still answer", ja: "ご回答の期限を過ぎました（今からでも回答できます）" },
    body: {
      en: `We asked you for further information by ${sayDay(dueOn, "en")}. These answers have not reached us:

${names.map((name) => `- ${name.en}`).join("\n")}

Nothing is decided by the clock. A member of our staff now looks at your application and decides how to go on. Until then your answer still counts; please send it today:
${page.en}`,
      ja: `追加情報のご回答を${sayDay(dueOn, "ja")}までにお願いしておりましたが、次の項目がまだ届いていません。

${names.map((name) => `・${name.ja}`).join("\n")}

期限を過ぎたことだけで結果が決まることはありません。事務局の担当者が応募内容を確認し、今後の進め方を判断します。それまでにいただいた回答は有効ですので、できるだけ早くお送りください：
${page.ja}`,
    },
  };
}

/** The office gave more time for an answer. */
export function informationExtended(name: Said, dueOn: Day, documentId: string): LetterWords {
  return {
    kind: "information-extended",
    subject: { en: `More time to answer: ${name.en}`, ja: `回答期限を延長しました：${name.ja}` },
    body: {
      en: `You have more time to answer this question: ${name.en}. Please answer by ${endOfDaySaid(dueOn).en}:
${page.en}/${documentId}`,
      ja: `「${name.ja}」の回答期限を延長しました。新しい期限は${endOfDaySaid(dueOn).ja}です：
${page.ja}/${documentId}`,
    },
  };
}

/** The answer leaves something open; the office asks again, and what was answered is still there. */
export function informationReturned(name: Said, dueOn: Day, reason: string, documentId: string): LetterWords {
  return {
    kind: "information-returned",
    subject: { en: `Please tell us more: ${name.en}`, ja: `もう一度お知らせください：${name.ja}` },
    body: {
      en: `Thank you for your answer: ${name.en}. One thing is still open:

${reason}

Your answer is still there; please add to it and send it again by ${endOfDaySaid(dueOn).en}:
${page.en}/${documentId}`,
      ja: `「${name.ja}」についてご回答いただき、ありがとうございました。次の点について、もう一度お知らせください。

${reason}

前回の回答は残っています。加筆・修正のうえ、${endOfDaySaid(dueOn).ja}までに送信してください：
${page.ja}/${documentId}`,
    },
  };
}

/** The office has read the answer and has no further question on this point. */
export function informationAccepted(name: Said): LetterWords {
  return {
    kind: "information-accepted",
    subject: { en: `Thank you for your answer: ${name.en}`, ja: `ご回答を確認しました：${name.ja}` },
    body: {
      en: `We have read your answer: ${name.en}. You do not need to do anything more about it. This is not yet the result of your application.

${page.en}`,
      ja: `「${name.ja}」のご回答を確認しました。この項目についてのお手続きは終わりです。選考の結果は、あらためてお知らせします。

${page.ja}`,
    },
  };
}

/** A member of staff decided to go on without the answer. */
export function informationClosed(name: Said, reason: WithoutAnswerReason): LetterWords {
  const why = withoutAnswerReasons[reason];
  return {
    kind: "information-closed",
    subject: { en: `You no longer need to answer: ${name.en}`, ja: `回答は不要になりました：${name.ja}` },
    body: {
      en: `We asked you for further information: ${name.en}. We now go on without it, and you do not need to answer any more.

Reason: ${why.en}.

This is not the result of your application; you will be told that in a letter of its own.
${page.en}`,
      ja: `追加情報をお願いしておりました「${name.ja}」については、ご回答なしで手続きを進めることになりました。お答えいただく必要はありません。

理由：${why.ja}

選考の結果は、あらためてお知らせします。
${page.ja}`,
    },
  };
}
