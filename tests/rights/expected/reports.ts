import { readsAll } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

const exporters = ":exportsApplications";

export const locked: RightsOfTables = {
  application_exports: {
    jip_office: {
      reads: { rows: exporters },
      adds: { rows: `made_by = :account and ${exporters}` },
      writesOver: { rows: `made_by = :account and ${exporters}`, columns: "downloaded_at rows" },
    },
    jip_system: readsAll,
  },
};
