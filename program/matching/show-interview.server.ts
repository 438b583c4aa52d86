import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { isOnHold } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { hostCompany } from "#program/host-companies/records.server.ts";
import { recordProvision } from "#program/third-party-provision/record-provision.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { candidateRows } from "./candidate-rows.server.ts";
import { interviewOf } from "./interview-records.server.ts";
import { ownCompanyInterviews } from "./interview-records.server.ts";
import { peopleSeen } from "./people.server.ts";
import { recommendationById } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CandidateRow } from "./candidate-rows.server.ts";
import type { CompanyInterview } from "./company-interview.ts";
import type { PersonSeen } from "./people.server.ts";

/** A talk of the acting person's own. Throws `NotFound` for anybody else's. */
export async function showOwnInterview(act: Act, matchId: string): Promise<CompanyInterview> {
  return await act.db.transaction(async (tx) =>
    found((await ownCompanyInterviews(tx, accountOf(act))).find((one) => one.matchId === matchId) ?? null, "interview"),
  );
}

/** A talk as its company arranges it: with whom, and where they live, for whoever proposes an hour to somebody abroad. */
export interface CompanyTalk {
  readonly talk: CompanyInterview;
  readonly candidate: CandidateRow;
  /** Null once the person's data is closed to this company. */
  readonly person: Pick<PersonSeen, "name" | "residence"> | null;
  /** The end of the day until which the company answers for this round, exclusive. */
  readonly answerBy: Date | null;
}

/**
 * Shows a talk to its company; the person's name and country of residence are written into the record of provisions in the same transaction.
 * Throws `NotFound` for another's.
 */
export async function showTalk(act: Act, matchId: string): Promise<CompanyTalk> {
  const companyId = companyOf(act, "see-candidates");
  return await act.db.transaction(async (tx) => {
    const talk = await talkOf(tx, companyId, matchId);
    const candidate = found((await candidateRows(tx, { ids: [matchId] }))[0] ?? null, "candidate");
    const { answerBy } = await recommendationById(tx, candidate.recommendationId);
    const isPaused = await isOnHold(tx, await positionById(tx, candidate.positionId));
    const person = (await peopleSeen(tx, isPaused ? [] : [candidate.applicationId])).get(candidate.applicationId) ?? null;
    if (person === null) return { talk, candidate, person, answerBy };
    const { privacy } = await yearOf(tx, talk.fiscalYear);
    await recordProvision(tx, act, {
      fiscalYear: talk.fiscalYear,
      subjectAccount: candidate.accountId,
      recipient: { kind: "host-company", name: (await hostCompany(tx, companyId)).name, companyId, accountId: accountOf(act) },
      purpose: "hosting",
      items: ["name", "residence"],
      means: "view",
      policyVersion: privacy.textVersion,
      about: { kind: "match", id: matchId },
    });
    return { talk, candidate, person: { name: person.name, residence: person.residence }, answerBy };
  });
}

/** A talk of the acting company without any word of the person, for its calendar and before a deed. Throws `NotFound` for another's. */
export async function showTalkAlone(act: Act, matchId: string): Promise<CompanyInterview> {
  const companyId = companyOf(act, "see-candidates");
  return await act.db.transaction(async (tx) => await talkOf(tx, companyId, matchId));
}

async function talkOf(tx: Transaction, companyId: string, matchId: string): Promise<CompanyInterview> {
  const talk = found(await interviewOf(tx, matchId), "interview");
  return found(talk.companyId === companyId ? talk : null, "interview");
}
