import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { found } from "#platform/refusals.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { fiscalYears } from "#program/year/current-years.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { inquiryTargets } from "./records.server.ts";
import { dueDay } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InquiryTargets } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";
import type { InquiryTables } from "./tables.ts";

/** The targets of every topic in a year, in working days; of the current year when none is named. Throws `NotFound` for no year of ours. */
export async function showTargets(
  act: Act,
  fiscalYear?: number,
): Promise<{ fiscalYear: number; years: readonly number[]; targets: InquiryTargets }> {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(async (tx) => {
    const years = await fiscalYears(tx);
    const asked = fiscalYear ?? (await currentFiscalYear(tx, act.now));
    found(years.includes(asked) ? asked : null, "year");
    return { fiscalYear: asked, years, targets: await inquiryTargets(tx, asked) };
  });
}

/**
 * Sets within how many working days inquiries of a year are answered, by topic; new ones and those that still wait follow it at once.
 * Throws `NotFound` for no year of ours.
 */
export async function setTargets(act: Act, fiscalYear: number, targets: InquiryTargets): Promise<Outcome<null>> {
  requirePermission(act, "change-year");
  const by = accountOf(act);
  return act.db.transaction(async (tx) => {
    found((await fiscalYears(tx)).includes(fiscalYear) ? fiscalYear : null, "year");
    const now = await inquiryTargets(tx, fiscalYear);
    for (const [topic, days] of Object.entries(targets) as [Topic, number][]) {
      if (now[topic] === days) continue;
      const tables = tx.withTables<InquiryTables>();
      const set = { working_days: days, changed_by: by, changed_at: act.now };
      await tables
        .insertInto("inquiry_year_targets")
        .values({ fiscal_year: fiscalYear, topic, ...set })
        .onConflict((conflict) => conflict.columns(["fiscal_year", "topic"]).doUpdateSet(set))
        .execute();
      // An inquiry that was taken up again counts from then, and keeps its day.
      const waiting = (query: typeof tables) =>
        query
          .selectFrom("inquiries")
          .where("fiscal_year", "=", fiscalYear)
          .where("topic", "=", topic)
          .where("state", "in", ["received", "assigned"]);
      const arrivals = await waiting(tables)
        .select(sql<string>`(received_at at time zone 'Asia/Tokyo')::date`.as("day"))
        .distinct()
        .execute();
      for (const { day } of arrivals)
        await tables
          .updateTable("inquiries")
          .set({ due_on: dueDay(new Date(`${day}T12:00:00+09:00`), days) })
          .where(
            "id",
            "in",
            waiting(tables)
              .select("id")
              .where(sql<boolean>`(received_at at time zone 'Asia/Tokyo')::date = ${day}::date`),
          )
          .execute();
      await writeHistory(tx, act, {
        what: "inquiry-target-set",
        about: { kind: "inquiry-target", id: topic },
        fiscalYear,
        facts: { from: now[topic], to: days },
      });
    }
    return done(null);
  });
}
