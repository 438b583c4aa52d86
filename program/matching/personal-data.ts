import type { PersonalData } from "#program/year/personal-data.ts";

/** Where this slice keeps personal data, why, how long, and to whom it is provided. */
export const personalData: readonly PersonalData[] = [
  {
    table: "matches",
    columns: [
      "course",
      "suitability",
      "parts",
      "pinned_reason",
      "state",
      "host_declined_reason",
      "host_declined_note",
      "intern_declined_reason",
      "intern_declined_note",
      "committee_note",
      "cancelled_reason",
      "cancelled_note",
      "person_rank",
      "host_rank",
    ],
    why: {
      en: "To which companies somebody was recommended, and how both sides decided",
      ja: "どの企業に推薦したか、双方がどう判断したかの記録",
    },
    keptYears: 5,
    providedTo: ["hosting", "selection", "meti"],
  },
  {
    table: "market_snapshot_people",
    columns: ["facts"],
    why: {
      en: "What pairs were judged by when a market was frozen, as codes without name",
      ja: "市場を固定した時点の判定材料（氏名を含まないコード）",
    },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "market_snapshots",
    columns: ["excluded", "pinned"],
    why: {
      en: "Why staff put somebody on a shortlist or left them out, as it was frozen",
      ja: "市場を固定した時点で、担当者が候補者を固定・除外していた理由",
    },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "market_run_results",
    columns: ["result"],
    why: { en: "To which positions a calculation recommended somebody, and why not", ja: "計算による推薦先と、推薦のない理由" },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "match_reasons",
    columns: ["because", "positions", "open", "failed"],
    why: { en: "Why somebody was recommended to nobody, to be able to tell them", ja: "推薦先がなかった理由を本人に説明するため" },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "company_interviews",
    columns: ["course", "state", "chosen", "person_note", "result_note"],
    why: {
      en: "Talks between companies and candidates: when, and what both said about it",
      ja: "企業と候補者の面談の日時と、双方からの連絡",
    },
    keptYears: 5,
    providedTo: ["hosting"],
  },
  {
    table: "recommendation_overrides",
    columns: ["kind", "reason"],
    why: { en: "Why staff put somebody on a shortlist or left them out", ja: "担当者が候補者を固定・除外した理由" },
    keptYears: 5,
    providedTo: [],
  },
];
