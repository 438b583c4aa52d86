import type { TravelState } from "./travel.ts";

/** Table of `0011_internships.sql` and `0045_internship_acts.sql`. Days are `YYYY-MM-DD`. */
export type TravelTables = {
  travels: {
    id: string;
    match_id: string;
    account_id: string;
    fiscal_year: number;
    state: TravelState;
    state_since: Date;
    arrived_on: string | null;
    arrival_recorded_by: string | null;
    arrival_confirmed_by: string | null;
    arrival_confirmed_at: Date | null;
    departed_on: string | null;
    departure_recorded_by: string | null;
    departure_confirmed_by: string | null;
    departure_confirmed_at: Date | null;
    version: number;
  };
};
