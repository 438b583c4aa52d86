import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { companyApplicationWithdrawn } from "./letters.ts";
import { moveCompanyApplication } from "./move-application.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { mayWithdraw } from "./states.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** The company takes its application back, as long as no candidates hang on it. A second press changes nothing. */
export async function withdrawCompanyApplication(act: Act, id: string): Promise<Outcome<null, Problem<"may-not-withdraw">>> {
  companyOf(act, "submit-application");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (application.state === "withdrawn") return done(null);
    if (!mayWithdraw(application.state)) return refused({ code: "may-not-withdraw" as const, field: null });
    await moveCompanyApplication(tx, act, application, ["withdrawn"]);
    await queueLetter(tx, act, {
      to: { account: accountOf(act) },
      words: companyApplicationWithdrawn({ number: application.number, name: application.answers.name }),
      about: { kind: "company-application", id },
      fiscalYear: application.fiscalYear,
    });
    return done(null);
  });
}
