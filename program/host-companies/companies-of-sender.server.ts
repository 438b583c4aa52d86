import { may } from "#program/accounts/rules.ts";
import { companySaid } from "./company-said.ts";
import type { Said } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { HostCompanyTables } from "./tables.ts";

/** A company's application that may be that of whoever wrote, and why it may. */
export interface SendersCompany {
  readonly id: string;
  readonly number: string | null;
  readonly called: Said;
  /** account: they were signed in; address: the same address, which proves nothing yet; number: they name it. */
  readonly by: "account" | "address" | "number";
}

/**
 * The company applications of somebody who wrote to the office: of a company for which their account acts, of their address (a colleague's or
 * the person in charge's), or with a number that they name. Empty for staff who may not check companies. Newest first, at most five.
 */
export async function companiesOfSender(
  act: Act,
  sender: { accountId: string | null; email: string; text: string },
): Promise<SendersCompany[]> {
  if (!may(act.who, "check-companies")) return [];
  const text = sender.text.normalize("NFKC").toUpperCase();
  const numbers = [...text.matchAll(/\bC\d{2}-\d{4,}\b/g)].map(([number]) => number).slice(0, 5);
  const corporate = [...text.matchAll(/(?<!\d)\d{13}(?!\d)/g)].map(([number]) => number).slice(0, 5);
  const email = sender.email.toLowerCase();
  return act.db.transaction(async (tx) => {
    const people = await tx
      .withTables<AccountTables>()
      .selectFrom("account_roles")
      .innerJoin("accounts", "accounts.id", "account_roles.account_id")
      .select(["account_roles.company_id", "accounts.id"])
      .where("account_roles.role", "=", "company")
      .where("account_roles.ended_at", "is", null)
      .where((where) =>
        where.or([
          where("accounts.email", "=", email),
          ...(sender.accountId === null ? [] : [where("accounts.id", "=", sender.accountId)]),
        ]),
      )
      .execute();
    const companyIds = people.flatMap((one) => (one.company_id === null ? [] : [one.company_id]));
    const rows = await tx
      .withTables<HostCompanyTables>()
      .selectFrom("company_applications")
      .innerJoin("host_companies", "host_companies.id", "company_applications.company_id")
      .select((column) => [
        "company_applications.id",
        "company_applications.number",
        "company_applications.company_id",
        "host_companies.name",
        "host_companies.name_en",
        column.fn<string>("lower", ["company_applications.contact_email"]).as("contact"),
      ])
      .where((where) =>
        where.or([
          where(where.fn<string>("lower", ["company_applications.contact_email"]), "=", email),
          ...(companyIds.length === 0 ? [] : [where("company_applications.company_id", "in", companyIds)]),
          ...(numbers.length === 0 ? [] : [where("company_applications.number", "in", numbers)]),
          ...(corporate.length === 0 ? [] : [where("host_companies.corporate_number", "in", corporate)]),
        ]),
      )
      .orderBy("company_applications.created_at", "desc")
      .limit(5)
      .execute();
    return rows.map((row) => {
      const ofCompany = people.filter((one) => one.company_id === row.company_id);
      const isOwn = sender.accountId !== null && ofCompany.some((one) => one.id === sender.accountId);
      const isAddress = ofCompany.length > 0 || row.contact === email;
      const called = companySaid({ companyName: row.name, companyNameEn: row.name_en });
      return { id: row.id, number: row.number, called, by: isOwn ? "account" : isAddress ? "address" : "number" };
    });
  });
}
