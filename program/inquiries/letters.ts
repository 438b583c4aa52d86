import { topicNames } from "./messages.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Inquiry } from "./inquiry.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { NamedAttachment } from "./mail.ts";

/** The reply that goes out at once: the receipt and a copy of what was written. */
export function inquiryReceived(inquiry: Inquiry, receipt: string): LetterWords {
  const copy = inquiry.details.replaceAll("\r\n", "\n").replaceAll("{site}", "{ site }"); // Only our own words name our addresses.
  return {
    kind: "inquiry-received",
    subject: { en: `We have your inquiry ${receipt}`, ja: `お問い合わせを受け付けました（受付番号 ${receipt}）` },
    body: {
      en: `Dear ${inquiry.name},

Thank you for writing to the Japan Internship Program. Your inquiry has arrived under the number ${receipt}.

The JIP Office reads it and answers by e-mail to this address. There is nothing else you need to do. If you write again about the same matter, please name the number.

What you wrote (${topicNames[inquiry.topic].en}):

${copy}

This letter was sent by itself. If you did not write to us, please ignore it.`,
      ja: `${inquiry.name} 様

国際化促進インターンシップ事業へのお問い合わせをありがとうございます。受付番号 ${receipt} で承りました。

事務局で内容を確認し、このメールアドレスへ回答します。ほかにお手続きは必要ありません。同じ件で再度ご連絡いただく際は、受付番号をお知らせください。

お問い合わせの内容（${topicNames[inquiry.topic].ja}）

${copy}

このメールは自動でお送りしています。お心当たりのない場合は破棄してください。`,
    },
  };
}

/**
 * The office's answer with the question below it, line by line behind ">". `body` is what the office wrote, in the language of the sender's
 * page; `asked` what the sender wrote last.
 */
export function inquiryAnswered(inquiry: KeptInquiry, body: string, asked: string = inquiry.details): LetterWords {
  const answer = body.replaceAll("\r\n", "\n");
  const question = quotedLines(asked);
  return {
    kind: "inquiry-answered",
    subject: { en: `Answer to your inquiry ${inquiry.receipt}`, ja: `お問い合わせへの回答（受付番号 ${inquiry.receipt}）` },
    body: {
      en: `Dear ${inquiry.name},

${answer}

If something is still open, answer this letter or write to us again and name the number ${inquiry.receipt}:
{site}/en/inquiry

JIP Office

What you had asked:

${question}`,
      ja: `${inquiry.name} 様

${answer}

ご不明な点が残る場合は、このメールに返信いただくか、受付番号 ${inquiry.receipt} を添えて次のページからお問い合わせください。
{site}/ja/inquiry

国際化促進インターンシップ事業 事務局

いただいたお問い合わせ

${question}`,
    },
  };
}

/** To somebody whose mail became an inquiry: its number. What they wrote is in their own mailbox and is not sent back. */
export function inquiryFromMail(inquiry: KeptInquiry): LetterWords {
  return {
    kind: "inquiry-from-mail",
    subject: { en: `We have your mail under the number ${inquiry.receipt}`, ja: `メールを受け付けました（受付番号 ${inquiry.receipt}）` },
    body: {
      en: `Dear ${inquiry.name},

Thank you for your mail to the Japan Internship Program. It has become an inquiry with the number ${inquiry.receipt}.

The JIP Office reads it and answers by e-mail to this address. How we treat what you told us stands here: {site}/en/privacy

If you did not write to us, please ignore this letter.

JIP Office`,
      ja: `${inquiry.name} 様

国際化促進インターンシップ事業へのメールをありがとうございます。受付番号 ${inquiry.receipt} のお問い合わせとして承りました。

事務局で内容を確認し、このメールアドレスへ回答します。個人情報の取扱いは次のページをご覧ください。
{site}/ja/privacy

お心当たりのない場合は、このメールを破棄してください。

国際化促進インターンシップ事業 事務局`,
    },
  };
}

/** The short letter, where the office wants it, about an inquiry that was closed without an answer. */
export function inquiryClosed(inquiry: KeptInquiry): LetterWords {
  return {
    kind: "inquiry-closed",
    subject: { en: `Your inquiry ${inquiry.receipt} was closed`, ja: `お問い合わせの対応を完了しました（受付番号 ${inquiry.receipt}）` },
    body: {
      en: `Dear ${inquiry.name},

We have read your inquiry ${inquiry.receipt} and closed it without a separate answer, as nothing seemed to be left open.

If you still need an answer, please answer this letter, or write to us again and name the number:
{site}/en/inquiry

JIP Office`,
      ja: `${inquiry.name} 様

お問い合わせ（受付番号 ${inquiry.receipt}）の内容を確認し、個別の回答が不要な内容と判断して対応を完了しました。

回答が必要な場合は、このメールに返信いただくか、受付番号を添えて次のページからお問い合わせください。
{site}/ja/inquiry

国際化促進インターンシップ事業 事務局`,
    },
  };
}

/** The letter that goes out when somebody sent files with a mail: nothing of them was kept. */
export function attachmentsNotKept(inquiry: KeptInquiry, files: readonly NamedAttachment[]): LetterWords {
  const names = files.map(({ name }) => `- ${name}`).join("\n");
  return {
    kind: "inquiry-files-not-kept",
    subject: {
      en: `Your mail to inquiry ${inquiry.receipt} has arrived, its files have not`,
      ja: `添付ファイルは受け取れませんでした（受付番号 ${inquiry.receipt}）`,
    },
    body: {
      en: `Dear ${inquiry.name},

Your mail to inquiry ${inquiry.receipt} has arrived and will be read. We keep no files that come by mail, so these were thrown away:

${names}

If they belong to an application, send them on your own page after signing in: {site}/en/start
If not, tell us in a few words what they say, and we will find a way.

JIP Office`,
      ja: `${inquiry.name} 様

受付番号 ${inquiry.receipt} へのメールの本文は届いており、事務局で確認します。メールの添付ファイルはお預かりしていないため、次のファイルは破棄しました。

${names}

応募書類の場合は、ログイン後のマイページからお送りください。{site}/ja/start
それ以外の場合は、内容をメールの本文でお知らせください。受け取り方法をご案内します。

国際化促進インターンシップ事業 事務局`,
    },
  };
}

/** A text as mail quotes it. */
function quotedLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}
