import type { Said } from "#platform/language.ts";

/**
 * What the people of one company are to it (domain, "Host company staff"): whoever applies for it, the manager in charge, who looks after
 * the intern (trainer), who keeps its books. Each has one of them at a time.
 */
export const companyRoles = ["applicant", "manager", "trainer", "accounts"] as const;
export type CompanyRole = (typeof companyRoles)[number];

/** What a company's people may do, and who of them. Deny by default; the database asks the same (0071_company_people.sql). */
const rights = {
  "read-application": ["applicant", "manager", "trainer", "accounts"],
  "write-application": ["applicant", "manager"],
  "submit-application": ["applicant", "manager"],
  "see-candidates": ["applicant", "manager"],
  "decide-on-candidates": ["applicant", "manager"],
  "see-interns": ["applicant", "manager", "trainer"],
  "comment-reports": ["applicant", "manager", "trainer"],
  "manage-colleagues": ["applicant", "manager"],
} as const satisfies Record<string, readonly CompanyRole[]>;
export type CompanyRight = keyof typeof rights;

/** Every right by name, for the page that shows who may do what. */
export const allCompanyRights = Object.keys(rights) as CompanyRight[];

/** The roles in a company that hold a right. */
export function companyRolesWith(right: CompanyRight): readonly CompanyRole[] {
  return rights[right];
}

/** The roles of which a company always keeps one: whoever can still act for it and invite the others. */
export const keepingRoles: readonly CompanyRole[] = companyRolesWith("manage-colleagues");

export const companyRoleNames = {
  applicant: { en: "Applicant", ja: "申込担当者" },
  manager: { en: "Manager in charge", ja: "責任者" },
  trainer: { en: "Trainer", ja: "指導担当者" },
  accounts: { en: "Accounts", ja: "経理担当者" },
} satisfies Record<CompanyRole, Said>;

export const companyRoleHints = {
  applicant: {
    en: "Writes and sends the application, chooses candidates, invites colleagues.",
    ja: "申込みの作成と送信、候補者の選定、担当者の招待ができます。",
  },
  manager: { en: "May do everything for the company.", ja: "企業側のすべての手続きができます。" },
  trainer: {
    en: "Sees the interns and comments on their daily reports. Sees no candidates.",
    ja: "受入中のインターンの確認と、日報へのコメントができます。候補者は表示されません。",
  },
  accounts: {
    en: "Reads the application and the letters. Sees neither candidates nor interns.",
    ja: "申込内容とお知らせを確認できます。候補者とインターンは表示されません。",
  },
} satisfies Record<CompanyRole, Said>;

export const companyRightNames = {
  "read-application": { en: "Read the application", ja: "申込内容を見る" },
  "write-application": { en: "Write the application and its positions", ja: "申込みと受入ポジションを書く" },
  "submit-application": { en: "Send or withdraw the application", ja: "申込みを送信・取り下げる" },
  "see-candidates": { en: "See candidates", ja: "候補者を見る" },
  "decide-on-candidates": { en: "Choose and decline candidates", ja: "候補者を選ぶ・見送る" },
  "see-interns": { en: "See the interns", ja: "受入中のインターンを見る" },
  "comment-reports": { en: "Comment on daily reports", ja: "日報にコメントする" },
  "manage-colleagues": { en: "Invite colleagues and change their roles", ja: "担当者を招待・変更する" },
} satisfies Record<CompanyRight, Said>;
