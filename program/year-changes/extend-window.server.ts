import { newId } from "#platform/ids.ts";
import { sayClosing } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockYear } from "./records.server.ts";
import { draftAccounts } from "./records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { forgetYears } from "#program/year/known-years.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { windowExtended } from "./letters.ts";
import { courseOf } from "#program/year/rules.ts";
import { extendWindow as extended } from "#program/year/rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { YearTables } from "#program/year/tables.ts";
import type { Side } from "#program/year/program-year.ts";

/** A wish to let a window close later. */
export interface ExtensionWish {
  readonly course: string;
  readonly side: Side;
  readonly newClosesAt: Date;
  readonly reason: string;
}

/** What an extension would do, before anybody does it. */
export interface ExtensionChecked {
  readonly course: string;
  readonly side: Side;
  readonly oldClosesAt: Date;
  readonly newClosesAt: Date;
  /** Accounts with an application on that side that is not sent yet: each gets a letter. */
  readonly drafts: number;
}

/** Whether a window may be extended so, by the rules of `extendWindow`, and what that would do. Changes nothing. */
export async function checkExtension(act: Act, fiscalYear: number, wish: ExtensionWish): Promise<Outcome<ExtensionChecked>> {
  requirePermission(act, "change-year");
  return await act.db.transaction(async (tx) => {
    const course = courseOf(await yearOf(tx, fiscalYear), wish.course);
    if (course === null) return refused({ code: "choice-unknown", field: "window" });
    const allowed = extended(course, wish.side, wish.newClosesAt, act.now);
    if (!allowed.ok) return allowed;
    const { length: drafts } = await draftAccounts(tx, fiscalYear, wish.side);
    const oldClosesAt = course.windows[wish.side].closesAt;
    return done({ course: wish.course, side: wish.side, oldClosesAt, newClosesAt: wish.newClosesAt, drafts });
  });
}

/** Lets a window close later, before its course's internships start. The old end stays on record and on show; everybody with a draft on that side is told. */
export async function extendWindow(act: Act, fiscalYear: number, wish: ExtensionWish): Promise<Outcome<{ closesAt: Date }>> {
  requirePermission(act, "change-year");
  const outcome = await act.db.transaction(async (tx) => {
    const years = tx.withTables<YearTables>();
    await lockYear(tx, fiscalYear);
    const year = await yearOf(tx, fiscalYear);
    const course = courseOf(year, wish.course);
    if (course === null) return refused({ code: "choice-unknown", field: "window" });
    const allowed = extended(course, wish.side, wish.newClosesAt, act.now);
    if (!allowed.ok) return allowed;
    const window = course.windows[wish.side];
    const id = newId();
    await years
      .insertInto("window_extensions")
      .values({
        id,
        fiscal_year: fiscalYear,
        course: wish.course,
        side: wish.side,
        old_closes_at: window.closesAt,
        new_closes_at: wish.newClosesAt,
        reason: wish.reason,
        extended_by: accountOf(act),
        extended_at: act.now,
      })
      .execute();
    await writeHistory(tx, act, {
      what: "window-extended",
      about: { kind: "program-year", id: String(fiscalYear) },
      fiscalYear,
      facts: { course: wish.course, side: wish.side, from: window.closesAt.toISOString(), to: wish.newClosesAt.toISOString() },
    });
    const closing = { en: sayClosing(wish.newClosesAt, "en"), ja: sayClosing(wish.newClosesAt, "ja") };
    const old = { en: sayClosing(window.closesAt, "en"), ja: sayClosing(window.closesAt, "ja") };
    for (const account of await draftAccounts(tx, fiscalYear, wish.side)) {
      await queueLetter(tx, act, {
        to: { account },
        words: windowExtended({ course: wish.course, side: wish.side, closing, old }),
        about: { kind: "program-year", id: String(fiscalYear) },
        fiscalYear,
        dedupeKey: `window-extended ${id} ${account}`,
      });
    }
    return done({ closesAt: wish.newClosesAt });
  });
  forgetYears(act.db);
  return outcome;
}
