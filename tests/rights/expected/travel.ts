import { forOffice } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  travels: { jip_intern: { reads: { rows: "account_id = :account and state <> 'visa_refused'" } }, ...forOffice },
};
