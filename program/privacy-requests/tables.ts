/** Table of `0013_privacy_requests.sql`. */
export type PrivacyRequestTables = {
  privacy_requests: {
    id: string;
    number: string;
    fiscal_year: number;
    account_id: string | null;
    inquiry_id: string | null;
    kind: string;
    details: string;
    state: string;
    state_since: Date;
    received_at: Date;
    target_on: string;
    identity_confirmed_by: string | null;
    identity_confirmed_at: Date | null;
    answer: string;
    answer_reason: string;
    answered_by: string | null;
    answered_at: Date | null;
    version: number;
  };
};
