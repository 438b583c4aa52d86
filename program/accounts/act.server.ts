import { NotAllowed } from "#platform/refusals.ts";
import { companyMay } from "./rules.ts";
import { may } from "./rules.ts";
import type { Database } from "#platform/database.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Language } from "#platform/language.ts";
import type { Actor } from "./account.ts";
import type { CompanyRight } from "./company-roles.ts";
import type { Permission } from "./rules.ts";

/** Who acts, when, in which language and on which database. Every use case takes one, so that a test can be anyone at any hour. */
export interface Act {
  readonly who: Actor;
  /** The program's clock at the beginning of the request; in the demo it runs from `DEMO_NOW`. */
  readonly now: Date;
  /** Bound to this actor: each transaction takes the actor's database role. */
  readonly db: Database;
  readonly language: Language;
  readonly requestId: string;
}

const databaseRoles = {
  anyone: "jip_anyone",
  intern: "jip_intern",
  company: "jip_company",
  office: "jip_office",
  committee: "jip_committee",
  reader: "jip_reader",
  system: "jip_system",
} as const;

/** Binds an actor to the database: the one place where a kind of actor becomes a database role. */
export function actAs(server: DatabaseServer, who: Actor, facts: { now: Date; language: Language; requestId: string }): Act {
  const db = server.as({
    databaseRole: databaseRoles[who.kind],
    accountId: who.accountId,
    companyId: who.companyId,
    // The database asks what somebody is to their company by the same word list (0071_company_people.sql).
    roles: who.companyRole === undefined ? who.roles : [...who.roles, `company-${who.companyRole}`],
    requestId: facts.requestId,
  });
  return { who, db, ...facts };
}

/** The program's own clockwork: sending letters, daily checks, loading the years. Never used for a person's deed. */
export function actAsSystem(server: DatabaseServer, facts: { now: Date; requestId: string }): Act {
  return actAs(server, { kind: "system", accountId: null, companyId: null, roles: [], name: "" }, { ...facts, language: "en" });
}

/** Asks again, inside the act, whether this person may do it; throws `NotAllowed` (403) if not. */
export function requirePermission(act: Act, permission: Permission): void {
  if (!may(act.who, permission)) throw new NotAllowed(permission);
}

/** The account that acts; throws `NotAllowed` when nobody is signed in. */
export function accountOf(act: Act): string {
  if (act.who.accountId === null) throw new NotAllowed("sign-in");
  return act.who.accountId;
}

/** The company for which somebody acts with this right; throws `NotAllowed` (403) for everybody else, also of the same company. */
export function companyOf(act: Act, right: CompanyRight): string {
  if (act.who.companyId === null || !companyMay(act.who, right)) throw new NotAllowed(`company: ${right}`);
  return act.who.companyId;
}
