import { all, readsAll, my } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  privacy_requests: {
    jip_anyone: { reads: my, adds: { rows: "account_id = :account and state = 'received' and answer = ''" } },
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state not in ('done', 'part_done', 'refused', 'closed', 'withdrawn')",
        columns: "state state_since version",
        states: "received>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'received' and answer = ''" },
    },
    jip_company: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state not in ('done', 'part_done', 'refused', 'closed', 'withdrawn')",
        columns: "state state_since version",
        states: "received>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'received' and answer = ''" },
    },
    jip_office: all,
    jip_system: readsAll,
  },
};
