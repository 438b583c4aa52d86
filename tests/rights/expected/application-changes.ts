import { every, my } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  application_changes: {
    jip_intern: {
      reads: my,
      writesOver: { rows: "account_id = :account and state = 'asked'", columns: "state version", states: "asked>taken_back" },
      adds: { rows: "account_id = :account and state = 'asked'" },
    },
    jip_office: {
      reads: every,
      writesOver: {
        rows: "state = 'asked'",
        columns: "state decided_by decided_at proof_seen decision_reason failed version",
        states: "asked>accepted asked>refused",
      },
    },
    jip_system: { reads: every, adds: every },
  },
  change_proofs: {
    jip_intern: {
      reads: my,
      adds: {
        rows: "account_id = :account and exists (select from application_changes c where c.id = change_id and c.account_id = :account and c.state = 'asked')",
      },
      takesAway: {
        rows: "account_id = :account and exists (select from application_changes c where c.id = change_id and c.account_id = :account and c.state = 'taken_back')",
      },
    },
    jip_office: { reads: { rows: ":deciders" } },
    jip_system: { reads: every, takesAway: every },
  },
};
