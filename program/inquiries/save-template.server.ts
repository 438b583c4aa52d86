import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { allTemplates } from "./template-records.server.ts";
import { templateById } from "./template-records.server.ts";
import { checkTemplate } from "./template.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { TemplateProblem } from "./template.ts";
import type { TypedTemplate } from "./template.ts";
import type { InquiryTables } from "./tables.ts";

/** Every template with the names of those who wrote it last. */
export async function listTemplates(act: Act) {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(async (tx) => {
    const templates = await allTemplates(tx);
    return {
      templates,
      names: await accountNames(
        tx,
        templates.map((one) => one.changedBy),
      ),
    };
  });
}

/** One template. Throws `NotFound`. */
export async function showTemplate(act: Act, id: string) {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(async (tx) => found(isId(id) ? await templateById(tx, id) : null, "template"));
}

/**
 * Writes a template, a new one or over version `version` of one there is. `id` comes with the form, so that a second press makes no second
 * one. Kept only when both languages say the same.
 */
export async function saveTemplate(
  act: Act,
  deed: { id: string; version: number; typed: TypedTemplate },
): Promise<Outcome<{ id: string }, TemplateProblem>> {
  requirePermission(act, "answer-inquiries");
  const by = accountOf(act);
  const checked = checkTemplate(deed.typed);
  if (!checked.ok) return checked;
  found(isId(deed.id) ? deed.id : null, "template");
  const { topic, title, body } = checked.value;
  const columns = {
    topic,
    title_en: title.en,
    title_ja: title.ja,
    body_en: body.en,
    body_ja: body.ja,
    changed_by: by,
    changed_at: act.now,
  };
  return act.db.transaction(async (tx) => {
    const there = await templateById(tx, deed.id, { lock: true });
    const tables = tx.withTables<InquiryTables>();
    if (there === null) {
      await tables
        .insertInto("inquiry_templates")
        .values({ id: deed.id, ...columns, is_retired: false, version: 1 })
        .execute();
    } else {
      const isSame = there.body.en === body.en && there.body.ja === body.ja && there.title.en === title.en && there.title.ja === title.ja;
      if (isSame && there.topic === topic) return done({ id: deed.id });
      if (there.version !== deed.version) return refused({ code: "changed-meanwhile" as const, field: null });
      await tables
        .updateTable("inquiry_templates")
        .set({ ...columns, version: there.version + 1 })
        .where("id", "=", deed.id)
        .execute();
    }
    await writeHistory(tx, act, { what: "inquiry-template-saved", about: { kind: "inquiry-template", id: deed.id } });
    return done({ id: deed.id });
  });
}

/** Takes a template out of use, or back into use. Letters that were written from it stay as they are. */
export async function retireTemplate(
  act: Act,
  deed: { id: string; version: number; isRetired: boolean },
): Promise<Outcome<null, TemplateProblem>> {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(async (tx) => {
    const there = found(isId(deed.id) ? await templateById(tx, deed.id, { lock: true }) : null, "template");
    if (there.isRetired === deed.isRetired) return done(null);
    if (there.version !== deed.version) return refused({ code: "changed-meanwhile" as const, field: null });
    await tx
      .withTables<InquiryTables>()
      .updateTable("inquiry_templates")
      .set({ is_retired: deed.isRetired, changed_by: accountOf(act), changed_at: act.now, version: there.version + 1 })
      .where("id", "=", deed.id)
      .execute();
    const what = deed.isRetired ? "inquiry-template-retired" : "inquiry-template-used-again";
    await writeHistory(tx, act, { what, about: { kind: "inquiry-template", id: deed.id } });
    return done(null);
  });
}
