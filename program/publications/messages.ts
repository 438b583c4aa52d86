import type { Said } from "#platform/language.ts";
import type { CaseCategory } from "./article.ts";
import type { QuestionAudience } from "./question.ts";
import type { QuestionCategory } from "./question.ts";

export const audienceNames = {
  person: { en: "For interns", ja: "インターンの方" },
  company: { en: "For companies", ja: "企業の方" },
} satisfies Record<QuestionAudience, Said>;

export const categoryNames = {
  applying: { en: "Applying", ja: "応募・申込み" },
  requirements: { en: "Who may take part", ja: "応募・受入れの要件" },
  selection: { en: "Selection and results", ja: "選考と結果" },
  support: { en: "Costs, allowance and support", ja: "費用・手当・支援" },
  japan: { en: "Coming to Japan", ja: "来日" },
  internship: { en: "The internship", ja: "実習" },
  choosing: { en: "Candidates and decision", ja: "候補者と決定" },
  hosting: { en: "Hosting", ja: "受入れ" },
  burden: { en: "Costs and effort", ja: "費用と手間" },
  afterwards: { en: "Afterwards", ja: "実習の後" },
  account: { en: "Signing in and personal data", ja: "ログインと個人情報" },
} satisfies Record<QuestionCategory, Said>;

export const caseCategoryNames = {
  "overseas-expansion": { en: "Overseas expansion", ja: "海外展開" },
  "new-business": { en: "New business and innovation", ja: "新規事業・イノベーション" },
  inbound: { en: "Inbound visitors", ja: "インバウンド" },
} satisfies Record<CaseCategory, Said>;
