import type { DocumentState } from "./document.ts";

/** Tables of `0008_intern_applications.sql` that hold documents and their files. */
export type DocumentTables = {
  files: {
    id: string;
    account_id: string;
    name: string;
    media_type: string;
    size_bytes: number;
    sha256: string;
    stored_at: Date;
  };
  documents: {
    id: string;
    application_id: string;
    account_id: string;
    fiscal_year: number;
    kind: string;
    state: DocumentState;
    why_en: string;
    why_ja: string;
    asked_by: string | null;
    asked_at: Date;
    due_on: string;
    file_id: string | null;
    uploaded_at: Date | null;
    decided_by: string | null;
    decided_at: Date | null;
    return_reason: string;
    version: number;
  };
};
