import type { Said } from "#platform/language.ts";
import type { CompanyField } from "#program/host-companies/company-application.ts";
import type { PositionField } from "#program/host-companies/position.ts";

/** Hints below the questions about the company; a question without one speaks for itself. */
export const companyHints: Partial<Record<CompanyField, Said>> = {
  corporateNumber: { en: "13 digits, as on the tax agency's corporate number site", ja: "13桁。国税庁の法人番号公表サイトで確認できます" },
  nameKana: { en: "How the name is read, in katakana", ja: "カタカナで入力（ひらがなは自動で直します）" },
  nameEn: { en: "As you write it abroad; candidates see it", ja: "海外で使う表記。候補者に表示されます" },
  bodyKind: { en: "Hosts are private legal entities of medium or small size.", ja: "対象は中堅・中小の民間法人です" },
  postalCode: { en: "7 digits", ja: "7桁（例：460-0000）" },
  address: { en: "City, street and building, without the prefecture", ja: "市区町村から建物名まで" },
  industry: { en: "The line that fits most of your sales", ja: "売上げのいちばん大きい事業に近いもの" },
  capitalYen: { en: "In yen; 1000万 is understood as well", ja: "「1000万」「3億」とも入力できます" },
  employees: { en: "Without board members and temporary staff", ja: "役員と臨時の方を除いた人数" },
  purposes: { en: "Choose all that fit.", ja: "当てはまるものをすべて選んでください" },
  why: {
    en: "What should be different in your company afterwards? Two or three sentences are enough.",
    ja: "受入れを通じて、社内や事業をどう変えたいか。2〜3文で十分です",
  },
  managerName: { en: "Who answers for the hosting in the company", ja: "受入れ全体に責任を持つ方（役員・部長など）" },
  trainerName: {
    en: "Who trains the intern and looks after the tutors",
    ja: "研修・指導のとりまとめをする方（指導担当者と同じでもかまいません）",
  },
  contactEmail: { en: "For the office to reach this person directly", ja: "事務局が直接ご連絡するときに使います" },
};

/** Hints below the questions about a position. */
export const positionHints: Partial<Record<PositionField, Said>> = {
  title: { en: "In a few words, for example “Research on markets abroad”", ja: "短く（例：海外市場の調査）" },
  startsOn: { en: "Within the days of the course; as it stands, the whole period", ja: "コースの期間内で。そのままなら全期間です" },
  environment: { en: "Tick what will be ready on the first day.", ja: "初日までに用意できるものを選んでください" },
  tasks: {
    en: "What the intern does day by day. Work that only repeats, or lectures alone, are not an internship.",
    ja: "日々どのような実習をするか。単純作業の繰返しや講義だけのものは対象になりません",
  },
  learns: { en: "What the intern takes home", ja: "実習を通じて身に付くこと" },
  needsJapanese: {
    en: "Name the Japanese or the English needed; one of them is enough.",
    ja: "日本語か英語の少なくとも一方を選んでください",
  },
  skills: {
    en: "Only what would really help, in single words. Python, Excel, CAD, translation and the like are found in both languages.",
    ja: "特に役立つものだけを、単語で区切って入力してください。表計算、CAD、翻訳、Pythonなどは、英語の回答とも照合します。",
  },
  seats: { en: "One intern a company is usual.", ja: "原則として1社1名です" },
  place: { en: "Office and department; for online work, where the tutor sits", ja: "事業所・部署名。オンライン型は指導担当者の所在" },
  tutor: { en: "Who looks after the intern's work", ja: "実習を日々見る方のお名前" },
  lodgingPlan: {
    en: "Where the intern lives and how they come to work; the host arranges and pays both.",
    ja: "宿泊先と通勤方法。どちらも受入企業の手配と負担です",
  },
};
