import { found } from "#platform/refusals.ts";
import { sessionById } from "./records.server.ts";
import { sessionsOfYear } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InformationSession } from "./information-session.ts";

/** The announced sessions of a year, the next live one first and videos last. Anybody may. */
export async function showSessions(act: Act, fiscalYear: number): Promise<InformationSession[]> {
  return act.db.transaction(async (tx) => (await sessionsOfYear(tx, fiscalYear)).filter((session) => session.state !== "draft"));
}

/** One announced session. Throws `NotFound`. */
export async function showSession(act: Act, id: string): Promise<InformationSession> {
  return act.db.transaction(async (tx) => {
    const session = found(await sessionById(tx, id), "session");
    return found(session.state === "draft" ? null : session, "session");
  });
}
