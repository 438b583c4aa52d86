import { every, all, readsAll, my, shownToUs, keyed } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

const documentWaits =
  "exists (select from documents d where d.id = document_id and d.account_id = :account and d.state in ('asked', 'returned', 'overdue'))";

export const locked: RightsOfTables = {
  files: {
    jip_intern: {
      reads: { rows: "account_id = :account and not is_confidential" },
      adds: { rows: "account_id = :account and not is_confidential and scan_state in ('pending', 'not_scanned')" },
      takesAway: {
        rows: "account_id = :account and not is_confidential and not exists (select from document_pages p where p.file_id = it.id)",
      },
    },
    jip_company: {
      reads: {
        rows: `scan_state in ('clean', 'not_scanned') and exists (select from document_pages p join documents d on d.id = p.document_id where p.file_id = it.id and d.kind = 'resume' and d.state = 'accepted' and ${keyed(shownToUs, "application_id = d.application_id")})`,
      },
    },
    jip_office: readsAll,
    jip_system: { ...all, takesAway: every },
  },
  documents: {
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state in ('asked', 'returned', 'overdue', 'uploaded')",
        columns: "state uploaded_at version draft written",
        states: "asked>uploaded",
      },
    },
    jip_company: {
      reads: {
        rows: `kind = 'resume' and state = 'accepted' and ${keyed(shownToUs, "application_id = it.application_id")}`,
        columns:
          "id application_id account_id fiscal_year kind state why_en why_ja asked_by asked_at due_on uploaded_at decided_by decided_at return_reason version written",
      },
    },
    jip_office: all,
    jip_system: all,
  },
  document_pages: {
    jip_intern: {
      reads: my,
      writesOver: { rows: `account_id = :account and ${documentWaits}`, columns: "place" },
      adds: { rows: `account_id = :account and ${documentWaits}` },
      takesAway: { rows: `account_id = :account and ${documentWaits}` },
    },
    jip_company: {
      reads: {
        rows: `exists (select from documents d where d.id = it.document_id and d.kind = 'resume' and d.state = 'accepted' and ${keyed(shownToUs, "application_id = d.application_id")})`,
      },
    },
    jip_office: readsAll,
    jip_system: { ...all, takesAway: every },
  },
  recommenders: {
    jip_intern: {
      reads: {
        ...my,
        columns:
          "id document_id account_id fiscal_year name email organisation language state letter_wanted letters invited_at written_at expires_at opened_at answered_at version",
      },
      writesOver: {
        rows: "account_id = :account and state = 'invited'",
        columns: "state letter_wanted version",
        states: "invited>cancelled",
      },
      adds: { rows: `account_id = :account and state = 'invited' and token_hash is null and letters = 0 and ${documentWaits}` },
    },
    jip_office: { reads: every, writesOver: { rows: "true", columns: "state letter_wanted version" } },
    jip_system: all,
  },
  uploads: {
    jip_intern: {
      reads: my,
      writesOver: { rows: `account_id = :account and ${documentWaits}` },
      adds: { rows: `account_id = :account and ${documentWaits}` },
      takesAway: my,
    },
    jip_system: { reads: every, takesAway: every },
  },
};
