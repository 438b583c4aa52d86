/** The public door of the matching calculation: everything that may be used from outside stands here. */
export { engineVersion } from "./market.ts";
export type { Cap, Id, Intern, Lottery, Market, Notion, Place, Text2, Tier } from "./market.ts";
export { MatchingProblems } from "./problems.ts";
export type { Problem, ProblemCode } from "./problems.ts";
export { lotteryNumber, lotteryOf, lotteryOrder } from "./lottery.ts";
export { sha256Hex } from "./sha256.ts";
export { measureOf, recommend } from "./recommend.ts";
export type { FixedPair, RecommendedPair, ShortlistMeasure, ShortlistRequest, Shortlists, SuitablePair } from "./shortlists.ts";
export { explainShortlists } from "./recommend-explain.ts";
export type { InternRecommendation, PassedOver } from "./recommend-explain.ts";
export { assign } from "./assign.ts";
export type { AssignOptions } from "./assign.ts";
export { inputHashOf, outcomeHashOf, replay } from "./outcome.ts";
export type { AboveBecause, Algorithm, Event, MoveBecause, Outcome, PassedBecause } from "./outcome.ts";
export { meets, verify } from "./verify.ts";
export type { OpenClaim, Verification } from "./verify.ts";
export { repair, repairFrom } from "./repair.ts";
export type { Move, Repaired, RepairOptions } from "./repair.ts";
export type { Change } from "./changes.ts";
export { explainToCompany, explainToIntern, explainToStaff } from "./explain.ts";
export type { InternExplanation, Naming, PlaceExplanation, StaffExplanation } from "./explain.ts";
export { eligible, verdictOn } from "./eligible.ts";
export type { JudgedPair, Rule, SuitabilityPart, Verdict } from "./eligible.ts";
export {
  ageBetween,
  courseWanted,
  languageAtLeast,
  nationalityListed,
  notBlocked,
  periodCovered,
  residenceOutside,
} from "./standard-rules.ts";
