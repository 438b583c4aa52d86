import zlib from "node:zlib";
import type { WholePage } from "#platform/house.server.ts";
import { encodingsOf } from "./static-files.ts";

/** Under this size packing saves less than a packet. */
const worthBytes = 1_000;
const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

/** A text in the form that goes over the line. */
export interface Packed {
  readonly content: Buffer;
  readonly encoding: "br" | "gzip" | null;
}

/**
 * The text in the smaller form that the browser takes. Quick levels and a window no larger than the text, since a page is made for one
 * reader and used once (of a page of 22 kB the next level saves 0.3 kB and takes half as long again); done on the spot, since a page takes some 0.1 ms and handing it to another thread costs as much again.
 * `isForMany`: packed as small as it goes, which takes some 20 ms.
 */
export function packed(plain: Buffer, acceptEncoding: string | null, isForMany = false): Packed {
  const accepted = encodingsOf(acceptEncoding);
  if (plain.length < worthBytes || !(accepted.has("br") || accepted.has("gzip"))) return { content: plain, encoding: null };
  if (!accepted.has("br")) return { content: zlib.gzipSync(plain, { level: isForMany ? 9 : 5 }), encoding: "gzip" };
  const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(plain.length + 16))));
  const params = { [BROTLI_PARAM_QUALITY]: isForMany ? 9 : 3, [BROTLI_PARAM_SIZE_HINT]: plain.length, [BROTLI_PARAM_LGWIN]: window };
  return { content: zlib.brotliCompressSync(plain, { params }), encoding: "br" };
}

const packedPages = new WeakMap<WholePage, Map<string, Packed>>();

/** A page that goes to several visitors (shared-pages.ts) is packed once for each way of taking it. */
export function packedFor(page: WholePage, acceptEncoding: string): Packed {
  const forms = packedPages.get(page) ?? new Map<string, Packed>();
  packedPages.set(page, forms);
  const key = takenForm(acceptEncoding);
  const form = forms.get(key) ?? packed(Buffer.from(page.html), key, page.lasts !== undefined);
  forms.set(key, form);
  return form;
}

/** The one form in which a browser is sent a page; however it words its wish, there are three. */
export function takenForm(acceptEncoding: string): "br" | "gzip" | "" {
  const accepted = encodingsOf(acceptEncoding);
  return accepted.has("br") ? "br" : accepted.has("gzip") ? "gzip" : "";
}
