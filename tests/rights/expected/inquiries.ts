import { every, all, readsAll, forOffice, officeAlone } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  inquiries: {
    // Only the row whose fingerprint somebody could compute, which needs every value of it.
    jip_anyone: {
      reads: { rows: "false", columns: "id receipt fingerprint received_at" },
      adds: {
        rows: "state = 'received' and from_mail is null and has_news and duplicate_of is null and (account_id is null or account_id = :account) and assigned_to is null and first_seen_at is null",
      },
    },
    jip_office: {
      reads: every,
      writesOver: every,
      // Only what an unmatched mail begins.
      adds: { rows: "exists (select from inquiry_mails m where m.id = from_mail and m.inquiry_id is null and not m.put_aside)" },
    },
    jip_system: { reads: every, writesOver: every },
  },
  inquiry_answers: officeAlone,
  inquiry_notes: officeAlone,
  inquiry_templates: forOffice,
  inquiry_targets: {
    jip_anyone: readsAll,
    jip_office: { reads: every },
    jip_system: readsAll,
  },
  inquiry_year_targets: {
    jip_anyone: readsAll,
    jip_office: all,
    jip_system: readsAll,
  },
  // What came in by mail: the clockwork keeps it, the office says once where an unmatched one belongs.
  inquiry_mails: {
    jip_office: {
      reads: every,
      writesOver: { rows: "inquiry_id is null", columns: "inquiry_id put_aside decided_by decided_at version" },
    },
    jip_system: { reads: every, adds: every },
  },
};
