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
