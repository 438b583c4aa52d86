import type { ExportContent } from "./application-export.ts";
import type { ExportPurpose } from "./application-export.ts";

/** Table of `0207_application_exports.sql` and `0252_exports_as_released.sql`. */
export type ReportTables = {
  application_exports: {
    id: string;
    fiscal_year: number;
    made_by: string;
    made_at: Date;
    content: ExportContent;
    course: string | null;
    purpose: ExportPurpose;
    rows: number | null;
    downloaded_at: Date | null;
  };
};
