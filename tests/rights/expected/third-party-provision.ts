import { every } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  provisions: {
    jip_intern: { reads: { rows: "subject_account = :account" } },
    jip_company: { reads: { rows: "recipient_account = :account" }, adds: { rows: "recipient_account = :account" } },
    jip_committee: { reads: { rows: "recipient_account = :account" }, adds: { rows: "recipient_account = :account" } },
    jip_reader: { reads: { rows: "recipient_account = :account" }, adds: { rows: "recipient_account = :account" } },
    jip_office: { reads: every, adds: every },
    jip_system: { reads: every, adds: every },
  },
};
