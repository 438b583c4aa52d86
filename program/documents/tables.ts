import type { DocumentPart } from "./document.ts";
import type { DocumentState } from "./document.ts";
import type { RecommenderState } from "./document.ts";
import type { ScanState } from "./document.ts";

/** Tables of `0008_intern_applications.sql` and `0080_documents_of_pages.sql` that hold documents, their pages and files. */
export type DocumentTables = {
  files: {
    id: string;
    account_id: string;
    name: string;
    media_type: string;
    size_bytes: number;
    sha256: string;
    stored_at: Date;
    scan_state: ScanState;
    scanned_at: Date | null;
    scan_tries: number;
    key_id: string;
    is_confidential: boolean;
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
    uploaded_at: Date | null;
    decided_by: string | null;
    decided_at: Date | null;
    return_reason: string;
    version: number;
    draft: string | null;
    written: string | null;
  };
  document_pages: {
    id: string;
    document_id: string;
    account_id: string;
    part: DocumentPart;
    place: number;
    file_id: string;
    added_at: Date;
  };
  recommenders: {
    id: string;
    document_id: string;
    account_id: string;
    fiscal_year: number;
    name: string;
    email: string;
    organisation: string;
    language: "en" | "ja";
    state: RecommenderState;
    letter_wanted: boolean;
    token_hash: string | null;
    letters: number;
    invited_at: Date;
    written_at: Date | null;
    expires_at: Date | null;
    opened_at: Date | null;
    answered_at: Date | null;
    policy_version: string;
    version: number;
  };
  uploads: {
    id: string;
    document_id: string;
    account_id: string;
    part: DocumentPart;
    name: string;
    declared_type: string;
    size_bytes: number;
    received_bytes: number;
    chunks: string[];
    started_at: Date;
    touched_at: Date;
  };
};
