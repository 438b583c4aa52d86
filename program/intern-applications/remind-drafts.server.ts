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

/** So many drafts in one transaction: a reminder is one small row, and a job that is cut off loses little. */
const batch = 500;

interface DraftRow {
  readonly id: string;
  readonly account_id: string;
  readonly sections: AnswersBySection | null;
}

/**
 * Reminds the drafts of the current year whose wished courses (or, without wishes, any course) close soon. Each reminder goes once to
 * each draft; what was sent, withdrawn or begun after the reminder's hour gets none. For the clockwork. Gives how many were queued.
 */
export async function remindDrafts(act: Act): Promise<number> {
  const year = await act.db.transaction(async (tx) => await yearOf(tx, await currentFiscalYear(tx, act.now)));
  let queued = 0;
  for (const due of dueReminders(year, act.now)) {
    for (;;) {
      const some = await act.db.transaction(async (tx) => await remindSome(tx, act, year, due));
      queued += some;
      if (some < batch) break;
    }
  }
  return queued;
}

async function remindSome(tx: Transaction, act: Act, year: ProgramYear, due: DueReminder): Promise<number> {
  // Locked against the sending at the same moment: whoever is just sending gets no reminder, and nobody waits for this job.
  const { rows } = await sql<DraftRow>`
    select a.id, a.account_id,
      (select jsonb_object_agg(s.section, s.answers) from application_sections s where s.application_id = a.id) as sections
    from intern_applications a
    left join application_sections w on w.application_id = a.id and w.section = 'wishes'
    where a.fiscal_year = ${year.fiscalYear} and a.state = 'draft' and a.created_at <= ${due.since}
      and (w.answers is null
        or not exists (select from jsonb_each_text(w.answers) e where e.key ~ '^wish[0-9]+$' and e.value <> '')
        or exists (select from jsonb_each_text(w.answers) e where e.key ~ '^wish[0-9]+$' and e.value = any(${[...due.courses]})))
      and not exists (select from letters l where l.dedupe_key = 'draft-reminder ' || a.id || ${` ${due.hours} ${due.closesAt.toISOString()}`})
    order by a.id limit ${batch} for update of a skip locked`.execute(tx);
  await queueLetter(
    tx,
    act,
    ...rows.map((row) => {
      const answers = row.sections ?? {};
      const wished = wishedCourses(answers.wishes).filter((code) => due.courses.includes(code));
      const names = (wished.length > 0 ? wished : due.courses).map((code) => courseName(theCourse(year, code), year.courses));
      const left = sectionNames.filter((section) => problemsOf(year, section, answers[section]).length > 0).length;
      return {
        to: { account: row.account_id },
        words: draftReminder(names, due.closesAt, left),
        about: { kind: "intern-application", id: row.id },
        fiscalYear: year.fiscalYear,
        dedupeKey: reminderKey(row.id, due),
      };
    }),
  );
  return rows.length;
}
