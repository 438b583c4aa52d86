import { requirePermission } from "#program/accounts/act.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { inquiriesPage } from "./desk.server.ts";
import { inquiryCounts } from "./desk.server.ts";
import { inquiriesPerPage } from "./desk.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InquiryFilter } from "./desk.ts";
import type { InquiryPlaceInList } from "./desk.ts";

/** One page of the office's work list with the names of those in charge, and the counts of every list. */
export async function listInquiries(act: Act, filter: InquiryFilter, place: InquiryPlaceInList = {}) {
  requirePermission(act, "answer-inquiries");
  const accountId = accountOf(act);
  return act.db.transaction(async (tx) => {
    const counts = await inquiryCounts(tx, accountId, act.now);
    const page = await inquiriesPage(tx, filter, place, { accountId, now: act.now, perPage: inquiriesPerPage, counts });
    const names = await accountNames(
      tx,
      page.inquiries.map((inquiry) => inquiry.assignedTo),
    );
    return { ...page, names, counts };
  });
}
