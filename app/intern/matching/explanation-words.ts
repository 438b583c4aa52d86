import type { Said } from "#platform/language.ts";

/** What the page that explains recommendations to a person says. */
export const explanationWords = {
  title: { en: "How you were recommended", ja: "推薦の経過とその理由" },
  back: { en: "My page", ja: "マイページ" },
  lead: {
    en: "Which companies saw your application, what became of it, and why. You see your own story here, and nobody else's.",
    ja: "どの企業にご紹介し、どうなったか、その理由をお伝えします。ここに表示されるのは、あなたご自身のことだけです。",
  },
  nothing: { en: "There is nothing to explain yet", ja: "お伝えできることはまだありません" },
  nothingText: {
    en: "Recommending begins after the interviews. When it has begun for you, you find here how it goes.",
    ja: "推薦は面談のあとに始まります。始まりましたら、経過をここでご覧いただけます。",
  },
  company: { en: "Company and work", ja: "企業と仕事" },
  when: { en: "Recommended", ja: "ご紹介した日" },
  what: { en: "What became of it", ja: "その後" },
  waiting: {
    en: "You passed the selection of this course. The office has not yet sent out a list with you on it; nothing is decided against you.",
    ja: "このコースの選考を通過されています。あなたを含む推薦はまだ送られていませんが、不採用が決まったわけではありません。",
  },
  placedElsewhere: {
    en: "You were placed in another course before lists of this one were made for you.",
    ja: "このコースの推薦を行う前に、ほかのコースで受入先が決まりました。",
  },
  notYet: { en: "No company has been shown your application in this course.", ja: "このコースで、企業へのご紹介はありませんでした。" },
  released: {
    en: "The recommendations of this course are over, and we could not find a company for you.",
    ja: "このコースの推薦は終了し、受入企業をご紹介することができませんでした。",
  },
  how: { en: "How lists are made", ja: "推薦の決め方" },
  howFull: {
    en: "Each company gets a shortlist. The lists are made all at once for the whole course, so that nobody is left without a recommendation while an exchange could give them one; among equal possibilities the closer fit comes first, and a draw whose number was fixed beforehand decides the rest.",
    ja: "各企業には数名ずつご紹介します。組み合わせはコース全体で一度に計算し、入れ替えれば推薦できる方を、推薦のないまま残さないようにします。そのうえで条件に近い組み合わせを優先し、なお同じ場合は、事前に定めた番号による抽選で決めます。",
  },
  weighed: { en: "What counts", ja: "考慮すること" },
  weighedText: {
    en: "The office, the companies and METI read the same list.",
    ja: "事務局、企業、経済産業省も同じ一覧を見ています。",
  },
  feedbackText: {
    en: "Earlier reasons for declining: where a company declined candidates for their languages, knowledge or dates, those who bring just that gain a little in its next list. It is never about you.",
    ja: "過去の見送り理由とは、企業が以前の候補者を言語・知識・時期の理由で見送った場合に、次の推薦でその点を満たす方を少し優先するものです。あなた自身についての情報ではありません。",
  },
  neverWeighed: { en: "What never counts", ja: "考慮しないこと" },
  neverWeighedText: { en: "Nationality, sex, name, age, photograph.", ja: "国籍、性別、氏名、年齢、写真。" },
  freeText: {
    en: "From then on each company decides freely, and so do you.",
    ja: "推薦のあとは、企業とあなたがそれぞれ自由に判断します。",
  },
  question: { en: "You see it differently?", ja: "ご不明な点があるときは" },
  questionText: {
    en: "If a fact about you is wrong, or you would like to know more, write to the office. A person reads it, looks at your case and answers.",
    ja: "事実と異なる点や、さらにお知りになりたいことがありましたら、事務局へお知らせください。担当者が確認してお返事します。",
  },
  ask: { en: "Ask the office", ja: "事務局に問い合わせる" },
  ledger: { en: "What companies were shown of you", ja: "企業に提供した個人情報の記録" },
} satisfies Record<string, Said>;

export const explanationSayings = {
  filled: (positions: number, open: number): Said => ({
    en: `In this course ${positions} ${positions === 1 ? "position" : "positions"} had a free place, and ${open === 1 ? "one was" : `${open} were`} open to you by every rule. All lists were filled with candidates who had fewer recommendations, or fitted that work more closely. There were more people who passed than places.`,
    ja: `このコースで枠の空いていた募集は${positions}件、そのうち条件をすべて満たしていたのは${open}件です。いずれも、推薦の少ない方、またはその仕事の条件により近い方で埋まりました。選考を通過された方の数が、枠の数を上回っています。`,
  }),
  noPlace: (positions: number, rules: Said): Said => ({
    en: `In this course ${positions} ${positions === 1 ? "position" : "positions"} had a free place, but none was open to you by every rule. What stood in the way most often: ${rules.en}.`,
    ja: `このコースで枠の空いていた募集は${positions}件ありましたが、条件をすべて満たすものがありませんでした。主な理由：${rules.ja}`,
  }),
  alreadyMet: (positions: number): Said => ({
    en: `In this course ${positions} ${positions === 1 ? "position" : "positions"} had a free place. You had been introduced before to each company whose needs you meet there, or the office had decided about it beforehand, so this list names none again.`,
    ja: `このコースで枠の空いていた募集は${positions}件でした。条件を満たすものは、すでに一度ご紹介した企業、または事務局があらかじめ判断した企業のものに限られたため、今回の推薦はありませんでした。`,
  }),
  nowhere: {
    en: "In this course no position had a free place when the lists were made.",
    ja: "推薦を行った時点で、このコースに枠の空いている募集がありませんでした。",
  } satisfies Said,
  asOf: (day: Said): Said => ({ en: `As of ${day.en}`, ja: `${day.ja}現在` }),
};
