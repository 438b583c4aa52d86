import { every, readsAll } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  field_problems: { jip_office: readsAll, jip_system: { reads: every, writesOver: { ...every, columns: "times" }, adds: every } },
};
