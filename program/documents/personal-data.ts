import type { PersonalData } from "#program/year/personal-data.ts";

/** Where this slice keeps personal data, why, how long, and to whom it is provided. */
export const personalData: readonly PersonalData[] = [
  {
    table: "documents",
    columns: ["kind", "why_en", "why_ja", "return_reason", "draft", "written"],
    why: {
      en: "Which documents and further information were asked for, what was answered, and how it was decided",
      ja: "依頼した書類・追加情報とその回答、および確認の記録",
    },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "files",
    columns: ["name", "sha256"],
    why: {
      en: "The documents themselves; a company sees the résumé of a candidate recommended to it",
      ja: "提出書類の本体（推薦された候補者の履歴書のみ、企業が閲覧します）",
    },
    keptYears: 5,
    providedTo: ["hosting"],
  },
  {
    table: "document_pages",
    columns: ["part", "place"],
    why: { en: "Which files make a document, in which order", ja: "書類を構成するファイルとその順序" },
    keptYears: 5,
    providedTo: ["hosting"],
  },
  {
    table: "recommenders",
    columns: ["name", "email", "organisation"],
    why: { en: "To ask for a letter of recommendation", ja: "推薦状を依頼するため" },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "uploads",
    columns: ["name"],
    why: { en: "An upload that is under way; cleared after a day", ja: "送信途中のファイル（1日で削除します）" },
    keptYears: 0,
    providedTo: [],
  },
];
