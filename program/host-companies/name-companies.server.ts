import { requirePermission } from "#program/accounts/act.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HostCompanyTables } from "./tables.ts";

/** Every host company with an account, by name: for those who write its case study. */
export async function nameCompanies(act: Act): Promise<{ id: string; companyName: string; companyNameEn: string }[]> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(
    async (tx) =>
      await tx
        .withTables<HostCompanyTables>()
        .selectFrom("host_companies")
        .select(["id", "name as companyName", "name_en as companyNameEn"])
        .orderBy("name")
        .orderBy("id")
        .execute(),
  );
}
