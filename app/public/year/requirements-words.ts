import type { Said } from "#platform/language.ts";
import type { LanguageThreshold } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What the page about who may apply says around the year's data. */
export const requirementWords = {
  home: { en: "Home", ja: "ホーム" },
  checkPerson: { en: "Can I take part? Check it question by question", ja: "応募できるか、質問に答えて確かめる" },
  checkCompany: { en: "Can we host? Check it question by question", ja: "受入れできるか、質問に答えて確かめる" },
  persons: { en: "Interns", ja: "インターンの方" },
  companies: { en: "Host companies", ja: "受入企業の方" },
  nationality: { en: "Nationality", ja: "国籍" },
  age: { en: "Age", ja: "年齢" },
  education: { en: "Education", ja: "学歴" },
  languages: { en: "Languages", ja: "語学" },
  before: { en: "Earlier participation", ja: "過去の参加" },
  several: { en: "Several courses", ja: "複数のコース" },
  residence: { en: "Where you must live", ja: "居住地の要件" },
  japaneseStudents: { en: "Japanese students", ja: "日本人学生の方" },
  japaneseStudentsText: {
    en: "Some companies take a Japanese student together with an intern from abroad. The rule about nationality does not apply to them.",
    ja: "海外からのインターンと組んで、日本人学生が参加する企業もあります。国籍の要件は適用されません。",
  },
  beforeExcluded: {
    en: "Whoever has taken part in the program before cannot take part again.",
    ja: "過去に本事業へ参加した方は応募できません。",
  },
  beforeAllowed: { en: "You may apply again.", ja: "過去に参加した方も応募できます。" },
  severalYes: {
    en: "You may apply for several courses and put them in order of your wish.",
    ja: "複数のコースに、希望順を付けて応募できます。",
  },
  severalNo: { en: "You apply for one course.", ja: "応募できるコースは1つです。" },
  oneNationality: { en: "If you hold several, one of them is enough.", ja: "複数の国籍をお持ちの場合は、いずれか1つで構いません。" },
  lookUp: { en: "Look up a nationality", ja: "国籍を調べる" },
  lookUpHint: {
    en: "Part of the name in English or Japanese, such as “Viet” or “Kenya”.",
    ja: "国・地域名の一部を日本語か英語で入力してください（例：ベトナム、Kenya）。",
  },
  lookUpButton: { en: "Look up", ja: "調べる" },
  may: { en: "may apply", ja: "応募できます" },
  mayNot: { en: "is not on this year's list", ja: "今年度の対象ではありません" },
  fullList: { en: "The whole list", ja: "対象の国・地域の一覧" },
  unknown: {
    en: "We find no country or region of this name. Try another spelling or fewer letters.",
    ja: "該当する国・地域が見つかりません。別の表記や、短い語でお試しください。",
  },
  bodies: {
    en: "Associations, non-profit organisations and local governments cannot host.",
    ja: "業界団体、非営利団体、地方公共団体は対象外です。",
  },
  documents: { en: "Documents", ja: "提出書類" },
  documentsText: {
    en: "None to apply. After the screening the office asks for them one by one, from those who go further.",
    ja: "応募の時点では不要です。書類選考のあと、次に進む方に事務局から順にお願いします。",
  },
  quota: { en: "Places", ja: "受入枠" },
  applyIntern: { en: "Apply as an intern", ja: "インターンに応募する" },
  applyCompany: { en: "Apply as a company", ja: "企業として申し込む" },
  stillUnsure: { en: "Still not sure?", ja: "判断に迷うときは" },
  ask: { en: "Ask the office", ja: "事務局に問い合わせる" },
  course: { en: "Course", ja: "コース" },
} satisfies Record<string, Said>;

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

export const requirementSayings = {
  title: (fiscalYear: number): Said => ({ en: `Who may apply, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度の応募資格` }),
  description: ({ intern: { age, languageAnyOf } }: ProgramYear): Said => ({
    en: `Who may apply to the Japan Internship Program: nationality, age (${age.min} to ${age.max}), languages (${languageAnyOf.map(({ test, min }) => `${test} ${min}`).join(" or ")}), where you live; and which companies may host.`,
    ja: `応募できる方の国籍、年齢（${age.min}歳から${age.max}歳）、語学（${languageAnyOf.map(({ test, min }) => `${test} ${min}`).join("または")}）、居住地の要件と、受入企業の要件をご案内します。`,
  }),
  lead: ({ courses }: ProgramYear): Said => ({
    en: `Interns and companies apply separately. ${courses.length > 1 ? "Most rules hold for every course; what differs stands below." : ""}`.trim(),
    ja: `インターンと企業は、それぞれに応募します。${courses.length > 1 ? "要件の多くは全コース共通で、コースごとに異なる点は下の表のとおりです。" : ""}`,
  }),
  nationality: (count: number): Said => ({
    en: `One of the ${count} countries and regions on this year's list.`,
    ja: `今年度の対象となる${count}の国・地域のいずれかの国籍をお持ちの方。`,
  }),
  age: (min: number, max: number, on: Said, isInPrinciple: boolean): Said => ({
    en: `${min} to ${max} years${isInPrinciple ? " in principle" : ""}, on ${on.en}.${isInPrinciple ? " If you are slightly outside, you may still apply: the office decides." : ""}`,
    ja: `${on.ja}の時点で${min}歳から${max}歳までの方${isInPrinciple ? "（原則）。わずかに外れる場合も応募でき、事務局が判断します。" : "。"}`,
  }),
  threshold: (one: LanguageThreshold): Said =>
    one.language === "ja"
      ? { en: `Japanese at about ${one.test} ${one.min} or better`, ja: `日本語がおおむね${one.test} ${one.min}以上` }
      : { en: `English at about ${one.test} ${one.min} or better`, ja: `英語がおおむね${one.test} ${one.min}以上` },
  anyOf: (ways: readonly Said[]): Said => ({
    en: `${either.format(ways.map(({ en }) => en))}${ways.length > 1 ? ". One of them is enough." : "."}`,
    ja: `${ways.map(({ ja }) => ja).join("、または")}${ways.length > 1 ? "（いずれかを満たせば応募できます）。" : "。"}`,
  }),
  meetings: (least: number): Said => ({
    en: `In online courses at least ${least} online meetings a week with the intern.`,
    ja: `オンラインのコースでは、インターンと週${least}回以上のオンライン会議が必要です。`,
  }),
  quota: (companies: number, interns: number): Said => ({
    en: `About ${companies} companies this year, in principle ${interns} ${interns === 1 ? "intern" : "interns"} for each. The numbers are guidelines.`,
    ja: `今年度は約${companies}社、1社につき原則${interns}名です。いずれも目安です。`,
  }),
};

export const educationNames = {
  student: { en: "a student", ja: "在学中の方" },
  graduate: { en: "a graduate", ja: "卒業した方" },
} satisfies Record<"student" | "graduate", Said>;
