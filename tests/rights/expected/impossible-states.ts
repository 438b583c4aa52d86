import { all } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  impossible_state_findings: { jip_office: { reads: { rows: ":administrator" } }, jip_system: all },
  impossible_state_checks: { jip_office: { reads: { rows: ":administrator" } }, jip_system: all },
};
