import { titleSaid } from "#program/host-companies/position-said.ts";
import { sql } from "kysely";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { candidateRows } from "./candidate-rows.server.ts";
import { toldToCompany } from "./explanations.ts";
import { toldToPerson } from "./explanations.ts";
import { recommendationById } from "./records.server.ts";
import { personAgreed } from "./states.ts";
import type { Said } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { WayOntoList } from "./explanations.ts";
import type { FailedRule } from "./fit.ts";
import type { MatchSide } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { SupersededBecause } from "./match.ts";
import type { Recommendation } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

/** One company to which the person was recommended, and what became of it. */
export interface OwnRecommendation {
  readonly matchId: string;
  readonly companyName: string;
  readonly companyNameEn: string;
  readonly positionCalled: Said;
  readonly round: number;
  readonly sentAt: Date;
  readonly since: Date;
  readonly told: Said;
  readonly way: WayOntoList;
}

/** Why a calculation recommended the person to nobody in a course, in figures. */
export interface OwnReason {
  readonly because: "no-place" | "filled";
  readonly positions: number;
  readonly open: number;
  readonly failed: readonly FailedRule[];
  readonly toldAt: Date;
}

/** What one course of the person came to. */
export interface CourseExplained {
  readonly course: Course;
  readonly state: CourseApplicationState;
  readonly recommendations: readonly OwnRecommendation[];
  readonly reason: OwnReason | null;
  /** Positions of the course at which staff left the person out, of lists that went out. */
  readonly leftOutAt: number;
}

export interface PersonExplanation {
  readonly year: ProgramYear;
  readonly courses: readonly CourseExplained[];
  readonly officeMail: string | null;
}

interface Row {
  readonly match_id: string;
  readonly course: string;
  readonly round: number;
  readonly company_name: string;
  readonly company_name_en: string;
  readonly position_title: string;
  readonly position_title_en: string;
  readonly state: MatchState;
  readonly state_since: Date;
  readonly sent_at: Date;
  readonly is_reserve: boolean;
  readonly cancelled_by_side: MatchSide | null;
  readonly chose_another: boolean;
  readonly superseded_because: SupersededBecause | null;
}

interface Way {
  readonly match_id: string;
  readonly way: WayOntoList;
}

/** States of a course in which recommending has begun for the person, or is over: before, there is nothing to explain. */
const afterPool: readonly CourseApplicationState[] = [
  "pool",
  "recommended",
  "offered",
  "agreed",
  "confirmed",
  "declined",
  "lapsed",
  "released",
  "superseded",
];

/** How the recommendations of the acting person came out and why, course by course; null without an application that was sent. */
export async function showOwnExplanation(act: Act): Promise<PersonExplanation | null> {
  return await act.db.transaction(async (tx) => {
    const application = await latestApplicationOf(tx, accountOf(act));
    if (application === null || application.number === null) return null;
    const year = await yearOf(tx, application.fiscalYear);
    const { rows } = await sql<Row>`select * from my_recommendations()`.execute(tx);
    const ways = await sql<Way>`select * from my_recommendation_ways()`.execute(tx);
    const wayOf = new Map(ways.rows.map((row) => [row.match_id, row.way]));
    const removals = await sql<{ course: string; positions: number }>`select * from my_removals()`.execute(tx);
    const reasons = await tx.withTables<MatchingTables>().selectFrom("match_reasons").selectAll().execute();
    const hasAgreed = rows.some((row) => personAgreed.includes(row.state));
    const courses = (await courseApplicationsOf(tx, application.id))
      .filter((one) => afterPool.includes(one.state) || rows.some((row) => row.course === one.course))
      .map((one): CourseExplained => {
        const reason = reasons.find((each) => each.course_application_id === one.id && each.told_at !== null);
        return {
          course: theCourse(year, one.course),
          state: one.state,
          leftOutAt: removals.rows.find((row) => row.course === one.course)?.positions ?? 0,
          recommendations: rows
            .filter((row) => row.course === one.course)
            .map((row) => asRecommendation(row, hasAgreed, wayOf.get(row.match_id) ?? "calculated")),
          reason:
            reason === undefined
              ? null
              : {
                  because: reason.because,
                  positions: reason.positions,
                  open: reason.open,
                  failed: reason.failed as FailedRule[],
                  toldAt: reason.told_at!,
                },
        };
      });
    return { year, courses, officeMail: year.organisation.officeMail };
  });
}

function asRecommendation(row: Row, hasAgreed: boolean, way: WayOntoList): OwnRecommendation {
  return {
    matchId: row.match_id,
    companyName: row.company_name,
    companyNameEn: row.company_name_en,
    positionCalled: titleSaid(row.position_title, row.position_title_en),
    round: row.round,
    sentAt: row.sent_at,
    since: row.state_since,
    way,
    told: toldToPerson({
      state: row.state,
      isReserve: row.is_reserve,
      cancelledBySide: row.cancelled_by_side,
      supersededBecause: row.superseded_because,
      choseAnother: row.chose_another,
      hasAgreed,
    }),
  };
}

/** How a round came about and what became of each candidate, for its company; candidates are named by their place in the list alone. */
export interface RoundExplained {
  readonly year: ProgramYear;
  readonly course: Course;
  readonly position: PositionOfCompany;
  readonly recommendation: Recommendation;
  readonly candidates: readonly { readonly placeInList: number; readonly since: Date; readonly told: Said; readonly way: WayOntoList }[];
}

/** A round of the acting company, explained. Throws `NotFound` for another's. */
export async function showRoundExplained(act: Act, recommendationId: string): Promise<RoundExplained> {
  companyOf(act, "see-candidates");
  return await act.db.transaction(async (tx) => {
    const recommendation = await recommendationById(tx, recommendationId);
    const position = await positionById(tx, recommendation.positionId);
    const year = await yearOf(tx, recommendation.fiscalYear);
    const ways = await sql<Way>`select * from ways_of_my_candidates(${recommendationId}::uuid)`.execute(tx);
    const candidates = (await candidateRows(tx, { recommendationId })).map((row) => ({
      way: ways.rows.find((one) => one.match_id === row.id)?.way ?? ("calculated" as const),
      placeInList: row.placeInList,
      since: row.stateSince,
      told: toldToCompany({ ...row, declinedByUs: row.declinedReason !== "" }),
    }));
    return { year, course: theCourse(year, position.course), position, recommendation, candidates };
  });
}
