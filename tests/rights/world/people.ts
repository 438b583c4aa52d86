import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { aPerson } from "#tests/makers/person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const roles = [
  "screener",
  "interviewer",
  "matcher",
  "concierge",
  "travel-desk",
  "accounts",
  "public-relations",
  "privacy-officer",
  "manager",
  "administrator",
  "committee",
  "reader-meti",
  "reader-jetro",
] as const;

/** Everybody who is no intern and no company, by role. */
export type People = Awaited<ReturnType<typeof somePeople>>;

/** One person of each role of the office, of the committee and of the readers. */
export async function somePeople(server: DatabaseServer) {
  const people = await Promise.all(roles.map(async (role) => [role, await aPerson(server, role)]));
  return Object.fromEntries(people) as Record<(typeof roles)[number], Act & { accountId: string }>;
}

/** An account of a colleague that was closed because nobody used it, and one that was only asked about. */
export async function someUnusedAccounts(system: Act, { matcher, concierge }: People): Promise<void> {
  const [asked, closed] = [new Date("2023-10-01T03:45:00+09:00"), new Date("2023-11-01T03:45:00+09:00")];
  await system.db.transaction(async (tx) => {
    await sql`insert into account_closures (id, account_id, kind, prompted_at, closed_at) values
      (${newId()}, ${matcher.accountId}, 'staff', ${asked}, null), (${newId()}, ${concierge.accountId}, 'staff', ${asked}, ${closed})`.execute(
      tx,
    );
  });
}
