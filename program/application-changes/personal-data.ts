import type { PersonalData } from "#program/year/personal-data.ts";

/** Where this slice keeps personal data, why, how long, and to whom it is provided. */
export const personalData: readonly PersonalData[] = [
  {
    table: "application_changes",
    columns: ["answers", "old_answers", "note", "proof", "decision_reason"],
    why: {
      en: "Changes of the application after it was sent, with the answers before them",
      ja: "送信後の変更の記録（変更前の回答を含む）",
    },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "change_proofs",
    columns: ["file_id"],
    // The file itself goes 90 days after the decision (proofKeptDays); no row outlives the year.
    why: { en: "Proofs of such changes, deleted 90 days after the decision", ja: "変更の証明書類（判断から90日で削除）" },
    keptYears: 1,
    providedTo: [],
  },
];
