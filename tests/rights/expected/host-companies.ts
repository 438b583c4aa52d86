import { every, all, readsAll, my, offeredToMe } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

const invitationColumns = "id company_id email company_role invited_by invited_at expires_at accepted_at withdrawn_at";

export const locked: RightsOfTables = {
  company_invitations: {
    jip_company: {
      reads: { rows: "company_id = :company and :leads", columns: invitationColumns },
      writesOver: { rows: "company_id = :company and accepted_at is null and :leads", columns: "withdrawn_at" },
      adds: { rows: "company_id = :company and invited_by = :account and accepted_at is null and withdrawn_at is null and :leads" },
    },
    jip_office: { reads: { rows: "true", columns: invitationColumns } },
    jip_system: { reads: every, writesOver: every },
  },
  companies_not_this_year: {
    jip_company: {
      reads: { rows: "company_id = :company" },
      adds: { rows: "company_id = :company and said_by = :account and :leads" },
      takesAway: { rows: "company_id = :company and :leads" },
    },
    jip_office: readsAll,
  },
  company_claims: {
    jip_anyone: {
      reads: { ...my, columns: "id corporate_number company_name account_id asked_at state decided_at" },
      adds: { rows: "account_id = :account and state = 'open' and decided_by is null and decision_note = ''" },
    },
    jip_office: {
      reads: { rows: ":settles" },
      writesOver: { rows: ":settles", columns: "state decided_by decided_at decision_note version" },
    },
    jip_system: readsAll,
  },
  host_companies: {
    jip_anyone: {
      reads: { rows: "created_by = :account", columns: "id corporate_number created_by" },
      adds: { rows: "created_by = :account" },
    },
    jip_intern: {
      reads: {
        rows: `exists (select from matches m where m.company_id = it.id and m.account_id = :account and m.${offeredToMe})`,
        columns: "id name name_kana name_en",
      },
    },
    jip_company: {
      reads: { rows: "id = :company" },
      writesOver: { rows: "id = :company and :leads", columns: "corporate_number name name_kana name_en" },
    },
    jip_committee: { reads: { rows: "true", columns: "id corporate_number name name_en" } },
    jip_reader: { reads: { rows: "true", columns: "id corporate_number name name_en" } },
    jip_office: all,
    jip_system: all,
  },
  company_applications: {
    jip_intern: {
      reads: {
        rows: `exists (select from matches m where m.company_id = it.company_id and m.account_id = :account and m.${offeredToMe})`,
        columns: "id fiscal_year company_id prefecture address industry employees",
      },
    },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and :leads",
        columns:
          "number state state_since postal_code prefecture address industry capital_yen employees body_kind overseas_business contact_name contact_email contact_telephone sme flags submitted_at first_seen_at version purposes manager_name trainer_name why look_again point_answers",
        states: "draft>submitted draft>withdrawn",
      },
      adds: { rows: "company_id = :company and state = 'draft' and :leads" },
    },
    jip_committee: {
      reads: {
        rows: "state not in ('draft', 'withdrawn')",
        columns: "id fiscal_year company_id state prefecture industry capital_yen employees overseas_business sme",
      },
    },
    jip_reader: {
      reads: {
        rows: "state not in ('draft', 'withdrawn')",
        columns: "id fiscal_year company_id state prefecture industry capital_yen employees overseas_business sme",
      },
    },
    jip_office: all,
    jip_system: all,
  },
  company_hearings: {
    jip_office: { reads: every, adds: { rows: "written_by = :account" } },
    jip_system: all,
  },
  company_checks: { jip_office: all, jip_system: all },
  positions: {
    jip_intern: {
      reads: { rows: `exists (select from matches m where m.position_id = it.id and m.account_id = :account and m.${offeredToMe})` },
    },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and state = 'draft' and :leads",
        columns:
          "course title tasks learns needs_japanese needs_english work_language field skills seats prefecture place tutor meetings_per_week lodging_plan course_chosen_at version starts_on ends_on environment look_again title_en tasks_en learns_en place_en lodging_plan_en office_english",
      },
      adds: {
        rows: "company_id = :company and :leads and state = 'draft' and exists (select from company_applications a where a.id = company_application_id and a.company_id = :company and a.state in ('draft', 'returned'))",
      },
      takesAway: { rows: "company_id = :company and state = 'draft' and :leads" },
    },
    jip_committee: { reads: { rows: "state <> 'draft'" } },
    jip_reader: {
      reads: {
        rows: "state <> 'draft'",
        columns: "id company_application_id company_id fiscal_year course title field seats prefecture state title_en",
      },
    },
    jip_office: all,
    jip_system: all,
  },
};
