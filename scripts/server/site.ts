import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Context } from "hono";
import type { House, RequestFacts, WholePage } from "#platform/house.server.ts";
import { newId } from "#platform/ids.ts";
import { isProbe, probesRefusedSeconds } from "#platform/probes.server.ts";
import { comesFromElsewhere } from "./first-visits.ts";
import type { FirstForm } from "./first-visits.ts";
import { isOwnOrigin, pathForLog, visitorAddress, securityHeaders } from "./headers.ts";
import type { Readiness } from "./health.ts";
import { readMultipart } from "./multipart.ts";
import type { ReadMultipart } from "./multipart.ts";
import { plainPage } from "./plain-page.ts";
import { send } from "./send.ts";
import type { SharedPages } from "./shared-pages.ts";

/** What the server stands between: the pages, the assets and the state of its parts. */
export interface Site {
  readonly house: House;
  readonly readiness: () => Promise<Readiness>;
  readonly staticFile: (request: Request, pathname: string) => Response | null;
  /** The site's own pages. */
  readonly page: (request: Request, facts: RequestFacts) => Promise<Response | WholePage>;
  /** The pages that visitors share; left out, each is made anew. */
  readonly sharedPages?: SharedPages;
  /** Makes the form of a page for who comes from elsewhere. */
  readonly firstForm?: FirstForm;
  /** Addresses of the style sheets, for the pages that the server says itself. */
  readonly styles: readonly string[];
}

/** The most that a form may bring; one with files may bring a document of 10 MB. */
const formBytesMax = 500_000;
const uploadBytesMax = 12_000_000;
/** So much is read of a body that is refused for its size; whoever sends more hears of it only as a line that breaks. */
const readBytesMax = 16_000_000;

/** Where documents and pictures are sent: such a form may bring several files, and is read in pieces. */
const documentAddress = /^\/(en|ja)\/(intern\/documents|intern\/application\/changes|recommendation|office\/case-studies)\//;
/** Where a code or a link is asked for and used. */
const signInAddress = /^\/(en|ja)\/sign-in(\/|$)/;
const documentLimits = { fieldsBytesMax: formBytesMax, fileBytesMax: 10 * 1024 * 1024, bodyBytesMax: 64 * 1024 * 1024, filesMax: 20 };

type Bindings = { Bindings: HttpBindings };

/** The site as one function from request to answer: what every answer has in common stands here, pages stand in `app/`. */
export function makeSite({ house, readiness, staticFile, page, sharedPages, firstForm, styles }: Site): Hono<Bindings> {
  const site = new Hono<Bindings>();
  const { config, log } = house;

  const sendIt = (context: Context<Bindings>, answer: Response | WholePage, requestId = newId()) =>
    send(context.req.raw, context.env, answer, { requestId, isSecure: config.isSecure });
  site.get("/healthz", (context) => sendIt(context, Response.json({ alive: true })));
  site.get("/readyz", async (context) => {
    const answer = await readiness();
    return sendIt(context, Response.json(answer, { status: answer.ready ? 200 : 503 }));
  });
  site.all("*", async (context) => {
    const started = performance.now();
    const request = context.req.raw;
    const { pathname } = new URL(request.url);
    const asset = staticFile(request, pathname);
    const requestId = newId();
    if (asset) return sendIt(context, asset, requestId);
    if (isProbe(pathname)) return probed(context, request);
    const response = await answer(context, request, pathname, requestId);
    log.info({
      requestId,
      method: request.method,
      path: pathForLog(pathname),
      status: response.status,
      ms: Math.round(performance.now() - started),
    });
    return sendIt(context, response, requestId);
  });
  site.onError((error, context) => {
    log.error({ error }, "the server failed");
    const requestId = newId();
    return sendIt(context, plainPage(500, context.req.raw, requestId, styles), requestId);
  });
  return site;

  /** What only scanners ask for: a few bytes, no page, no database, no line in the log; a door that was closed to them says less still. */
  function probed(context: Context<Bindings>, request: Request) {
    const peer = context.env.incoming?.socket.remoteAddress;
    const isRefused = house.probes.count(visitorAddress(peer, request.headers.get("x-forwarded-for"), config.proxies)) === "refused";
    const headers = { ...securityHeaders(config.isSecure), "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
    if (!isRefused) return new Response("Not found\n", { status: 404, headers });
    return new Response(null, { status: 429, headers: { ...headers, "retry-after": String(probesRefusedSeconds), connection: "close" } });
  }

  async function answer(context: Context<Bindings>, request: Request, pathname: string, requestId: string): Promise<Response | WholePage> {
    const plain = (status: Parameters<typeof plainPage>[0]) => plainPage(status, request, requestId, styles);
    // No page of ours runs in the browser: what the router would answer to its script is nobody's business.
    if (pathname.endsWith(".data") || pathname === "/__manifest") return plain(404);
    if (!isReadable(request.url)) return plain(404);
    const facts = {
      requestId,
      ip: visitorAddress(context.env.incoming?.socket.remoteAddress, request.headers.get("x-forwarded-for"), config.proxies),
    };
    try {
      if (request.method === "GET" || request.method === "HEAD") return await got(request, pathname, facts);
      if (request.method !== "POST") return plain(405);
      if (!isOwnOrigin(request.headers, config.baseUrl)) return plain(403);
      return await posted(request, pathname, facts, plain);
    } catch (error) {
      log.error({ error, requestId }, "a request failed");
      return plain((await isUp(house)) ? 500 : 503);
    }
  }

  /** A form that was sent from a page of ours. Files that came with it are gone when it has been answered, whatever the answer. */
  async function posted(
    request: Request,
    pathname: string,
    facts: RequestFacts,
    plain: (status: Parameters<typeof plainPage>[0]) => Response,
  ): Promise<Response | WholePage> {
    const arrivals: string[] = [];
    try {
      const documents = bringsDocuments(request, pathname) ? await documentsOf(request, arrivals) : undefined;
      if (documents === null) return plain(400);
      const body = documents === undefined ? await bodyOf(request) : bodyOfFields(documents);
      if (body === null) return plain(413);
      if (documents === undefined && !(await isForm(request, body))) return plain(400);
      // Behind a proxy the request comes as plain http: the router must see the address that the browser posted to.
      const url = new URL(request.headers.get("origin") ?? config.baseUrl);
      // Set, not read as an address: a path such as "//elsewhere" would name another host.
      url.pathname = pathname;
      url.search = new URL(request.url).search;
      const headers = new Headers(request.headers);
      if (documents !== undefined) headers.set("content-type", "application/x-www-form-urlencoded");
      const form = new Request(url, { method: "POST", headers, body, signal: request.signal });
      const answered = await page(form, { ...facts, body, ...(documents === undefined ? {} : { files: documents.files }) });
      // What a visitor posts may change what that visitor is shown next. Whoever brings a cookie is shown no shared page, and what changes for
      // others is told by the database: on the last day, 185 forms a second would leave no page shared. A form that was refused changed
      // nothing, and signing in changes nothing of a public page: sent again and again they must not empty what all others share.
      if (!request.headers.has("cookie") && answered.status < 400 && !signInAddress.test(pathname)) sharedPages?.forget();
      // What was cut off is still coming: the line is closed behind the answer, or it would never end.
      if (documents?.isCut === true) answered.headers.set("connection", "close");
      return answered;
    } finally {
      for (const id of arrivals) await house.arrivals.delete(id);
    }
  }

  /** A form with documents, read piece by piece: its files lie apart (`arrivals` names them), so that no body is ever held as a whole. */
  async function documentsOf(request: Request, arrivals: string[]): Promise<ReadMultipart | null> {
    return await readMultipart(
      request.headers.get("content-type") ?? "",
      request.body ?? nothing(),
      documentLimits,
      async (content, most) => {
        const id = newId();
        arrivals.push(id);
        const { sizeBytes } = await house.arrivals.put(id, content, most);
        return { size: sizeBytes, stream: () => streamOf(house.arrivals, id) };
      },
    );
  }

  /** A page that is asked for: visitors who bring nothing of their own share theirs. */
  async function got(request: Request, pathname: string, facts: RequestFacts): Promise<Response | WholePage> {
    const isVisitors = !request.headers.has("cookie") && !request.url.includes("?");
    if (sharedPages === undefined || !isVisitors) return await page(request, facts);
    const answer = await sharedPages.page(pathname, () => page(request, facts));
    const isFirst = comesFromElsewhere(request.headers.get("sec-fetch-site"), request.headers.get("sec-fetch-dest"));
    return isFirst && firstForm !== undefined && "html" in answer && answer.status === 200 ? firstForm(answer) : answer;
  }
}

/** Whether an address can be read as text: no page lies at one that cannot, and no list can be asked for a NUL. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).pathname);
    return !/%00/.test(url);
  } catch {
    return false;
  }
}

/** The body of a form, read to its end before a page sees it; null when it is larger than it may be. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const isUpload = request.headers.get("content-type")?.startsWith("multipart/form-data");
  const bytesMax = isUpload ? uploadBytesMax : formBytesMax;
  const stated = Number(request.headers.get("content-length") ?? Number.NaN);
  if (stated > readBytesMax) return null;
  // Nearly every form says its length and is small: read at once, without the stream by which a larger one is cut off.
  if (stated <= bytesMax) {
    const whole = new Uint8Array(await request.arrayBuffer());
    return whole.byteLength > bytesMax ? null : whole;
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > readBytesMax) return null;
    // Past the limit the rest is read and thrown away: a browser shows no answer that comes while it is still sending.
    if (bytes <= bytesMax) chunks.push(chunk);
  }
  return bytes > bytesMax ? null : new Uint8Array(Buffer.concat(chunks));
}

/** Whether a body is a form that can be read: browsers send no other, and a page is asked to read nothing else. */
async function isForm(request: Request, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const type = request.headers.get("content-type") ?? "";
  // The router itself asks for no body where a form has no field.
  if (type === "" && body.byteLength === 0) return true;
  if (/^application\/x-www-form-urlencoded(\s*;|$)/i.test(type)) return true;
  if (!/^multipart\/form-data(\s*;|$)/i.test(type)) return false;
  return new Response(body, { headers: { "content-type": type } }).formData().then(
    () => true,
    () => false,
  );
}

function bringsDocuments(request: Request, pathname: string): boolean {
  return documentAddress.test(pathname) && /^multipart\/form-data(\s*;|$)/i.test(request.headers.get("content-type") ?? "");
}

/** The typed fields alone, as a plain form. */
function bodyOfFields(form: ReadMultipart): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(new URLSearchParams(form.fields.map(([name, value]) => [name, value])).toString());
}

async function* streamOf(files: House["files"], id: string): AsyncGenerator<Uint8Array> {
  const kept = await files.get(id);
  if (kept !== null) yield* kept.stream as AsyncIterable<Uint8Array>;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function isUp(house: House): Promise<boolean> {
  return house.databaseServer.ping().then(
    () => true,
    () => false,
  );
}
