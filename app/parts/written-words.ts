import type { Said } from "#platform/language.ts";

/** The forms in which a document that was written on a page can be read. */
export const writtenWords = {
  japanese: { en: "Japanese form (履歴書)", ja: "履歴書（日本の様式）" },
  international: { en: "International form", ja: "国際的な様式" },
  read: { en: "Read and print", ja: "表示・印刷" },
} satisfies Record<string, Said>;
