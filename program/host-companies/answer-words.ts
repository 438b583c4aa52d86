import type { Said } from "#platform/language.ts";
import type { BodyKind } from "#program/year/program-year.ts";
import type { CompanyField } from "./company-application.ts";
import type { CompanyPurpose } from "./company-application.ts";
import type { OverseasBusiness } from "./company-application.ts";
import type { CompanySection } from "./company-application.ts";
import type { EnvironmentItem } from "./position.ts";
import type { PositionField } from "./position.ts";
import type { WorkField } from "./position.ts";
import type { WorkLanguage } from "./position.ts";

export const bodyKindNames = {
  company: { en: "Company or other private legal entity", ja: "会社などの民間法人" },
  "industry-association": { en: "Industry association", ja: "業界団体" },
  "non-profit": { en: "Non-profit organisation", ja: "非営利団体" },
  "local-government": { en: "Municipality or other public body", ja: "地方公共団体などの公的機関" },
} satisfies Record<BodyKind, Said>;

export const companyLabels = {
  corporateNumber: { en: "Corporate number", ja: "法人番号" },
  name: { en: "Name of the company", ja: "企業名" },
  nameKana: { en: "Name in kana", ja: "企業名（フリガナ）" },
  nameEn: { en: "Name in English", ja: "企業名（英語）" },
  bodyKind: { en: "Kind of body", ja: "団体の種類" },
  postalCode: { en: "Postal code", ja: "郵便番号" },
  prefecture: { en: "Prefecture of the main office", ja: "主たる事務所の都道府県" },
  address: { en: "Address of the main office", ja: "主たる事務所の住所" },
  industry: { en: "Industry", ja: "業種" },
  capitalYen: { en: "Capital", ja: "資本金" },
  employees: { en: "Regular employees", ja: "常時使用する従業員数" },
  overseasBusiness: { en: "Business abroad", ja: "海外事業" },
  purposes: { en: "What you hope for", ja: "受入れの目的" },
  why: { en: "Why you want to host", ja: "受入れを希望する理由" },
  contactName: { en: "Person in charge", ja: "担当者の氏名" },
  contactEmail: { en: "E-mail of the person in charge", ja: "担当者のメールアドレス" },
  contactTelephone: { en: "Telephone", ja: "電話番号" },
  managerName: { en: "Manager in charge", ja: "受入れ責任者の氏名" },
  trainerName: { en: "Trainer", ja: "研修・指導の担当者の氏名" },
} satisfies Record<CompanyField, Said>;

export const positionLabels = {
  course: { en: "Course", ja: "コース" },
  startsOn: { en: "First day", ja: "開始日" },
  endsOn: { en: "Last day", ja: "終了日" },
  title: { en: "Title of the position", ja: "募集枠の名称" },
  field: { en: "Field of work", ja: "仕事の分野" },
  tasks: { en: "Tasks", ja: "実習の内容" },
  learns: { en: "What the intern learns", ja: "インターンが学べること" },
  needsJapanese: { en: "Japanese needed", ja: "必要な日本語" },
  needsEnglish: { en: "English needed", ja: "必要な英語" },
  workLanguage: { en: "Language at work", ja: "職場で使う言語" },
  skills: { en: "Skills wished for", ja: "あるとよい技能" },
  seats: { en: "Seats", ja: "受入れ人数" },
  prefecture: { en: "Prefecture of the workplace", ja: "実習場所の都道府県" },
  place: { en: "Place", ja: "実習場所" },
  tutor: { en: "Tutor", ja: "指導担当者" },
  meetingsPerWeek: { en: "Online meetings a week", ja: "週あたりのオンライン会議" },
  environment: { en: "Ready for the intern", ja: "用意できる環境" },
  lodgingPlan: { en: "Lodging", ja: "宿泊の手配" },
  titleEn: { en: "Title in English", ja: "募集枠の名称（英語）" },
  tasksEn: { en: "Tasks in English", ja: "実習の内容（英語）" },
  learnsEn: { en: "What the intern learns, in English", ja: "インターンが学べること（英語）" },
  placeEn: { en: "Place in English", ja: "実習場所（英語）" },
  lodgingPlanEn: { en: "Lodging in English", ja: "宿泊の手配（英語）" },
} satisfies Record<PositionField, Said>;

export const overseasBusinessNames = {
  none: { en: "None, and none planned", ja: "なし（予定もない）" },
  planned: { en: "Planned", ja: "計画中" },
  running: { en: "Running", ja: "実施中" },
} satisfies Record<OverseasBusiness, Said>;

export const purposeNames = {
  overseas: { en: "Business abroad", ja: "海外展開" },
  "new-business": { en: "New business or innovation", ja: "新規事業・新しい発想" },
  inbound: { en: "Visitors from abroad", ja: "訪日客への対応" },
} satisfies Record<CompanyPurpose, Said>;

export const workFieldNames = {
  "overseas-sales": { en: "Sales abroad and trade", ja: "海外営業・貿易" },
  marketing: { en: "Marketing and market research", ja: "マーケティング・市場調査" },
  "product-planning": { en: "Product planning", ja: "商品企画" },
  research: { en: "Research and development", ja: "研究開発" },
  engineering: { en: "Machines, electronics, production technology", ja: "機械・電気・生産技術" },
  software: { en: "Software and data", ja: "ソフトウェア・データ" },
  design: { en: "Design and publicity", ja: "デザイン・広報" },
  quality: { en: "Quality and environment", ja: "品質・環境" },
  food: { en: "Food", ja: "食品" },
  tourism: { en: "Tourism and hospitality", ja: "観光・宿泊" },
  agriculture: { en: "Agriculture, forestry, fisheries", ja: "農林水産" },
  construction: { en: "Construction and architecture", ja: "建設・建築" },
  logistics: { en: "Logistics", ja: "物流" },
  administration: { en: "Planning and administration", ja: "経営企画・総務" },
  other: { en: "Other", ja: "その他" },
} satisfies Record<WorkField, Said>;

export const workLanguageNames = {
  ja: { en: "Japanese", ja: "日本語" },
  en: { en: "English", ja: "英語" },
  both: { en: "Japanese and English", ja: "日本語と英語" },
} satisfies Record<WorkLanguage, Said>;

/** The checklist of the work environment; online, the same things on the company's side. */
export const environmentNames = {
  network: { en: "Network (internet, Wi-Fi)", ja: "インターネット回線・Wi-Fi" },
  desk: { en: "A desk and chair of their own", ja: "専用の机と椅子" },
  computer: { en: "A computer with the software needed", ja: "実習に必要なソフトの入ったパソコン" },
  phone: { en: "A telephone or chat to reach the tutor", ja: "指導担当者とすぐ連絡できる電話・チャット" },
  "quiet-place": { en: "A quiet place for online meetings", ja: "オンライン会議のできる静かな場所" },
} satisfies Record<EnvironmentItem, Said>;

/** The sections of the application, as the task list names them. */
export const sectionTitles = {
  company: { en: "The company", ja: "企業の基本情報" },
  place: { en: "Main office", ja: "主たる事務所" },
  business: { en: "Business and size", ja: "事業と規模" },
  why: { en: "Why you want to host", ja: "受入れの目的と理由" },
  people: { en: "People in charge", ja: "ご担当者と体制" },
} satisfies Record<CompanySection, Said>;
