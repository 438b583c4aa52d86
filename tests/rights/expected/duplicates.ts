import { every } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  document_numbers: {
    jip_office: {
      reads: { rows: "true", columns: "application_id account_id fiscal_year noted_by noted_at" },
      writesOver: { rows: ":asksForDocuments", columns: "fingerprint key_id noted_by noted_at" },
      adds: {
        rows: "noted_by = :account and :asksForDocuments and exists (select from documents d where d.application_id = it.application_id and d.kind = 'passport')",
      },
    },
    jip_system: { reads: every, takesAway: every },
  },
  duplicate_keys: { jip_system: { reads: every, adds: every, takesAway: every } },
  duplicate_cards: {
    jip_office: {
      reads: every,
      writesOver: {
        rows: "state = 'open'",
        columns: "state decided_by decided_at kept_application version",
        states: "open>merged open>not_same",
      },
    },
    jip_system: { reads: every, writesOver: { ...every, columns: "reasons" }, adds: every },
  },
};
