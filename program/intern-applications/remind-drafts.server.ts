import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { courseName } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { problemsOf } from "./form.server.ts";
import { draftReminder } from "./letters.ts";
import { dueReminders } from "./reminders.ts";
import { reminderKey } from "./reminders.ts";
import { sectionNames } from "./sections.ts";
import { wishedCourses } from "./sections.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AnswersBySection } from "./facts.ts";
import type { DueReminder } from "./reminders.ts";

/** So many drafts in one transaction, read whole to say what is left in them: about a hundredth of a second, then the thread is the pages'. */
const batch = 25;
/** So many drafts the database names at a time, by their ids alone. */
const named = 5_000;

interface DraftRow {
  readonly id: string;
  readonly account_id: string;
  readonly sections: AnswersBySection | null;
}

/**
 * Reminds the drafts of the current year whose wished courses (or, without wishes, any course) close soon. Each reminder goes once to
 * each draft; what was sent, withdrawn or begun after the reminder's hour gets none. The database says who is due, in one question that
 * reads no answers but the wishes; what is not due is never read. For the clockwork. Gives how many were queued.
 */
export async function remindDrafts(act: Act): Promise<number> {
  const year = await act.db.transaction(async (tx) => await yearOf(tx, await currentFiscalYear(tx, act.now)));
  let queued = 0;
  for (const due of dueReminders(year, act.now)) {
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const ids = await act.db.transaction(async (tx) => await dueDrafts(tx, year, due, after));
      for (let from = 0; from < ids.length; from += batch) {
        queued += await act.db.transaction(async (tx) => await remindSome(tx, act, year, due, ids.slice(from, from + batch)));
        await setImmediate();
      }
      if (ids.length < named) break;
      after = ids.at(-1)!; // What somebody held just now is passed over and left to the next run, not asked for on end.
    }
  }
  return queued;
}

/** The drafts that are due and come after an id, in the order of their ids. */
async function dueDrafts(tx: Transaction, year: ProgramYear, due: DueReminder, after: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from intern_applications a
    left join application_sections w on w.application_id = a.id and w.section = 'wishes'
    where a.fiscal_year = ${year.fiscalYear} and a.state = 'draft' and a.created_at <= ${due.since} and a.id > ${after}
      and (w.answers is null
        or not exists (select from jsonb_each_text(w.answers) e where e.key ~ '^wish[0-9]+$' and e.value <> '')
        or exists (select from jsonb_each_text(w.answers) e where e.key ~ '^wish[0-9]+$' and e.value = any(${[...due.courses]})))
      and not exists (select from letters l where l.dedupe_key = 'draft-reminder ' || a.id || ${` ${due.hours} ${due.closesAt.toISOString()}`})
    order by a.id limit ${named}`.execute(tx);
  return rows.map((row) => row.id);
}

async function remindSome(tx: Transaction, act: Act, year: ProgramYear, due: DueReminder, ids: readonly string[]): Promise<number> {
  // Locked against the sending at the same moment: whoever is just sending gets no reminder, and nobody waits for this job.
  const { rows } = await sql<DraftRow>`
    select a.id, a.account_id,
      (select jsonb_object_agg(s.section, s.answers) from application_sections s where s.application_id = a.id) as sections
    from intern_applications a where a.id = any(${[...ids]}::uuid[]) and a.state = 'draft'
    order by a.id for update of a skip locked`.execute(tx);
  const letters = rows.flatMap((row) => {
    const answers = row.sections ?? {};
    const wishes = wishedCourses(answers.wishes);
    const wished = wishes.filter((code) => due.courses.includes(code));
    if (wishes.length > 0 && wished.length === 0) return []; // Wished for another end since the database named it.
    const names = (wished.length > 0 ? wished : due.courses).map((code) => courseName(theCourse(year, code), year.courses));
    const left = sectionNames.filter((section) => problemsOf(year, section, answers[section]).length > 0).length;
    return [
      {
        to: { account: row.account_id },
        words: draftReminder(names, due.closesAt, left),
        about: { kind: "intern-application", id: row.id },
        fiscalYear: year.fiscalYear,
        dedupeKey: reminderKey(row.id, due),
      },
    ];
  });
  await queueLetter(tx, act, ...letters);
  return letters.length;
}
