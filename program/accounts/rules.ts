import { companyRolesWith } from "./company-roles.ts";
import type { Actor } from "./account.ts";
import type { CompanyRight } from "./company-roles.ts";
import type { Role } from "./account.ts";

/**
 * What office staff, the committee and readers may do, and which roles may do it. An administrator may do everything of the office but
 * `notForAdministrators`.
 * Deny by default: what has no line here, nobody may.
 */
const permissions = {
  "answer-inquiries": ["screener", "interviewer", "matcher", "concierge", "public-relations", "privacy-officer", "manager"],
  "edit-publications": ["public-relations", "manager"],
  "hold-information-sessions": ["public-relations", "manager"],
  "read-applications": ["screener", "interviewer", "matcher", "concierge", "travel-desk", "privacy-officer", "manager"],
  "screen-documents": ["screener", "manager"],
  "ask-for-documents": ["screener", "interviewer", "manager"],
  "see-documents": ["screener", "interviewer", "accounts", "concierge", "manager"],
  "open-documents": ["screener", "interviewer", "matcher", "concierge", "travel-desk", "accounts", "privacy-officer", "manager"],
  "read-payout-data": ["accounts"],
  "read-emergency-contacts": ["concierge"],
  "hold-interviews": ["interviewer", "screener", "manager"],
  "check-companies": ["screener", "matcher", "manager"],
  "settle-company-claims": ["matcher", "manager"],
  "recommend-candidates": ["matcher", "manager"],
  "confirm-matches": ["matcher", "manager"],
  "look-after-internships": ["concierge", "manager"],
  "record-travel": ["travel-desk", "concierge", "manager"],
  "check-daily-reports": ["concierge", "manager"],
  "settle-allowances": ["accounts", "manager"],
  "approve-allowances": ["accounts", "manager"],
  "answer-privacy-requests": ["privacy-officer", "manager"],
  "replace-lost-addresses": ["privacy-officer", "manager"],
  "read-provisions": ["privacy-officer", "manager"],
  "read-letters": ["screener", "interviewer", "matcher", "concierge", "accounts", "public-relations", "privacy-officer", "manager"],
  "stop-letters": ["manager"],
  "change-year": ["manager"],
  "read-reports": [
    "screener",
    "interviewer",
    "matcher",
    "concierge",
    "accounts",
    "public-relations",
    "privacy-officer",
    "manager",
    "travel-desk",
  ],
  // Everybody's answers in one file: few may, and each file is written down with its purpose.
  "export-applications": ["privacy-officer", "manager"],
  "read-diversity-counts": ["privacy-officer", "manager"],
  "look-after-system": ["manager"],
  "manage-accounts": [],
  "decide-in-committee": ["committee"],
  "read-as-meti-or-jetro": ["reader-meti", "reader-jetro"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions;

/** Every permission by name, for the page that shows who may do what. */
export const allPermissions = Object.keys(permissions) as Permission[];

/**
 * What looking after accounts and the system does not ask for: a whole year's people in one file. domain.md 11 names exports with the privacy
 * officer; no source names the administrator, so the administrator may not. They could give themselves the role: that stands in the history.
 */
const notForAdministrators: readonly Permission[] = ["export-applications"];

/** The roles that hold a permission; the administrator holds those that belong to the office, but for `notForAdministrators`. */
export function rolesWith(permission: Permission): readonly Role[] {
  const holders: readonly Role[] = permissions[permission];
  const isOutside = permission === "decide-in-committee" || permission === "read-as-meti-or-jetro";
  return isOutside || notForAdministrators.includes(permission) ? holders : [...holders, "administrator"];
}

/** True when the actor holds one of the permission's roles in the kind that it acts in now. */
export function may(actor: Actor, permission: Permission): boolean {
  return rolesWith(permission).some((role) => actor.roles.includes(role));
}

/** True when whoever acts for a company holds the right there. Nobody without a role in a company holds any. */
export function companyMay(actor: Actor, right: CompanyRight): boolean {
  return actor.kind === "company" && actor.companyRole !== undefined && companyRolesWith(right).includes(actor.companyRole);
}
