import type { PersonalData } from "#program/year/personal-data.ts";

/** Personal data of companies: the people in charge. Everything else is about the company. */
export const personalData = [
  {
    table: "company_applications",
    columns: ["contact_name", "contact_email", "contact_telephone", "manager_name", "trainer_name"],
    why: { en: "To reach the person in charge about the application and the internship", ja: "申込みと実習について担当者に連絡するため" },
    keptYears: 5,
    providedTo: ["meti"],
  },
  {
    table: "company_invitations",
    columns: ["email"],
    why: { en: "To let a company's people invite their colleagues", ja: "企業の担当者が同僚を招待できるようにするため" },
    keptYears: 1,
    providedTo: [],
  },
  {
    table: "company_claims",
    columns: ["person_name", "telephone", "message", "decision_note"],
    why: {
      en: "To find out who may act for a company whose corporate number was registered twice",
      ja: "同じ法人番号で重ねて登録の依頼があったとき、担当者を確認するため",
    },
    keptYears: 1,
    providedTo: [],
  },
  {
    table: "company_hearings",
    columns: ["present", "wishes", "notes"],
    why: { en: "To remember what was agreed with the company about its plan", ja: "実習計画について企業と話し合った内容を残すため" },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "positions",
    columns: ["tutor"],
    why: {
      en: "To name to the intern and the office who looks after the work",
      ja: "実習を指導する担当者をインターンと事務局に知らせるため",
    },
    keptYears: 5,
    providedTo: ["meti"],
  },
] satisfies PersonalData[];
