import { usePageFacts } from "#app/page-frame.tsx";
import { companyRolesWith } from "#program/accounts/company-roles.ts";
import type { CompanyRight } from "#program/accounts/company-roles.ts";

/** True when whoever reads this page of a company holds the right there: what they cannot press is not shown to them. The acts ask again. */
export function useCompanyRight(right: CompanyRight): boolean {
  const { companyRole } = usePageFacts();
  return companyRole !== undefined && companyRolesWith(right).includes(companyRole);
}
