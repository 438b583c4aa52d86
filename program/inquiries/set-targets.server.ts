import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { inquiryTargets } from "./records.server.ts";
import { dueDay } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InquiryTargets } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";
import type { InquiryTables } from "./tables.ts";

/** The targets of every topic in working days. */
export async function showTargets(act: Act): Promise<InquiryTargets> {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(inquiryTargets);
}

/** Sets within how many working days inquiries are answered, by topic; new ones and those that still wait follow it at once. */
export async function setTargets(act: Act, targets: InquiryTargets): Promise<Outcome<null>> {
  requirePermission(act, "change-year");
  const by = accountOf(act);
  return act.db.transaction(async (tx) => {
    const now = await inquiryTargets(tx);
    for (const [topic, days] of Object.entries(targets) as [Topic, number][]) {
      if (now[topic] === days) continue;
      const tables = tx.withTables<InquiryTables>();
      await tables
        .updateTable("inquiry_targets")
        .set({ working_days: days, changed_by: by, changed_at: act.now })
        .where("topic", "=", topic)
        .execute();
      // An inquiry that was taken up again counts from then, and keeps its day.
      const arrivals = await tables
        .selectFrom("inquiries")
        .select(sql<string>`(received_at at time zone 'Asia/Tokyo')::date`.as("day"))
        .distinct()
        .where("topic", "=", topic)
        .where("state", "in", ["received", "assigned"])
        .execute();
      for (const { day } of arrivals)
        await tables
          .updateTable("inquiries")
          .set({ due_on: dueDay(new Date(`${day}T12:00:00+09:00`), days) })
          .where("topic", "=", topic)
          .where("state", "in", ["received", "assigned"])
          .where(sql<boolean>`(received_at at time zone 'Asia/Tokyo')::date = ${day}::date`)
          .execute();
      await writeHistory(tx, act, {
        what: "inquiry-target-set",
        about: { kind: "inquiry-target", id: topic },
        facts: { from: now[topic], to: days },
      });
    }
    return done(null);
  });
}
