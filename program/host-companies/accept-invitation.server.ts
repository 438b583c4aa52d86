import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { nameAccount } from "#program/accounts/name-account.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { hashOfInvitation } from "./invite-colleague.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { ColleagueProblem } from "./colleague-rules.ts";

/** What an invitation says to whoever holds its link. */
export interface OpenedInvitation {
  readonly company: string;
  readonly email: string;
  readonly companyRole: CompanyRole;
  /** False once it was accepted, taken back or its days are over. */
  readonly isOpen: boolean;
  /** True when whoever acts has accepted it. */
  readonly isMine: boolean;
}

/** The invitation of a link, or null when there is none. Anybody who holds the link may ask; nothing of the company is told but its name. */
export async function openInvitation(act: Act, token: string): Promise<OpenedInvitation | null> {
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<{
      company: string;
      email: string;
      company_role: CompanyRole;
      expires_at: Date;
      accepted_by: string | null;
      is_withdrawn: boolean;
    }>`select * from company_invitation(${hashOfInvitation(token)})`.execute(tx);
    const row = rows[0];
    if (row === undefined) return null;
    return {
      company: row.company,
      email: row.email,
      companyRole: row.company_role,
      isOpen: row.accepted_by === null && !row.is_withdrawn && row.expires_at > act.now,
      isMine: row.accepted_by !== null && row.accepted_by === act.who.accountId,
    };
  });
}

/**
 * Accepts an invitation for whoever is signed in (kind `anyone` with an account). Only the invited address may; a second press finds it
 * done. `has-other-company` for somebody who acts for another company: one address acts for one.
 */
export async function acceptInvitation(act: Act, token: string, name: string): Promise<Outcome<{ companyId: string }, ColleagueProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<{
      outcome: "done" | "old" | "unknown" | "other-address" | "has-company";
      company: string | null;
    }>`select * from accept_company_invitation(${hashOfInvitation(token)}, ${newId()}::uuid, ${act.now})`.execute(tx);
    const { outcome, company } = rows[0]!;
    if (outcome === "other-address") return refused({ code: "other-address" as const, field: null });
    if (outcome === "has-company") return refused({ code: "has-other-company" as const, field: null });
    if (outcome !== "done" || company === null) return refused({ code: "invitation-old" as const, field: null });
    await nameAccount(tx, accountId, name);
    await writeHistory(tx, act, {
      what: "colleague-joined",
      about: { kind: "company", id: company },
      subjectAccount: accountId,
      subjectCompany: company,
    });
    return done({ companyId: company });
  });
}
