import { requirePermission } from "#program/accounts/act.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { inquiriesPage } from "./records.server.ts";
import { inquiryCounts } from "./records.server.ts";
import { inquiriesPerPage } from "./inquiry.ts";
import { inquiryLists } from "./inquiry.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InquiryList } from "./inquiry.ts";

/** One page of the office's work list with the names of those in charge, and the counts of every list. A search looks through all states. */
export async function listInquiries(act: Act, asked: { state: InquiryList; q: string; page: number }) {
  requirePermission(act, "answer-inquiries");
  const accountId = accountOf(act);
  const isSearch = asked.q !== "";
  const filter = {
    states: isSearch ? [] : inquiryLists[asked.state],
    assignedTo: !isSearch && asked.state === "mine" ? accountId : undefined,
    search: asked.q,
  };
  return act.db.transaction(async (tx) => {
    const { inquiries, all } = await inquiriesPage(tx, filter, asked.page, inquiriesPerPage);
    const names = await accountNames(
      tx,
      inquiries.map((inquiry) => inquiry.assignedTo),
    );
    return { inquiries, all, names, counts: await inquiryCounts(tx, accountId) };
  });
}
