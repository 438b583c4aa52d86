import { workFieldNames } from "#program/host-companies/answer-words.ts";
import type { Said } from "#platform/language.ts";
import type { SupersededBecause } from "#program/matching/match.ts";
import type { Offer } from "#program/matching/offer-records.server.ts";

/** What the page of an offer says. */
export const offerWords = {
  back: { en: "My page", ja: "マイページ" },
  yourAnswer: { en: "Your answer is needed", ja: "回答が必要です" },
  late: { en: "The day for your answer has passed", ja: "回答期限を過ぎています" },
  lateText: {
    en: "You may still answer while the offer stands here. Please do so at once, or write to the office.",
    ja: "ご案内がこの画面にある間は、まだ回答できます。すぐにご回答いただくか、事務局へご連絡ください。",
  },
  until: { en: "Answer by", ja: "回答期限：" },
  nothingFixed: {
    en: "Nothing is fixed before you agree. If you do not answer, nobody answers for you: the office writes to you first.",
    ja: "同意されるまで、参加は決まりません。回答がない場合も自動で辞退にはならず、事務局から先にご連絡します。",
  },
  thePlace: { en: "The company and the work", ja: "企業と仕事の内容" },
  company: { en: "Company", ja: "企業" },
  work: { en: "Work", ja: "仕事" },
  byOffice: { en: "(translated by the office)", ja: "（事務局による英訳）" },
  tasks: { en: "What you would do", ja: "行うこと" },
  learns: { en: "What you can learn", ja: "学べること" },
  language: { en: "Language at work", ja: "仕事で使う言語" },
  place: { en: "Where", ja: "場所" },
  tutor: { en: "Who looks after you", ja: "指導担当" },
  meetings: { en: "Online meetings", ja: "オンライン会議" },
  lodging: { en: "Lodging", ja: "宿泊" },
  wishes: { en: "How it meets what you wished", ja: "あなたの希望との関係" },
  when: { en: "When", ja: "期間と時間" },
  course: { en: "Course", ja: "コース" },
  period: { en: "Period of the course", ja: "コースの期間" },
  days: { en: "Days and hours", ja: "日数と時間" },
  money: { en: "What is paid and provided", ja: "支給されるもの" },
  allowance: { en: "Allowance", ja: "手当" },
  provided: { en: "From the program", ja: "事業から" },
  lent: { en: "Lent to you", ja: "貸与" },
  byCompany: { en: "From the company", ja: "企業から" },
  unpaid: {
    en: "The internship is unpaid training. The allowance is paid by the office and is not a wage.",
    ja: "実習は無給です。手当は事務局が支給するもので、賃金ではありません。",
  },
  nothing: { en: "Nothing named", ja: "なし" },
  hours: { en: "Hours of the day", ja: "時間帯" },
  hoursOnline: {
    en: "You work from where you live. The hours of the day are not fixed by this offer: if only some of them suit you, ask the office before you answer.",
    ja: "お住まいの場所から参加します。時間帯はこのご案内では決まっていません。参加できる時間帯が限られる場合は、回答の前に事務局へご相談ください。",
  },
  agreeTitle: { en: "If you agree", ja: "同意する場合" },
  agreeText: {
    en: "Offers that you have from other companies end with it, and companies of this course see you no more. You can take one place only.",
    ja: "ほかの企業からのご案内は終了し、このコースのほかの企業への推薦も終わります。参加できるのは1社だけです。",
  },
  agreeOneText: {
    en: "You agree to this place. Companies of this course that have made you no offer see you no more. You can take one place only.",
    ja: "この受入れに同意することになります。このコースで、まだご案内のない企業への推薦は終わります。参加できるのは1社だけです。",
  },
  others: { en: "Your other offers", ja: "ほかのご案内" },
  othersKeep: { en: "Keep them in reserve until this place is confirmed", ja: "この受入れが確定するまで保留にする" },
  othersKeepText: {
    en: "If this place falls away, that one is offered to you again. The company learns that you keep its offer, never why.",
    ja: "この受入れがなくなった場合に、改めてご案内します。保留にされたことは企業に伝えますが、理由は伝えません。",
  },
  othersKeepSeveral: {
    en: "If this place falls away, they are offered to you again in the order above. For another order, compare them first.",
    ja: "この受入れがなくなった場合に、上の順で改めてご案内します。順を変えたい場合は、先にご案内を比べてください。",
  },
  othersEnd: { en: "End them now", ja: "ここで終了する" },
  nextCommittee: {
    en: "Next, the screening committee looks at the match; then the office confirms it and writes to you. Nothing is fixed before.",
    ja: "続いて審査委員会で審議し、その後、事務局が確定してご連絡します。それまで参加は決まりません。",
  },
  nextOffice: {
    en: "Next, the office confirms the match and writes to you. Nothing is fixed before.",
    ja: "続いて事務局が確定し、ご連絡します。それまで参加は決まりません。",
  },
  readLabel: { en: "Before you agree", ja: "同意の前に" },
  read: {
    en: "I have read what is offered and asked here, and I can take part in the whole period",
    ja: "ここに示された内容を確認しました。全期間に参加できます",
  },
  checkAgree: { en: "Check, then agree", ja: "確認して同意へ進む" },
  declineTitle: { en: "If you decline", ja: "辞退する場合" },
  declineText: {
    en: "Your application to this course ends with it. Your applications to other courses go on. The company is told that you declined, never why.",
    ja: "このコースへの応募は終了します。ほかのコースへの応募はそのまま続きます。企業には辞退されたことだけを伝え、理由は伝えません。",
  },
  why: { en: "Why do you decline?", ja: "辞退の理由" },
  note: { en: "Anything that the office should know", ja: "事務局に伝えたいこと" },
  checkDecline: { en: "Check, then decline", ja: "確認して辞退へ進む" },
  agreedAt: { en: "You agreed", ja: "同意した日時" },
  termsVersion: { en: "Version of the terms", ja: "条件の版" },
  question: { en: "A question first?", ja: "ご質問は" },
  questionText: {
    en: "Ask the office before the day for your answer. Asking does you no harm.",
    ja: "回答期限の前に、事務局へお尋ねください。お尋ねいただいても不利になることはありません。",
  },
  ask: { en: "Ask the office", ja: "事務局に問い合わせる" },
  offer: { en: "Offer", ja: "受入れのご案内" },
  offers: { en: "Your offers", ja: "受入れのご案内の比較" },
  offersLead: {
    en: "Several companies would like to have you. Compare them, then say in which order you would take them.",
    ja: "複数の企業があなたの受入れを希望しています。比べたうえで、希望する順をお知らせください。",
  },
  answerBy: { en: "Answer by", ja: "回答期限" },
  readWhole: { en: "Read the whole offer", ja: "内容をすべて読む" },
  rankTitle: { en: "Your order", ja: "希望する順" },
  rankText: {
    en: "You agree to your first choice. The others that you give a place are kept for you until your place is confirmed: if your first choice falls away, the next one is offered to you again. An offer that you let go ends for good. The companies do not learn your order; those whose offers you keep learn that you keep them, never why.",
    ja: "第1希望のご案内に同意することになります。順位を付けたほかのご案内は、参加が確定するまで保留され、第1希望の受入れがなくなった場合に次の順位のご案内を改めてお送りします。「終了する」を選んだご案内は、ここで終了します。順位が企業に伝わることはありません（保留にされたことは伝えますが、理由は伝えません）。",
  },
  rankNone: { en: "Please choose", ja: "選んでください" },
  rankEnds: { en: "I let this offer go: it ends", ja: "終了する（このご案内を辞退）" },
  readAll: {
    en: "I have read these offers, and I can take part in the whole period",
    ja: "それぞれの内容を確認しました。全期間に参加できます",
  },
  rankSend: { en: "Check my order", ja: "順位を確認する" },
  severalTitle: { en: "You hold more than one offer", ja: "ほかにもご案内が届いています" },
  severalText: {
    en: "You can agree to this one below and keep the others in reserve, or compare them side by side and give your own order.",
    ja: "下の欄でこのご案内に同意し、ほかを保留にすることができます。すべてを比べて、希望する順を決めることもできます。",
  },
  several: { en: "Compare them and give your order", ja: "ご案内を比べて、希望する順を決める" },
  courseEnded: {
    en: "Your application to this course ended with it. Your other courses, if you have any, go on.",
    ja: "このコースへの応募は、これをもって終了しました。ほかに応募中のコースがある場合は、そのまま続きます。",
  },
  reserve: { en: "Kept in reserve", ja: "保留中のご案内" },
  reserveText: {
    en: "You have agreed to another place and keep this offer in case that one falls away. You need not do anything. If you do not need it any more, please decline it, so that the company is free.",
    ja: "別の受入れに同意されており、そちらがなくなった場合に備えて保留にしているご案内です。お手続きは必要ありません。不要になった場合は、企業が次の方を探せるよう、辞退してください。",
  },
} satisfies Record<string, Said>;

/** What the page of all offers says beside the comparison: what was agreed and what comes next, reserves, what is over. */
export const offersWords = {
  title: { en: "Your offers", ja: "受入れのご案内" },
  all: { en: "All your offers, and how they stand", ja: "すべてのご案内と状況を見る" },
  committeeNext: {
    en: "You need not do anything now. Next, the screening committee looks at the match; then the office confirms it and writes to you.",
    ja: "いま必要な手続きはありません。これから審査委員会で審議し、その後、事務局が確定してメールでお知らせします。",
  },
  officeNext: {
    en: "You need not do anything now. Next, the office confirms the match and writes to you.",
    ja: "いま必要な手続きはありません。これから事務局が確定し、メールでお知らせします。",
  },
  confirmedNext: {
    en: "Your place is fixed. The preparation of your internship, with its tasks and days, is on its own page.",
    ja: "受入先が確定しました。実習の準備と日程は、実習のページでご確認ください。",
  },
  byResults: {
    en: "You hear from us by the day on which this course announces its results:",
    ja: "お知らせの予定日（このコースの結果発表日）：",
  },
  byStart: { en: "You hear from us before the course begins:", ja: "次のコース開始日までにお知らせします：" },
  bookNothing: {
    en: "Please book no flight and no lodging before we have confirmed it.",
    ja: "確定のお知らせまで、航空券や宿泊の手配はお待ちください。",
  },
  leave: { en: "If you cannot take part after all", ja: "参加できなくなったとき" },
  state: { en: "State", ja: "状況" },
  work: { en: "Work", ja: "仕事" },
  course: { en: "Course", ja: "コース" },
  period: { en: "Period of the course", ja: "コースの期間" },
  agreedAt: { en: "You agreed", ja: "同意した日時" },
  confirmedAt: { en: "Confirmed", ja: "確定した日時" },
  whole: { en: "The offer", ja: "ご案内" },
  readAgreed: { en: "Read everything that you agreed to", ja: "同意した内容をすべて読む" },
  toInternship: { en: "To the page of your internship", ja: "実習のページへ" },
  reserves: { en: "Kept in reserve", ja: "保留中のご案内" },
  reservesText: {
    en: "If the place that you agreed to falls away, the first of these is offered to you again, and we write to you. Until then you need not do anything.",
    ja: "同意された受入れがなくなった場合に、上から順に改めてご案内し、メールでお知らせします。それまでお手続きは必要ありません。",
  },
  inReserve: {
    en: "If you do not need it any more, please decline it on its page, so that the company is free.",
    ja: "不要になった場合は、企業が次の方を探せるよう、ご案内のページから辞退してください。",
  },
  ended: { en: "Offers that are over", ja: "終了したご案内" },
  read: { en: "Read the offer", ja: "ご案内の内容を見る" },
  askOffice: { en: "Write to the office", ja: "事務局へ問い合わせる" },
  nothingWaits: { en: "No offer waits for your answer", ja: "回答をお待ちしているご案内はありません" },
  nothingWaitsText: {
    en: "When a company would like to have you, the offer stands here and we write to you.",
    ja: "企業から受入れの希望があると、ここに表示し、メールでお知らせします。",
  },
  stillLooking: {
    en: "You are still a candidate in the courses below; a company's no ends only the place at that company. When a company would like to have you, the offer stands here and we write to you. You need not do anything until then.",
    ja: "下のコースの候補者として、引き続き受入企業を探しています。企業の見送りで終わるのは、その企業への推薦だけです。受入れの希望があると、ここに表示し、メールでお知らせします。それまでお手続きは必要ありません。",
  },
  released: {
    en: "The recommendations of your course are over, and we could not find a company for you. No further offer comes this year.",
    ja: "コースの推薦は終了し、受入企業をご紹介することができませんでした。今年度、これ以降のご案内はありません。",
  },
  resultBy: { en: "Results on", ja: "結果発表日：" },
  explanationText: {
    en: "Which companies read your application, and what each of them answered.",
    ja: "どの企業があなたの応募内容を読み、どう回答したかをご覧いただけます。",
  },
} satisfies Record<string, Said>;

/** The ends of an offer. */
type EndedOfferState = "intern_declined" | "intern_lapsed" | "superseded" | "cancelled" | "sent_back";

export const offerSayings = {
  agreedTo: (company: Said, isConfirmed: boolean): Said =>
    isConfirmed
      ? { en: `Confirmed: your place is at ${company.en}`, ja: `確定：受入先は${company.ja}です` }
      : { en: `You agreed to the offer of ${company.en}`, ja: `${company.ja}の受入れに同意されました` },
  of: (company: Said): Said => ({ en: `: ${company.en}`, ja: `：${company.ja}` }),
  thisPosition: (field: string): Said => {
    const name = workFieldNames[field as keyof typeof workFieldNames] ?? { en: field, ja: field };
    return { en: `this position is in: ${name.en}`, ja: `この募集枠の分野：${name.ja}` };
  },
  rank: (rank: number): Said => ({
    en: `Choice ${rank}${rank === 1 ? ": I agree" : ": in reserve"}`,
    ja: `第${rank}希望${rank === 1 ? "（同意する）" : "（保留にする）"}`,
  }),
  title: (company: Said): Said => ({ en: `${company.en} would like to have you`, ja: `${company.ja}があなたの受入れを希望しています` }),
  titleAfter: (company: Said): Said => ({ en: `Offer from ${company.en}`, ja: `${company.ja}からのご案内` }),
  days: (days: number, hours: number, week: number): Said => ({
    en: `At least ${days} working days, ${hours} hours a day, ${week} days a week`,
    ja: `活動日 ${days}日以上、1日${hours}時間、週${week}日`,
  }),
  /** Two clocks where the country has several times: its earliest and its latest. */
  atNine: (there: Said, clocks: readonly string[]): Said => ({
    en: `When it is 9:00 on the first day in Japan, it is ${clocks.join(" to ")} in ${there.en}.`,
    ja: `日本で初日の9:00は、現地（${there.ja}）では${clocks.join("から")}です。`,
  }),
  meetings: (times: number): Said => ({ en: `${times} a week`, ja: `週${times}回` }),
  inInstalments: (allowance: Said): Said => ({ en: `${allowance.en}, in instalments`, ja: `${allowance.ja}（分割で支給）` }),
  covers: (allowance: Said, what: Said): Said => ({ en: `${allowance.en} (${what.en})`, ja: `${allowance.ja}（${what.ja}）` }),
};

/** What an offer that is over says: what became of it, and whose deed that was. */
const ended = {
  intern_declined: {
    en: "You declined this offer. The company was told that you declined, never why.",
    ja: "このご案内を辞退されました。企業には辞退されたことだけを伝えています。",
  },
  intern_lapsed: {
    en: "No answer came by the day named, and after that the office closed the offer. If you would still like to take part, write to the office: somebody reads it and answers.",
    ja: "回答期限までにご回答がなく、その後、事務局がご案内を終了しました。引き続き参加をご希望の場合は、事務局へお知らせください。担当者が拝見し、お返事します。",
  },
  superseded: {
    en: "It ended because you agreed to another place. You need not do anything.",
    ja: "ほかの受入れに同意されたため、終了しました。お手続きは必要ありません。",
  },
  cancelled: {
    en: "The office had to call this place off. That is no judgement of you. What comes next for you stands at the head of your page.",
    ja: "事務局がこの受入れを取り消しました。あなたへの評価によるものではありません。今後については、マイページの先頭でご確認ください。",
  },
  sent_back: {
    en: "Both sides had agreed, but the screening committee did not approve this place. That is no judgement of you; the office looks for another place.",
    ja: "双方が同意されましたが、審査委員会の承認に至りませんでした。あなたへの評価によるものではありません。事務局が別の受入先を探しています。",
  },
} satisfies Record<EndedOfferState, Said>;

const cancelledByPerson: Said = {
  en: "You withdrew, and this place ended with it. The company was told, never why.",
  ja: "ご自身が辞退されたため、この受入れは終了しました。企業には理由を伝えていません。",
};
const cancelledByCompany: Said = {
  en: "The company can no longer host you, so this place fell away. That is no judgement of you. What comes next for you stands at the head of your page.",
  ja: "企業の事情により、この受入れはなくなりました。あなたへの評価によるものではありません。今後については、マイページの先頭でご確認ください。",
};
const superseded = {
  "person-left": {
    en: "It ended because you are no longer in this course.",
    ja: "このコースへの参加を終えられたため、終了しました。",
  },
  "position-filled": {
    en: "It ended because the place was filled. That is no judgement of you.",
    ja: "枠が埋まったため、終了しました。あなたへの評価によるものではありません。",
  },
  "position-closed": {
    en: "It ended because the search for this place was closed. That is no judgement of you.",
    ja: "この枠の募集が終了したため、終了しました。あなたへの評価によるものではありません。",
  },
} satisfies Record<SupersededBecause, Said>;

/** What became of an offer that is over, for its person; null while it is not over. */
export function endedTold(offer: Pick<Offer, "state" | "cancelledBySide" | "supersededBecause">): Said | null {
  if (offer.state === "cancelled" && offer.cancelledBySide === "intern") return cancelledByPerson;
  if (offer.state === "cancelled" && offer.cancelledBySide === "company") return cancelledByCompany;
  if (offer.state === "superseded" && offer.supersededBecause !== null) return superseded[offer.supersededBecause];
  return offer.state in ended ? ended[offer.state as EndedOfferState] : null;
}
