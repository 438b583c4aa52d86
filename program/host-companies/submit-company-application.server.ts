import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { nameAccount } from "#program/accounts/name-account.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { recordConsent } from "#program/consents/record-consent.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { companyApplicationReceived } from "./letters.ts";
import { companySteps } from "./company-steps.ts";
import { moveCompanyApplication } from "./move-application.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { nextNumber } from "./records.server.ts";
import { positionsOf } from "./position-records.server.ts";
import { flagsOf } from "./requirements.ts";
import { submissionProblems } from "./requirements.ts";
import { mayBecome } from "./states.ts";
import { smeTest } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SubmissionProblem } from "./requirements.ts";

export type SubmitProblem = SubmissionProblem | Problem<"policy-changed" | "not-editable">;

/**
 * Sends the application to the office, with the consent to the policy that was read, and queues the receipt. All answers, at least one
 * position, and each position's course in time at `act.now`; else everything stays a draft. A second press answers with the first receipt.
 */
export async function submitCompanyApplication(
  act: Act,
  id: string,
  policyVersion: string,
): Promise<Outcome<{ number: string }, SubmitProblem>> {
  companyOf(act, "submit-application");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (application.number !== null && ["submitted", "checking"].includes(application.state)) return done({ number: application.number });
    if (!mayBecome(application.state, "submitted") || application.state === "on_hold")
      return refused({ code: "not-editable" as const, field: null });
    const year = await yearOf(tx, application.fiscalYear);
    const positions = await positionsOf(tx, id);
    const problems = submissionProblems(year, application, positions, act.now);
    if (problems.length > 0) return refused(...problems);
    if (policyVersion !== year.privacy.textVersion) return refused({ code: "policy-changed" as const, field: "consent" });
    const number = application.number ?? (await nextNumber(tx, application.fiscalYear));
    await moveCompanyApplication(tx, act, application, ["submitted"], {
      number,
      submitted_at: application.submittedAt ?? act.now,
      first_seen_at: null, // What came back changed is unread again.
      sme: smeTest(application.answers).sme,
      flags: flagsOf(year, application.answers, positions),
    });
    await nameAccount(tx, accountOf(act), application.answers.contactName);
    const about = { kind: "company-application", id };
    await recordConsent(tx, act, { policyVersion, accountId: accountOf(act), purpose: "company-application", about });
    const steps = companySteps(year, positions, act.now);
    await queueLetter(tx, act, {
      to: { account: accountOf(act) },
      words: companyApplicationReceived({
        number,
        name: application.answers.name,
        positions: positions.length,
        isAgain: application.number !== null,
        checkedBy: steps[0]!.by!,
        candidatesBy: steps[2]!.by,
      }),
      about,
      fiscalYear: application.fiscalYear,
    });
    return done({ number });
  });
}
