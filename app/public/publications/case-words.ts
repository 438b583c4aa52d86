import type { Said } from "#platform/language.ts";
import type { CaseFilter } from "#program/publications/case-filters.ts";

/** What the pages of case studies say around the stories. */
export const caseWords = {
  title: { en: "Case studies", ja: "成果事例" },
  lead: {
    en: "What host companies and interns achieved together. Each story is told with the consent of its company.",
    ja: "受入企業とインターンが一緒に取り組んだ成果をご紹介します。企業の同意をいただいた事例を掲載しています。",
  },
  filter: { en: "Show", ja: "絞り込む" },
  everything: { en: "All", ja: "すべて" },
  none: { en: "No case study fits", ja: "該当する事例がありません" },
  noneText: { en: "Choose fewer conditions, or show all of them.", ja: "条件を減らすか、すべての事例をご覧ください。" },
  empty: { en: "No case study yet", ja: "事例はまだありません" },
  emptyText: {
    en: "Stories of host companies will stand here once a company has agreed.",
    ja: "企業の同意をいただいた事例を、このページに掲載します。",
  },
  all: { en: "All case studies", ja: "すべての事例" },
  facts: { en: "At a glance", ja: "概要" },
  host: { en: "Host an intern", ja: "受入れを検討する" },
  updated: { en: "Last changed: ", ja: "最終更新：" },
} satisfies Record<string, Said>;

export const caseFilterWords = {
  category: { en: "Category", ja: "分類" },
  industry: { en: "Industry", ja: "業種" },
  region: { en: "Region of Japan", ja: "地域" },
  country: { en: "Intern from", ja: "インターンの国・地域" },
  year: { en: "Fiscal year", ja: "年度" },
} satisfies Record<CaseFilter, Said>;

export const caseSayings = {
  found: (count: number): Said => ({ en: count === 1 ? "1 case study" : `${count} case studies`, ja: `${count}件の事例` }),
};
