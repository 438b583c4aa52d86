import { found } from "#platform/refusals.ts";
import { kindOfRole } from "./account.ts";
import { rolesWith } from "./rules.ts";
import type { Database } from "#platform/database.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Actor } from "./account.ts";
import type { ActorKind } from "./account.ts";
import type { Role } from "./account.ts";
import type { CompanyRole } from "./company-roles.ts";
import type { Permission } from "./rules.ts";
import type { AccountTables } from "./tables.ts";

/** A role that somebody holds now; where it belongs to a company, which one and what they are there. */
export interface HeldRole {
  readonly role: Role;
  readonly companyId: string | null;
  readonly companyRole: CompanyRole | null;
}

/**
 * The signed-in person as they act on a page of the given kind: only the roles of that kind, and for a company its id.
 * On a public page (`anyone`) all live roles are named, for the frame; the database still shows nothing but their own account.
 */
export async function actorOf(db: Database, person: { accountId: string; name: string }, kind: ActorKind): Promise<Actor> {
  const held = await db.transaction((tx) => liveRoles(tx, person.accountId));
  return actorWith(held, person, kind);
}

/** The person with the roles that they hold, as on a page of the given kind (see `actorOf`). Asks nothing. */
export function actorWith(held: readonly HeldRole[], person: { accountId: string; name: string }, kind: ActorKind): Actor {
  const fitting = kind === "anyone" ? held : held.filter((one) => kindOfRole(one.role) === kind);
  const inCompany = kind === "company" ? fitting[0] : undefined;
  return {
    kind: fitting.length === 0 ? "anyone" : kind,
    accountId: person.accountId,
    companyId: inCompany?.companyId ?? null,
    companyRole: inCompany?.companyRole ?? undefined,
    roles: fitting.map((one) => one.role),
    name: person.name,
  };
}

/** The roles that an account holds now, oldest first. */
export async function liveRoles(tx: Transaction, accountId: string): Promise<HeldRole[]> {
  const rows = await tx
    .withTables<AccountTables>()
    .selectFrom("account_roles")
    .select(["role", "company_id", "company_role"])
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .orderBy("granted_at")
    .execute();
  return rows.map((row) => ({ role: row.role as Role, companyId: row.company_id, companyRole: row.company_role }));
}

/** The account of an e-mail address, if any; for the office and the program's own clockwork. */
export async function accountByEmail(tx: Transaction, email: string): Promise<{ id: string; name: string } | null> {
  const row = await tx
    .withTables<AccountTables>()
    .selectFrom("accounts")
    .select(["id", "name"])
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row ?? null;
}

/** The e-mail address of an account. Throws `NotFound` for one that is not there or that the reader may not see. */
export async function emailOf(tx: Transaction, accountId: string): Promise<string> {
  const row = await tx.withTables<AccountTables>().selectFrom("accounts").select("email").where("id", "=", accountId).executeTakeFirst();
  return found(row, "account").email;
}

/** Everybody who holds a permission now, by name: to whom work can be given. For the office. */
export async function peopleWith(tx: Transaction, permission: Permission): Promise<{ id: string; name: string }[]> {
  const rows = await tx
    .withTables<AccountTables>()
    .selectFrom("accounts")
    .innerJoin("account_roles", "account_roles.account_id", "accounts.id")
    .select(["accounts.id", "accounts.name", "accounts.email"])
    .distinct()
    .where("account_roles.role", "in", [...rolesWith(permission)])
    .where("account_roles.ended_at", "is", null)
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name || row.email })).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Names of accounts by id, for the office's lists ("assigned to"). An account without a name shows its address. */
export async function accountNames(tx: Transaction, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .withTables<AccountTables>()
    .selectFrom("accounts")
    .select(["id", "name", "email"])
    .where("id", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name || row.email]));
}

/** True when nobody but this account holds a permission of the office now. */
export async function isAloneWith(tx: Transaction, permission: Permission, accountId: string): Promise<boolean> {
  const other = await tx
    .withTables<AccountTables>()
    .selectFrom("account_roles")
    .select("id")
    .where("role", "in", [...rolesWith(permission)])
    .where("ended_at", "is", null)
    .where("account_id", "!=", accountId)
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}
