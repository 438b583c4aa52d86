import { readsAll, mine, ours, forOffice } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  training_sessions: { jip_intern: readsAll, jip_company: readsAll, jip_reader: readsAll, ...forOffice },
  training_attendances: {
    jip_intern: mine,
    jip_company: ours,
    jip_reader: {
      reads: { rows: "exists (select from internships i where i.id = internship_id and i.state not in ('preparing', 'cancelled'))" },
    },
    ...forOffice,
  },
};
