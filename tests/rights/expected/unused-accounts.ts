import { all } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  account_closures: {
    jip_office: {
      reads: { rows: ":administrator" },
      writesOver: { rows: ":administrator and closed_at is not null and reopened_at is null", columns: "reopened_at reopened_by" },
    },
    jip_system: all,
  },
};
