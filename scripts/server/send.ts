import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { WholePage } from "#platform/house.server.ts";
import { securityHeaders } from "./headers.ts";
import { packed, packedFor } from "./packed.ts";

const worthTypes = /^(text\/(html|plain|csv|calendar)|application\/json|image\/svg)/;

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
  const { content, encoding } =
    "html" in answer ? packedFor(answer, accepted ?? "") : packed(Buffer.from(await answer.arrayBuffer()), accepted);
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

function pairs(headers: Readonly<Record<string, string | string[]>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}
