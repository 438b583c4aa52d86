import { assert } from "#platform/assert.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { acceptInvitation } from "#program/host-companies/accept-invitation.server.ts";
import { inviteColleague } from "#program/host-companies/invite-colleague.server.ts";
import { aPerson } from "./person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { OutboxTables } from "#program/outbox/tables.ts";
import type { CompanyPerson } from "./company.ts";

/** The link's secret of the last invitation that went to an address, as its letter says it. */
export async function invitedWith(server: DatabaseServer, email: string): Promise<string> {
  const system = actAsSystem(server, { now: new Date(), requestId: "test" });
  const letter = await system.db.transaction(
    async (tx) =>
      await tx
        .withTables<OutboxTables>()
        .selectFrom("letters")
        .select("body_en")
        .where("to_email", "=", email)
        .where("kind", "=", "company-invitation")
        .orderBy("id", "desc")
        .executeTakeFirstOrThrow(),
  );
  const token = /\/en\/invitation\/([\w-]+)/.exec(letter.body_en)?.[1];
  assert(token !== undefined, "the letter holds a link");
  return token;
}

/** Somebody new whom a company's person has invited and who has accepted, as they act for the company. */
export async function aColleague(
  server: DatabaseServer,
  inviter: CompanyPerson,
  companyRole: CompanyRole,
): Promise<Act & { readonly accountId: string; readonly companyId: string }> {
  const person = await aPerson(server, "company", { now: inviter.now, language: inviter.language });
  const email = `${person.accountId}@people.example`;
  assert((await inviteColleague(inviter, { email, companyRole })).ok, "a colleague can be invited");
  const facts = { now: inviter.now, language: inviter.language, requestId: "test" };
  const visiting = actAs(server, { ...person.who, kind: "anyone", roles: [] }, facts);
  const accepted = await acceptInvitation(visiting, await invitedWith(server, email), "");
  assert(accepted.ok, "an invitation can be accepted");
  const { companyId } = accepted.value;
  const who = { ...person.who, kind: "company", companyId, companyRole, roles: ["company"] } as const;
  return { ...actAs(server, who, facts), accountId: person.accountId, companyId };
}
