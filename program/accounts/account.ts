import type { Said } from "#platform/language.ts";
import type { CompanyRole } from "./company-roles.ts";

/** Every role that an account may hold: bundles of rights. `company` always belongs to one company. */
export const roles = [
  "intern",
  "company",
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
export type Role = (typeof roles)[number];

/** The roles of the JIP Office's own staff. */
export const officeRoles = [
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
] as const satisfies readonly Role[];

/** As what somebody acts: one kind a request, each with its own database role. `system` is the program's own clockwork. */
export const actorKinds = ["anyone", "intern", "company", "office", "committee", "reader", "system"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Who acts: nobody known (`accountId` null), or an account in one of its kinds with its live roles. */
export interface Actor {
  readonly kind: ActorKind;
  readonly accountId: string | null;
  /** The company that somebody of kind `company` acts for; null for all others. */
  readonly companyId: string | null;
  /** What somebody of kind `company` is there; without it they may do nothing for it. */
  readonly companyRole?: CompanyRole | undefined;
  readonly roles: readonly Role[];
  /** What the frame of a page shows; empty when the person has not said. */
  readonly name: string;
}

/** Nobody known: the public pages and the forms before sign-in. */
export const anyone: Actor = { kind: "anyone", accountId: null, companyId: null, roles: [], name: "" };

/** The kind in which each role acts. */
export function kindOfRole(role: Role): ActorKind {
  if (role === "intern" || role === "company" || role === "committee") return role;
  if (role === "reader-meti" || role === "reader-jetro") return "reader";
  return "office";
}

export const roleNames = {
  intern: { en: "Applicant or intern", ja: "応募者・インターン" },
  company: { en: "Company", ja: "企業担当者" },
  screener: { en: "Screening", ja: "審査担当" },
  interviewer: { en: "Interviews", ja: "面談担当" },
  matcher: { en: "Matching", ja: "マッチング担当" },
  concierge: { en: "Concierge", ja: "コンシェルジュ" },
  "travel-desk": { en: "Travel desk", ja: "渡航担当" },
  accounts: { en: "Accounts", ja: "経理担当" },
  "public-relations": { en: "Public relations", ja: "広報担当" },
  "privacy-officer": { en: "Privacy officer", ja: "個人情報担当" },
  manager: { en: "Manager", ja: "責任者" },
  administrator: { en: "Administrator", ja: "システム管理者" },
  committee: { en: "Screening committee", ja: "審査委員" },
  "reader-meti": { en: "METI", ja: "経済産業省" },
  "reader-jetro": { en: "JETRO", ja: "ジェトロ" },
} satisfies Record<Role, Said>;
