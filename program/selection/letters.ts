import { sayInstant } from "#platform/days.ts";
import { courseCalled } from "#program/year/messages.ts";
import { stepLanguageNames } from "#program/year/messages.ts";
import { reasonsTold } from "./messages.ts";
import { isReason } from "./selection.ts";
import { reasons } from "./selection.ts";
import { endOfDaySaid } from "#program/outbox/letter-times.ts";
import { momentSaid } from "#program/outbox/letter-times.ts";
import { site } from "#program/outbox/marks.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { StepLanguage } from "#program/year/program-year.ts";

/** What every letter of selection names. */
export interface About {
  readonly number: string;
  readonly courses: readonly string[];
}

const coursesEn = (about: About) => about.courses.map((course) => courseCalled(course).en).join(", ");
const coursesJa = (about: About) => about.courses.map((course) => courseCalled(course).ja).join("、");

/** The documents were good; `next` is the title of the interview that follows, null where the year goes on without one. */
export function documentsPassed(about: About, next: Said | null): LetterWords {
  return {
    kind: "screening-passed",
    subject: { en: `You passed the document screening (${about.number})`, ja: `書類選考通過のお知らせ（${about.number}）` },
    body: {
      en: `Thank you for your application ${about.number}. You passed the document screening for: ${coursesEn(about)}.

${next === null ? "You are now among the people whom we recommend to companies. We write to you as soon as a company has decided." : `The next step is this: ${next.en}. We write to you again with day, time and language. Until then you need not do anything; please keep reading your e-mail.`}

Your page: ${site}/en/intern`,
      ja: `応募番号 ${about.number} の書類選考を通過されました（${coursesJa(about)}）。ご応募いただき、ありがとうございます。

${next === null ? "これから受入企業への推薦を進めます。企業の判断が出ましたら、ご連絡します。" : `次は${next.ja}です。日時と使用する言語は、あらためてメールでご案内します。それまでお手続きは必要ありません。`}

マイページ：${site}/ja/intern`,
    },
  };
}

/** Not selected, or a requirement is not met: in kind words, with the reason where it is one to tell, and what may be done next. */
export function notSelected(about: About, reason: string): LetterWords {
  const told = isReason(reason) && reasons[reason].isTold ? reasonsTold[reason] : undefined;
  const isRequirement = isReason(reason) && reasons[reason].for === "ineligible";
  const next = isRequirement
    ? {
        en: "If you think that we misread an answer, reply to this e-mail within two weeks and tell us which. The requirements may change from year to year: you are welcome to look at them again when the next year opens.",
        ja: "ご回答の読み違いと思われる場合は、2週間以内にこのメールへの返信で該当する項目をお知らせください。応募要件は年度によって変わることがあります。次の年度の募集が始まりましたら、あらためてご確認ください。",
      }
    : {
        en: "Not being selected this time does not keep you from applying again: people who have only applied may apply in another year. If other courses of yours are still open, they go on as before, and you find them on your page.",
        ja: "今回の結果は、次の年度の応募の妨げになりません。参加されていない方は、あらためて応募できます。ほかに選考中のコースがある場合は、そのまま選考を続けます。状況はマイページでご確認いただけます。",
      };
  const because = { en: told === undefined ? "" : `${told.en}\n\n`, ja: told === undefined ? "" : `${told.ja}\n\n` };
  return {
    kind: isRequirement ? "result-ineligible" : "result-not-selected",
    subject: { en: `The result of your application ${about.number}`, ja: `選考結果のお知らせ（${about.number}）` },
    body: {
      en: `Thank you for applying to the Japan Internship Program and for the time you gave to it. To our regret we cannot offer you a place this time in: ${coursesEn(about)}.

${because.en}${next.en}

Your page: ${site}/en/intern`,
      ja: `国際化促進インターンシップ事業にご応募いただき、準備に時間をかけてくださったことに感謝いたします。誠に残念ながら、${coursesJa(about)}については、今回はご希望に沿うことができませんでした。

${because.ja}${next.ja}

マイページ：${site}/ja/intern`,
    },
  };
}

/** An interview was passed and another one follows. */
export function interviewPassed(about: About, passed: Said, next: Said): LetterWords {
  return {
    kind: "interview-passed",
    subject: { en: `You passed: ${passed.en} (${about.number})`, ja: `${passed.ja}通過のお知らせ（${about.number}）` },
    body: {
      en: `Thank you for coming to the interview. You passed this step for: ${coursesEn(about)}.

The next step is this: ${next.en}. We write to you again with day, time and language. Until then you need not do anything; please keep reading your e-mail.

Your page: ${site}/en/intern`,
      ja: `面談にご参加いただき、ありがとうございました。${coursesJa(about)}について、${passed.ja}を通過されました。

次は${next.ja}です。日時と使用する言語は、あらためてメールでご案内します。それまでお手続きは必要ありません。

マイページ：${site}/ja/intern`,
    },
  };
}

/** Passed the office's last step: in the pool, with no promise. */
export function inThePool(about: About): LetterWords {
  return {
    kind: "selection-passed",
    subject: { en: `You passed our selection (${about.number})`, ja: `選考通過のお知らせ（${about.number}）` },
    body: {
      en: `Thank you for the interview. You passed the office's selection for: ${coursesEn(about)}.

We now recommend people to companies, by what the companies need and what you wish. The company decides, so this is no promise of a place yet. When a company would like to have you, we ask for your answer by e-mail and on your page, with the day by which we need it.

You need not do anything now. Please tell us at once if you are no longer free in the period.

Your page: ${site}/en/intern`,
      ja: `面談にご参加いただき、ありがとうございました。${coursesJa(about)}について、事務局の選考を通過されました。

これから、企業の求める内容とご希望をもとに、受入企業へ推薦します。受け入れるかどうかは企業が決めるため、この段階ではまだ参加が決まったわけではありません。受け入れたい企業がありましたら、メールとマイページで回答期限とともにご案内します。

今はお手続きは必要ありません。期間中の参加が難しくなったときは、すぐにお知らせください。

マイページ：${site}/ja/intern`,
    },
  };
}

/** When, in which language and where an interview is held. */
export interface InterviewCall extends About {
  readonly step: Said;
  readonly at: Date;
  readonly language: StepLanguage;
  readonly place: string;
}

const timeEn = (at: Date) => momentSaid(at).en;
const timeJa = (at: Date) => momentSaid(at).ja;
const languageSaid = (language: StepLanguage): Said =>
  language === "local" ? { en: "your country's language", ja: "お住まいの国の言語" } : stepLanguageNames[language];

/** The invitation: time with its zone, language, place or link, and what to do when that time is impossible. */
export function interviewInvitation(call: InterviewCall): LetterWords {
  return {
    kind: "interview-invitation",
    subject: {
      en: `Please come: ${call.step.en}, ${sayInstant(call.at, "en")} Japan time (${call.number})`,
      ja: `${call.step.ja}のご案内（${call.number}）`,
    },
    body: {
      en: `We invite you to the next step of your application ${call.number} (${coursesEn(call)}): ${call.step.en}.

When: ${timeEn(call.at)}
Language: ${languageSaid(call.language).en}
Where: ${call.place}

The entry for your calendar is attached. Please be ready five minutes before. If you cannot come at that time, reply to this e-mail before the interview begins, with two or three other times; we then look for another one. Changing the time does you no harm.

Your page shows the same: ${site}/en/intern`,
      ja: `応募番号 ${call.number}（${coursesJa(call)}）の次の段階として、${call.step.ja}をご案内します。

日時：${timeJa(call.at)}
言語：${languageSaid(call.language).ja}
場所：${call.place}

カレンダー用のファイル（ICS）を添付しています。開始の5分前にはご準備をお願いします。この日時に参加できないときは、面談が始まる前に、都合のよい日時を2つか3つ添えてこのメールにご返信ください。別の日時を調整します。変更が選考で不利になることはありません。

マイページでも確認できます：${site}/ja/intern`,
    },
  };
}

/** The time is off; another one follows. */
export function interviewCancelled(call: InterviewCall): LetterWords {
  return {
    kind: "interview-cancelled",
    subject: {
      en: `Your interview on ${sayInstant(call.at, "en")} is cancelled (${call.number})`,
      ja: `面談の取りやめのお知らせ（${call.number}）`,
    },
    body: {
      en: `The interview below does not take place. Please do not come at that time.

What: ${call.step.en}
When it was planned: ${timeEn(call.at)}

You stay in the selection. We write to you again with a new time.

Your page: ${site}/en/intern`,
      ja: `次の面談を取りやめます。この日時の参加は必要ありません。

内容：${call.step.ja}
予定していた日時：${timeJa(call.at)}

選考は続いています。新しい日時は、あらためてご案内します。

マイページ：${site}/ja/intern`,
    },
  };
}

/** Nobody came; the person may say what happened. */
export function interviewMissed(call: InterviewCall, answerBy: Day): LetterWords {
  return {
    kind: "interview-missed",
    subject: { en: `We missed you at the interview: please answer (${call.number})`, ja: `面談に関するご連絡のお願い（${call.number}）` },
    body: {
      en: `We waited for you and could not meet you.

What: ${call.step.en}
When: ${timeEn(call.at)}

If something went wrong, for example the connection or the time zone, reply to this e-mail by ${endOfDaySaid(answerBy).en}, with two or three times at which you could come. Without an answer we have to end the selection for: ${coursesEn(call)}.

Your page: ${site}/en/intern`,
      ja: `次の面談でお待ちしていましたが、お会いすることができませんでした。

内容：${call.step.ja}
日時：${timeJa(call.at)}

通信の不具合や時差など、事情がありましたら、${endOfDaySaid(answerBy).ja}までに、参加できる日時を2つか3つ添えてこのメールにご返信ください。ご連絡がない場合は、${coursesJa(call)}の選考を終了します。

マイページ：${site}/ja/intern`,
    },
  };
}

/** A result that was already told is taken back: the documents are read again. */
export function resultTakenBack(about: About): LetterWords {
  return {
    kind: "result-taken-back",
    subject: { en: `A correction to the result of your application ${about.number}`, ja: `選考結果の訂正について（${about.number}）` },
    body: {
      en: `We told you a result of the document screening that was not right, for: ${coursesEn(about)}. We are sorry for this.

Your documents are being read again, and we write to you with the result. You need not do anything.

Your page: ${site}/en/intern`,
      ja: `${coursesJa(about)}について、先にお知らせした書類選考の結果に誤りがありました。お詫び申し上げます。

あらためて書類を確認し、結果をお知らせします。お手続きは必要ありません。

マイページ：${site}/ja/intern`,
    },
  };
}
