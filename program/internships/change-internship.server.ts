import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { peopleOfCompany } from "#program/host-companies/people.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import type { Updateable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Internship } from "./internship.ts";
import type { InternshipTables } from "./tables.ts";

/** A deed in the history. `isInner` keeps it out of both sides' own accounts. */
export interface InternshipDeed {
  readonly what: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  readonly isInner?: boolean;
}

/** Keeps changed columns of a locked internship and notes the deed. */
export async function changeInternship(
  tx: Transaction,
  act: Act,
  internship: Internship,
  columns: Updateable<InternshipTables["internships"]>,
  deed: InternshipDeed,
): Promise<void> {
  await tx
    .withTables<InternshipTables>()
    .updateTable("internships")
    .set({ ...columns, version: sql`version + 1` })
    .where("id", "=", internship.id)
    .execute();
  await noteInternship(tx, act, internship, deed);
}

/** Notes a deed about an internship in the history of both sides. */
export async function noteInternship(
  tx: Transaction,
  act: Act,
  internship: Internship,
  { what, facts = {}, isInner = false }: InternshipDeed,
): Promise<void> {
  await writeHistory(tx, act, {
    what,
    about: { kind: "internship", id: internship.id },
    fiscalYear: internship.fiscalYear,
    ...(isInner ? {} : { subjectAccount: internship.accountId, subjectCompany: internship.companyId }),
    facts: { course: internship.course, ...facts },
  });
}

/** Writes to the intern and to everybody who acts for the company; null for a side that need not know. */
export async function tellBothSides(
  tx: Transaction,
  act: Act,
  internship: Internship,
  words: { intern: LetterWords | null; company: LetterWords | null },
): Promise<void> {
  const about = { about: { kind: "internship", id: internship.id }, fiscalYear: internship.fiscalYear };
  if (words.intern !== null) await queueLetter(tx, act, { to: { account: internship.accountId }, words: words.intern, ...about });
  if (words.company === null) return;
  const { company } = words;
  await queueLetter(
    tx,
    act,
    ...(await peopleOfCompany(tx, internship.companyId, "see-interns")).map((account) => ({ to: { account }, words: company, ...about })),
  );
}
