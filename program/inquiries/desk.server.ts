import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { countOf } from "./desk.ts";
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
  facts: { accountId: string; now: Date; perPage: number; counts: InquiryCounts },
): Promise<InquiryPage> {
  const isByTarget = filter.q === "" && (filter.list === "waiting" || filter.list === "mine");
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
  const pageOf = (query: Matching) => {
    let page = query;
    if (at) page = page.where(goesUp ? sql<boolean>`${keys} > ${at}` : sql<boolean>`${keys} < ${at}`);
    if (isByTarget) page = page.orderBy("due_on", direction);
    return page
      .orderBy("received_at", direction)
      .orderBy("id", direction)
      .limit(facts.perPage + 1);
  };
  const { all, page } = filter.q === "" ? await listed(tx, filter, facts, pageOf) : await searched(tx, filter, facts, pageOf);
  const rows = await page.select(keptColumns).execute();
  const goesOn = rows.length > facts.perPage;
  const shown = rows.slice(0, facts.perPage).map(kept);
  return {
    inquiries: isBack ? shown.reverse() : shown,
    all,
    hasEarlier: isBack ? goesOn : cursor !== null,
    hasLater: isBack ? true : goesOn,
  };
}

type Matching = ReturnType<typeof matching>;
type PageOf = (query: Matching) => Matching;

/** A list with its count: known already where nothing narrows it, whole where an index has it, no further than `foundMost` by age. */
async function listed(
  tx: Transaction,
  filter: InquiryFilter,
  facts: { accountId: string; now: Date; counts: InquiryCounts },
  pageOf: PageOf,
) {
  const query = matching(tx, filter, facts);
  if (filter.age !== null) return { all: await boundedCount(tx, query), page: pageOf(query) };
  if (filter.topic === null && filter.language === null) return { all: countOf(filter.list, facts.counts), page: pageOf(query) };
  const { all } = await query.select((count) => count.fn.countAll<number>().as("all")).executeTakeFirstOrThrow();
  return { all: Number(all), page: pageOf(query) };
}

/**
 * A search with its count, no further than `foundMost`. A rare word is asked of the index of pairs, once, and its finds are put in order.
 * A word that stands in very many rows would bring thousands of them together only to throw most away: going down from the newest row, a
 * page of it is full at once. Which of the two it is, the number of finds has said.
 */
async function searched(tx: Transaction, filter: InquiryFilter, facts: { accountId: string; now: Date }, pageOf: PageOf) {
  const query = matching(tx, filter, facts);
  const words = searchWords(filter.q);
  const literally = words.reduce((narrowed, word) => narrowed.where(sql<boolean>`position(${word} in search_text) > 0`), query);
  const pairs = [...new Set(words.flatMap(letterPairs))];
  // The index finds the rows with all the pairs; the text itself says whether they stand in this order. Single characters have no pair:
  // the index of the newest holds the text that is searched, so the inquiries themselves are not read.
  const byPairs =
    pairs.length === 0
      ? literally.orderBy("received_at", "desc").orderBy("id", "desc")
      : literally.where(sql<boolean>`search_pairs @> ${pairs}::text[]`);
  const finds = (await byPairs.select("id").limit(foundMost).execute()).map(({ id }) => id);
  const isRare = finds.length < foundMost;
  return { all: finds.length, page: pageOf(isRare ? query.where(sql<boolean>`id = any(${finds}::uuid[])`) : literally) };
}

/** How many rows there are, counted no further than `foundMost`, as nobody reads so many. */
async function boundedCount(tx: Transaction, query: Matching): Promise<number> {
  const found = query.select(sql<number>`1`.as("one")).limit(foundMost);
  const { all } = await tx
    .selectFrom(found.as("found"))
    .select((count) => count.fn.countAll<number>().as("all"))
    .executeTakeFirstOrThrow();
  return Number(all);
}

/** How many inquiries stand where: each figure from an index that holds only what it counts, all in one question. */
export async function inquiryCounts(tx: Transaction, accountId: string, now: Date): Promise<InquiryCounts> {
  const { rows } = await sql<Omit<InquiryCounts, "byState"> & { byState: Partial<Record<InquiryState, number>> | null }>`
    select
      (select jsonb_object_agg(state, "all") from (select state, count(*) as "all" from inquiries group by state) states) as "byState",
      (select count(*)::int from inquiries where is_waiting and assigned_to = ${accountId}) as mine,
      (select count(*)::int from inquiries where is_waiting and due_on < ${dayOf(now)}::date) as late,
      (select count(*)::int from inquiries where has_news and is_waiting) as unseen,
      (select count(*)::int from inquiry_mails where inquiry_id is null and not put_aside) as unmatched`.execute(tx);
  const counted = rows[0]!;
  return { ...counted, byState: counted.byState ?? {} };
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
  if (filter.q !== "") return query;
  // Written out, not asked as values: the partial index is only used where the question itself says so.
  if (filter.list === "waiting" || filter.list === "mine") query = query.where(sql<boolean>`is_waiting`);
  if (filter.list === "mine") query = query.where("assigned_to", "=", accountId);
  if (filter.list === "unseen") return query.where(sql<boolean>`has_news and is_waiting`);
  const states: readonly InquiryState[] = inquiryLists[filter.list];
  return states.length === 1 ? query.where("state", "=", states[0]!) : query;
}
