import type { ColumnType } from "kysely";
import type { ClaimState } from "./claim.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";

/** Tables of `0007_host_companies.sql`, `0025_host_company_registration.sql`, `0095_company_plans.sql` and `0161_registrations_that_ended.sql`. */
export type HostCompanyTables = {
  host_companies: {
    id: string;
    corporate_number: string | null;
    name: string;
    name_kana: string;
    name_en: string;
    created_by: string;
    created_at: Date;
    ended_at: ColumnType<Date | null, never, never>;
  };
  company_applications: {
    id: string;
    number: string | null;
    fiscal_year: number;
    company_id: string;
    state: string;
    state_since: Date;
    postal_code: string;
    prefecture: string;
    address: string;
    industry: string;
    capital_yen: number | null;
    employees: number | null;
    body_kind: string;
    overseas_business: string;
    purposes: string[];
    contact_name: string;
    contact_email: string;
    contact_telephone: string;
    manager_name: string;
    trainer_name: string;
    why: string;
    taken_from: number | null;
    look_again: string[];
    point_answers: unknown;
    hold_from: string;
    hold_reason: string;
    sme: boolean | null;
    flags: string[];
    returned_points: unknown;
    decision_reason: string;
    submitted_at: Date | null;
    decided_at: Date | null;
    decided_by: string | null;
    first_seen_at: Date | null;
    version: number;
    created_at: Date;
  };
  positions: {
    id: string;
    company_application_id: string;
    company_id: string;
    fiscal_year: number;
    course: string;
    title: string;
    tasks: string;
    learns: string;
    needs_japanese: string;
    needs_english: string;
    work_language: string;
    field: string;
    skills: string;
    seats: number;
    prefecture: string;
    place: string;
    tutor: string;
    meetings_per_week: number | null;
    lodging_plan: string;
    title_en: string;
    tasks_en: string;
    learns_en: string;
    place_en: string;
    lodging_plan_en: string;
    office_english: string[];
    starts_on: string | null;
    ends_on: string | null;
    environment: string[];
    look_again: boolean;
    state: string;
    created_at: Date;
    course_chosen_at: Date;
    version: number;
  };
};

/** Table of `0125_company_claims.sql`. */
export type ClaimTables = {
  company_claims: {
    id: string;
    corporate_number: string;
    company_name: string;
    account_id: string;
    person_name: string;
    telephone: string;
    message: string;
    asked_at: Date;
    state: ColumnType<ClaimState, undefined, ClaimState>;
    decided_by: ColumnType<string | null, undefined, string>;
    decided_at: ColumnType<Date | null, undefined, Date>;
    decision_note: ColumnType<string, undefined, string>;
    version: ColumnType<number, undefined, number>;
  };
};

/** Table of `0071_company_people.sql`. */
export type InvitationTables = {
  company_invitations: {
    id: string;
    company_id: string;
    email: string;
    company_role: CompanyRole;
    token_hash: string;
    invited_by: string;
    invited_at: Date;
    expires_at: Date;
    accepted_at: ColumnType<Date | null, null | undefined, never>;
    accepted_by: ColumnType<string | null, null | undefined, never>;
    withdrawn_at: ColumnType<Date | null, null | undefined, Date>;
  };
};

/** Tables of `0096_company_hearings.sql`: the office's own papers. */
export type OfficePaperTables = {
  company_hearings: {
    id: string;
    company_application_id: string;
    held_on: string;
    means: string;
    present: string;
    wishes: string;
    notes: string;
    written_by: string;
    written_at: Date;
  };
  company_checks: {
    company_application_id: string;
    points: string[];
    marked_by: string;
    marked_at: Date;
    version: number;
  };
};

/** Table of `0164_companies_not_this_year.sql`, with the names that the office lists. */
export type NotThisYearTables = Pick<HostCompanyTables, "host_companies"> & {
  companies_not_this_year: { company_id: string; fiscal_year: number; reason: string; said_by: string; said_at: Date };
};
