import { companyOf } from "#program/accounts/act.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { isOnHold } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { documentsOf } from "#program/documents/records.server.ts";
import { pagesOfDocument } from "#program/documents/records.server.ts";
import { isReadable } from "#program/documents/rules.ts";
import { recordProvision } from "#program/third-party-provision/record-provision.server.ts";
import { hostCompany } from "#program/host-companies/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasCompanyInterview } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { candidateRows } from "./candidate-rows.server.ts";
import { interviewsOf } from "./interview-records.server.ts";
import { moveMatch } from "./move-match.server.ts";
import { factsOf } from "./people.server.ts";
import { itemsSeen } from "./people.server.ts";
import { peopleSeen } from "./people.server.ts";
import { reasonsFor } from "./reasons.ts";
import { recommendationById } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { takesSeat } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { ProvidedItem } from "#program/third-party-provision/provision.ts";
import type { Course } from "#program/year/program-year.ts";
import type { DocumentPart } from "#program/documents/document.ts";
import type { CandidateRow } from "./candidate-rows.server.ts";
import type { CompanyInterview } from "./company-interview.ts";
import type { Recommendation } from "./match.ts";
import type { PersonSeen } from "./people.server.ts";
import type { Reasons } from "./reasons.ts";

/** A page or file of a résumé, as the company may open it. */
export interface ResumePage {
  readonly id: string;
  readonly part: DocumentPart;
  /** From 1 in its part. */
  readonly place: number;
}

/** A candidate on the company's page: the answer so far, and the person while they are shown to this company. */
export interface CandidateShown extends CandidateRow {
  /** Null once the company declined or the person is placed elsewhere: their data is closed. */
  readonly person: PersonSeen | null;
  readonly reasons: Reasons | null;
  /** Id of the accepted résumé, where there is one. */
  readonly resumeId: string | null;
  /** The talk that the company asked for; null where there is none. */
  readonly talk: CompanyInterview | null;
  /** Its pages that may be read, in their order; none where it was typed in the product. */
  readonly resumePages: readonly ResumePage[];
}

/** A round as the company sees it. */
export interface CandidatesView {
  readonly recommendation: Recommendation;
  readonly position: PositionOfCompany;
  readonly course: Course;
  readonly companyName: string;
  readonly candidates: readonly CandidateShown[];
  readonly seatsFree: number;
  readonly mustInterview: boolean;
  /** The office has put the company on hold: the data of its candidates is closed, and nothing is decided. */
  readonly isPaused: boolean;
  /** Items written into the record of provisions with this view; empty when nobody's data was shown. */
  readonly items: readonly ProvidedItem[];
}

/**
 * Shows a round to the company it was sent to: only the fields that a company may see, each person written into the record of
 * provisions in the same transaction. The first look marks the candidate as viewed. Throws `NotFound` for everybody else.
 */
export async function showCandidates(act: Act, recommendationId: string): Promise<CandidatesView> {
  const companyId = companyOf(act, "see-candidates");
  return await act.db.transaction(async (tx) => {
    const recommendation = await recommendationById(tx, recommendationId);
    const position = await positionById(tx, recommendation.positionId);
    const year = await yearOf(tx, recommendation.fiscalYear);
    const course = theCourse(year, position.course);
    const rows = await candidateRows(tx, { recommendationId });
    const isPaused = await isOnHold(tx, position);
    const people = await peopleSeen(tx, isPaused ? [] : rows.map((row) => row.applicationId));
    const talks = await interviewsOf(
      tx,
      rows.map((row) => row.id),
    );
    const candidates: CandidateShown[] = [];
    for (const row of rows) {
      const seen = await shown(tx, row, people.get(row.applicationId) ?? null, course, position);
      candidates.push({ ...seen, talk: talks.get(row.id) ?? null });
    }
    const company = await hostCompany(tx, companyId);
    const visible = candidates.filter((one) => one.person !== null);
    await recordProvision(
      tx,
      act,
      ...visible.map((one) => ({
        fiscalYear: recommendation.fiscalYear,
        subjectAccount: one.accountId,
        recipient: { kind: "host-company" as const, name: company.name, companyId, accountId: accountOf(act) },
        purpose: "hosting" as const,
        items: itemsSeen,
        means: "view" as const,
        policyVersion: year.privacy.textVersion,
        about: { kind: "match", id: one.id },
      })),
    );
    for (const one of visible.filter(({ state }) => state === "sent"))
      await moveMatch(tx, act, one, ["viewed"], "candidate-viewed", { viewed_at: act.now }, { company: true });
    return {
      recommendation,
      position,
      course,
      companyName: company.name,
      candidates: candidates.map((one) =>
        one.person !== null && one.state === "sent" ? { ...one, state: "viewed" as const, viewedAt: act.now } : one,
      ),
      seatsFree: await seatsFreeAt(tx, position),
      mustInterview: hasCompanyInterview(year),
      isPaused,
      items: visible.length > 0 ? itemsSeen : [],
    };
  });
}

async function shown(
  tx: Transaction,
  row: CandidateRow,
  person: PersonSeen | null,
  course: Course,
  position: PositionOfCompany,
): Promise<Omit<CandidateShown, "talk">> {
  if (person === null) return { ...row, person: null, reasons: null, resumeId: null, resumePages: [] };
  const resume = (await documentsOf(tx, row.applicationId)).find((document) => document.kind === "resume" && document.state === "accepted");
  const pages = resume === undefined ? [] : await pagesOfDocument(tx, resume.id);
  return {
    ...row,
    person,
    reasons: reasonsFor(course, position, factsOf(person, row.wishRank ?? 1)),
    resumeId: resume?.id ?? null,
    resumePages: pages.filter((page) => isReadable(page.file.scanState)).map(({ id, part, place }) => ({ id, part, place })),
  };
}

/** Free seats of a company's own position, as its own matches say. */
async function seatsFreeAt(tx: Transaction, position: PositionOfCompany): Promise<number> {
  const all = await candidateRows(tx, { positionId: position.id });
  return Math.max(0, position.seats - all.filter((one) => takesSeat.includes(one.state)).length);
}

/** A round in the company's list: no person's data, so that looking at it is no provision. */
export interface RoundShown {
  readonly recommendation: Recommendation;
  readonly position: PositionOfCompany;
  readonly candidates: readonly CandidateInRound[];
  /** The office has put the company on hold: nothing is owed for now. */
  readonly isPaused: boolean;
}

/** A candidate as the list and the company's first page know them: how they stand, and the talk asked for; no word of the person. */
export interface CandidateInRound extends CandidateRow {
  readonly talk: CompanyInterview | null;
}

/** The rounds sent to the actor's company, newest first. */
export async function listRounds(act: Act): Promise<RoundShown[]> {
  companyOf(act, "see-candidates");
  return await act.db.transaction(async (tx) => {
    const rounds = await recommendationsWhere(tx, {});
    const shownRounds: RoundShown[] = [];
    for (const recommendation of rounds.reverse()) {
      const rows = await candidateRows(tx, { recommendationId: recommendation.id });
      const asked = rows.filter(({ state }) => state === "interview_requested").map(({ id }) => id);
      const talks = await interviewsOf(tx, asked);
      const candidates = rows.map((row) => ({ ...row, talk: talks.get(row.id) ?? null }));
      const position = await positionById(tx, recommendation.positionId);
      shownRounds.push({ recommendation, position, candidates, isPaused: await isOnHold(tx, position) });
    }
    return shownRounds.sort((one, other) => (other.recommendation.sentAt?.getTime() ?? 0) - (one.recommendation.sentAt?.getTime() ?? 0));
  });
}
