import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { companyApplicationHeld } from "./letters.ts";
import { companyApplicationReleased } from "./letters.ts";
import { moveCompanyApplication } from "./move-application.server.ts";
import { peopleOfCompany } from "./people.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { mayBecome } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyApplication } from "./company-application.ts";

export type HoldProblem = Problem<"changed-meanwhile" | "deed-not-possible" | "reason-needed">;

/** Puts an application on hold with a reason, which the company reads. Its open positions are offered to nobody meanwhile. */
export async function holdCompanyApplication(
  act: Act,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<Outcome<null, HoldProblem>> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (application.state === "on_hold" && application.holdReason === reason.trim()) return done(null);
    if (application.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (!mayBecome(application.state, "on_hold")) return refused({ code: "deed-not-possible" as const, field: null });
    if (reason.trim() === "") return refused({ code: "reason-needed" as const, field: "holdReason" });
    await moveCompanyApplication(tx, act, application, ["on_hold"], { hold_from: application.state, hold_reason: reason.trim() });
    await tell(tx, act, application, companyApplicationHeld({ ...factsOf(application), reason: reason.trim() }));
    return done(null);
  });
}

/** Takes an application off hold: it goes on where it stood. Once more changes nothing. */
export async function releaseCompanyApplication(
  act: Act,
  id: string,
  { version }: { version: number },
): Promise<Outcome<null, HoldProblem>> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (application.version === version + 1 && application.state !== "on_hold") return done(null);
    if (application.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (application.state !== "on_hold" || application.holdFrom === "") return refused({ code: "deed-not-possible" as const, field: null });
    await moveCompanyApplication(tx, act, application, [application.holdFrom], { hold_from: "", hold_reason: "" });
    await tell(tx, act, application, companyApplicationReleased(factsOf(application)));
    return done(null);
  });
}

const factsOf = (application: CompanyApplication) => ({ number: application.number ?? "", name: application.answers.name });

async function tell(tx: Transaction, act: Act, application: CompanyApplication, words: LetterWords): Promise<void> {
  const people = await peopleOfCompany(tx, application.companyId);
  const about = { kind: "company-application", id: application.id };
  await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words, about, fiscalYear: application.fiscalYear })));
}
