import { titleSaid } from "#program/host-companies/position-said.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { HostCompanyTables } from "#program/host-companies/tables.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { Internship } from "./internship.ts";
import type { Pair } from "./pair.ts";

/** The two sides of internships by the internship's id. What a reader may not see stays empty. */
export async function pairsOf(
  tx: Transaction,
  internships: readonly Pick<Internship, "id" | "applicationId" | "companyId" | "positionId">[],
): Promise<ReadonlyMap<string, Pair>> {
  if (internships.length === 0) return new Map();
  const ids = (pick: (one: (typeof internships)[number]) => string) => [...new Set(internships.map(pick))];
  const tables = tx.withTables<HostCompanyTables & InternApplicationTables>();
  const people = await tables
    .selectFrom("intern_applications")
    .select(["id", "full_name", "other_name", "number"])
    .where(
      "id",
      "in",
      ids((one) => one.applicationId),
    )
    .execute();
  const companies = await tables
    .selectFrom("host_companies")
    .select(["id", "name", "name_en"])
    .where(
      "id",
      "in",
      ids((one) => one.companyId),
    )
    .execute();
  const positions = await tables
    .selectFrom("positions")
    .select(["id", "title", "title_en"])
    .where(
      "id",
      "in",
      ids((one) => one.positionId),
    )
    .execute();
  const person = new Map(people.map((row) => [row.id, row]));
  const company = new Map(companies.map((row) => [row.id, row]));
  const position = new Map(positions.map((row) => [row.id, titleSaid(row.title, row.title_en)]));
  return new Map(
    internships.map((one) => [
      one.id,
      {
        internName: person.get(one.applicationId)?.full_name ?? "",
        internOtherName: person.get(one.applicationId)?.other_name ?? "",
        number: person.get(one.applicationId)?.number ?? "",
        companyName: company.get(one.companyId)?.name ?? "",
        companyNameEn: company.get(one.companyId)?.name_en ?? "",
        positionCalled: position.get(one.positionId) ?? titleSaid("", ""),
      },
    ]),
  );
}

/** The two sides of one internship. */
export async function pairOf(tx: Transaction, internship: Internship): Promise<Pair> {
  return (await pairsOf(tx, [internship])).get(internship.id)!;
}
