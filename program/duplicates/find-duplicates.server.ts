import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { duplicateReasons } from "./duplicate.ts";
import { keyedMarks } from "./keyed-marks.server.ts";
import { marksOf } from "./rules.ts";
import { reasonsFor } from "./rules.ts";
import { sharedMost } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ComparedPerson } from "./duplicate.ts";
import type { DuplicateReason } from "./duplicate.ts";
import type { KeyedMarks } from "./keyed-marks.server.ts";
import type { DuplicateTables } from "./tables.ts";

const batch = 200;
/** So many people of one birthday are looked at, the latest first: in 50,000 applications some 15 share one. */
const birthdayMost = 500;
/** A row says when an application was looked at, also for one that has no other mark, and with which key: with a new one all are looked at anew. */
const lookedWith = ({ keyId }: KeyedMarks) => `looked ${keyId}`;

interface PersonRow {
  readonly id: string;
  readonly full_name: string;
  readonly other_name: string;
  readonly birth_date: string | null;
  readonly telephone: string | null;
  readonly motivation: string | null;
}

/**
 * Looks at every application of the current year that was sent, or changed since it was looked at, and raises a card for the office where
 * it resembles another. Nothing else follows: no refusal, no letter, no state. For the clockwork. Gives how many cards are new.
 */
export async function findDuplicates(act: Act, secret: string): Promise<number> {
  const fiscalYear = await act.db.transaction(async (tx) => await currentFiscalYear(tx, act.now));
  const marks = keyedMarks(secret);
  let raised = 0;
  for (;;) {
    const { seen, cards } = await act.db.transaction(async (tx) => await lookAtSome(tx, act, fiscalYear, marks));
    raised += cards;
    if (seen < batch) break;
  }
  return await act.db.transaction(async (tx) => {
    const pairs = [...(await sameFiles(tx, fiscalYear)), ...(await sameDocumentNumbers(tx, fiscalYear))];
    return raised + (await raise(tx, act, fiscalYear, pairs));
  });
}

async function lookAtSome(tx: Transaction, act: Act, fiscalYear: number, keyed: KeyedMarks): Promise<{ seen: number; cards: number }> {
  const looked = lookedWith(keyed);
  const { rows } = await sql<{ id: string }>`
    select a.id from intern_applications a
    left join duplicate_keys k on k.application_id = a.id and k.key = ${looked}
    where a.fiscal_year = ${fiscalYear} and a.state in ('submitted', 'withdrawn') and (k.made_at is null or k.made_at < a.updated_at)
    order by a.id limit ${batch} for update of a skip locked`.execute(tx);
  const people = await peopleOf(
    tx,
    rows.map((row) => row.id),
  );
  const pairs: Pair[] = [];
  const keys = tx.withTables<DuplicateTables>();
  // All marks first: what many of these share must be known before any two are compared.
  const marked = [...people].map(([id, person]) => ({ id, person, marks: new Map(marksOf(person).map((mark) => [keyed.of(mark), mark])) }));
  for (const { id, marks } of marked) {
    await keys.deleteFrom("duplicate_keys").where("application_id", "=", id).execute();
    await keys
      .insertInto("duplicate_keys")
      .values([looked, ...marks.keys()].map((key) => ({ application_id: id, key, fiscal_year: fiscalYear, made_at: act.now })))
      .execute();
  }
  for (const { id, person, marks } of marked) {
    if (marks.size === 0) continue;
    // Of a mark that many share no more is read than shows that it is no sign, or ten thousand texts from one template would all be read for each.
    const most = [...marks.values()].map((mark) => (mark.startsWith("birth:") ? birthdayMost : sharedMost + 1));
    const { rows: found } = await sql<{ key: string; application_id: string; n: number }>`
      select k.key, k.application_id, count(*) over (partition by k.key)::int as n
      from unnest(${[...marks.keys()]}::text[], ${most}::int[]) as own (key, most)
      cross join lateral (
        select o.key, o.application_id from duplicate_keys o
        where o.fiscal_year = ${fiscalYear} and o.key = own.key and o.application_id <> ${id} order by o.application_id desc limit own.most) k`.execute(
      tx,
    );
    const shared = new Set(found.filter((one) => one.n >= sharedMost).map((one) => marks.get(one.key)));
    const isSharedByMany = (mark: string) => shared.has(mark);
    const beside = [...new Set(found.filter((one) => isTelling(marks.get(one.key), isSharedByMany)).map((one) => one.application_id))];
    for (const [otherId, other] of await peopleOf(tx, beside)) {
      const reasons = reasonsFor(person, other, isSharedByMany);
      if (reasons.length > 0) pairs.push({ one: id, other: otherId, reasons });
    }
  }
  return { seen: rows.length, cards: await raise(tx, act, fiscalYear, pairs) };
}

/** Many people have one birthday: it only brings names beside each other. Any other mark that many share is no sign. */
const isTelling = (mark: string | undefined, isSharedByMany: (mark: string) => boolean) =>
  mark !== undefined && (mark.startsWith("birth:") || !isSharedByMany(mark));

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly reasons: readonly DuplicateReason[];
}

async function raise(tx: Transaction, act: Act, fiscalYear: number, pairs: readonly Pair[]): Promise<number> {
  let raised = 0;
  for (const { one, other, reasons } of pairs) {
    const [first, second] = one < other ? [one, other] : [other, one];
    const before = await tx
      .withTables<DuplicateTables>()
      .selectFrom("duplicate_cards")
      .select(["id", "reasons", "state"])
      .where("first_application", "=", first)
      .where("second_application", "=", second)
      .executeTakeFirst();
    const all = duplicateReasons.filter((reason) => reasons.includes(reason) || before?.reasons.includes(reason) === true);
    if (before === undefined) {
      await tx
        .withTables<DuplicateTables>()
        .insertInto("duplicate_cards")
        .values({
          id: newId(),
          fiscal_year: fiscalYear,
          first_application: first,
          second_application: second,
          reasons: all,
          state: "open",
          found_at: act.now,
          decided_by: null,
          decided_at: null,
          kept_application: null,
          version: 1,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      raised += 1;
    } else if (before.state === "open" && all.length > before.reasons.length) {
      await tx.withTables<DuplicateTables>().updateTable("duplicate_cards").set({ reasons: all }).where("id", "=", before.id).execute();
    }
  }
  return raised;
}

/** Applications of two accounts that hold the very same file, such as one passport. */
async function sameFiles(tx: Transaction, fiscalYear: number): Promise<Pair[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    select distinct d.application_id as one, e.application_id as other
    from documents d join document_pages p on p.document_id = d.id join files f on f.id = p.file_id join files g on g.sha256 = f.sha256 and g.account_id <> f.account_id
    join document_pages q on q.file_id = g.id join documents e on e.id = q.document_id and e.fiscal_year = d.fiscal_year
    where d.fiscal_year = ${fiscalYear} and d.application_id < e.application_id
      and not exists (select from duplicate_cards c where c.first_application = d.application_id and c.second_application = e.application_id and 'same-file' = any(c.reasons))
      and (select count(distinct h.account_id) from files h where h.sha256 = f.sha256) <= ${sharedMost}
    limit 500`.execute(tx);
  return rows.map((row) => ({ ...row, reasons: ["same-file" as const] }));
}

/** Applications whose passports bear the same number, as far as somebody has noted it. */
async function sameDocumentNumbers(tx: Transaction, fiscalYear: number): Promise<Pair[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    select d.application_id as one, e.application_id as other
    from document_numbers d join document_numbers e on e.fiscal_year = d.fiscal_year and e.key_id = d.key_id and e.fingerprint = d.fingerprint and e.account_id <> d.account_id
    where d.fiscal_year = ${fiscalYear} and d.application_id < e.application_id
      and not exists (select from duplicate_cards c where c.first_application = d.application_id and c.second_application = e.application_id and 'same-document-number' = any(c.reasons))
    limit 500`.execute(tx);
  return rows.map((row) => ({ ...row, reasons: ["same-document-number" as const] }));
}

async function peopleOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, ComparedPerson>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PersonRow>`
    select a.id, a.full_name, a.other_name, a.birth_date,
      (select s.answers ->> 'telephone' from application_sections s where s.application_id = a.id and s.section = 'contact') as telephone,
      (select s.answers ->> 'motivation' from application_sections s where s.application_id = a.id and s.section = 'motivation') as motivation
    from intern_applications a where a.id = any(${[...ids]})`.execute(tx);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        names: [row.full_name, row.other_name].filter((name) => name.trim() !== ""),
        birthDate: row.birth_date ?? "",
        telephone: row.telephone ?? "",
        text: row.motivation ?? "",
      },
    ]),
  );
}
