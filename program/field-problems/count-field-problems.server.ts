import { sql } from "kysely";
import { dayOf } from "#platform/days.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import type { Day } from "#platform/days.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { FieldProblem } from "./field-problem.ts";
import type { FieldProblemTables } from "./tables.ts";

/** Counts the problems of one refused form, for the day in Japan. Only names and codes of ours are kept, never what was typed. */
export async function countFieldProblems(act: Act, form: string, problems: readonly Problem[]): Promise<void> {
  const told = new Map(
    problems
      .filter(({ code, field }) => /^[\w.-]{1,60}$/.test(code) && /^[\w.-]{0,60}$/.test(field ?? ""))
      .map(({ code, field }) => [`${field ?? ""} ${code}`, { field: field ?? "", code }]),
  );
  // Sorted, so that two refusals at once lock the same rows in the same order.
  const rows = [...told].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  if (rows.length === 0) return;
  await act.db.transaction(async (tx) => {
    await tx
      .withTables<FieldProblemTables>()
      .insertInto("field_problems")
      .values(rows.map((row) => ({ ...row, on_day: dayOf(act.now), form, times: 1 })))
      .onConflict((conflict) =>
        conflict.columns(["on_day", "form", "field", "code"]).doUpdateSet({ times: sql<number>`field_problems.times + 1` }),
      )
      .execute();
  });
}

/** Which problems were told how often since a day, the most frequent first; at most 300. For the office. */
export async function frequentFieldProblems(act: Act, since: Day): Promise<FieldProblem[]> {
  requirePermission(act, "read-applications");
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<FieldProblem>`
      select form, field, code, sum(times)::int as times from field_problems where on_day >= ${since}
      group by form, field, code order by times desc, form, field, code limit 300`.execute(tx);
    return rows;
  });
}
