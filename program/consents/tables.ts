/** Tables of `0005_consents_and_provisions.sql`; consents are only ever added to. */
export type ConsentTables = {
  privacy_policies: { version: string; fiscal_year: number; controller: string; published_at: Date; text_hash: string };
  consents: {
    id: string;
    policy_version: string;
    account_id: string | null;
    purpose: string;
    about_kind: string;
    about_id: string;
    language: "en" | "ja";
    agreed_at: Date;
  };
};
