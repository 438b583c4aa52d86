import zlib from "node:zlib";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { WholePage } from "#platform/house.server.ts";
import { securityHeaders } from "./headers.ts";
import { encodingsOf } from "./static-files.ts";

/** Under this size packing saves less than a packet. */
const worthBytes = 1_000;
const worthTypes = /^(text\/(html|plain|csv|calendar)|application\/json|image\/svg)/;
const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

/**
 * Sends an answer with what every answer carries, packed as the browser takes it. Written straight to the connection where there is one:
 * dressing a page as a `Response` and reading it again takes as long as rendering a small one. Gives what Hono wants back.
 */
export async function send(
  request: Request,
  { outgoing }: Partial<HttpBindings>,
  answer: Response | WholePage,
  { requestId, isSecure }: { requestId: string; isSecure: boolean },
): Promise<Response> {
  const own: Record<string, string | string[]> = {};
  for (const [name, value] of answer.headers) if (name !== "set-cookie") own[name] = value;
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) own["set-cookie"] = cookies;
  // Somebody's page is kept by nobody, not even by a browser that others use; a visitor's page is asked for anew, but its form
  // keeps what was typed when the reader goes back.
  const caching = request.headers.has("cookie") || cookies.length > 0 ? "private, no-store" : "private, no-cache";
  const headers: Record<string, string | string[]> = {
    ...securityHeaders(isSecure),
    "cache-control": caching,
    "x-request-id": requestId,
    ...own,
  };
  const type = typeof headers["content-type"] === "string" ? headers["content-type"] : "";
  const isText = headers["content-encoding"] === undefined && worthTypes.test(type);
  if (!("html" in answer) && (answer.body === null || !isText))
    return new Response(answer.body, { status: answer.status, headers: pairs(headers) });

  const accepted = request.headers.get("accept-encoding");
  const { content, encoding } = "html" in answer ? packedOnce(answer, accepted) : packed(Buffer.from(await answer.arrayBuffer()), accepted);
  if (!/accept-encoding/i.test(String(headers.vary)))
    headers.vary = headers.vary === undefined ? "Accept-Encoding" : `${String(headers.vary)}, Accept-Encoding`;
  if (encoding !== null) headers["content-encoding"] = encoding;
  headers["content-length"] = String(content.length);
  const isHead = request.method === "HEAD";
  if (outgoing === undefined)
    return new Response(isHead ? null : new Uint8Array(content), { status: answer.status, headers: pairs(headers) });
  outgoing.writeHead(answer.status, headers);
  outgoing.end(isHead ? undefined : content);
  return RESPONSE_ALREADY_SENT;
}

/**
 * The text in the smaller form that the browser takes. Quick levels and a window no larger than the text, since a page is made for one
 * reader and used once; done on the spot, since a page takes some 0.1 ms and handing it to another thread costs as much again.
 */
export function packed(plain: Buffer, acceptEncoding: string | null): { content: Buffer; encoding: "br" | "gzip" | null } {
  const accepted = encodingsOf(acceptEncoding);
  if (plain.length < worthBytes || !(accepted.has("br") || accepted.has("gzip"))) return { content: plain, encoding: null };
  if (!accepted.has("br")) return { content: zlib.gzipSync(plain, { level: 5 }), encoding: "gzip" };
  const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(plain.length + 16))));
  const params = { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_SIZE_HINT]: plain.length, [BROTLI_PARAM_LGWIN]: window };
  return { content: zlib.brotliCompressSync(plain, { params }), encoding: "br" };
}

const packedPages = new WeakMap<WholePage, Map<string, ReturnType<typeof packed>>>();

/** A page that goes to several visitors (site.ts) is packed once for each way of taking it. */
function packedOnce(page: WholePage, acceptEncoding: string | null) {
  const forms = packedPages.get(page) ?? new Map<string, ReturnType<typeof packed>>();
  packedPages.set(page, forms);
  const key = (acceptEncoding ?? "").slice(0, 100);
  const form = forms.get(key) ?? packed(Buffer.from(page.html), acceptEncoding);
  if (forms.size < 20) forms.set(key, form);
  return form;
}

function pairs(headers: Readonly<Record<string, string | string[]>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}
