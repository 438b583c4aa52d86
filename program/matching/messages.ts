import { sayDay } from "#platform/days.ts";
import { isInReserve } from "./rules.ts";
import { isNextChoice } from "./rules.ts";
import type { Said } from "#platform/language.ts";
import type { SuitabilityPart } from "#program/year/program-year.ts";
import type { CompanyInterviewState } from "./company-interview.ts";
import type { CancelReason } from "./match.ts";
import type { DeclineReason } from "./match.ts";
import type { MatchSide } from "./match.ts";
import type { Match } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { SupersededBecause } from "./match.ts";
import type { OfferDeclineReason } from "./match.ts";
import type { RecommendationState } from "./match.ts";

/** The state as the office works with it. */
export const matchStateNames = {
  proposed: { en: "Proposed", ja: "推薦案" },
  sent: { en: "Sent to the company", ja: "企業へ送付" },
  viewed: { en: "Seen by the company", ja: "企業が閲覧" },
  interview_requested: { en: "Company asks for an interview", ja: "企業が面談を希望" },
  interviewed: { en: "Company has interviewed", ja: "企業面談 実施済み" },
  host_accepted: { en: "Company says yes", ja: "企業が受入れを希望" },
  host_declined: { en: "Company declined", ja: "企業が見送り" },
  host_lapsed: { en: "Company did not answer", ja: "企業の回答なし" },
  intern_offered: { en: "Offer: waiting for the person", ja: "本人の回答待ち" },
  intern_accepted: { en: "Person says yes", ja: "本人が同意" },
  intern_declined: { en: "Person declined", ja: "本人が辞退" },
  intern_lapsed: { en: "Person did not answer", ja: "本人の回答なし" },
  agreed: { en: "Both agreed, to be confirmed", ja: "双方合意・確定待ち" },
  committee_pending: { en: "With the committee", ja: "審査委員会で審議中" },
  approved: { en: "Approved, to be confirmed", ja: "承認済み・確定待ち" },
  sent_back: { en: "Sent back by the committee", ja: "審査委員会が差戻し" },
  confirmed: { en: "Confirmed", ja: "確定" },
  cancelled: { en: "Cancelled", ja: "取消し" },
  superseded: { en: "Ended without an answer", ja: "回答前に終了" },
} satisfies Record<MatchState, Said>;

/** How a match stands for the office: its state, or with whom it is in reserve, where that side has answered and owes nothing. */
export function matchStanding(match: Pick<Match, "state" | "hostRank" | "isReserve" | "supersededBecause">): Said {
  if (isNextChoice(match))
    return { en: `In reserve: the company's choice number ${match.hostRank}`, ja: `企業の第${match.hostRank}希望として保留` };
  if (match.state === "superseded") return supersededNames[match.supersededBecause ?? "person-placed"];
  return isInReserve(match) ? { en: "In reserve with the person", ja: "本人が予備として保留" } : matchStateNames[match.state];
}

/** Why a match ended without an answer, for the office and for METI and JETRO. */
export const supersededNames = {
  "person-placed": { en: "Ended: placed elsewhere", ja: "他で決まり終了" },
  "person-left": { en: "Ended: the person left the course", ja: "本人がコースを離れ終了" },
  "position-filled": { en: "Ended: the position was filled", ja: "枠が埋まり終了" },
  "position-closed": { en: "Ended: the search was closed", ja: "募集終了により終了" },
} satisfies Record<SupersededBecause | "person-placed", Said>;

/** The same for the company. */
const companySuperseded = {
  "person-placed": { en: "Placed elsewhere", ja: "ほかで決定" },
  "person-left": { en: "No longer in the course", ja: "コースを離れられました" },
  "position-filled": { en: "Ended: your place was filled", ja: "枠が埋まり終了" },
  "position-closed": { en: "Ended: the search was closed", ja: "募集終了により終了" },
} satisfies Record<SupersededBecause | "person-placed", Said>;

/** How a candidate stands for the company. */
export function companyMatchStanding(candidate: {
  readonly state: MatchState;
  readonly supersededBecause: SupersededBecause | null;
}): Said {
  return candidate.state === "superseded"
    ? companySuperseded[candidate.supersededBecause ?? "person-placed"]
    : companyMatchStates[candidate.state];
}

/** What the committee decided, which stays true when the match goes on. */
export const committeeDecisionNames = {
  approved: { en: "Approved", ja: "承認" },
  sent_back: { en: "Sent back", ja: "差戻し" },
} as const satisfies Record<string, Said>;

/** The state as the company reads it. */
export const companyMatchStates = {
  proposed: { en: "In preparation", ja: "準備中" },
  sent: { en: "Your answer is needed", ja: "ご回答をお願いします" },
  viewed: { en: "Your answer is needed", ja: "ご回答をお願いします" },
  interview_requested: { en: "You asked for an interview", ja: "面談を希望（調整中）" },
  interviewed: { en: "Interview held: your answer is needed", ja: "面談済み：ご回答をお願いします" },
  host_accepted: { en: "You would like to have this person", ja: "受入れを希望" },
  host_declined: { en: "You declined", ja: "見送り" },
  host_lapsed: { en: "Not answered", ja: "ご回答なし" },
  intern_offered: { en: "You said yes: waiting for the person's answer", ja: "受入れを希望：本人の回答待ち" },
  intern_accepted: { en: "The person agreed", ja: "本人が同意" },
  intern_declined: { en: "The person declined", ja: "本人が辞退" },
  intern_lapsed: { en: "The person did not answer", ja: "本人の回答なし" },
  agreed: { en: "Both agreed: the office confirms", ja: "双方合意：事務局で確定の手続き中" },
  committee_pending: { en: "Both agreed: with the screening committee", ja: "双方合意：審査委員会で審議中" },
  approved: { en: "Approved: the office confirms", ja: "承認済み：事務局で確定の手続き中" },
  sent_back: { en: "Not approved this time", ja: "承認に至らず" },
  confirmed: { en: "Confirmed", ja: "確定" },
  cancelled: { en: "Cancelled", ja: "取消し" },
  superseded: { en: "Placed elsewhere", ja: "ほかで決定" },
} satisfies Record<MatchState, Said>;

/** The state of an offer as the person reads it. */
export const offerStates = {
  ...companyMatchStates,
  intern_offered: { en: "Your answer is needed", ja: "回答が必要です" },
  intern_accepted: { en: "You agreed", ja: "同意しました" },
  intern_declined: { en: "You declined", ja: "辞退しました" },
  intern_lapsed: { en: "Not answered in time", ja: "回答期限切れ" },
  agreed: { en: "Agreed: the office confirms", ja: "同意済み：事務局で確定の手続き中" },
  committee_pending: { en: "Agreed: with the screening committee", ja: "同意済み：審査委員会で審議中" },
  approved: { en: "Approved: the office confirms", ja: "承認済み：事務局で確定の手続き中" },
  sent_back: { en: "Not approved: we look for another place", ja: "承認に至らず：別の受入先を調整中" },
  superseded: { en: "Ended: you agreed to another place", ja: "ほかの受入れに同意したため終了" },
} satisfies Record<MatchState, Said>;

/** The state of one's own offer: an end says whose deed it was, as far as it is the person's own. */
export function offerStanding(offer: Pick<Match, "state" | "cancelledBySide" | "supersededBecause">): Said {
  if (offer.state === "cancelled" && offer.cancelledBySide === "intern") return { en: "You withdrew", ja: "辞退しました" };
  if (offer.state === "superseded" && offer.supersededBecause !== null) return { en: "Ended", ja: "終了" };
  return offerStates[offer.state];
}

/** How a talk between company and candidate stands, for the office. */
export const interviewStateNames = {
  to_arrange: { en: "No time proposed yet", ja: "日時は未提案" },
  proposed: { en: "Waiting for the person to choose a time", ja: "本人が日時を選択中" },
  set: { en: "Time is set", ja: "日時決定" },
  none_fits: { en: "None of the times fits the person", ja: "本人の都合が合わず、再提案待ち" },
  held: { en: "Held", ja: "実施済み" },
  missed: { en: "The person did not come", ja: "本人の参加なし" },
  called_off: { en: "Called off", ja: "中止" },
} satisfies Record<CompanyInterviewState, Said>;

export const recommendationStateNames = {
  proposed: { en: "Proposed, not sent yet", ja: "推薦案（未送付）" },
  sent: { en: "With the company", ja: "企業の回答待ち" },
  answered: { en: "Answered", ja: "回答済み" },
  closed: { en: "Closed", ja: "終了" },
} satisfies Record<RecommendationState, Said>;

/** The reasons of a company as they are offered to choose from. */
export const declineReasonNames = {
  knowledge: { en: "Does not bring the knowledge needed", ja: "必要な知識・技能と合わない" },
  language: { en: "Languages do not fit the work", ja: "言語の条件と合わない" },
  period: { en: "Dates do not fit", ja: "時期が合わない" },
  "chose-another": { en: "Chose another candidate", ja: "ほかの候補者に決めた" },
  "plan-changed": { en: "Our plans have changed", ja: "社内の計画が変わった" },
  other: { en: "Another reason (please write it)", ja: "その他（内容をご記入ください）" },
} satisfies Record<DeclineReason, Said>;

/** The reasons once one is chosen: "another" asks for no words any more, those that were written stand beside it. */
export const declineReasonsSaid = {
  ...declineReasonNames,
  other: { en: "Another reason", ja: "その他の理由" },
} satisfies Record<DeclineReason, Said>;

export const offerDeclineReasonNames = {
  "work-not-wished": { en: "The work is not what I hope for", ja: "仕事の内容が希望と違う" },
  period: { en: "I am not free in the period", ja: "期間中に参加できなくなった" },
  place: { en: "The place or the way there", ja: "場所や通勤の事情" },
  "studies-or-job": { en: "My studies or a job", ja: "学業・就職の都合" },
  "other-program": { en: "I take part in another program", ja: "ほかのプログラムに参加する" },
  personal: { en: "Personal reasons", ja: "個人的な事情" },
  other: { en: "Another reason, or I would rather not say", ja: "その他・答えたくない" },
} satisfies Record<OfferDeclineReason, Said>;

export const cancelReasonNames = {
  "company-closed-place": { en: "The company can no longer take an intern", ja: "企業が受入れを続けられなくなった" },
  "company-plans-changed": { en: "The company's plans have changed", ja: "企業の計画変更" },
  "intern-withdrew": { en: "The person withdrew", ja: "本人の辞退" },
  visa: { en: "Visa refused or too late", ja: "査証の不発給・遅れ" },
  "health-or-family": { en: "Health or family", ja: "健康・家庭の事情" },
  requirements: { en: "A requirement is no longer met", ja: "要件を満たさなくなった" },
  other: { en: "Another reason (write it in the note)", ja: "その他（メモに記入）" },
} satisfies Record<CancelReason, Said>;

export const matchSideNames = {
  company: { en: "The company", ja: "企業" },
  intern: { en: "The person", ja: "本人" },
  office: { en: "The office", ja: "事務局" },
} satisfies Record<MatchSide, Said>;

export const partNames = {
  language: { en: "Languages", ja: "言語" },
  field: { en: "Field of work", ja: "分野" },
  skills: { en: "Skills", ja: "技能" },
  wish: { en: "Wishes of the person: course and region", ja: "本人の希望（コース・地域）" },
  period: { en: "Period", ja: "期間" },
  feedback: { en: "The company's earlier reasons for declining", ja: "企業の過去の見送り理由" },
} satisfies Record<SuitabilityPart, Said>;

type Facts = Readonly<Record<string, string | number>>;

/** Every problem of this slice's acts and forms, with the way out. */
export const matchingProblems = {
  "visa-not-needed": {
    en: "Nobody needs a visa for this course: its people live in Japan or take part online. Please choose another reason.",
    ja: "このコースでは査証は必要ありません（日本にお住まいの方が対象か、オンラインで行われます）。ほかの理由をお選びください。",
  },
  "no-seat-left": {
    en: "Every place of this position is held for somebody who has an offer or has agreed. The candidate stays with you: answer again when a place is free, or write to the office.",
    ja: "この募集枠の受入れ人数は、すでにご案内中または合意済みの方で埋まっています。候補者はそのまま残りますので、枠が空いてから改めてご回答いただくか、事務局へご連絡ください。",
  },
  "already-agreed-elsewhere": {
    en: "This person has just been offered a place, or agreed to one, at another company. Nothing was changed. Please decide about the other candidates; the office will recommend somebody else if you need it.",
    ja: "この方は、先にほかの企業からの受入れが決まりつつあります。まだ何も変更していません。ほかの候補者についてご検討ください。必要な場合は、事務局が別の方を推薦します。",
  },
  "already-agreed-elsewhere@offer": {
    en: "You have already agreed to another place. A person can take one place only; if you want to change, please write to the office.",
    ja: "すでに別の受入れに同意されています。参加できるのは1社だけです。変更をご希望の場合は、事務局へご連絡ください。",
  },
  "state-forbids": {
    en: "This is no longer possible: the state has changed in the meantime. Please look at the present state.",
    ja: "状態が変わったため、この操作はできません。現在の状態をご確認ください。",
  },
  "interview-first": {
    en: "This year the company talks with the candidate before it decides. Please ask for the interview first.",
    ja: "今年度は、決定の前に企業との面談を行います。先に「面談してから決める」を選んでください。",
  },
  "interview-not-held": {
    en: "You asked for an interview with this person. Please record that it was held, then decide.",
    ja: "この方とは面談を調整中です。実施を記録してから、ご判断ください。",
  },
  "offer-lapsed": {
    en: "The day for your answer has passed, and the office has closed this offer. If you would still like to take part, write to the office: somebody reads it and answers.",
    ja: "回答期限を過ぎたため、事務局がこのご案内を終了しました。引き続き参加をご希望の場合は、事務局へお知らせください。担当者が拝見し、お返事します。",
  },
  "offer-cancelled": {
    en: "This offer no longer stands: the place fell away in the meantime. You find what goes on for you on your page.",
    ja: "このご案内は、受入れがなくなったため終了しました。今後については、マイページでご確認ください。",
  },
  "rank-needed": {
    en: "Say of each offer which choice it is for you, or that you let it go. One of them is your choice 1.",
    ja: "それぞれのご案内について、希望の順位か「終了する」を選んでください。第1希望が1つ必要です。",
  },
  "candidate-rank-twice": {
    en: "Two people have the same number in your order. Give each their own.",
    ja: "同じ順位の方が2名います。それぞれ別の順位にしてください。",
  },
  "not-next-choice": {
    en: "The company named somebody else as its next choice, or has changed its order.",
    ja: "企業の次の希望者は別の方です。または、企業が順位を変更しました。",
  },
  "company-terms-changed": {
    en: "The terms of the course have changed since the company gave its order. Ask the company to choose again on its own page.",
    ja: "企業が順位を決めた後に、コースの条件が変わりました。企業のページで改めて選んでもらってください。",
  },
  "rank-twice": {
    en: "Two offers have the same place in your order. Give each its own.",
    ja: "同じ順位のご案内があります。それぞれ別の順位にしてください。",
  },
  "time-needed": { en: "Propose at least one time.", ja: "日時を1つ以上ご記入ください。" },
  "times-too-many": (facts: Facts): Said => ({
    en: `Propose ${facts.most} times at most.`,
    ja: `日時は${facts.most}つまでにしてください。`,
  }),
  "day-needed": {
    en: "The time is there, the day is missing. Write the day too.",
    ja: "時刻はご記入いただきましたが、日付がありません。日付もご記入ください。",
  },
  "clock-needed": {
    en: "The day is there, the time is missing. Write the time too (such as 14:30).",
    ja: "日付はご記入いただきましたが、時刻がありません。時刻（例：14:30）もご記入ください。",
  },
  "time-too-soon": (facts: Facts): Said => ({
    en: `The time must be at least ${facts.hours} hours from now, so that the person can read the letter first.`,
    ja: `ご本人が連絡を読む時間が必要なため、今から${facts.hours}時間以上あとの日時にしてください。`,
  }),
  "time-past": {
    en: "This time has passed. Choose another one, or say that none fits.",
    ja: "この日時は過ぎています。別の日時を選ぶか、どれも合わないことをお知らせください。",
  },
  "times-note-needed": { en: "Write when you would be free.", ja: "都合のよい時間帯をご記入ください。" },
  "interview-not-yet": { en: "The time of the talk has not come yet.", ja: "面談の日時がまだ来ていません。" },
  "day-not-later": { en: "Choose a day after today and after the day that stands.", ja: "今日と現在の期限より後の日を選んでください。" },
  "number-invalid": { en: "Write a whole number.", ja: "整数でご記入ください。" },
  "answer-needed": { en: "Choose an answer for at least one candidate.", ja: "1名以上の候補者について、回答を選んでください。" },
  "reason-needed": { en: "Choose a reason.", ja: "理由を選んでください。" },
  "decided-meanwhile": (facts: Facts): Said => ({
    en: `${facts.number} was decided or withdrawn in the meantime, so nothing is recorded yet. What you typed is kept. Please look at the list and record it again.`,
    ja: `${facts.number} は、入力中に審議済み、または取下げとなりました。まだ何も記録していません。入力内容は残っています。一覧を確認して、もう一度記録してください。`,
  }),
  "nothing-decided": {
    en: "Nothing is decided yet: choose for at least one match.",
    ja: "判断が選ばれていません。1件以上について判断を選んでください。",
  },
  "note-needed": { en: "Please write in a few words what the reason is.", ja: "理由の内容を一言ご記入ください。" },
  "more-than-seats": (facts: Facts): Said => ({
    en: `You chose more people than places are free (${facts.free}). Give everybody whom you would host a number in your order: the first get the offer, the others wait in your order.`,
    ja: `空いている受入枠（${facts.free}名）より多くの方を選ばれています。受け入れたい方全員に順位を付けてください。空いている枠の数まで上位の方へご案内し、ほかの方は次の候補としてお預かりします。`,
  }),
  "terms-needed": {
    en: "To agree, please tick that you have read what is offered and asked.",
    ja: "同意するには、内容を確認した旨のチェックが必要です。",
  },
  "terms-changed": {
    en: "The terms were changed after you opened this page. Please read them again; the new ones are shown now.",
    ja: "ページを開いた後に条件が更新されました。表示中の新しい内容をもう一度ご確認ください。",
  },
  "not-both-agreed": {
    en: "Both sides must have agreed before a match is confirmed.",
    ja: "確定するには、企業と本人の双方の合意が必要です。",
  },
  "not-approved": { en: "The screening committee has not approved this match yet.", ja: "審査委員会の承認がまだ出ていません。" },
  "changed-meanwhile": {
    en: "Somebody else changed this in the meantime. Please look at the new state and decide again.",
    ja: "ほかの担当者が先に更新しました。最新の内容を確認して、もう一度操作してください。",
  },
  "no-candidates": { en: "There is nobody on the shortlist, so nothing can be sent.", ja: "候補者が1人もいないため、送付できません。" },
  "candidates-moved": (facts: Facts): Said => ({
    en: `Nothing was sent, because these candidates have moved on in the meantime: ${facts.numbers}. Calculate the shortlist again.`,
    ja: `次の候補者は先に別の段階へ進んでいるため、送付していません：${facts.numbers}。推薦案を作り直してください。`,
  }),
  "position-not-open": {
    en: "This position is not open, so nobody can be recommended to it.",
    ja: "この募集枠は募集中ではないため、推薦できません。",
  },
  "company-on-hold": (facts: Facts): Said => ({
    en: `${facts.companyEn} is on hold, so nothing goes to it: no list is sent and no offer made. Take the company off hold first, or go on without it.`,
    ja: `${facts.company}は保留中のため、候補者の送付も受入れのご案内もできません。先に企業の保留を解除するか、この企業を除いて進めてください。`,
  }),
  "answers-paused": {
    en: "The office has put your application on hold, so nothing can be decided for now. Nothing of it is lost. Please write to the office with your questions.",
    ja: "事務局がお申込みを一時保留としているため、現在はご回答いただけません。これまでの内容は失われません。ご不明な点は事務局へお問い合わせください。",
  },
  "round-under-way": {
    en: "The company still has candidates to answer. The next round begins when all are answered.",
    ja: "企業の回答を待っている候補者がいます。全員の回答がそろってから、次の推薦を行います。",
  },
  "rounds-used-up": (facts: Facts): Said => ({
    en: `The ${facts.rounds} rounds of this year are used up. Talk with the company before you go on.`,
    ja: `今年度の推薦回数（${facts.rounds}回）を使い切りました。企業と相談してから進めてください。`,
  }),
  "course-begun": (facts: Facts): Said => ({
    en: `Course ${facts.course} began on ${sayDay(String(facts.startsOn), "en")}. Nobody new is recommended into it.`,
    ja: `${facts.course}コースは${sayDay(String(facts.startsOn), "ja")}に始まっています。新たな推薦は行えません。`,
  }),
  "course-without-position": {
    en: "No open position of this course waits for candidates.",
    ja: "このコースに、推薦を待っている募集枠はありません。",
  },
  "nobody-fits": {
    en: "Nobody in the pool of this course who has not been shown to this company meets what the position needs now.",
    ja: "現在、このコースの候補者の中に、条件を満たし、かつ未推薦の方はいません。",
  },
  "pair-not-possible": {
    en: "This person is not in the pool of the course, was shown to this company before, or does not meet what the position needs.",
    ja: "この方は、コースの候補者一覧にいないか、以前に同じ企業へ推薦済みか、募集枠の条件を満たしていません。",
  },
  "number-unknown": { en: "Nobody in the pool of this course has this number.", ja: "このコースの候補者に、この番号の方はいません。" },
  "sure-needed": {
    en: "Tick the box if you mean to do this; letters go out with it.",
    ja: "実行する場合はチェックを入れてください。通知が送られます。",
  },
  "nobody-to-release": { en: "Nobody is left in the pool of this course.", ja: "このコースに、お知らせが必要な方は残っていません。" },
  "not-past-answer-day": { en: "The day for the answer has not passed yet.", ja: "回答期限がまだ過ぎていません。" },
} as const satisfies Record<string, Said | ((facts: Facts) => Said)>;

/** What the history calls this slice's deeds. */
export const matchingDeeds: Readonly<Record<string, Said>> = {
  "candidates-recommended": { en: "Shortlist calculated", ja: "推薦案を作成" },
  "candidate-pinned": { en: "Candidate pinned to the shortlist", ja: "候補者を固定" },
  "candidate-removed": { en: "Candidate left out of the shortlist", ja: "候補者を除外" },
  "override-lifted": { en: "Pin or removal taken back", ja: "固定・除外を取消し" },
  "recommendation-sent": { en: "Recommendation sent to the company", ja: "企業へ推薦を送付" },
  "match-sent": { en: "Recommended to a company", ja: "企業へ推薦" },
  "recommendation-answered": { en: "All candidates of the round answered", ja: "推薦した全員の回答が終了" },
  "recommendation-closed": { en: "Round closed", ja: "推薦を終了" },
  "candidate-viewed": { en: "Candidate viewed by the company", ja: "企業が候補者を閲覧" },
  "candidate-chosen": { en: "Company would like to have this person: offer made", ja: "企業が受入れを希望、本人へ案内" },
  "candidate-ranked": { en: "Company named this person as a next choice", ja: "企業が次の希望者として順位を付けた" },
  "interview-requested": { en: "Company asks for an interview", ja: "企業が面談を希望" },
  "company-interview-recorded": { en: "Company interview recorded", ja: "企業面談を記録" },
  "candidate-declined": { en: "Company declined", ja: "企業が見送り" },
  "offer-agreed": { en: "Person agreed to the offer", ja: "本人が受入れに同意" },
  "offer-declined": { en: "Person declined the offer", ja: "本人が受入れを辞退" },
  "match-superseded": { en: "Ended: placed elsewhere", ja: "他で決まり終了" },
  "person-left": { en: "Ended: the person left the course", ja: "本人がコースを離れ終了" },
  "position-filled": { en: "Ended: the position was filled", ja: "枠が埋まり終了" },
  "position-closed": { en: "Ended: the search was closed", ja: "募集終了により終了" },
  "committee-sat": { en: "Sitting of the screening committee recorded", ja: "審査委員会の議事を記録" },
  "match-approved": { en: "Approved by the screening committee", ja: "審査委員会が承認" },
  "match-sent-back": { en: "Sent back by the screening committee", ja: "審査委員会が差戻し" },
  "match-confirmed": { en: "Match confirmed", ja: "マッチングを確定" },
  "match-cancelled": { en: "Match cancelled", ja: "マッチングを取消し" },
  "company-answer-lapsed": { en: "Closed without the company's answer", ja: "企業の回答なしで終了" },
  "reserve-offered": { en: "Offer from the reserve made again", ja: "保留中のご案内を改めて送付" },
  "answer-day-moved": { en: "Day for the answer moved", ja: "回答期限を延長" },
  "position-search-closed": { en: "Search for the position closed", ja: "募集枠の調整を終了" },
  "interview-times-proposed": { en: "Times for the talk proposed", ja: "面談の日時を提案" },
  "interview-left-to-office": { en: "Company leaves the times to the office", ja: "企業が日程調整を事務局に依頼" },
  "interview-time-chosen": { en: "Person chose a time", ja: "本人が面談の日時を選択" },
  "interview-times-refused": { en: "None of the times fits the person", ja: "本人の都合が合わず、再提案待ち" },
  "interview-missed": { en: "Person did not come to the talk", ja: "面談に本人の参加なし" },
  "offer-lapsed": { en: "Closed without the person's answer", ja: "本人の回答なしで終了" },
  "lottery-committed": { en: "Draw put on record", ja: "抽選の乱数（シード）を封印" },
  "market-frozen": { en: "Market frozen", ja: "市場を固定" },
  "run-started": { en: "Run begun", ja: "試算を開始" },
  "run-approval-asked": { en: "Approval of the run asked for", ja: "試算の承認を依頼" },
  "run-approved": { en: "Run approved", ja: "試算を承認" },
  "run-published": { en: "Run published", ja: "結果を公開" },
  "returned-to-pool": { en: "Back in the pool by the office", ja: "事務局が候補者一覧へ戻した" },
};
