import { done, refused } from "#platform/outcome.ts";
import { accountOf, requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { articleColumns, consentsOf, isArticleTaken, lockArticle } from "./article-records.server.ts";
import { articleProblems } from "./article-publishing.ts";
import { mayBeShown } from "./case-study-consent.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfProgram } from "#program/year/day-bounds.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ArticleKind } from "./article.ts";
import type { ArticleForm } from "./form.server.ts";
import type { KeptArticle } from "./article-records.server.ts";
import type { PublishProblem } from "./publishing.ts";
import type { ArticleTables } from "./tables.ts";
import type { YearKnown } from "./year-values.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

export type SaveArticleProblem =
  Problem<"changed-meanwhile" | "id-taken" | "required" | "company-consent-needed"> | PublishProblem | DayProblem;

/** Keeps what the office is writing as a draft, with gaps and all; the public goes on reading what is published. */
export async function saveArticle(act: Act, kind: ArticleKind, form: ArticleForm): Promise<Outcome<{ id: string }, SaveArticleProblem>> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const opened = await opening(tx, act, kind, form);
    if (!opened.ok) return opened;
    const row = { ...articleColumns(form.texts), saved_by: accountOf(act), saved_at: act.now };
    await tx
      .withTables<ArticleTables>()
      .insertInto("article_drafts")
      .values({ ...row, article_id: opened.value.id })
      .onConflict((conflict) => conflict.column("article_id").doUpdateSet(row))
      .execute();
    await touchArticle(tx, act, opened.value, {});
    await writeHistory(tx, act, { what: `${kind}-drafted`, about: { kind: "article", id: opened.value.id } });
    return done({ id: opened.value.id });
  });
}

/**
 * Publishes an article as its next version, signed and dated. The parity guard refuses one with a language missing or the two
 * disagreeing, and names where; a case study is refused as long as its host's consent does not stand.
 */
export async function publishArticle(
  act: Act,
  kind: ArticleKind,
  form: ArticleForm,
  known: YearKnown,
): Promise<Outcome<{ id: string; number: number }, SaveArticleProblem>> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const speaksAgainst: SaveArticleProblem[] = [...articleProblems(form.texts, known)];
    if (kind === "case-study" && !mayBeShown((await consentsOf(tx, form.id)).get(form.id) ?? null))
      speaksAgainst.unshift({ code: "company-consent-needed", field: null });
    if (speaksAgainst.length > 0) return refused(...speaksAgainst);
    const opened = await opening(tx, act, kind, form);
    if (!opened.ok) return opened;
    const { id } = opened.value;
    const tables = tx.withTables<ArticleTables>();
    const number = (opened.value.publishedVersion ?? 0) + 1;
    await tables
      .insertInto("article_versions")
      .values({ ...articleColumns(form.texts), article_id: id, number, published_by: accountOf(act), published_at: act.now })
      .execute();
    await tables.deleteFrom("article_drafts").where("article_id", "=", id).execute();
    await touchArticle(tx, act, opened.value, { is_published: true, published_version: number });
    await writeHistory(tx, act, { what: `${kind}-published`, about: { kind: "article", id }, facts: { number } });
    return done({ id, number });
  });
}

/** Takes an article down: the public no longer finds it; its versions stay, and the next publishing brings it back. */
export async function unpublishArticle(
  act: Act,
  kind: ArticleKind,
  id: string,
  version: number,
): Promise<Outcome<null, Problem<"changed-meanwhile">>> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const kept = await lockArticle(tx, kind, id);
    if (!kept.isPublished) return done(null);
    if (kept.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    await touchArticle(tx, act, kept, { is_published: false });
    await writeHistory(tx, act, { what: `${kind}-taken-down`, about: { kind: "article", id } });
    return done(null);
  });
}

/** The article that a form writes, locked and at the version that was on the screen; a new one is made. */
async function opening(
  tx: Transaction,
  act: Act,
  kind: ArticleKind,
  form: ArticleForm,
): Promise<Outcome<KeptArticle, Problem<"changed-meanwhile" | "id-taken" | "required"> | DayProblem>> {
  const outside = dayOutside("on", form.texts.on, daysOfProgram(act.now));
  if (outside.length > 0) return refused(...outside);
  if (form.version > 0) {
    const kept = await lockArticle(tx, kind, form.id);
    return kept.version === form.version ? done(kept) : refused({ code: "changed-meanwhile" as const, field: null });
  }
  if (form.id === "" || form.id === "new")
    return refused({ code: form.id === "" ? ("required" as const) : ("id-taken" as const), field: "id" });
  if (await isArticleTaken(tx, form.id)) return refused({ code: "id-taken" as const, field: "id" });
  const row = {
    id: form.id,
    kind,
    is_published: false,
    published_version: null,
    version: 1,
    changed_by: accountOf(act),
    changed_at: act.now,
  };
  await tx.withTables<ArticleTables>().insertInto("articles").values(row).execute();
  return done(await lockArticle(tx, kind, form.id));
}

/** Notes that an article changed, with what changed of its row. */
export async function touchArticle(
  tx: Transaction,
  act: Act,
  { id, version }: KeptArticle,
  set: Partial<Pick<ArticleTables["articles"], "is_published" | "published_version">>,
): Promise<void> {
  await tx
    .withTables<ArticleTables>()
    .updateTable("articles")
    .set({ ...set, version: version + 1, changed_by: accountOf(act), changed_at: act.now })
    .where("id", "=", id)
    .execute();
}
