/** Tables of `0014_impossible_states.sql`. */
export type ImpossibleStateTables = {
  impossible_state_findings: {
    id: string;
    check_code: string;
    about_kind: string;
    about_id: string;
    first_found_at: Date;
    last_found_at: Date;
    gone_at: Date | null;
  };
  impossible_state_checks: { id: string; checked_at: Date; checks: number; found: number };
};
