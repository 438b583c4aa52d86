import { fileTypeFromBuffer } from "file-type";
import { newId } from "#platform/ids.ts";
import { done, refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockArticle } from "./article-records.server.ts";
import { saidProblems } from "./article-publishing.ts";
import { touchArticle } from "./save-article.server.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Said } from "#platform/language.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Previews } from "#platform/previews.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ArticleKind } from "./article.ts";
import type { PublishProblem } from "./publishing.ts";
import type { ArticleTables } from "./tables.ts";

/** Widths of pictures in pixels: a phone, a phone's fine screen or a column, a column's fine screen. */
export const pictureWidths = [480, 960, 1_440] as const;
const pictureBytesMax = 10 * 1024 * 1024;
const picturesMost = 6;
const kinds = ["image/jpeg", "image/png", "image/webp"];

export type PictureProblem =
  Problem<"picture-needed" | "picture-kind" | "picture-too-big" | "picture-too-small" | "too-many-pictures"> | PublishProblem;

/**
 * Adds a picture to an article, described in both languages. What a picture is, its bytes say; it is made anew in a few widths by a
 * process of its own, and the upload is not kept.
 */
export async function addPicture(
  act: Act,
  previews: Previews,
  kind: ArticleKind,
  articleId: string,
  { file, alt }: { file: ArrivedFile | null; alt: Said },
): Promise<Outcome<{ id: string }, PictureProblem>> {
  requirePermission(act, "edit-publications");
  const described = saidProblems("alt", alt);
  if (described.length > 0) return refused(...described);
  const sizes = await sizesOf(previews, file);
  if (typeof sizes === "string") return refused({ code: sizes, field: "picture" });
  return await act.db.transaction(async (tx) => {
    const kept = await lockArticle(tx, kind, articleId);
    const tables = tx.withTables<ArticleTables>();
    const before = await tables.selectFrom("article_pictures").select("place").where("article_id", "=", articleId).execute();
    if (before.length >= picturesMost) return refused({ code: "too-many-pictures" as const, field: "picture" });
    const id = newId();
    const widest = sizes.reduce((one, other) => (other.width > one.width ? other : one));
    await tables
      .insertInto("article_pictures")
      .values({
        id,
        article_id: articleId,
        place: Math.max(0, ...before.map(({ place }) => place)) + 10,
        alt_en: alt.en,
        alt_ja: alt.ja,
        width: widest.width,
        height: widest.height,
        added_at: act.now,
      })
      .execute();
    await tables
      .insertInto("article_picture_files")
      .values(sizes.map((one) => ({ ...one, picture_id: id, content: Buffer.from(one.content) })))
      .execute();
    await touchArticle(tx, act, kept, {});
    await writeHistory(tx, act, { what: `${kind}-picture-added`, about: { kind: "article", id: articleId } });
    return done({ id });
  });
}

async function sizesOf(previews: Previews, file: ArrivedFile | null) {
  if (file === null || file.size === 0) return "picture-needed";
  if (file.size > pictureBytesMax) return "picture-too-big";
  const bytes = Buffer.concat(await Array.fromAsync(file.stream()));
  if (!kinds.includes((await fileTypeFromBuffer(bytes.subarray(0, 4_100)))?.mime ?? "")) return "picture-kind";
  const sizes = await previews.inWidths(bytes, pictureWidths);
  if (sizes === null || sizes.length === 0) return "picture-kind";
  return sizes.every(({ width }) => width < pictureWidths[0]) ? "picture-too-small" : sizes;
}

/** Takes a picture away, for good. Throws `NotFound` for one that is not this article's. */
export async function removePicture(act: Act, kind: ArticleKind, articleId: string, pictureId: string): Promise<void> {
  requirePermission(act, "edit-publications");
  await act.db.transaction(async (tx) => {
    const kept = await lockArticle(tx, kind, articleId);
    const tables = tx.withTables<ArticleTables>();
    const mine = tables.deleteFrom("article_pictures").where("id", "=", pictureId).where("article_id", "=", articleId);
    found(await mine.returning("id").executeTakeFirst(), "picture");
    await touchArticle(tx, act, kept, {});
    await writeHistory(tx, act, { what: `${kind}-picture-removed`, about: { kind: "article", id: articleId } });
  });
}

/** A picture in one width and format, for whoever may see its article; null where there is none. */
export async function pictureFile(
  act: Act,
  asked: { pictureId: string; width: number; format: "webp" | "jpeg" },
): Promise<Uint8Array | null> {
  return await act.db.transaction(async (tx) => {
    const query = tx.withTables<ArticleTables>().selectFrom("article_picture_files").select("content");
    const row = await query
      .where("picture_id", "=", asked.pictureId)
      .where("width", "=", asked.width)
      .where("format", "=", asked.format)
      .executeTakeFirst();
    return row?.content ?? null;
  });
}
