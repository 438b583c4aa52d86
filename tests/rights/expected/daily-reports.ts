import { my, forOffice } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  daily_reports: {
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state in ('submitted', 'returned')",
        columns: "state did learned asked hours place language submitted_at version",
        states: "returned>submitted",
      },
      adds: { rows: "account_id = :account and state = 'submitted' and host_comment = '' and checked_by is null" },
    },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and :hosts and state in ('submitted', 'host_commented')",
        columns: "state host_comment host_commented_by host_commented_at version",
        states: "submitted>host_commented",
      },
    },
    jip_reader: {
      reads: {
        rows: "state in ('host_commented', 'checked')",
        columns: "id internship_id account_id company_id day state did learned hours language host_comment",
      },
    },
    ...forOffice,
  },
};
