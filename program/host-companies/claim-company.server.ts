import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { liveRoles } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { claimReceived } from "./claim-letters.ts";
import { deniedClaimsMost } from "./claim.ts";
import { deniedTwice } from "./claim.ts";
import { openClaimsMost } from "./claim.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { OwnClaim } from "./claim.ts";
import type { ClaimTables } from "./tables.ts";

export type ClaimProblem = Problem<"too-many-claims" | "has-company" | "number-not-registered" | "claim-denied-before">;

/** What somebody says who names a number that is registered already. */
export interface ClaimAsked {
  readonly corporateNumber: string;
  readonly name: string;
  readonly personName: string;
  readonly telephone: string;
  readonly message: string;
}

/**
 * Brings the question to the office, with a letter that it is there. Acts on a public page (kind `anyone`) with an account; whoever asks
 * learns nothing of the company that has the number. The same question again finds the open one; one about a number that nobody has, or
 * that was denied again and again, is refused.
 */
export async function claimCompany(act: Act, asked: ClaimAsked): Promise<Outcome<null, ClaimProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const acts = (await liveRoles(tx, accountId)).some((held) => held.role === "company");
    if (acts) return refused({ code: "has-company" as const, field: null });
    const { rows } = await sql<{ yes: boolean }>`select is_corporate_number_registered(${asked.corporateNumber}) as yes`.execute(tx);
    if (!rows[0]!.yes) return refused({ code: "number-not-registered" as const, field: "corporateNumber" });
    const all = await claimsOfAccount(tx, accountId);
    const open = all.filter(({ state }) => state === "open");
    if (open.some((one) => one.corporateNumber === asked.corporateNumber)) return done(null);
    const denied = all.filter(({ state }) => state === "denied");
    if (denied.length >= deniedClaimsMost || denied.filter((one) => one.corporateNumber === asked.corporateNumber).length >= deniedTwice)
      return refused({ code: "claim-denied-before" as const, field: null });
    if (open.length >= openClaimsMost) return refused({ code: "too-many-claims" as const, field: null });
    const id = newId();
    const kept = await tx
      .withTables<ClaimTables>()
      .insertInto("company_claims")
      .values({
        id,
        corporate_number: asked.corporateNumber,
        company_name: asked.name,
        account_id: accountId,
        person_name: asked.personName,
        telephone: asked.telephone,
        message: asked.message,
        asked_at: act.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (kept.numInsertedOrUpdatedRows !== 1n) return done(null);
    const about = { kind: "company-claim", id };
    await writeHistory(tx, act, { what: "company-claim-asked", about, subjectAccount: accountId });
    await queueLetter(tx, act, { to: { account: accountId }, words: claimReceived(asked.name), about });
    return done(null);
  });
}

/** The questions of whoever is signed in, newest first. */
export async function ownClaims(act: Act): Promise<OwnClaim[]> {
  return await act.db.transaction(async (tx) => await claimsOfAccount(tx, accountOf(act)));
}

async function claimsOfAccount(tx: Transaction, accountId: string): Promise<OwnClaim[]> {
  const rows = await tx
    .withTables<ClaimTables>()
    .selectFrom("company_claims")
    .select(["id", "corporate_number", "company_name", "asked_at", "state"])
    .where("account_id", "=", accountId)
    .orderBy("asked_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    corporateNumber: row.corporate_number,
    companyName: row.company_name,
    askedAt: row.asked_at,
    state: row.state,
  }));
}
