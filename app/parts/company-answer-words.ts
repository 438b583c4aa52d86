import type { Said } from "#platform/language.ts";

/** What stands in place of a company's answer, or beside it. */
export const companyAnswerWords = {
  unanswered: { en: "Not answered", ja: "未入力" },
  notNeeded: { en: "Not needed", ja: "必要としない" },
  officeWrites: { en: "The office writes it before candidates are recommended", ja: "候補者をご紹介する前に事務局が作成します" },
  byOffice: { en: "(the office’s translation)", ja: "（事務局による英訳）" },
  none: { en: "None in particular", ja: "特になし" },
} satisfies Record<string, Said>;
