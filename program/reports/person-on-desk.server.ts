import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { emailOf } from "#program/accounts/records.server.ts";
import { may } from "#program/accounts/rules.ts";
import { changesOf } from "#program/application-changes/records.server.ts";
import { consentsOf } from "#program/consents/records.server.ts";
import { cardsOf } from "#program/duplicates/records.server.ts";
import { positionsByIds } from "#program/host-companies/position-records.server.ts";
import { inquiriesFrom } from "#program/inquiries/records.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { applicationsOfPerson } from "#program/intern-applications/records.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { matchesWhere } from "#program/matching/records.server.ts";
import { provisionsAbout } from "#program/third-party-provision/records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ApplicationChange } from "#program/application-changes/application-change.ts";
import type { GivenConsent } from "#program/consents/records.server.ts";
import type { DuplicateCard } from "#program/duplicates/duplicate.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { Match } from "#program/matching/match.ts";
import type { RecordedProvision } from "#program/third-party-provision/records.server.ts";

/** What stands elsewhere about the person of an application. Null: not for whoever asks; empty: there is nothing. */
export interface PersonOnDesk {
  readonly email: string;
  /** This application's, those longest in their state first. */
  readonly matches: readonly { readonly match: Match; readonly position: PositionOfCompany | null }[] | null;
  readonly internships: readonly Internship[] | null;
  readonly changes: readonly ApplicationChange[];
  readonly duplicates: readonly DuplicateCard[];
  /** From the same address, newest first, at most ten. */
  readonly inquiries: readonly KeptInquiry[] | null;
  /** The person's applications of other years, newest first. */
  readonly otherYears: readonly InternApplication[];
  readonly consents: readonly GivenConsent[];
  readonly provisions: readonly RecordedProvision[] | null;
}

/**
 * Everything about the person of an application that other slices keep, for the office's page of it; each part only for those who may
 * enter the page that it leads to. Throws `NotFound`, and `NotAllowed` for whoever may not read applications.
 */
export async function personOnDesk(tx: Transaction, act: Act, applicationId: string): Promise<PersonOnDesk> {
  requirePermission(act, "read-applications");
  const application = found(await applicationById(tx, applicationId), "intern application");
  const { accountId, fiscalYear } = application;
  const email = await emailOf(tx, accountId);
  const matches = may(act.who, "confirm-matches") ? await matchesWhere(tx, { accountId, fiscalYear }) : null;
  const positions = await positionsByIds(tx, matches?.map((match) => match.positionId) ?? []);
  return {
    email,
    matches: matches?.map((match) => ({ match, position: positions.get(match.positionId) ?? null })) ?? null,
    internships: may(act.who, "look-after-internships") ? await internshipsWhere(tx, { accountId }) : null,
    changes: await changesOf(tx, applicationId),
    duplicates: await cardsOf(tx, applicationId),
    inquiries: may(act.who, "answer-inquiries") ? await inquiriesFrom(tx, email) : null,
    otherYears: (await applicationsOfPerson(tx, accountId)).filter((one) => one.id !== applicationId && one.number !== null),
    consents: await consentsOf(tx, accountId),
    provisions: may(act.who, "read-provisions") ? await provisionsAbout(tx, accountId) : null,
  };
}
