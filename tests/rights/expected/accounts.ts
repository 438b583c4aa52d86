import { every, all, readsAll } from "./rights.ts";
import type { Rights, RightsOfTables } from "./rights.ts";

const ownAccount = { rows: "id = :account" };
const ownName: Rights = { reads: ownAccount, writesOver: { ...ownAccount, columns: "name language updated_at" } };
const ownRole: Rights = { reads: { rows: "account_id = :account" } };
/** A company's role comes only with a company that nobody has: no existing row is one. */
const ownStart = { rows: "account_id = :account and role = 'intern' and granted_by = :account" };

export const locked: RightsOfTables = {
  accounts: {
    jip_anyone: ownName,
    jip_intern: ownName,
    jip_company: ownName,
    jip_committee: ownName,
    jip_reader: ownName,
    jip_office: { reads: every, writesOver: { ...ownAccount, columns: "name language updated_at" }, adds: { rows: ":administrator" } },
    jip_system: all,
    jip_sign_in: { ...all, takesAway: every },
  },
  account_roles: {
    jip_anyone: { ...ownRole, adds: ownStart },
    jip_intern: { ...ownRole, adds: ownStart },
    jip_company: {
      reads: { rows: "account_id = :account or company_id = :company" },
      writesOver: { rows: "company_id = :company and ended_at is null and :leads", columns: "company_role ended_at" },
      adds: ownStart,
    },
    jip_committee: ownRole,
    jip_reader: ownRole,
    jip_office: { reads: every, writesOver: { rows: ":administrator" }, adds: { rows: ":administrator" } },
    jip_system: all,
    jip_sign_in: readsAll,
  },
  set_up_links: { jip_system: all },
};
