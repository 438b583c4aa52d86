import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { companyApplicationAccepted } from "./letters.ts";
import { companyApplicationNotEligible } from "./letters.ts";
import { companyApplicationReturned } from "./letters.ts";
import { positionsOpened } from "./letters.ts";
import { moveCompanyApplication } from "./move-application.server.ts";
import { peopleOfCompany } from "./people.server.ts";
import { positionsOf } from "./position-records.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { englishMissing } from "./position-said.ts";
import { answerOf } from "./requirements.ts";
import { officeDeeds } from "./states.ts";
import { stepsOf } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { ReturnedPoint } from "./company-application.ts";
import type { Position } from "./position.ts";
import type { CompanyState } from "./rules.ts";
import type { OfficeDeed } from "./states.ts";
import type { HostCompanyTables } from "./tables.ts";

/** What the office decides on: the deed, the version that was looked at, and what the deed needs. */
export interface Check {
  readonly deed: OfficeDeed;
  readonly version: number;
  /** For `return`: at least one. */
  readonly points?: readonly Omit<ReturnedPoint, "was">[];
  /** For `ineligible`; the company reads it. */
  readonly reason?: string;
}

export type CheckProblem = Problem<"changed-meanwhile" | "deed-not-possible" | "points-needed" | "reason-needed" | "english-missing">;

/**
 * A deed of the office on a company's application: each state on the way is noted, the company's people are told, and opening makes
 * its positions open. The same deed once more answers as the first; another one upon an old version is refused.
 */
export async function checkCompanyApplication(act: Act, id: string, check: Check): Promise<Outcome<{ state: CompanyState }, CheckProblem>> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (isDoneAlready(application, check)) return done({ state: application.state });
    if (application.version !== check.version) return refused({ code: "changed-meanwhile" as const, field: null });
    const steps = stepsOf(check.deed, application.state);
    if (steps === null) return refused({ code: "deed-not-possible" as const, field: null });
    if (check.deed === "return" && !check.points?.length) return refused({ code: "points-needed" as const, field: "field0" });
    if (check.deed === "ineligible" && !check.reason?.trim()) return refused({ code: "reason-needed" as const, field: "reason" });
    const positions = await positionsOf(tx, id);
    const unreadable = steps.includes("matching") ? positions.filter((position) => !isReadable(position)) : [];
    if (unreadable.length > 0) {
      return {
        ok: false,
        problems: unreadable.map(({ title }) => ({ code: "english-missing" as const, field: null, facts: { title } })),
      };
    }
    const points = (check.points ?? []).map((point) => ({ ...point, was: answerOf(point, application, positions) }));
    await moveCompanyApplication(tx, act, application, steps, columnsOf(act, steps, { ...check, points }));
    if (steps.includes("matching")) await setPositions(tx, id, "draft", "open");
    if (steps.includes("closed")) await setPositions(tx, id, "open", "closed");
    await tellCompany(tx, act, application, steps, check, positions);
    return done({ state: steps.at(-1)! });
  });
}

/** True when people without Japanese can read what they would be offered: its title and its tasks. */
function isReadable(position: Position): boolean {
  const missing = englishMissing(position);
  return !missing.includes("title") && !missing.includes("tasks");
}

/** The same press again: the state is reached, and a return says the same. */
function isDoneAlready(application: CompanyApplication, check: Check): boolean {
  if (application.state !== officeDeeds[check.deed].to) return false;
  return check.deed !== "return" || JSON.stringify(plain(application.returnedPoints)) === JSON.stringify(plain(check.points ?? []));
}

const plain = (points: readonly Omit<ReturnedPoint, "was">[]) => points.map(({ position, field, sentence }) => [position, field, sentence]);

function columnsOf(act: Act, steps: readonly CompanyState[], check: Check): Partial<HostCompanyTables["company_applications"]> {
  const isDecision = steps.some((step) => step === "eligible" || step === "ineligible");
  return {
    ...(check.deed === "return" ? { returned_points: JSON.stringify(check.points), point_answers: "[]" } : {}),
    ...(check.deed === "ineligible" ? { decision_reason: check.reason!.trim() } : {}),
    ...(isDecision ? { decided_at: act.now, decided_by: accountOf(act) } : {}),
  };
}

async function setPositions(tx: Transaction, applicationId: string, from: "draft" | "open", to: "open" | "closed"): Promise<void> {
  await tx
    .withTables<HostCompanyTables>()
    .updateTable("positions")
    .set({ state: to })
    .where("company_application_id", "=", applicationId)
    .where("state", "=", from)
    .execute();
}

/** One letter for the whole press: about what the company must know or do now. Inner steps are told on its page alone. */
async function tellCompany(
  tx: Transaction,
  act: Act,
  application: CompanyApplication,
  steps: readonly CompanyState[],
  check: Check,
  positions: readonly Position[],
): Promise<void> {
  const words = letterFor(application, steps, check, positions);
  if (words === null) return;
  const people = await peopleOfCompany(tx, application.companyId);
  const about = { kind: "company-application", id: application.id };
  await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words, about, fiscalYear: application.fiscalYear })));
}

function letterFor(
  application: CompanyApplication,
  steps: readonly CompanyState[],
  check: Check,
  positions: readonly Position[],
): LetterWords | null {
  const facts = { number: application.number ?? "", name: application.answers.name };
  if (check.deed === "return") return companyApplicationReturned({ ...facts, points: check.points ?? [], positions });
  if (check.deed === "ineligible") return companyApplicationNotEligible({ ...facts, reason: check.reason!.trim() });
  if (steps.includes("eligible")) return companyApplicationAccepted({ ...facts, isOpen: steps.includes("matching") });
  return steps.includes("matching") ? positionsOpened(facts) : null;
}
