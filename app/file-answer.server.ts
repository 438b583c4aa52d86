import { Readable } from "node:stream";
import { found } from "#platform/refusals.ts";
import type { Previews } from "#platform/previews.server.ts";
import type { OpenedDocument } from "#program/documents/open-document.server.ts";

/**
 * A person's file as an answer: always an attachment, never shown inside the site. The browser may guess no other type, and should it
 * open the file all the same, nothing in it may run.
 */
export function fileAnswer({ file, stream }: OpenedDocument): Response {
  // Readers of old headers get plain letters; the real name stands in the form of RFC 5987.
  const plain = file.name.normalize("NFKD").replace(/[^\x20-\x7e]|["\\%;]/g, "_");
  const encoded = encodeURIComponent(file.name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.sizeBytes),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

/** Wide enough to read a page of A4 on a screen. */
const previewEdge = 1_600;

/** A preview of a picture that somebody sent, or 404 where none can be made. */
export async function pictureAnswer({ stream }: OpenedDocument, previews: Previews): Promise<Response> {
  const bytes = Buffer.concat(await (stream as Readable).toArray());
  const preview = found(await previews.of(bytes, previewEdge), "picture");
  return new Response(new Uint8Array(preview), {
    headers: {
      "Content-Type": "image/jpeg",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
