import assert from "node:assert/strict";
import * as year from "./expected/year.ts";
import * as accounts from "./expected/accounts.ts";
import * as history from "./expected/history.ts";
import * as outbox from "./expected/outbox.ts";
import * as fieldProblems from "./expected/field-problems.ts";
import * as consents from "./expected/consents.ts";
import * as thirdPartyProvision from "./expected/third-party-provision.ts";
import * as signIn from "./expected/sign-in.ts";
import * as publications from "./expected/publications.ts";
import * as inquiries from "./expected/inquiries.ts";
import * as informationSessions from "./expected/information-sessions.ts";
import * as hostCompanies from "./expected/host-companies.ts";
import * as unusedAccounts from "./expected/unused-accounts.ts";
import * as internApplications from "./expected/intern-applications.ts";
import * as diversityAnswers from "./expected/diversity-answers.ts";
import * as documents from "./expected/documents.ts";
import * as applicationChanges from "./expected/application-changes.ts";
import * as duplicates from "./expected/duplicates.ts";
import * as selection from "./expected/selection.ts";
import * as matching from "./expected/matching.ts";
import * as travel from "./expected/travel.ts";
import * as internships from "./expected/internships.ts";
import * as matchChanges from "./expected/match-changes.ts";
import * as trainings from "./expected/trainings.ts";
import * as dailyReports from "./expected/daily-reports.ts";
import * as allowances from "./expected/allowances.ts";
import * as privacyRequests from "./expected/privacy-requests.ts";
import * as reports from "./expected/reports.ts";
import * as impossibleStates from "./expected/impossible-states.ts";
import * as platform from "./expected/platform.ts";
import type { RightsOfTables } from "./expected/rights.ts";

/** The tables by slice, in the order of the slices; a new table has its line in the file of its slice. */
const slices: readonly { readonly locked?: RightsOfTables; readonly open?: RightsOfTables }[] = [
  year,
  accounts,
  history,
  outbox,
  fieldProblems,
  consents,
  thirdPartyProvision,
  signIn,
  publications,
  inquiries,
  informationSessions,
  hostCompanies,
  unusedAccounts,
  internApplications,
  diversityAnswers,
  documents,
  applicationChanges,
  duplicates,
  selection,
  matching,
  travel,
  internships,
  matchChanges,
  trainings,
  dailyReports,
  allowances,
  privacyRequests,
  reports,
  impossibleStates,
  platform,
];

/** All of them as one; a table that stands in two files is a fault. */
function together(kind: "locked" | "open"): RightsOfTables {
  const entries = slices.flatMap((slice) => Object.entries(slice[kind] ?? {}));
  const all = Object.fromEntries(entries);
  assert.equal(Object.keys(all).length, entries.length, "a table has its line once");
  return all;
}

/** Every table that holds something about people, locked by rows; whoever has no line may nothing. */
export const locked = together("locked");

/** Tables of the program itself: nobody's data, and why they are open. */
export const open = together("open");
