import { sayDay } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { sayNames } from "./messages.ts";
import { closingSaid } from "#program/outbox/letter-times.ts";
import { momentToSecond } from "#program/outbox/letter-times.ts";
import { site } from "#program/outbox/marks.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Receipt } from "./intern-application.ts";

/** The instant to its second, as a receipt says it. */
const instant = momentToSecond;

/** An application arrived: number, instant, courses, fingerprint, and what happens next. */
export function applicationReceived(
  receipt: Receipt,
  courses: readonly Said[],
  office: { mail: string | null; resultsBy: Day; proof: string | null },
): LetterWords {
  const at = instant(receipt.submittedAt);
  const names = sayNames(courses);
  const mail = office.mail ?? site;
  const proof = office.proof ?? "";
  const check = (language: string) => `${site}/${language}/receipts?receipt=${encodeURIComponent(proof)}`;
  return {
    kind: "application-received",
    subject: {
      en: `We have received your application, number ${receipt.number}`,
      ja: `応募を受け付けました（受付番号 ${receipt.number}）`,
    },
    body: {
      en: `Thank you for applying to the Japan Internship Program. Your application has reached us.

Number: ${receipt.number}
Received: ${at.en}
Courses, in the order of your wish: ${names.en}
Fingerprint of your answers (SHA-256): ${receipt.fingerprint}
${proof === "" ? "" : `\nYour signed receipt; keep it. It holds no name and no answer, and anybody can check it:\n${proof}\n${check("en")}\n`}
What happens next: the office reads your application. We write to you about each step; all results are told by ${sayDay(office.resultsBy, "en")}. Please do not send certificates or photographs now. We ask for them one by one if you are invited to go on.

You can read your application at any time, and take it back: ${site}/en/intern
If your name, nationality, languages or address change, write to ${mail} or ask for the change on its page:
${site}/en/intern/application/changes`,
      ja: `国際化促進インターンシップ事業にご応募いただき、ありがとうございます。応募を受け付けました。

受付番号：${receipt.number}
受付日時：${at.ja}
希望コース（希望順）：${names.ja}
回答内容の照合値（SHA-256）：${receipt.fingerprint}
${proof === "" ? "" : `\n署名つきの受付控えです。氏名や回答は含まれず、どなたでも確認できます。大切に保管してください。\n${proof}\n${check("ja")}\n`}
今後の流れ：事務局が応募内容を確認し、段階ごとにメールでお知らせします。選考の結果は${sayDay(office.resultsBy, "ja")}までに全員へご連絡します。証明書や写真は、まだ送らないでください。次の段階に進む方に、必要なものを一つずつお願いします。

応募内容の確認と取下げは、マイページで行えます：${site}/ja/intern
氏名・国籍・語学力・住所が変わったときは、${mail} までご連絡いただくか、次のページから変更をご依頼ください。
${site}/ja/intern/application/changes`,
    },
  };
}

/** A draft that is not sent yet, some time before its courses close; `left` sections still miss something. */
export function draftReminder(courses: readonly Said[], closesAt: Date, left: number): LetterWords {
  const end = { en: sayClosing(closesAt, "en"), ja: sayClosing(closesAt, "ja") };
  const closing = closingSaid(closesAt);
  const names = sayNames(courses);
  const state: Said =
    left === 0
      ? {
          en: "Every section is complete. Only one thing is missing: press “Send”.",
          ja: "入力はすべて完了しています。あとは「送信する」を押すだけです。",
        }
      : {
          en: left === 1 ? "One section still misses an answer." : `${left} sections still miss an answer.`,
          ja: `未完了の項目が${left}つあります。`,
        };
  return {
    kind: "draft-reminder",
    subject: { en: `Your application is not sent yet: it closes on ${end.en}`, ja: `応募はまだ送信されていません（締切 ${end.ja}）` },
    body: {
      en: `You have begun an application to the Japan Internship Program, and it has not been sent. The office sees nothing of it yet.

It closes: ${closing.en}
Courses: ${names.en}

${state.en}

Go on here: ${site}/en/intern/application
If you no longer want to apply, you need not do anything. What you wrote is then not read by anybody.`,
      ja: `国際化促進インターンシップ事業への応募が、まだ送信されていません。送信されるまで、事務局には何も届きません。

締切：${closing.ja}
コース：${names.ja}

${state.ja}

続きはこちらから：${site}/ja/intern/application
応募をおやめになる場合、お手続きは必要ありません。入力された内容が読まれることはありません。`,
    },
  };
}

/** The year's windows closed before a draft was sent; `goesOn` is the day on which its answers are deleted. */
export function draftExpired(fiscalYear: number, goesOn: Day): LetterWords {
  return {
    kind: "draft-expired",
    subject: {
      en: `Your application for fiscal year ${fiscalYear} was not sent`,
      ja: `${fiscalYear}年度の応募は送信されませんでした`,
    },
    body: {
      en: `You began an application to the Japan Internship Program for fiscal year ${fiscalYear}. It was not sent before the last course closed, so the office has received nothing and takes no decision about it.

You do not need to do anything. Nobody has read what you wrote. We keep it for you until ${sayDay(goesOn, "en")}: if you apply in the next year, you can begin from it. After that day it is deleted for good.

Your page: ${site}/en/intern`,
      ja: `${fiscalYear}年度の国際化促進インターンシップ事業への応募は、入力の途中のまま、すべてのコースの募集が終了しました。事務局には届いておらず、選考の対象にはなりません。

お手続きは必要ありません。入力された内容は、どなたにも読まれていません。次の年度に応募される場合にそのまま使えるよう、${sayDay(goesOn, "ja")}まで保管し、その後に削除します。

マイページ：${site}/ja/intern`,
    },
  };
}

/** An application was taken back by its person. */
export function applicationWithdrawn(number: string, at: Date): LetterWords {
  const when = instant(at);
  return {
    kind: "application-withdrawn",
    subject: { en: `You have withdrawn your application ${number}`, ja: `応募を取り下げました（受付番号 ${number}）` },
    body: {
      en: `You have withdrawn your application ${number} for all courses, on ${when.en}. Nothing more is done with it, and you do not need to do anything.

If you did not do this yourself, please write to the office at once. Your records, and what was given to whom, stay readable in your account until they are deleted: ${site}/en/intern`,
      ja: `${when.ja}に、受付番号 ${number} の応募をすべてのコースについて取り下げました。選考はこれで終わりです。お手続きは必要ありません。

お心当たりがない場合は、すぐに事務局へご連絡ください。記録と、情報の提供先は、削除されるまでマイページで確認できます：${site}/ja/intern`,
    },
  };
}
