import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { candidateRows } from "./candidate-rows.server.ts";
import { interviewOf } from "./interview-records.server.ts";
import { ownCompanyInterviews } from "./interview-records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CandidateRow } from "./candidate-rows.server.ts";
import type { CompanyInterview } from "./company-interview.ts";

/** A talk of the acting person's own. Throws `NotFound` for anybody else's. */
export async function showOwnInterview(act: Act, matchId: string): Promise<CompanyInterview> {
  return await act.db.transaction(async (tx) =>
    found((await ownCompanyInterviews(tx, accountOf(act))).find((one) => one.matchId === matchId) ?? null, "interview"),
  );
}

/** A talk as its company arranges it. The candidate is named by their place in the list alone, so that the page is no provision. */
export interface CompanyTalk {
  readonly talk: CompanyInterview;
  readonly candidate: CandidateRow;
}

/** A talk of the acting company. Throws `NotFound` for another's. */
export async function showTalk(act: Act, matchId: string): Promise<CompanyTalk> {
  const companyId = companyOf(act, "see-candidates");
  return await act.db.transaction(async (tx) => {
    const talk = found(await interviewOf(tx, matchId), "interview");
    found(talk.companyId === companyId ? true : null, "interview");
    const candidate = found((await candidateRows(tx, { ids: [matchId] }))[0] ?? null, "candidate");
    return { talk, candidate };
  });
}
