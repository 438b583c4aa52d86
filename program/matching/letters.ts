import { closingSaid } from "#program/outbox/letter-times.ts";
import { courseCalled } from "#program/year/messages.ts";
import { site } from "#program/outbox/marks.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/** What every letter about a place names. `companyEn` is empty where the company has no English name. */
export interface PlaceFacts {
  readonly company: string;
  readonly companyEn: string;
  /** The position's title in each language. */
  readonly called: Said;
  readonly course: string;
}

/** The company as each language calls it. */
export const company = (place: PlaceFacts) => ({ en: place.companyEn || place.company, ja: place.company });
/** The course as each language calls it. */
export const course = (place: PlaceFacts) => courseCalled(place.course);
/** A closing time, as every letter says it. */
export const until = closingSaid;

/** To the company: candidates are there, answer by a day. No name stands in a mail: the people are shown on the page, on record. */
export function candidatesSent(place: PlaceFacts, facts: { recommendationId: string; candidates: number; answerBy: Date }): LetterWords {
  const candidates = facts.candidates === 1 ? "1 candidate" : `${facts.candidates} candidates`;
  return {
    kind: "candidates-sent",
    subject: {
      en: `Your answer is needed: ${candidates} for “${place.called.en}”`,
      ja: `【ご回答のお願い】候補者${facts.candidates}名のご紹介（${place.called.ja}）`,
    },
    body: {
      en: `${company(place).en}

We recommend ${candidates} for your position “${place.called.en}” (${course(place).en}).

${facts.candidates === 1 ? "Please answer" : "Please answer for each one"}: choose, interview first, or decline.
Answer by: ${until(facts.answerBy).en}

If the day passes, nobody is declined by itself: the office calls you.

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）に、候補者${facts.candidates}名をご紹介します。

お一人ずつ、受入れ・面談・見送りのいずれかでご回答をお願いします。
回答期限：${until(facts.answerBy).ja}

期限を過ぎても自動で見送りになることはなく、事務局からお電話します。候補者の情報は、次のページでご覧いただけます。

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** To the person: a company wants to have them; an answer is needed by a day. */
export function offerMade(place: PlaceFacts, facts: { matchId: string; answerBy: Date }): LetterWords {
  return {
    kind: "offer-made",
    subject: {
      en: `Your answer is needed: an offer from ${company(place).en}`,
      ja: `【回答が必要です】${company(place).ja}からの受入れのご案内`,
    },
    body: {
      en: `Good news: ${company(place).en} would like to have you as an intern in ${course(place).en}.

Work: ${place.called.en}
Answer by: ${until(facts.answerBy).en}

Please read on your page what you would do, where, when, and what is paid and provided. There you agree or decline. Nothing is fixed before you agree.

${site}/en/intern/offers/${facts.matchId}`,
      ja: `${company(place).ja}が、${course(place).ja}のインターンとしてあなたの受入れを希望しています。

仕事の内容：${place.called.ja}
回答期限：${until(facts.answerBy).ja}

仕事の内容、場所、期間、支給されるものをマイページでお読みのうえ、同意または辞退をお選びください。同意されるまで、参加は決まりません。

${site}/ja/intern/offers/${facts.matchId}`,
    },
  };
}

/** To the person: a company wants to talk first. */
export function companyInterviewWished(place: PlaceFacts): LetterWords {
  return {
    kind: "company-interview-wished",
    subject: { en: `A company would like to talk with you (${course(place).en})`, ja: `企業との面談のご案内（${course(place).ja}）` },
    body: {
      en: `A company to which we recommended you in ${course(place).en} would like to talk with you before it decides. The work: ${place.called.en}.

You will get some times to choose from, by e-mail and on your page. You need not do anything until then.

${site}/en/intern`,
      ja: `${course(place).ja}で推薦した企業が、受入れを決める前にあなたと話したいと希望しています（仕事の内容：${place.called.ja}）。

日時の候補は、あらためてメールとマイページでお知らせします。それまでお手続きは必要ありません。

${site}/ja/intern`,
    },
  };
}

/** To the person: their yes has arrived, with what comes next. */
export function agreementReceived(place: PlaceFacts, facts: { matchId: string; hasCommittee: boolean }): LetterWords {
  return {
    kind: "offer-agreed",
    subject: { en: `We have your agreement: ${company(place).en}`, ja: `受入れへの同意を受け付けました（${company(place).ja}）` },
    body: {
      en: `Thank you. You agreed to the internship at ${company(place).en} (${course(place).en}: ${place.called.en}).

${facts.hasCommittee ? "Next, the screening committee looks at the match; then the office confirms it and writes to you." : "Next, the office confirms the match and writes to you."} Please do not book anything before that letter. You need not do anything now.

${site}/en/intern/offers/${facts.matchId}`,
      ja: `${company(place).ja}（${course(place).ja}：${place.called.ja}）の受入れに同意されたことを確認しました。ありがとうございます。

${facts.hasCommittee ? "これから審査委員会で審議し、その後、事務局が確定してご連絡します。" : "これから事務局が確定し、ご連絡します。"}確定のお知らせまで、航空券などの手配はお待ちください。今はお手続きは必要ありません。

${site}/ja/intern/offers/${facts.matchId}`,
    },
  };
}

/** To the company: the person said yes. */
export function personAgreedLetter(place: PlaceFacts, facts: { recommendationId: string; hasCommittee: boolean }): LetterWords {
  return {
    kind: "candidate-agreed",
    subject: { en: `The candidate agreed: “${place.called.en}”`, ja: `候補者が受入れに同意しました（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

The person whom you chose for “${place.called.en}” (${course(place).en}) has agreed.

${facts.hasCommittee ? "Next, the screening committee looks at the match; then the office confirms it and writes to you." : "Next, the office confirms the match and writes to you."} You need not do anything now.

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）で受入れを希望された方が、同意されました。

${facts.hasCommittee ? "これから審査委員会で審議し、その後、事務局が確定してご連絡します。" : "これから事務局が確定し、ご連絡します。"}今はお手続きは必要ありません。

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** To the company: the person said no, or did not answer. The reason is the person's own and stays with the office. */
export function personDeclined(place: PlaceFacts, facts: { recommendationId: string; isLapsed: boolean }): LetterWords {
  return {
    kind: facts.isLapsed ? "candidate-lapsed" : "candidate-declined-offer",
    subject: { en: `The candidate will not come: “${place.called.en}”`, ja: `候補者の辞退のお知らせ（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

${facts.isLapsed ? "The person whom you chose did not answer by the day named, so the office has closed the offer." : "The person whom you chose has declined the offer."} This concerns “${place.called.en}” (${course(place).en}); the place is free again.

If you have named a next choice, the office offers the place to the next in your order and writes to you; you can also do it on the page below. You may also choose another candidate of the round while one is left. If none is left, the office looks for others and writes to you.

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）で受入れを希望された方は、${facts.isLapsed ? "期限までに回答がなかったため、事務局がご案内を終了しました。" : "辞退されました。"}この枠は再び空いています。

次に希望する方の順位をお決めいただいている場合は、事務局が順位に従って次の方へご案内し、改めてお知らせします（次のページから、貴社がご案内することもできます）。同じ回の候補者が残っている場合は、その中から選び直すこともできます。残っていない場合は、事務局が別の方を探してご連絡します。

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** To the person: their no has come in, and what ended with it. `courseEnds`: no other offer of the course stands; `isOver`: nor another course. */
export function declineReceived(place: PlaceFacts, facts: { matchId: string; courseEnds: boolean; isOver: boolean }): LetterWords {
  const { courseEnds, isOver } = facts;
  return {
    kind: "offer-declined",
    subject: { en: `You declined the offer of ${company(place).en}`, ja: `受入れのご案内を辞退されました（${company(place).ja}）` },
    body: {
      en: `You declined the offer of ${company(place).en} (${course(place).en}: ${place.called.en}). The company has been told that you declined, never why.

${!courseEnds ? "Nothing else of yours has changed: your other offer of this course stands as before." : isOver ? "Your application to this course has ended with it. As no other course of yours is open, your application of this year is over. You need not do anything, and nothing more is asked of you. You may apply again in another year." : "Your application to this course has ended with it. Your applications to other courses go on as before."}

If you did not mean to decline, write to the office at once: we look whether something can still be done.

${site}/en/intern/offers/${facts.matchId}`,
      ja: `${company(place).ja}（${course(place).ja}：${place.called.ja}）からの受入れのご案内を辞退されました。企業には辞退されたことだけを伝え、理由は伝えていません。

${!courseEnds ? "このコースのほかのご案内は、これまでどおり有効です。" : isOver ? "このコースへの応募は、これをもって終了しました。ほかに進行中のコースはないため、今年度の応募は終了となります。お手続きは必要ありません。別の年度に、あらためて応募することができます。" : "このコースへの応募は、これをもって終了しました。ほかのコースの応募はそのまま続きます。"}

誤って辞退された場合は、すぐに事務局へご連絡ください。対応できるか確認します。

${site}/ja/intern/offers/${facts.matchId}`,
    },
  };
}

/** To a company: one of its candidates has found another place. */
export function candidateTaken(place: PlaceFacts, facts: { recommendationId: string }): LetterWords {
  return {
    kind: "candidate-taken",
    subject: {
      en: `One candidate is no longer free: “${place.called.en}”`,
      ja: `候補者1名がご紹介の対象外となりました（${place.called.ja}）`,
    },
    body: {
      en: `${company(place).en}

One of the people recommended to you for “${place.called.en}” (${course(place).en}) is no longer free. What you were shown of this person has been closed.

Your other candidates stay as they are. If none is left, the office recommends others.

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）にご紹介した方のうち1名は、参加をお引き受けできなくなりました。この方の情報は表示を終了しました。

ほかの候補者はそのままです。残っていない場合は、事務局が別の方をご紹介します。

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** To a company that holds a place for somebody: this person has withdrawn by themselves. Why is theirs alone. */
export function internWithdrew(place: PlaceFacts, facts: { recommendationId: string; hadAgreed: boolean }): LetterWords {
  const { hadAgreed } = facts;
  return {
    kind: "intern-withdrew",
    subject: hadAgreed
      ? { en: `Your intern has withdrawn: “${place.called.en}”`, ja: `受入れ予定の方の辞退のお知らせ（${place.called.ja}）` }
      : { en: `The person whom you chose has withdrawn: “${place.called.en}”`, ja: `候補者の辞退のお知らせ（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

${hadAgreed ? "The person who had agreed to come to you" : "The person whom you chose, and who had not answered your offer yet,"} has withdrawn from the program. This concerns “${place.called.en}” (${course(place).en}). What you were shown of this person has been closed, and the place is free again.

The office now looks at who could follow and writes to you; you need not do anything until then. Whoever else you have on your list stays as they are.

If you have questions, reply to this e-mail.

${site}/en/company/candidates/${facts.recommendationId}`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）で${hadAgreed ? "受入れに同意されていた方" : "貴社が受入れを希望され、ご回答をお待ちいただいていた方"}が、本プログラムへの参加を辞退されました。この方の情報は表示を終了し、枠は再び空いています。

後任の候補については、事務局で検討のうえご連絡します。それまで貴社のお手続きは必要ありません。ほかにご紹介中の方は、そのままです。

ご不明な点は、このメールへの返信でお問い合わせください。

${site}/ja/company/candidates/${facts.recommendationId}`,
    },
  };
}

/** First and last day of a course, in both languages. */
interface Period {
  readonly from: Said;
  readonly to: Said;
}

/** To the person: confirmed, with what comes next. */
export function confirmedToPerson(place: PlaceFacts, period: Period): LetterWords {
  return {
    kind: "match-confirmed",
    subject: { en: `Confirmed: your internship at ${company(place).en}`, ja: `参加確定のお知らせ（${company(place).ja}）` },
    body: {
      en: `Your internship is confirmed.

Company: ${company(place).en}
Work: ${place.called.en}
Course: ${course(place).en}
Period of the course: ${period.from.en} to ${period.to.en}

Next, the office prepares the internship with you and the company: trainings, papers and, where the course provides them, travel or equipment. You find each step on your page, and we write to you when something is to be done.

${site}/en/intern`,
      ja: `インターンシップへの参加が確定しました。

企業：${company(place).ja}
仕事の内容：${place.called.ja}
コース：${course(place).ja}
コースの期間：${period.from.ja} から ${period.to.ja} まで

これから、研修、書類、コースによっては渡航や機器の準備を、事務局が企業とともに進めます。必要なお手続きは、そのつどマイページとメールでお知らせします。

${site}/ja/intern`,
    },
  };
}

/** To the company: confirmed, with what comes next. */
export function confirmedToCompany(place: PlaceFacts, period: Period): LetterWords {
  return {
    kind: "match-confirmed-company",
    subject: { en: `Confirmed: an intern for “${place.called.en}”`, ja: `受入れ確定のお知らせ（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

An intern for your position “${place.called.en}” is confirmed (${course(place).en}, ${period.from.en} to ${period.to.en}).

Next, your concierge of the office goes through the preparation with you: the desk, the tutor, the trainings and the plan for the first week.

${site}/en/company`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」へのインターンの受入れが確定しました（${course(place).ja}、${period.from.ja} から ${period.to.ja} まで）。

これから、事務局の担当者が、席や指導担当の準備、研修、最初の週の計画についてご連絡します。

${site}/ja/company`,
    },
  };
}

/** To both sides: the committee did not approve; the note stays with the office. */
export function notApproved(place: PlaceFacts, to: "person" | "company"): LetterWords {
  return {
    kind: to === "person" ? "match-sent-back" : "match-sent-back-company",
    subject: { en: `About “${place.called.en}”: not approved this time`, ja: `審議の結果について（${place.called.ja}）` },
    body: {
      en: `The screening committee has looked at the match for “${place.called.en}” at ${company(place).en} (${course(place).en}) and did not approve it this time. This says nothing against ${to === "person" ? "you or your abilities" : "your company"}.

${to === "person" ? "You are again among the people whom we recommend to companies, and we write to you when there is news." : "The place is free again; the office calls you about the next candidate."}

${site}/en/${to === "person" ? "intern" : "company"}`,
      ja: `${company(place).ja}の募集枠「${place.called.ja}」（${course(place).ja}）について審査委員会で審議した結果、今回は承認に至りませんでした。${to === "person" ? "あなたの能力を否定するものではありません。" : "貴社に問題があったということではありません。"}

${to === "person" ? "引き続き、ほかの企業への推薦の対象となります。進展がありましたらご連絡します。" : "この枠は再び空いています。次の候補者について、事務局からご連絡します。"}

${site}/ja/${to === "person" ? "intern" : "company"}`,
    },
  };
}

/** To both sides: a match was cancelled. Why is told by the concierge in person, never in a mail. */
export function matchCancelled(
  place: PlaceFacts,
  facts: { to: "person" | "company"; wasConfirmed: boolean; isBackInPool: boolean; hasReserve: boolean },
): LetterWords {
  const toPerson = facts.to === "person";
  return {
    kind: toPerson ? "match-cancelled" : "match-cancelled-company",
    subject: { en: `Cancelled: “${place.called.en}”`, ja: `マッチング取消しのお知らせ（${place.called.ja}）` },
    body: {
      en: `The ${facts.wasConfirmed ? "confirmed " : ""}match for “${place.called.en}” at ${company(place).en} (${course(place).en}) has been cancelled.

${toPerson ? (facts.hasReserve ? "The next offer in the order that you gave is open to you now: we write to you about it in a letter of its own. If something has been booked for this internship, please do nothing yet." : facts.isBackInPool ? "You are again among the people whom we recommend to companies. If something has been booked for this internship, please do nothing yet: the office writes to you." : "Your application to this course ends with it. If something has been booked for this internship, the office writes to you.") : "The place is free again. The office calls you about the next candidate."}

If you have questions, reply to this e-mail.

${site}/en/${toPerson ? "intern" : "company"}`,
      ja: `${company(place).ja}の募集枠「${place.called.ja}」（${course(place).ja}）の${facts.wasConfirmed ? "確定していた" : ""}マッチングは、取消しとなりました。

${toPerson ? (facts.hasReserve ? "ご本人の希望順で次の受入れのご案内を、別のメールでお送りします。手配済みのものがある場合は、事務局からのご連絡をお待ちください。" : facts.isBackInPool ? "引き続き、ほかの企業への推薦の対象となります。手配済みのものがある場合は、事務局からのご連絡をお待ちください。" : "このコースへの応募は、これをもって終了します。手配済みのものがある場合は、事務局からご連絡します。") : "この枠は再び空いています。次の候補者について、事務局からご連絡します。"}

ご不明な点は、このメールへの返信でお問い合わせください。

${site}/ja/${toPerson ? "intern" : "company"}`,
    },
  };
}

/** To the person: the offer was closed without an answer, by somebody of the office. */
export function offerLapsed(place: PlaceFacts): LetterWords {
  return {
    kind: "offer-lapsed",
    subject: { en: `The offer from ${company(place).en} has been closed`, ja: `受入れのご案内を終了しました（${company(place).ja}）` },
    body: {
      en: `We had asked for your answer to the offer of ${company(place).en} (${course(place).en}: ${place.called.en}) and did not hear from you. As the company has to plan, the office has closed the offer.

If something kept you from answering, reply to this e-mail soon: we look whether another way is open.

${site}/en/intern`,
      ja: `${company(place).ja}（${course(place).ja}：${place.called.ja}）からの受入れのご案内について、期限までにご回答を確認できませんでした。企業の準備の都合により、このご案内を終了しました。

ご事情がある場合は、早めにこのメールへの返信でお知らせください。ほかの方法がないか確認します。

${site}/ja/intern`,
    },
  };
}

/** To the company: a candidate was closed because no answer came. */
export function companyLapsed(place: PlaceFacts): LetterWords {
  return {
    kind: "candidate-answer-lapsed",
    subject: { en: `A candidate for “${place.called.en}” has been closed`, ja: `候補者のご紹介を終了しました（${place.called.ja}）` },
    body: {
      en: `${company(place).en}

We could not reach you about a candidate for “${place.called.en}” (${course(place).en}). So that the person need not wait any longer, the office has closed this recommendation.

If you would still like to host an intern, please reply to this e-mail or call us.

${site}/en/company/candidates`,
      ja: `${company(place).ja} ご担当者様

募集枠「${place.called.ja}」（${course(place).ja}）の候補者について、ご回答を確認できませんでした。候補者をお待たせしないため、このご紹介を終了しました。

引き続き受入れをご希望の場合は、このメールへの返信またはお電話でお知らせください。

${site}/ja/company/candidates`,
    },
  };
}

/** To those for whom no company was found: kind, clear, with what may come. */
export function noPlaceFound(number: string, courseCode: string): LetterWords {
  const called = courseCalled(courseCode);
  return {
    kind: "result-no-place",
    subject: { en: `The result of your application ${number}`, ja: `選考結果のお知らせ（${number}）` },
    body: {
      en: `You passed the selection of the office for ${called.en}, and we recommended as many people as the companies could take. To our regret the number of places was smaller than the number of people who passed, and we could not find a company for you this time.

Thank you for the time and care that you gave to it. This result says nothing against your abilities and does not keep you from applying in another year. Applications of yours to other courses that are still open go on as before.

Why it came out like this, you can read here:
${site}/en/intern/explanation`,
      ja: `${called.ja}について、あなたは事務局の選考を通過されました。受入枠の数だけ推薦を進めましたが、通過された方の数に比べて枠が少なく、誠に残念ながら、今回は受入企業をご紹介することができませんでした。

ご応募と面談に時間をかけてくださったことに、心よりお礼申し上げます。この結果はあなたの能力を否定するものではなく、次の年度の応募の妨げにもなりません。ほかに進行中のコースがある場合は、そのまま続きます。

その経過と理由は、次のページでご覧いただけます。
${site}/ja/intern/explanation`,
    },
  };
}
