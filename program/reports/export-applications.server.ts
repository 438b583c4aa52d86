import { sql } from "kysely";
import { csvBegin } from "#platform/csv.ts";
import { csvLine } from "#platform/csv.ts";
import { isoInJapan } from "#platform/days.ts";
import { isId } from "#platform/ids.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { flagNames } from "#program/intern-applications/messages.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { fieldsOf } from "#program/intern-applications/sections.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { shownAnswer } from "#program/intern-applications/shown-answers.ts";
import { countryName } from "#program/year/countries.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { courseOf } from "#program/year/rules.ts";
import { exportMinutes } from "./application-export.ts";
import { exportWords as words } from "./application-export.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ApplicationExport } from "./application-export.ts";
import type { ExportContent } from "./application-export.ts";
import type { ExportPurpose } from "./application-export.ts";
import type { ReportTables } from "./tables.ts";

/** Applications read at once; the file is written as it is read, whatever its length. */
const batch = 1_000;

/** Writes down that somebody takes applications of this year out as a file, and for what; the file itself comes with `exportedFile`. */
export async function exportApplications(
  act: Act,
  wish: { readonly content: ExportContent; readonly course: string; readonly purpose: ExportPurpose },
): Promise<Outcome<{ readonly id: string }, Problem<"choice-unknown">>> {
  requirePermission(act, "export-applications");
  return await act.db.transaction(async (tx) => {
    const fiscalYear = await currentFiscalYear(tx, act.now);
    const year = await yearOf(tx, fiscalYear);
    if (wish.course !== "" && courseOf(year, wish.course) === null) return refused({ code: "choice-unknown" as const, field: "course" });
    const course = wish.course || null;
    const id = newId();
    await tx
      .withTables<ReportTables>()
      .insertInto("application_exports")
      .values({
        id,
        fiscal_year: fiscalYear,
        made_by: accountOf(act),
        made_at: act.now,
        content: wish.content,
        course,
        purpose: wish.purpose,
        rows: null,
        downloaded_at: null,
      })
      .execute();
    await writeHistory(tx, act, {
      what: "applications-exported",
      about: { kind: "application-export", id },
      fiscalYear,
      facts: { content: wish.content, course: course ?? "", purpose: wish.purpose },
    });
    return done({ id });
  });
}

/** The files made this year, newest first, with the names of their makers. */
export async function showExports(act: Act): Promise<readonly (ApplicationExport & { readonly name: string })[]> {
  requirePermission(act, "export-applications");
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<ApplicationExport & { name: string }>`
      select e.id, e.fiscal_year as "fiscalYear", e.made_by as "madeBy", e.made_at as "madeAt", e.content, e.course, e.purpose, e.rows,
        e.downloaded_at as "downloadedAt", coalesce(nullif(a.name, ''), a.email) as name
      from application_exports e join accounts a on a.id = e.made_by
      where e.fiscal_year = ${await currentFiscalYear(tx, act.now)} order by e.made_at desc, e.id desc limit 100`.execute(tx);
    return rows;
  });
}

/**
 * The file of an export, line by line, for whoever asked for it and for an hour; each taking is history, with how many lines went out. Throws `NotFound` for any other. Each
 * thousand applications are read in a transaction of their own, so that a slow line holds nothing.
 */
export async function exportedFile(act: Act, id: string): Promise<{ readonly name: string; readonly lines: AsyncGenerator<string> }> {
  requirePermission(act, "export-applications");
  const accountId = accountOf(act);
  const { asked, year } = await act.db.transaction(async (tx) => {
    const tables = tx.withTables<ReportTables>();
    const row = isId(id) ? await tables.selectFrom("application_exports").selectAll().where("id", "=", id).executeTakeFirst() : undefined;
    if (row === undefined || row.made_by !== accountId || act.now.getTime() - row.made_at.getTime() > exportMinutes * 60_000)
      throw new NotFound("export");
    if (row.downloaded_at === null)
      await tables.updateTable("application_exports").set({ downloaded_at: act.now }).where("id", "=", id).execute();
    // Each taking, not the first alone: a file may be saved again on another machine.
    await writeHistory(tx, act, {
      what: "applications-export-taken",
      about: { kind: "application-export", id },
      fiscalYear: row.fiscal_year,
      facts: { content: row.content, course: row.course ?? "", purpose: row.purpose },
    });
    return { asked: row, year: await yearOf(tx, row.fiscal_year) };
  });
  return { name: `applications-${asked.fiscal_year}-${asked.content}.csv`, lines: releasedLines(act, asked, year) };
}

/** The lines, and at their end, whether the line broke or not, how many of them went out: on the record and in the history. */
async function* releasedLines(act: Act, asked: ReportTables["application_exports"], year: ProgramYear): AsyncGenerator<string> {
  let lines = -1; // The heads are nobody's.
  let isWhole = false;
  try {
    for await (const line of linesOf(act, year, asked.content, asked.course)) {
      if (line !== csvBegin) lines += 1; // Before it is given: what was on its way when the line broke counts as gone.
      yield line;
    }
    isWhole = true;
  } finally {
    const rows = Math.max(0, lines);
    await act.db.transaction(async (tx) => {
      const exports = tx.withTables<ReportTables>().updateTable("application_exports");
      await exports
        .set({ rows: sql<number>`greatest(coalesce(rows, 0), ${rows})` })
        .where("id", "=", asked.id)
        .execute();
      await writeHistory(tx, act, {
        what: "applications-export-released",
        about: { kind: "application-export", id: asked.id },
        fiscalYear: asked.fiscal_year,
        facts: { rows, isWhole },
      });
    });
  }
}

interface ExportedRow {
  readonly id: string;
  readonly number: string;
  readonly course: string;
  readonly rank: number;
  readonly state: CourseApplicationState;
  readonly since: Date;
  readonly score: number | null;
  readonly submittedAt: Date;
  readonly flags: string[];
  readonly residence: string;
  readonly nationalities: string[];
  readonly japanese: string;
  readonly english: string;
  readonly isStudent: boolean;
  readonly email: string;
  readonly answers: AnswersBySection | null;
}

async function* linesOf(act: Act, year: ProgramYear, content: ExportContent, course: string | null): AsyncGenerator<string> {
  const say = (said: { en: string; ja: string }) => said[act.language];
  const fields =
    content === "everything"
      ? sectionNames
          .filter((name) => name !== "declarations")
          .flatMap((section) => fieldsOf(section, year.courses.length).map((field) => ({ section, field })))
      : [];
  const heads = [words.number, words.course, words.rank, words.state, words.since, words.score, words.received, words.flags];
  const facts = [words.nationalities, words.residence, words.japanese, words.english, words.student];
  yield csvBegin;
  yield csvLine([
    ...[...heads, ...facts].map(say),
    ...(content === "everything" ? [say(words.email), ...fields.map(({ field }) => say(labelOf(field)))] : []),
  ]);
  const country = (code: string) => say(countryName(code) ?? { en: code, ja: code });
  for (let after: { number: string; course: string } | null = { number: "", course: "" }; after !== null;) {
    const from: { number: string; course: string } = after;
    const rows: ExportedRow[] = await act.db.transaction(
      async (tx) => await nextRows(tx, year.fiscalYear, { content, course, after: from }),
    );
    for (const row of rows)
      yield csvLine([
        row.number,
        row.course,
        row.rank,
        say(courseStateNames[row.state]),
        isoInJapan(row.since),
        row.score,
        isoInJapan(row.submittedAt),
        row.flags.map((flag) => (flagNames[flag] === undefined ? flag : say(flagNames[flag]))).join("; "),
        row.nationalities.map(country).join("; "),
        country(row.residence),
        row.japanese,
        row.english,
        row.isStudent ? say({ en: "yes", ja: "はい" }) : say({ en: "no", ja: "いいえ" }),
        ...(content === "everything"
          ? [
              row.email,
              ...fields.map(({ section, field }) => {
                const answer = shownAnswer(year, field, row.answers?.[section]).answer;
                return answer === null ? "" : say(answer);
              }),
            ]
          : []),
      ]);
    const last = rows.at(-1);
    after = rows.length < batch || last === undefined ? null : { number: last.number, course: last.course };
  }
}

async function nextRows(
  tx: Transaction,
  fiscalYear: number,
  { content, course, after }: { content: ExportContent; course: string | null; after: { number: string; course: string } },
): Promise<ExportedRow[]> {
  const answers =
    content === "everything"
      ? sql`(select jsonb_object_agg(s.section, s.answers) from application_sections s where s.application_id = a.id)`
      : sql`null::jsonb`;
  const email = content === "everything" ? sql`(select p.email from accounts p where p.id = a.account_id)` : sql`''`;
  const { rows } = await sql<ExportedRow>`
    select a.id, a.number, c.course, c.wish_rank as rank, c.state, c.state_since as since, c.score, a.submitted_at as "submittedAt", a.flags,
      a.residence, a.nationalities, coalesce(a.japanese, '') as japanese, coalesce(a.english, '') as english, a.is_student as "isStudent",
      ${email} as email, ${answers} as answers
    from course_applications c join intern_applications a on a.id = c.application_id
    where c.fiscal_year = ${fiscalYear} and a.number is not null and (${course}::text is null or c.course = ${course})
      and (a.number, c.course) > (${after.number}, ${after.course})
    order by a.number, c.course limit ${batch}`.execute(tx);
  return rows;
}
