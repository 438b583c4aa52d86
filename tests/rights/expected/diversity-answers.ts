import { every, readsAll, my } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  // The office has no line: not a row, not a column of it.
  diversity_answers: {
    jip_intern: {
      reads: my,
      writesOver: { ...my, columns: "answers text_version agreed_at" },
      adds: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state in ('draft', 'submitted'))",
      },
      takesAway: my,
    },
    jip_system: { reads: every, takesAway: every },
  },
  diversity_countings: { jip_intern: readsAll, jip_office: readsAll, jip_system: { reads: every, adds: every } },
  diversity_kept_counts: { jip_office: { reads: { rows: ":countsReaders" } }, jip_system: { reads: every, adds: every } },
};
