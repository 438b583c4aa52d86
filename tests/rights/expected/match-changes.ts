import { every, readsAll } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  match_repairs: { jip_office: { reads: every, adds: every }, jip_system: readsAll },
};
