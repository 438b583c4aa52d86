import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { claimDecided } from "./claim-letters.ts";
import { claimantJoined } from "./claim-letters.ts";
import { registrationEnded } from "./claim-letters.ts";
import { mayReplace } from "./claim.ts";
import { moveCompanyApplication } from "./move-application.server.ts";
import { peopleOfCompany } from "./people.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { mayWithdraw } from "./states.ts";
import type { Selectable } from "kysely";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ClaimDecision } from "./claim.ts";
import type { ClaimTables } from "./tables.ts";
import type { HostCompanyTables } from "./tables.ts";

export type SettleProblem = Problem<"changed-meanwhile" | "note-needed" | "number-free" | "claimant-has-company" | "claim-too-late">;
type Claim = Selectable<ClaimTables["company_claims"]>;

/**
 * The office decides a question about a corporate number and writes to both sides. Admitted: the claimant acts for the company, too.
 * Replaced: the registration that has the number ends with its application, and the claimant's takes its place; nothing of the one passes
 * to the other. `holder` is the company that had the number on the page which was decided on, "" for none: another one by now is no decision.
 * The same decision once more changes nothing.
 */
export async function settleClaim(
  act: Act,
  id: string,
  given: { decision: ClaimDecision; note: string; version: number; holder: string },
): Promise<Outcome<null, SettleProblem>> {
  requirePermission(act, "settle-company-claims");
  return await act.db.transaction(async (tx) => {
    const rows = tx.withTables<ClaimTables & HostCompanyTables>();
    const claim = found(await rows.selectFrom("company_claims").selectAll().where("id", "=", id).forUpdate().executeTakeFirst(), "claim");
    if (claim.state === given.decision) return done(null);
    if (claim.state !== "open" || claim.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (given.note.trim() === "") return refused({ code: "note-needed" as const, field: "note" });
    const holder = await rows
      .selectFrom("host_companies")
      .select("id")
      .where("corporate_number", "=", claim.corporate_number)
      .executeTakeFirst();
    if ((holder?.id ?? "") !== given.holder) return refused({ code: "changed-meanwhile" as const, field: null });
    const carried =
      given.decision === "admitted" ? await admit(tx, act, claim) : given.decision === "replaced" ? await replace(tx, act, claim) : null;
    if (carried !== null && !carried.ok) return carried;
    await rows
      .updateTable("company_claims")
      .set({
        state: given.decision,
        decided_by: accountOf(act),
        decided_at: act.now,
        decision_note: given.note.trim(),
        version: claim.version + 1,
      })
      .where("id", "=", id)
      .execute();
    const about = { kind: "company-claim", id };
    await writeHistory(tx, act, { what: `company-claim-${given.decision}`, about, subjectAccount: claim.account_id });
    await queueLetter(tx, act, { to: { account: claim.account_id }, words: claimDecided(claim.company_name, given.decision), about });
    return done(null);
  });
}

async function admit(tx: Transaction, act: Act, claim: Claim): Promise<Outcome<null, SettleProblem>> {
  const { rows } = await sql<{
    outcome: "done" | "unknown" | "has-company";
    company: string;
  }>`select * from admit_company_claimant(${claim.id}::uuid, ${newId()}::uuid, ${act.now})`.execute(tx);
  const { outcome, company } = rows[0]!;
  if (outcome === "unknown") return refused({ code: "number-free" as const, field: null });
  if (outcome === "has-company") return refused({ code: "claimant-has-company" as const, field: null });
  await writeHistory(tx, act, {
    what: "colleague-joined",
    about: { kind: "company", id: company },
    subjectAccount: claim.account_id,
    subjectCompany: company,
  });
  const others = (await peopleOfCompany(tx, company, "manage-colleagues")).filter((one) => one !== claim.account_id);
  const words = claimantJoined(claim.company_name, claim.person_name);
  await queueLetter(tx, act, ...others.map((account) => ({ to: { account }, words, about: { kind: "company", id: company } })));
  return done(null);
}

async function replace(tx: Transaction, act: Act, claim: Claim): Promise<Outcome<null, SettleProblem>> {
  const rows = tx.withTables<HostCompanyTables>();
  const former = await rows
    .selectFrom("host_companies")
    .select(["id", "name"])
    .where("corporate_number", "=", claim.corporate_number)
    .executeTakeFirst();
  if (former === undefined) return refused({ code: "number-free" as const, field: null });
  // Every year: a draft of the next stands beside the interns of this one.
  const years = await rows
    .selectFrom("company_applications")
    .select("id")
    .where("company_id", "=", former.id)
    .orderBy("fiscal_year")
    .execute();
  const applications = [];
  for (const { id } of years) applications.push(await lockCompanyApplication(tx, id));
  if (!applications.every(({ state }) => mayReplace(state))) return refused({ code: "claim-too-late" as const, field: null });
  const { rows: held } =
    await sql`select 1 from account_roles where account_id = ${claim.account_id}::uuid and role = 'company' and ended_at is null`.execute(
      tx,
    );
  if (held.length > 0) return refused({ code: "claimant-has-company" as const, field: null });
  for (const application of applications.filter(({ state }) => mayWithdraw(state)))
    await moveCompanyApplication(tx, act, application, ["withdrawn"]);
  const companyId = newId();
  const { rows: left } = await sql<{
    left_account: string;
  }>`select * from replace_company_registration(${claim.id}::uuid, ${companyId}::uuid, ${newId()}::uuid, ${act.now})`.execute(tx);
  await writeHistory(
    tx,
    act,
    { what: "company-registration-ended", about: { kind: "company", id: former.id }, subjectCompany: former.id },
    { what: "company-registered", about: { kind: "company", id: companyId }, subjectAccount: claim.account_id, subjectCompany: companyId },
  );
  const words = registrationEnded(former.name);
  const about = { kind: "company", id: former.id };
  await queueLetter(tx, act, ...left.map((one) => ({ to: { account: one.left_account }, words, about })));
  return done(null);
}
