import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { privacyRequestById } from "./records.server.ts";
import { nextPrivacyStates } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PrivacyRequestTables } from "./tables.ts";

/** The sender takes a request back while it is not answered. A second press changes nothing. */
export async function withdrawPrivacyRequest(act: Act, id: string): Promise<Outcome<null>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const request = await privacyRequestById(tx, id);
    if (request.state === "withdrawn") return done(null);
    if (!nextPrivacyStates(request.state).includes("withdrawn")) return refused({ code: "step-not-possible", field: null });
    await tx
      .withTables<PrivacyRequestTables>()
      .updateTable("privacy_requests")
      .set({ state: "withdrawn", state_since: act.now, version: request.version + 1 })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, {
      what: "privacy-request-withdrawn",
      about: { kind: "privacy-request", id },
      fiscalYear: request.fiscalYear,
      subjectAccount: accountId,
    });
    return done(null);
  });
}
