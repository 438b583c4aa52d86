import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { foundMost } from "./desk.ts";
import { inquiryLists } from "./desk.ts";
import { letterPairs } from "./desk.ts";
import { searchWords } from "./desk.ts";
import { kept } from "./records.server.ts";
import { keptColumns } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { InquiryCounts } from "./desk.ts";
import type { InquiryFilter } from "./desk.ts";
import type { InquiryPage } from "./desk.ts";
import type { InquiryPlaceInList } from "./desk.ts";
import type { InquiryState } from "./inquiry.ts";
import type { InquiryTables } from "./tables.ts";

/**
 * One page of the desk. What waits comes by the day of its target, so that the late stands in front; everything else newest first.
 * Pages go on from a row, not from a count: the last page costs what the first does, and nothing is skipped when a row leaves the list.
 */
export async function inquiriesPage(
  tx: Transaction,
  filter: InquiryFilter,
  { after, before }: InquiryPlaceInList,
  facts: { accountId: string; now: Date; perPage: number },
): Promise<InquiryPage> {
  const query = matching(tx, filter, facts);
  const isByTarget = filter.q === "" && (filter.list === "waiting" || filter.list === "mine");
  const all = await countOf(tx, query, filter);
  const isBack = before !== undefined;
  const from = before ?? after;
  const cursor = from === undefined ? null : await placeOf(tx, from);
  // Japan's newest first is "less than the cursor", a target's order "more than it"; going back turns either round.
  const goesUp = isByTarget !== isBack;
  const keys = isByTarget ? sql`(due_on, received_at, id)` : sql`(received_at, id)`;
  const at =
    cursor &&
    (isByTarget
      ? sql`(${cursor.due_on}::date, ${cursor.received_at}::timestamptz, ${cursor.id}::uuid)`
      : sql`(${cursor.received_at}::timestamptz, ${cursor.id}::uuid)`);
  const direction = goesUp ? "asc" : "desc";
  let page = query.select(keptColumns);
  if (at) page = page.where(goesUp ? sql<boolean>`${keys} > ${at}` : sql<boolean>`${keys} < ${at}`);
  if (isByTarget) page = page.orderBy("due_on", direction);
  const rows = await page
    .orderBy("received_at", direction)
    .orderBy("id", direction)
    .limit(facts.perPage + 1)
    .execute();
  const goesOn = rows.length > facts.perPage;
  const shown = rows.slice(0, facts.perPage).map(kept);
  return {
    inquiries: isBack ? shown.reverse() : shown,
    all,
    hasEarlier: isBack ? goesOn : cursor !== null,
    hasLater: isBack ? true : goesOn,
  };
}

/** How many rows a list has; a search is counted no further than `foundMost`, as nobody reads so many. */
async function countOf(tx: Transaction, query: ReturnType<typeof matching>, { q }: InquiryFilter): Promise<number> {
  if (q === "") return Number((await query.select((count) => count.fn.countAll<number>().as("all")).executeTakeFirstOrThrow()).all);
  const found = query.select(sql<number>`1`.as("one")).limit(foundMost);
  return Number(
    (
      await tx
        .selectFrom(found.as("found"))
        .select((count) => count.fn.countAll<number>().as("all"))
        .executeTakeFirstOrThrow()
    ).all,
  );
}

/** How many inquiries stand where, in one pass over the index. */
export async function inquiryCounts(tx: Transaction, accountId: string, now: Date): Promise<InquiryCounts> {
  const { rows } = await sql<{ state: InquiryState; all: number; mine: number; late: number; unseen: number }>`
    select state, count(*)::int as "all",
      (count(*) filter (where assigned_to = ${accountId} and state in ('received', 'assigned', 'reopened')))::int as mine,
      (count(*) filter (where due_on < ${dayOf(now)}::date and state in ('received', 'assigned', 'reopened')))::int as late,
      (count(*) filter (where has_news and state <> 'spam'))::int as unseen
    from inquiries group by state`.execute(tx);
  const sum = (name: "mine" | "late" | "unseen") => rows.reduce((all, row) => all + row[name], 0);
  const { unmatched } = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_mails")
    .select((count) => count.fn.countAll<number>().as("unmatched"))
    .where("inquiry_id", "is", null)
    .where("put_aside", "=", false)
    .executeTakeFirstOrThrow();
  return {
    byState: Object.fromEntries(rows.map((row) => [row.state, row.all])),
    mine: sum("mine"),
    late: sum("late"),
    unseen: sum("unseen"),
    unmatched: Number(unmatched),
  };
}

/** Where a row stands in the order; null for one that is gone: the page then begins at the beginning. */
async function placeOf(tx: Transaction, id: string) {
  const row = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiries")
    .select(["id", "due_on", "received_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

function matching(tx: Transaction, filter: InquiryFilter, { accountId, now }: { accountId: string; now: Date }) {
  let query = tx.withTables<InquiryTables>().selectFrom("inquiries");
  if (filter.topic !== null) query = query.where("topic", "=", filter.topic);
  if (filter.language !== null) query = query.where("language", "=", filter.language);
  const today = dayOf(now);
  if (filter.age === "late") query = query.where(sql<boolean>`is_waiting`).where("due_on", "<", today);
  if (filter.age === "week") query = query.where("received_at", ">=", startOfDay(addDays(today, -6)));
  if (filter.age === "older-week") query = query.where("received_at", "<", startOfDay(addDays(today, -7)));
  if (filter.age === "older-month") query = query.where("received_at", "<", startOfDay(addDays(today, -30)));
  for (const word of searchWords(filter.q)) {
    const pairs = letterPairs(word);
    // The index finds the rows with all the pairs; the text itself says whether they stand in this order.
    if (pairs.length > 0) query = query.where(sql<boolean>`search_pairs @> ${pairs}::text[]`);
    query = query.where(sql<boolean>`position(${word} in search_text) > 0`);
  }
  if (filter.q !== "") return query;
  // Written out, not asked as values: the partial index is only used where the question itself says so.
  if (filter.list === "waiting" || filter.list === "mine") query = query.where(sql<boolean>`is_waiting`);
  if (filter.list === "mine") query = query.where("assigned_to", "=", accountId);
  if (filter.list === "unseen") return query.where(sql<boolean>`has_news`).where("state", "<>", "spam");
  const states: readonly InquiryState[] = inquiryLists[filter.list];
  return states.length === 1 ? query.where("state", "=", states[0]!) : query;
}
