import { sql } from "kysely";
import { companyOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { companyMay } from "#program/accounts/rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { InvitationTables } from "./tables.ts";

/** Somebody who acts for a company. */
export interface Colleague {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly companyRole: CompanyRole;
  readonly since: Date;
  /** By the machine's clock; null when they never signed in. */
  readonly lastSignedInAt: Date | null;
}

/** Somebody invited who has not come yet. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly companyRole: CompanyRole;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
}

/** The people of the own company, oldest first, and for those who may invite: who was invited and has not come. */
export async function showColleagues(act: Act): Promise<{ colleagues: Colleague[]; invitations: Invitation[]; mayManage: boolean }> {
  const companyId = companyOf(act, "read-application");
  const mayManage = companyMay(act.who, "manage-colleagues");
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<{
      account_id: string;
      name: string;
      email: string;
      company_role: CompanyRole;
      granted_at: Date;
      last_signed_in_at: Date | null;
    }>`select * from company_colleagues()`.execute(tx);
    const colleagues = rows.map((row) => ({
      accountId: row.account_id,
      name: row.name,
      email: row.email,
      companyRole: row.company_role,
      since: row.granted_at,
      lastSignedInAt: row.last_signed_in_at,
    }));
    if (!mayManage) return { colleagues, invitations: [], mayManage };
    const open = await tx
      .withTables<InvitationTables>()
      .selectFrom("company_invitations")
      .select(["id", "email", "company_role", "invited_at", "expires_at"])
      .where("company_id", "=", companyId)
      .where("accepted_at", "is", null)
      .where("withdrawn_at", "is", null)
      .orderBy("invited_at")
      .execute();
    const invitations = open.map((row) => ({
      id: row.id,
      email: row.email,
      companyRole: row.company_role,
      invitedAt: row.invited_at,
      expiresAt: row.expires_at,
    }));
    return { colleagues, invitations, mayManage };
  });
}

/** The people of a company as the office sees them, with who is invited. */
export async function colleaguesForOffice(
  act: Act,
  companyId: string,
): Promise<{ colleagues: Omit<Colleague, "lastSignedInAt">[]; invitations: Pick<Invitation, "email" | "companyRole" | "expiresAt">[] }> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const rows = await tx
      .withTables<AccountTables>()
      .selectFrom("account_roles")
      .innerJoin("accounts", "accounts.id", "account_roles.account_id")
      .select(["accounts.id", "accounts.name", "accounts.email", "account_roles.company_role", "account_roles.granted_at"])
      .where("account_roles.company_id", "=", companyId)
      .where("account_roles.role", "=", "company")
      .where("account_roles.ended_at", "is", null)
      .orderBy("account_roles.granted_at")
      .execute();
    const open = await tx
      .withTables<InvitationTables>()
      .selectFrom("company_invitations")
      .select(["email", "company_role", "expires_at"])
      .where("company_id", "=", companyId)
      .where("accepted_at", "is", null)
      .where("withdrawn_at", "is", null)
      .orderBy("invited_at")
      .execute();
    return {
      colleagues: rows.map((row) => ({
        accountId: row.id,
        name: row.name,
        email: row.email,
        companyRole: row.company_role!,
        since: row.granted_at,
      })),
      invitations: open.map((row) => ({ email: row.email, companyRole: row.company_role, expiresAt: row.expires_at })),
    };
  });
}
