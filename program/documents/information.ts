import type { Said } from "#platform/language.ts";

/** A point on which the office may ask for further information: its code, what it is called, and words to begin the question with. */
export interface InformationItem {
  /** Kind of the asked document; begins with `information-`, by which an index of the database tells it. */
  readonly id: InformationKind;
  readonly en: string;
  readonly ja: string;
  /** What the question says when nobody changes it. */
  readonly question: Said;
}

/** The kind under which a question is kept among the documents asked for. */
export type InformationKind = `information-${string}`;

/** The points, in the order of the application's sections; the last one is anything else. Source: features 51, look.md (追加情報を依頼). */
export const informationItems: readonly InformationItem[] = [
  {
    id: "information-name",
    en: "Name",
    ja: "お名前",
    question: {
      en: "Your name differs between your answers. Please tell us how it stands in your passport.",
      ja: "お名前の表記が回答によって異なります。旅券に記載されている表記をお知らせください。",
    },
  },
  {
    id: "information-residence",
    en: "Residence",
    ja: "お住まい",
    question: {
      en: "Please tell us in which country you live now, since when, and whether you will move before the internship.",
      ja: "現在お住まいの国・地域と、いつからお住まいかをお知らせください。実習前に転居の予定がある場合は、その時期もお願いします。",
    },
  },
  {
    id: "information-stay",
    en: "Status of residence",
    ja: "在留資格",
    question: {
      en: "Please tell us your status of residence in Japan and until when it is valid. If you are renewing it, say when you applied.",
      ja: "日本での在留資格と在留期限をお知らせください。更新を申請中の場合は、申請日もお願いします。",
    },
  },
  {
    id: "information-studies",
    en: "Studies",
    ja: "学業",
    question: {
      en: "Please tell us when you began your studies and when you finish or finished them.",
      ja: "入学した時期と、卒業した（する）時期をお知らせください。",
    },
  },
  {
    id: "information-languages",
    en: "Language tests",
    ja: "語学試験",
    question: {
      en: "Please tell us the name, level or score, and date of your language test. You may add a photograph of the certificate.",
      ja: "語学試験の名称、級またはスコア、受験日をお知らせください。成績証明書の写真を添えることもできます。",
    },
  },
  {
    id: "information-work",
    en: "Work and skills",
    ja: "職歴・スキル",
    question: {
      en: "Please tell us more about the work and the skills that you named: what you did yourself, and for how long.",
      ja: "回答された職歴やスキルについて、ご自身が担当した内容と期間を、もう少し詳しくお知らせください。",
    },
  },
  {
    id: "information-dates",
    en: "Days of taking part",
    ja: "参加できる時期",
    question: {
      en: "Please tell us on which days of the internship you cannot take part, for example because of examinations.",
      ja: "試験などにより、実習期間中に参加できない日がある場合は、その日をお知らせください。",
    },
  },
  {
    id: "information-other",
    en: "Another question",
    ja: "その他の確認",
    question: { en: "", ja: "" },
  },
];

/** The kinds that are questions instead of papers, for whatever asks the database for the ones or the others. */
export const informationKinds: readonly InformationKind[] = informationItems.map(({ id }) => id);

/** True for a kind that is a question instead of a paper. */
export function isInformation(kind: string): kind is InformationKind {
  return (informationKinds as readonly string[]).includes(kind);
}

/** The point of a code, or null for any other kind of document. */
export function informationItem(kind: string): InformationItem | null {
  return informationItems.find((item) => item.id === kind) ?? null;
}

/** Characters of a question in one language, and of an answer. */
export const questionCharactersMax = 1000;
export const answerCharactersMax = 3000;

/** Why the office goes on without an answer; a member of staff says it, never the clock. Source: features 51, "expiry = decision". */
export const withoutAnswerReasons = {
  "not-decisive": { en: "It is not decisive for the result", ja: "選考結果を左右しないため" },
  "known-otherwise": { en: "We know it by now from elsewhere", ja: "別の方法で確認できたため" },
  "no-answer": { en: "No answer came: the application is judged as it stands", ja: "回答がないため、現在の応募内容で審査する" },
  "asked-in-error": { en: "It was asked by mistake", ja: "誤って依頼したため" },
} as const satisfies Record<string, Said>;
export type WithoutAnswerReason = keyof typeof withoutAnswerReasons;

/** True for the code of such a reason. */
export function isWithoutAnswerReason(code: string): code is WithoutAnswerReason {
  return Object.hasOwn(withoutAnswerReasons, code);
}
