import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { pictureFile } from "#program/publications/article-pictures.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/**
 * A picture of an article in one width and format, such as `960.webp`, for whoever may see the article. `isPublic`: browsers and proxies
 * keep it for an hour, not longer, so that what is taken down is soon gone there, too.
 */
export async function articlePictureAnswer(act: Act, asked: { pictureId: string; file: string }, isPublic: boolean): Promise<Response> {
  const [, width, format] = found(/^(\d{2,4})\.(webp|jpeg)$/.exec(asked.file), "picture");
  const { pictureId } = asked;
  const content = isId(pictureId) ? await pictureFile(act, { pictureId, width: Number(width), format: format as "webp" | "jpeg" }) : null;
  return new Response(new Uint8Array(found(content, "picture")), {
    headers: {
      "Content-Type": `image/${format}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": isPublic ? "public, max-age=3600" : "private, no-store",
    },
  });
}
