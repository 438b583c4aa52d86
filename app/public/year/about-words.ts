import type { Said } from "#platform/language.ts";

/** What the page about the program says around the year's data. Sources: domain.md 1, 7 (rules 15, 16, 20). */
export const aboutWords = {
  description: {
    en: "What the Japan Internship Program is, who runs it this year, what it is for, and what it is not.",
    ja: "国際化促進インターンシップ事業の目的、今年度の運営、内容と、本事業に含まれないことをご紹介します。",
  },
  what: { en: "What it is for", ja: "事業の目的" },
  whatText: {
    en: "Companies in Japan that want to reach people and markets abroad, and young people from abroad who want to know how such a company works, seldom meet. The program brings them together for some weeks.",
    ja: "海外の人や市場とつながりたい日本の企業と、日本の企業で働くことを知りたい海外の若い人材とが出会う機会は、多くありません。本事業は、両者が数週間ともに取り組む場をつくります。",
  },
  forCompanies: {
    en: "A host company gets a fresh view on going abroad, on new business or on guests from abroad, and learns to work with somebody from another country.",
    ja: "企業にとっては、海外展開、新規事業、訪日客への対応に新しい視点を得て、外国の人材と働く経験を積む機会になります。",
  },
  forInterns: {
    en: "An intern does real work with people of the company, is looked after from the first day to the last, and pays nothing.",
    ja: "インターンにとっては、企業の人々とともに実際の課題に取り組む機会です。初日から最終日まで事務局が支え、参加費はかかりません。",
  },
  commissioner: { en: "Commissioned by", ja: "委託元" },
  project: { en: "As part of", ja: "委託事業の名称" },
  contractor: { en: "Run by", ja: "運営（事務局）" },
  partner: { en: "With", ja: "連携" },
  courses: { en: "Courses", ja: "コース" },
  internships: { en: "Internships", ja: "実習の時期" },
  quota: { en: "Places", ja: "受入枠" },
  not: { en: "What it is not", ja: "本事業に含まれないこと" },
  notThese: [
    {
      en: "It is no job and pays no wage; a daily allowance covers what a day costs.",
      ja: "雇用ではなく、賃金は支払われません。日々の費用にあてる手当を支給します。",
    },
    {
      en: "It is no job placement. Some interns have been hired later; the program neither promises nor arranges it.",
      ja: "職業のあっせんではありません。のちに採用された例はありますが、本事業がお約束・仲介するものではありません。",
    },
    {
      en: "Nobody applies to a company by name: the office recommends, the company decides, and both must agree.",
      ja: "企業を指定した応募はできません。事務局が推薦し、企業が判断し、双方の同意で決まります。",
    },
  ],
  more: { en: "Read on", ja: "関連するページ" },
  definitions: { en: "Definitions", ja: "用語の説明" },
  stepsInterns: { en: "How it goes for interns", ja: "参加までの流れ（インターンの方）" },
  stepsCompanies: { en: "How it goes for companies", ja: "受入れまでの流れ（企業の方）" },
  results: { en: "Results", ja: "実績" },
  years: { en: "Earlier years", ja: "過去の年度" },
} satisfies Record<string, Said | readonly Said[]>;

export const aboutSayings = {
  title: (fiscalYear: number): Said => ({ en: `About the program, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度の事業について` }),
  lead: (countries: number): Said => ({
    en: `Students and graduates of ${countries} nationalities join small and medium-sized companies all over Japan as interns.`,
    ja: `${countries}の国・地域の学生・卒業生が、日本各地の中堅・中小企業でインターンとして実習する事業です。`,
  }),
  quota: (companies: number, interns: number): Said => ({
    en: `About ${companies} companies, in principle ${interns} ${interns === 1 ? "intern" : "interns"} for each. The numbers are guidelines.`,
    ja: `約${companies}社、1社につき原則${interns}名です。いずれも目安です。`,
  }),
};
