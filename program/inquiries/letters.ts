import { sayDay } from "#platform/days.ts";
import { topicNames } from "./messages.ts";
import { site } from "#program/outbox/marks.ts";
import { nameForStranger } from "#program/outbox/strangers.ts";
import type { Day } from "#platform/days.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";
import type { NamedAttachment } from "./mail.ts";

/**
 * The reply that goes out at once: the number, what it is about, by when the office means to answer, and what can be done meanwhile.
 * Nothing of what was typed stands in it, not even the name: anybody can type anybody's address into the form, and the program's
 * letters must carry no stranger's words to it. `dueOn` is the day of the target in Japan.
 */
export function inquiryReceived(topic: Topic, receipt: string, dueOn: Day): LetterWords {
  return {
    kind: "inquiry-received",
    subject: { en: `We have your inquiry ${receipt}`, ja: `お問い合わせを受け付けました（受付番号 ${receipt}）` },
    body: {
      en: `Thank you for writing to the Japan Internship Program. Your inquiry has arrived.

Number: ${receipt}
About: ${topicNames[topic].en}
We mean to answer by: ${sayDay(dueOn, "en")} (Japan time)

The JIP Office reads it and answers by e-mail to this address. There is nothing else you need to do.

To add something, answer this letter, or write again and name the number:
${site}/en/inquiry

Answers to what is asked most:
${site}/en/questions

If you have applied, your own page always shows how your application stands:
${site}/en/start

To protect this address from strangers, this letter does not repeat what was written. Our answer will.

This letter was sent by itself. If you did not write to us, somebody typed your address by mistake: please ignore it.

JIP Office`,
      ja: `国際化促進インターンシップ事業へのお問い合わせをありがとうございます。次のとおり承りました。

受付番号：${receipt}
お問い合わせの種類：${topicNames[topic].ja}
回答の目標日：${sayDay(dueOn, "ja")}（日本時間）

事務局で内容を確認し、このメールアドレスへ回答します。ほかにお手続きは必要ありません。

内容を追加したいときは、このメールに返信いただくか、受付番号を添えて次のページからお送りください。
${site}/ja/inquiry

よくある質問
${site}/ja/questions

すでに応募された方は、マイページでいつでも応募の状況を確認できます。
${site}/ja/start

第三者がほかの方のアドレスを入力する場合に備え、このメールにはお問い合わせの内容を記載していません。回答のメールには記載します。

このメールは自動でお送りしています。お心当たりのない場合は、アドレスの入力間違いと思われますので破棄してください。

国際化促進インターンシップ事業 事務局`,
    },
  };
}

/** Anybody can write in the name of any address: the name is said only if it can be nothing but a name. */
const greeted = ({ name }: { readonly name: string }) => nameForStranger(name, { en: "sender", ja: "お客" });

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
      en: `Dear ${greeted(inquiry).en},

${answer}

If something is still open, answer this letter or write to us again and name the number ${inquiry.receipt}:
${site}/en/inquiry

JIP Office

What you had asked:

${question}`,
      ja: `${greeted(inquiry).ja} 様

${answer}

ご不明な点が残る場合は、このメールに返信いただくか、受付番号 ${inquiry.receipt} を添えて次のページからお問い合わせください。
${site}/ja/inquiry

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
      en: `Dear ${greeted(inquiry).en},

Thank you for your mail to the Japan Internship Program. It has become an inquiry with the number ${inquiry.receipt}.

The JIP Office reads it and answers by e-mail to this address. How we treat what you told us stands here: ${site}/en/privacy

If you did not write to us, please ignore this letter.

JIP Office`,
      ja: `${greeted(inquiry).ja} 様

国際化促進インターンシップ事業へのメールをありがとうございます。受付番号 ${inquiry.receipt} のお問い合わせとして承りました。

事務局で内容を確認し、このメールアドレスへ回答します。個人情報の取扱いは次のページをご覧ください。
${site}/ja/privacy

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
      en: `Dear ${greeted(inquiry).en},

We have read your inquiry ${inquiry.receipt} and closed it without a separate answer, as nothing seemed to be left open.

If you still need an answer, please answer this letter, or write to us again and name the number:
${site}/en/inquiry

JIP Office`,
      ja: `${greeted(inquiry).ja} 様

お問い合わせ（受付番号 ${inquiry.receipt}）の内容を確認し、個別の回答が不要な内容と判断して対応を完了しました。

回答が必要な場合は、このメールに返信いただくか、受付番号を添えて次のページからお問い合わせください。
${site}/ja/inquiry

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
      en: `Dear ${greeted(inquiry).en},

Your mail to inquiry ${inquiry.receipt} has arrived and will be read. We keep no files that come by mail, so these were thrown away:

${names}

If they belong to an application, send them on your own page after signing in: ${site}/en/start
If not, tell us in a few words what they say, and we will find a way.

JIP Office`,
      ja: `${greeted(inquiry).ja} 様

受付番号 ${inquiry.receipt} へのメールの本文は届いており、事務局で確認します。メールの添付ファイルはお預かりしていないため、次のファイルは破棄しました。

${names}

応募書類の場合は、ログイン後のマイページからお送りください。${site}/ja/start
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
