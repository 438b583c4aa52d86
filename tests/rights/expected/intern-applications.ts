import { every, all, addsOnly, my, shownToUs, beforeCommittee, keyed, everybodyReads } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

const seenSections = "section in ('education', 'languages', 'skills', 'motivation', 'wishes')";
const courseColumns = "id application_id account_id fiscal_year course wish_rank state state_since version";

export const locked: RightsOfTables = {
  intern_applications: {
    jip_anyone: addsOnly("account_id = :account and state = 'draft'"),
    jip_intern: {
      reads: my,
      writesOver: {
        ...my,
        columns:
          "number state full_name other_name birth_date nationalities residence japanese english school field is_student participated_before flags submitted_at fingerprint withdrawn_at withdrawal_reason version updated_at",
        states: "draft>submitted submitted>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'draft'" },
    },
    jip_company: {
      reads: {
        rows: keyed(shownToUs, "application_id = it.id"),
        columns:
          "id number fiscal_year account_id state full_name other_name nationalities residence japanese english school field is_student",
      },
    },
    jip_committee: {
      reads: {
        rows: keyed(beforeCommittee, "application_id = it.id"),
        columns:
          "id number fiscal_year account_id state full_name other_name birth_date nationalities residence japanese english school field is_student flags",
      },
    },
    jip_reader: {
      reads: {
        rows: "exists (select from matches m where m.application_id = it.id and m.state = 'confirmed')",
        columns: "id number fiscal_year account_id state full_name other_name nationalities residence japanese english school field",
      },
    },
    jip_office: all,
    jip_system: { ...all, takesAway: { rows: "state = 'expired' and number is null and submitted_at is null" } },
  },
  application_sections: {
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state = 'draft')",
      },
      adds: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state = 'draft')",
      },
      takesAway: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state = 'draft')",
      },
    },
    jip_company: { reads: { rows: `${seenSections} and ${keyed(shownToUs, "application_id = it.application_id")}` } },
    jip_committee: { reads: { rows: `${seenSections} and ${keyed(beforeCommittee, "application_id = it.application_id")}` } },
    jip_office: all,
    jip_system: all,
  },
  course_applications: {
    jip_intern: {
      reads: { ...my, columns: courseColumns },
      writesOver: {
        ...my,
        columns: "state state_since reason reason_note version",
        states:
          "agreed>withdrawn offered>agreed offered>declined offered>superseded offered>withdrawn recommended>withdrawn screening>withdrawn submitted>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'submitted' and score is null" },
    },
    jip_company: {
      reads: { rows: keyed(shownToUs, "course_application_id = it.id"), columns: courseColumns },
      writesOver: {
        rows: `:leads and state in ('recommended', 'offered') and ${keyed(shownToUs, "course_application_id = it.id")}`,
        columns: "state state_since version",
        states: "recommended>offered recommended>pool",
      },
    },
    jip_committee: {
      reads: { rows: keyed(beforeCommittee, "course_application_id = it.id"), columns: courseColumns },
      writesOver: {
        rows: `state = 'agreed' and ${keyed(beforeCommittee, "course_application_id = it.id")}`,
        columns: "state state_since version",
        states: "agreed>pool",
      },
    },
    jip_office: all,
    jip_system: all,
  },
};

export const open: RightsOfTables = {
  // Public keys of receipts; the clockwork notes them at each start.
  receipt_keys: { ...everybodyReads, jip_system: { reads: every, writesOver: { rows: "true", columns: "replaced_at" }, adds: every } },
};
