import { mine, forOffice } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  allowance_statements: { jip_intern: mine, ...forOffice },
  allowance_days: { jip_intern: mine, ...forOffice },
};
