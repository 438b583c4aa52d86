import type { MatchState } from "./match.ts";
import type { MatchSide } from "./match.ts";
import type { RecommendationState } from "./match.ts";

/** Tables of `0010_matching.sql` and `0040_matching_acts.sql`. */
export type MatchingTables = {
  recommendations: {
    id: string;
    fiscal_year: number;
    position_id: string;
    company_id: string;
    round: number;
    state: RecommendationState;
    engine: unknown;
    made_by: string;
    made_at: Date;
    sent_by: string | null;
    sent_at: Date | null;
    answer_by: Date | null;
  };
  matches: {
    id: string;
    recommendation_id: string;
    position_id: string;
    company_id: string;
    application_id: string;
    course_application_id: string;
    account_id: string;
    fiscal_year: number;
    course: string;
    place_in_list: number;
    suitability: number;
    parts: unknown;
    pinned_reason: string;
    state: MatchState;
    state_since: Date;
    viewed_at: Date | null;
    host_agreed_by: string | null;
    host_agreed_at: Date | null;
    host_declined_reason: string;
    host_declined_note: string;
    offered_at: Date | null;
    offer_answer_by: Date | null;
    intern_agreed_at: Date | null;
    intern_declined_reason: string;
    intern_declined_note: string;
    terms_version: string;
    committee_decision: "approved" | "sent_back" | null;
    committee_by: string | null;
    committee_at: Date | null;
    committee_note: string;
    confirmed_by: string | null;
    confirmed_at: Date | null;
    cancelled_by_side: MatchSide | null;
    cancelled_at: Date | null;
    cancelled_reason: string;
    cancelled_note: string;
    version: number;
  };
  recommendation_overrides: {
    position_id: string;
    course_application_id: string;
    account_id: string;
    kind: "pinned" | "removed";
    reason: string;
    made_by: string;
    made_at: Date;
  };
};
