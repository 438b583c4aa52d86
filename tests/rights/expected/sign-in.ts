import { every, all, my } from "./rights.ts";
import type { RightsOfTable, RightsOfTables } from "./rights.ts";

const changeColumns = "id account_id old_email new_email asked_at expires_at old_confirmed_at new_confirmed_at stopped_at done_at";
const library: RightsOfTable = { jip_sign_in: { ...all, takesAway: every } };

export const locked: RightsOfTables = {
  sessions: {
    ...library,
    jip_anyone: {
      reads: { rows: "account_id = :account", columns: "id account_id device created_at last_seen_at expires_at" },
      takesAway: { rows: "account_id = :account" },
    },
    // Whose address the office replaces is signed out (replace_lost_address).
    jip_system: { reads: { rows: "true", columns: "id account_id" }, takesAway: every },
  },
  kept_forms: library,
  email_changes: {
    jip_anyone: {
      reads: { ...my, columns: changeColumns },
      writesOver: { rows: "account_id = :account and done_at is null", columns: "stopped_at" },
      adds: {
        rows: "account_id = :account and old_confirmed_at is null and new_confirmed_at is null and done_at is null and stopped_at is null and old_email = (select a.email from accounts a where a.id = :account)",
      },
    },
    jip_system: { reads: every, writesOver: every },
  },
  second_factors: {
    jip_sign_in: { reads: every, adds: every },
    jip_anyone: { reads: my, writesOver: my, adds: my, takesAway: my },
    jip_office: {
      reads: { rows: ":administrator", columns: "account_id asked_since confirmed_at" },
      takesAway: { rows: ":administrator" },
    },
  },
  recovery_codes: {
    jip_anyone: { reads: my, writesOver: my, adds: my, takesAway: my },
    jip_office: { reads: { rows: ":administrator", columns: "id account_id" }, takesAway: { rows: ":administrator" } },
  },
  sign_in_methods: library,
  sign_in_codes: library,
};
