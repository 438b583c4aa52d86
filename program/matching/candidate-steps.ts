import { isInReserve } from "./rules.ts";
import type { CompanyInterview } from "./company-interview.ts";
import type { MatchState } from "./match.ts";

/** What is going on with a candidate whom their company has answered, and whose turn it is. */
export type CandidateStep =
  /** The company proposes times: for the first time, after none of its times fitted, or after the candidate did not come. */
  | { readonly what: "propose-times" | "times-did-not-fit" | "talk-missed" }
  /** The time of the talk has come: the company records how it went. */
  | { readonly what: "record-talk"; readonly at: Date }
  /** The talk is set for this time. */
  | { readonly what: "talk-set"; readonly at: Date }
  /** The candidate chooses among the times that were proposed, or answers an offer. */
  | { readonly what: "chooses-time" | "answers-offer"; readonly by: Date | null }
  | { readonly what: "office-arranges" };

/** The next step for a candidate, read from the company's side; null where nothing runs that the company waits for or owes. */
export function stepOf(
  candidate: {
    readonly state: MatchState;
    readonly hostRank: number | null;
    readonly isReserve: boolean;
    readonly offerAnswerBy: Date | null;
  },
  talk: Pick<CompanyInterview, "state" | "arrangedBy" | "chosen" | "answerBy"> | null,
  now: Date,
): CandidateStep | null {
  if (candidate.state === "intern_offered" && !isInReserve(candidate)) return { what: "answers-offer", by: candidate.offerAnswerBy };
  if (candidate.state !== "interview_requested" || talk === null) return null;
  if (talk.state === "set" && talk.chosen !== null)
    return now < talk.chosen ? { what: "talk-set", at: talk.chosen } : { what: "record-talk", at: talk.chosen };
  if (talk.state === "proposed") return { what: "chooses-time", by: talk.answerBy };
  if (talk.arrangedBy === "office") return { what: "office-arranges" };
  if (talk.state === "none_fits") return { what: "times-did-not-fit" };
  if (talk.state === "missed") return { what: "talk-missed" };
  return { what: "propose-times" };
}

/** True where the company has to do something now. */
export function isCompanysTurn({ what }: CandidateStep): boolean {
  return what === "propose-times" || what === "times-did-not-fit" || what === "talk-missed" || what === "record-talk";
}
