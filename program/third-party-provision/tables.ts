/** Table of `0005_consents_and_provisions.sql`; only ever added to. */
export type ProvisionTables = {
  provisions: {
    id: string;
    at: Date;
    fiscal_year: number;
    subject_account: string;
    recipient_kind: string;
    recipient_name: string;
    recipient_address: string;
    recipient_company: string | null;
    recipient_account: string | null;
    purpose: string;
    items: string[];
    means: "view" | "export" | "letter";
    basis: string;
    policy_version: string | null;
    about_kind: string;
    about_id: string;
    request_id: string;
  };
};
