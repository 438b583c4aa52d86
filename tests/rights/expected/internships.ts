import { every, all, readsAll, my, mine, ours, forOffice } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  internships: {
    jip_intern: {
      reads: {
        ...my,
        columns:
          "id match_id position_id company_id application_id account_id fiscal_year course starts_on ends_on state state_since concierge ended_on end_reason opened_by opened_at version checklist",
      },
    },
    jip_company: {
      reads: {
        rows: "company_id = :company",
        columns:
          "id match_id position_id company_id application_id account_id fiscal_year course starts_on ends_on state state_since concierge ended_on opened_by opened_at version checklist",
      },
    },
    jip_reader: {
      reads: {
        rows: "state not in ('preparing', 'cancelled')",
        columns:
          "id match_id position_id company_id application_id account_id fiscal_year course starts_on ends_on state state_since ended_on",
      },
    },
    ...forOffice,
  },
  internship_days: { jip_intern: mine, jip_company: ours, jip_office: { ...all, takesAway: every }, jip_system: readsAll },
};
