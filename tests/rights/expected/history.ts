import { every, addsOnly } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

/** History is written in one's own name; whose matter it is, the act says. */
const inMyName = "actor_account is not distinct from :account";

export const locked: RightsOfTables = {
  history: {
    jip_anyone: addsOnly(inMyName),
    jip_intern: { reads: { rows: "subject_account = :account" }, adds: { rows: inMyName } },
    jip_company: { reads: { rows: "subject_company = :company" }, adds: { rows: inMyName } },
    jip_office: { reads: every, adds: { rows: inMyName } },
    jip_committee: addsOnly(inMyName),
    jip_reader: addsOnly(inMyName),
    jip_system: { reads: every, adds: { rows: inMyName } },
  },
};
