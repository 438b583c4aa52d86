import zlib from "node:zlib";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Context } from "hono";
import type { House, RequestFacts } from "#platform/house.server.ts";
import { newId } from "#platform/ids.ts";
import { addSecurityHeaders, isOwnOrigin, pathForLog, visitorAddress } from "./headers.ts";
import type { Readiness } from "./health.ts";
import { plainPage } from "./plain-page.ts";
import { encodingsOf } from "./static-files.ts";

/** What the server stands between: the pages, the assets and the state of its parts. */
export interface Site {
  readonly house: House;
  readonly readiness: () => Promise<Readiness>;
  readonly staticFile: (request: Request, pathname: string) => Response | null;
  /** The site's own pages. */
  readonly page: (request: Request, facts: RequestFacts) => Promise<Response>;
  /** Addresses of the style sheets, for the pages that the server says itself. */
  readonly styles: readonly string[];
}

/** The most that a form may bring; one with files may bring a document of 10 MB. */
const formBytesMax = 2_000_000;
const uploadBytesMax = 12_000_000;

type Bindings = { Bindings: HttpBindings };

/** The site as one function from request to answer: what every answer has in common stands here, pages stand in `app/`. */
export function makeSite({ house, readiness, staticFile, page, styles }: Site): Hono<Bindings> {
  const site = new Hono<Bindings>();
  const { config, log } = house;

  const json = (request: Request, value: unknown, status = 200) => finished(request, Response.json(value, { status }), config.isSecure);
  site.get("/healthz", (context) => json(context.req.raw, { alive: true }));
  site.get("/readyz", async (context) => {
    const answer = await readiness();
    return json(context.req.raw, answer, answer.ready ? 200 : 503);
  });
  site.all("*", async (context) => {
    const started = performance.now();
    const request = context.req.raw;
    const { pathname } = new URL(request.url);
    const asset = staticFile(request, pathname);
    if (asset) return finished(request, asset, config.isSecure);
    const requestId = newId();
    const response = await answer(context, request, pathname, requestId);
    log.info({
      requestId,
      method: request.method,
      path: pathForLog(pathname),
      status: response.status,
      ms: Math.round(performance.now() - started),
    });
    response.headers.set("X-Request-Id", requestId);
    return compressed(request, finished(request, response, config.isSecure));
  });
  site.onError((error, context) => {
    log.error({ error }, "the server failed");
    return plainPage(500, context.req.raw, newId(), styles);
  });
  return site;

  async function answer(context: Context<Bindings>, request: Request, pathname: string, requestId: string): Promise<Response> {
    const plain = (status: Parameters<typeof plainPage>[0]) => plainPage(status, request, requestId, styles);
    // No page of ours runs in the browser: what the router would answer to its script is nobody's business.
    if (pathname.endsWith(".data") || pathname === "/__manifest") return plain(404);
    const facts = {
      requestId,
      ip: visitorAddress(context.env.incoming?.socket.remoteAddress, request.headers.get("x-forwarded-for"), config.proxies),
    };
    try {
      if (request.method === "GET" || request.method === "HEAD") return await page(request, facts);
      if (request.method !== "POST") return plain(405);
      if (!isOwnOrigin(request.headers, config.baseUrl)) return plain(403);
      const body = await bodyOf(request);
      if (body === null) return plain(413);
      // Behind a proxy the request comes as plain http: the router must see the address that the browser posted to.
      const url = new URL(pathname + new URL(request.url).search, request.headers.get("origin") ?? config.baseUrl);
      return await page(new Request(url, { method: "POST", headers: request.headers, body, signal: request.signal }), facts);
    } catch (error) {
      log.error({ error, requestId }, "a request failed");
      return plain((await isUp(house)) ? 500 : 503);
    }
  }
}

/** The body of a form, read to its end before a page sees it; null when it is larger than it may be. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const isUpload = request.headers.get("content-type")?.startsWith("multipart/form-data");
  const bytesMax = isUpload ? uploadBytesMax : formBytesMax;
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return null;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function isUp(house: House): Promise<boolean> {
  return house.databaseServer.ping().then(
    () => true,
    () => false,
  );
}

function finished(request: Request, response: Response, isSecure: boolean): Response {
  addSecurityHeaders(response.headers, isSecure);
  // Somebody's page is kept by nobody, not even by a browser that others use; a visitor's page is asked for anew, but its form
  // keeps what was typed when the reader goes back.
  const caching = request.headers.has("cookie") ? "private, no-store" : "private, no-cache";
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", caching);
  return response;
}

const worthIt = /^(text\/(html|plain|csv|calendar)|application\/json|image\/svg)/;
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

/**
 * The answer in the smaller form that the browser takes. Quick levels, since a page is made for one reader and used once; done
 * on the spot, since a page takes some 0.1 ms and handing it to another thread costs as much again.
 */
async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers } = response;
  if (!response.body || headers.has("Content-Encoding") || !worthIt.test(headers.get("Content-Type") ?? "")) return response;
  headers.append("Vary", "Accept-Encoding");
  const accepted = encodingsOf(request.headers.get("accept-encoding"));
  const encoding = accepted.has("br") ? "br" : accepted.has("gzip") ? "gzip" : null;
  if (!encoding) return response;
  const plain = new Uint8Array(await response.arrayBuffer());
  if (plain.length < 1_000) return new Response(plain, { status: response.status, headers });
  const small =
    encoding === "br"
      ? zlib.brotliCompressSync(plain, { params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_SIZE_HINT]: plain.length } })
      : zlib.gzipSync(plain, { level: 6 });
  headers.set("Content-Encoding", encoding);
  headers.set("Content-Length", String(small.length));
  return new Response(new Uint8Array(small), { status: response.status, headers });
}
