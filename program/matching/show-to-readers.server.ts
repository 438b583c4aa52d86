import { sql } from "kysely";
import { requirePermission } from "#program/accounts/act.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseCode } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { RunSummary } from "./market-result.ts";
import type { MatchState } from "./match.ts";

/** A market whose lists went out, as METI and JETRO read it: by what it was made and how it can be checked; nobody's data. */
export interface MarketToReaders {
  readonly number: number;
  readonly round: number;
  readonly courses: readonly CourseCode[];
  readonly frozenAt: Date;
  readonly fingerprint: string;
  readonly commitment: string;
  readonly committedAt: Date;
  readonly publishedAt: Date;
  readonly seed: string;
  readonly resultFingerprint: string;
  readonly engine: string;
  /** Somebody else than who published it had approved it. */
  readonly secondPerson: boolean;
  readonly positions: number;
  readonly seats: number;
  readonly people: number;
  readonly lists: number;
  readonly candidates: number;
  readonly settings: Pick<RunSettings, "weights" | "caps" | "shortlist" | "perPerson"> & {
    readonly pins: number;
    readonly removals: number;
    /** Companies that staff left out of this run, and positions with other seats than frozen. */
    readonly leftOut: number;
    readonly seatsChanged: number;
  };
  readonly summary: Pick<RunSummary, "loads" | "wishesListed" | "notion" | "caps" | "withoutPlace" | "withoutFilled" | "matched">;
}

/** How many recommendations of a course ended in a state, by the coded reason where one was given. */
export interface CountedAnswer {
  readonly course: CourseCode;
  readonly state: MatchState;
  readonly reason: string;
  readonly people: number;
}

export interface MatchingToReaders {
  readonly year: ProgramYear;
  readonly markets: readonly MarketToReaders[];
  readonly answers: readonly CountedAnswer[];
}

interface Row {
  number: number;
  round: number;
  courses: string[];
  frozen_at: Date;
  fingerprint: string;
  commitment: string;
  committed_at: Date;
  published_at: Date;
  seed: string;
  result_fingerprint: string;
  engine: string;
  second_person: boolean;
  positions: number;
  seats: number;
  people: number;
  lists: number;
  candidates: number;
  settings: MarketToReaders["settings"];
  summary: MarketToReaders["summary"];
}

/** How the matching of the current year was made, for METI and JETRO: rules, figures and fingerprints, so that no provision is made. */
export async function showMatchingToReaders(act: Act): Promise<MatchingToReaders> {
  requirePermission(act, "read-as-meti-or-jetro");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const { rows } = await sql<Row>`select * from published_markets(${year.fiscalYear}::int)`.execute(tx);
    const answers = await sql<CountedAnswer>`select * from counted_answers(${year.fiscalYear}::int)`.execute(tx);
    return {
      year,
      markets: rows.map((row) => ({
        number: row.number,
        round: row.round,
        courses: row.courses,
        frozenAt: row.frozen_at,
        fingerprint: row.fingerprint,
        commitment: row.commitment,
        committedAt: row.committed_at,
        publishedAt: row.published_at,
        seed: row.seed,
        resultFingerprint: row.result_fingerprint,
        engine: row.engine,
        secondPerson: row.second_person,
        positions: row.positions,
        seats: row.seats,
        people: row.people,
        lists: row.lists,
        candidates: row.candidates,
        settings: row.settings,
        summary: row.summary,
      })),
      answers: answers.rows,
    };
  });
}
