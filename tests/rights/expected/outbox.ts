import { every, all, readsAll } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

const toAccountsOrInvited = {
  adds: {
    rows: `state = 'queued' and attempts = 0 and reply_to is null and ((to_account is not null and to_email is null and not is_secret) or (kind = 'company-invitation' and is_secret and to_account is null and :leads
      and exists (select from company_invitations i where i.company_id = :company and i.email = to_email and i.accepted_at is null and i.withdrawn_at is null)))`,
  },
};
const whoMaySendLetters = { adds: { rows: "state = 'queued' and attempts = 0" } };
const toAccountsAlone = {
  adds: {
    rows: "state = 'queued' and attempts = 0 and to_account is not null and to_email is null and reply_to is null and not is_secret",
  },
};
const myLetters = { rows: "to_account = :account and not is_secret and state in ('sent', 'kept')" };

export const locked: RightsOfTables = {
  letters: {
    jip_anyone: { reads: myLetters, ...whoMaySendLetters },
    jip_intern: { reads: myLetters, ...toAccountsAlone },
    jip_company: { reads: myLetters, ...toAccountsOrInvited },
    jip_committee: { reads: myLetters, ...toAccountsAlone },
    jip_reader: { reads: myLetters, ...toAccountsAlone },
    jip_office: {
      reads: { rows: "not is_secret or :administrator" },
      writesOver: {
        rows: "state in ('queued', 'failed') and (not is_secret or :administrator)",
        columns: "held_until state attempts next_attempt_at",
        states: "failed>cancelled failed>queued queued>cancelled",
      },
      ...whoMaySendLetters,
    },
    jip_system: all,
  },
  letter_attempts: { jip_office: readsAll, jip_system: { reads: every, adds: every } },
};
