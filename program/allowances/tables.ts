/** Tables of `0012_allowances.sql`. */
export type AllowanceTables = {
  allowance_statements: {
    id: string;
    number: string;
    internship_id: string;
    account_id: string;
    fiscal_year: number;
    course: string;
    from_day: string;
    to_day: string;
    terms: unknown;
    counts: "activity-days" | "stay-days";
    days: string[];
    yen: number;
    state: "accrued" | "approved" | "paid" | "adjusted";
    computed_by: string;
    computed_at: Date;
    approved_by: string | null;
    approved_at: Date | null;
    paid_by: string | null;
    paid_at: Date | null;
    paid_on: string | null;
    replaces: string | null;
    version: number;
  };
  allowance_days: { statement_id: string; internship_id: string; account_id: string; day: string; is_live: boolean };
};
