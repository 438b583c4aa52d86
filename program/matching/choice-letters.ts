import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { company } from "./letters.ts";
import { course } from "./letters.ts";
import { until } from "./letters.ts";
import { momentSaid } from "#program/outbox/letter-times.ts";
import { courseCalled } from "#program/year/messages.ts";
import { site } from "#program/outbox/marks.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { CompanyInterview } from "./company-interview.ts";
import type { PlaceFacts } from "./letters.ts";

type Talk = Pick<
  CompanyInterview,
  "matchId" | "companyName" | "companyNameEn" | "positionCalled" | "course" | "times" | "minutes" | "place" | "answerBy" | "chosen"
>;
const host = (talk: Talk): Said => companySaid(talk);
/** A moment, as every letter says it. */
const moment = momentSaid;

/** To the person: times for a talk with a company, of which they choose one. */
export function chooseATime(talk: Talk): LetterWords {
  const times = talk.times.map(moment);
  const by = talk.answerBy === null ? null : until(talk.answerBy);
  return {
    kind: "company-interview-times",
    subject: {
      en: `Your answer is needed: choose a time to talk with ${host(talk).en}`,
      ja: `【回答が必要です】${host(talk).ja}との面談の日時をお選びください`,
    },
    body: {
      en: `${host(talk).en} would like to talk with you before it decides (${courseCalled(talk.course).en}: ${talk.positionCalled.en}). The talk takes about ${talk.minutes} minutes.

These times are proposed:
${times.map((one) => `- ${one.en}`).join("\n")}

Please choose one on your page, or say that none fits.${by === null ? "" : `\nAnswer by: ${by.en}`}

${site}/en/intern/company-interviews/${talk.matchId}`,
      ja: `${host(talk).ja}が、受入れを決める前にあなたとの面談を希望しています（${courseCalled(talk.course).ja}：${talk.positionCalled.ja}）。時間は${talk.minutes}分ほどです。

候補の日時：
${times.map((one) => `・${one.ja}`).join("\n")}

次のページで1つお選びになるか、どれも合わないことをお知らせください。${by === null ? "" : `\n回答期限：${by.ja}`}

${site}/ja/intern/company-interviews/${talk.matchId}`,
    },
  };
}

/** To both sides: the talk stands, when, where and for how long. */
export function interviewSet(talk: Talk, to: "person" | "company"): LetterWords {
  const when = moment(talk.chosen!);
  const page = to === "person" ? "intern/company-interviews" : "company/interviews";
  return {
    kind: to === "person" ? "company-interview-set" : "company-interview-set-company",
    subject: {
      en: `The talk is set: ${sayInstant(talk.chosen!, "en")} ${japanTimeName.en}`,
      ja: `面談の日時が決まりました（${sayInstant(talk.chosen!, "ja")}・${japanTimeName.ja}）`,
    },
    body: {
      en: `${to === "person" ? `Your talk with ${host(talk).en}` : "The talk with your candidate"} (${courseCalled(talk.course).en}: ${talk.positionCalled.en}):

When: ${when.en}, about ${talk.minutes} minutes
Where: ${talk.place}

The entry for your calendar is attached, and stands on the page below as well. If something comes up, please reply to this e-mail before the talk.

${site}/en/${page}/${talk.matchId}`,
      ja: `${to === "person" ? `${host(talk).ja}との面談` : "候補者との面談"}（${courseCalled(talk.course).ja}：${talk.positionCalled.ja}）の日時が決まりました。

日時：${when.ja}、${talk.minutes}分ほど
場所：${talk.place}

カレンダー用のファイル（ICS）を添付しています（次のページからもお取りいただけます）。ご都合が変わった場合は、面談の前にこのメールへの返信でお知らせください。

${site}/ja/${page}/${talk.matchId}`,
    },
  };
}

/** To the company: none of its times fits the person, whose words stand on the page. */
export function noTimeFits(talk: Talk): LetterWords {
  return {
    kind: "company-interview-no-time",
    subject: {
      en: `Please propose other times: “${talk.positionCalled.en}”`,
      ja: `面談の日時を改めてご提案ください（${talk.positionCalled.ja}）`,
    },
    body: {
      en: `None of the times that were proposed fits the candidate for “${talk.positionCalled.en}”. On the page you find when they would be free. Please propose other times, or leave it to the office.

${site}/en/company/interviews/${talk.matchId}`,
      ja: `募集枠「${talk.positionCalled.ja}」の候補者は、ご提案の日時では都合がつかないとのことです。都合のよい時間帯を次のページでご確認のうえ、別の日時をご提案いただくか、事務局に調整をお任せください。

${site}/ja/company/interviews/${talk.matchId}`,
    },
  };
}

/** To the person: a talk that was before them does not take place. */
export function interviewCalledOff(talk: Talk): LetterWords {
  return {
    kind: "company-interview-called-off",
    subject: { en: `The talk with ${host(talk).en} does not take place`, ja: `${host(talk).ja}との面談は行わないことになりました` },
    body: {
      en: `The talk with ${host(talk).en} (${courseCalled(talk.course).en}: ${talk.positionCalled.en}) does not take place, as the place is no longer under discussion. This says nothing against you. Your application stays with us, and we write to you when there is news.

${site}/en/intern`,
      ja: `${host(talk).ja}との面談（${courseCalled(talk.course).ja}：${talk.positionCalled.ja}）は、この受入れについての調整が終わったため、行わないことになりました。あなたの評価を下げるものではありません。ご応募は引き続きお預かりしており、進展がありましたらお知らせします。

${site}/ja/intern`,
    },
  };
}

/** To a company: the person took another place for now and keeps this offer in case it falls away. */
export function keptInReserve(place: PlaceFacts, facts: { recommendationId: string }): LetterWords {
  return {
    kind: "offer-kept-in-reserve",
    subject: { en: `Your offer is kept in reserve: “${place.called.en}”`, ja: `ご案内は予備として保留されています（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

The person whom you chose for “${place.called.en}” (${course(place).en}) has agreed to another place. They would come to you if that place falls away before it is confirmed, and have asked to keep your offer open until then.

You may wait. If you would rather have the place free for somebody else at once, reply to this e-mail: the office ends the offer and recommends others.

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）で受入れを希望された方は、別の受入れに同意されました。確定するまでにその受入れがなくなった場合は貴社での参加を希望するとして、ご案内を保留にされています。

このままお待ちいただくことも、すぐに別の方の紹介を受けることもできます。後者の場合は、このメールへの返信でお知らせください。事務局がご案内を終了し、別の方をご紹介します。

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** To a company: the office has offered its free place to the next person of the company's own order. */
export function nextChoiceOffered(place: PlaceFacts, facts: { recommendationId: string; rank: number }): LetterWords {
  return {
    kind: "next-choice-offered",
    subject: { en: `Your next choice has the offer: “${place.called.en}”`, ja: `次の希望者へご案内しました（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

A place for “${place.called.en}” (${course(place).en}) was free again. As you had asked with your order, the office has offered it to your choice number ${facts.rank}, on the terms that you agreed to.

You need not do anything: we write to you when the person has answered.

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）に再び空きが出たため、貴社がお決めになった順位に従い、第${facts.rank}希望の方へ、ご同意いただいた条件で、事務局から受入れのご案内を送りました。

お手続きは必要ありません。ご本人の回答がありましたらお知らせします。

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** To whoever owes an answer: the day was moved. */
export function answerDayMoved(place: PlaceFacts, facts: { to: "person" | "company"; id: string; answerBy: Date }): LetterWords {
  const page = facts.to === "person" ? "intern/offers" : "company/candidates";
  return {
    kind: facts.to === "person" ? "offer-day-moved" : "candidates-day-moved",
    subject: {
      en: `Your answer is needed: you have more time (${place.called.en})`,
      ja: `【ご回答のお願い】回答期限を延ばしました（${place.called.ja}）`,
    },
    body: {
      en: `The office has moved the day for your answer about “${place.called.en}” (${course(place).en}).

Answer by: ${until(facts.answerBy).en}

${site}/en/${page}/${facts.id}`,
      ja: `「${place.called.ja}」（${course(place).ja}）についてのご回答の期限を延ばしました。

回答期限：${until(facts.answerBy).ja}

${site}/ja/${page}/${facts.id}`,
    },
  };
}

/** When a reminder goes out: days before the last day, on it, or after it. */
export type Reminder = "before" | "last-day" | "after";

const head: Record<Reminder, (what: Said) => Said> = {
  before: (what) => ({ en: `Your answer is needed soon: ${what.en}`, ja: `【ご回答のお願い】期限が近づいています（${what.ja}）` }),
  "last-day": (what) => ({ en: `Your answer is needed today: ${what.en}`, ja: `【本日が期限です】ご回答をお願いします（${what.ja}）` }),
  after: (what) => ({ en: `Your answer is still needed: ${what.en}`, ja: `【期限を過ぎています】ご回答をお願いします（${what.ja}）` }),
};

/** To a company with candidates that it has not answered for. */
export function remindCompany(
  place: PlaceFacts,
  when: Reminder,
  facts: { recommendationId: string; unanswered: number; answerBy: Date },
): LetterWords {
  const by = until(facts.answerBy);
  const people = facts.unanswered === 1 ? "1 candidate waits" : `${facts.unanswered} candidates wait`;
  return {
    kind: `remind-company-${when}`,
    subject: head[when]({ en: `“${place.called.en}”`, ja: place.called.ja }),
    body: {
      en: `${company(place).en}

${people} for your answer about “${place.called.en}” (${course(place).en}).
${when === "after" ? "The day for it was" : "Answer by"}: ${by.en}

${when === "after" ? "Nobody is declined by itself. Somebody of the office calls you; if you need more time, tell us." : "If you need more time, or would like to talk first, tell us before the day."}

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）で、候補者${facts.unanswered}名がご回答をお待ちしています。
回答期限：${by.ja}${when === "after" ? "（すでに過ぎています）" : ""}

${when === "after" ? "自動で見送りになることはありません。事務局からお電話します。もう少しお時間が必要な場合は、お知らせください。" : "お時間が必要な場合や、先に面談を希望される場合は、期限の前にお知らせください。"}

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** To a person with an offer that they have not answered. */
export function remindPerson(place: PlaceFacts, when: Reminder, facts: { matchId: string; answerBy: Date }): LetterWords {
  const by = until(facts.answerBy);
  return {
    kind: `remind-person-${when}`,
    subject: head[when]({ en: `the offer from ${company(place).en}`, ja: `${company(place).ja}からのご案内` }),
    body: {
      en: `${company(place).en} waits for your answer to its offer (${course(place).en}: ${place.called.en}).
${when === "after" ? "The day for it was" : "Answer by"}: ${by.en}

${when === "after" ? "Nothing is decided by itself: you can still answer while the offer stands on your page. If something keeps you from answering, reply to this e-mail." : "On your page you agree or decline. If you have a question, ask before the day; asking does you no harm."}

${site}/en/intern/offers/${facts.matchId}`,
      ja: `${company(place).ja}が、受入れのご案内（${course(place).ja}：${place.called.ja}）へのご回答をお待ちしています。
回答期限：${by.ja}${when === "after" ? "（すでに過ぎています）" : ""}

${when === "after" ? "自動で辞退になることはありません。ご案内がマイページにある間は回答できます。ご事情がある場合は、このメールへの返信でお知らせください。" : "マイページで同意または辞退をお選びください。ご質問は期限の前にお寄せください。お尋ねいただいても不利にはなりません。"}

${site}/ja/intern/offers/${facts.matchId}`,
    },
  };
}

/** To a company: the search for one of its positions is over. */
export function searchClosed(place: PlaceFacts, by: "company" | "office"): LetterWords {
  return {
    kind: "position-search-closed",
    subject: { en: `The search for “${place.called.en}” is closed`, ja: `候補者のご紹介を終了しました（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

${by === "company" ? "As you asked," : "As we have agreed with you,"} the search for an intern for “${place.called.en}” (${course(place).en}) is closed for this year. What you were shown of the candidates is closed with it.

Thank you for the time that you gave to the program. We would be glad to hear from you again.

${site}/en/company`,
      ja: `${company(place).ja} ご担当者様

${by === "company" ? "お申し出により、" : "ご相談のうえ、"}募集枠「${place.called.ja}」（${course(place).ja}）の今年度のご紹介を終了しました。候補者の情報の表示も終了しています。

本事業にお時間を割いていただき、ありがとうございました。またの機会にご参加いただければ幸いです。

${site}/ja/company`,
    },
  };
}

/** The last day for an answer as a day in Japan: the closing moment is the start of the day after it. */
export function lastDayOf(answerBy: Date): string {
  return addDays(dayOf(answerBy), -1);
}
