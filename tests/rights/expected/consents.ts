import { every, readsAll, addsOnly, mine, everybodyReads } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  consents: {
    jip_anyone: addsOnly("account_id is null or account_id = :account"),
    jip_intern: { ...mine, adds: { rows: "account_id is null or account_id = :account" } },
    jip_company: { ...mine, adds: { rows: "account_id is null or account_id = :account" } },
    jip_office: readsAll,
    jip_system: readsAll,
  },
};

export const open: RightsOfTables = {
  privacy_policies: { ...everybodyReads, jip_system: { reads: every, adds: every } },
};
