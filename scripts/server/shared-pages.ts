import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { House, WholePage } from "#platform/house.server.ts";
import { newId } from "#platform/ids.ts";
import { comesFromElsewhere } from "./first-visits.ts";
import type { FirstForm } from "./first-visits.ts";
import { pathForLog, securityHeaders } from "./headers.ts";
import { packedFor, takenForm } from "./packed.ts";

/** For so long a page may be shared whose data announces no change, in milliseconds. */
const unannouncedMs = 1_000;
/** Even a page whose data announces every change is made anew this often, in milliseconds: a connection may be dead without our knowing. */
const longestMs = 5 * 60_000;
/** Far more than there are public pages: a bound, never reached. */
const pagesMost = 5_000;

interface Kept {
  readonly page: WholePage;
  /** By the machine's clock, as `performance.now()` tells it. */
  readonly until: number;
  /** By the program's clock: the moment from which the page's words differ. Null where no moment changes them. */
  readonly changesAt: Date | null;
  readonly tag: string;
  /** Answers ready to be written, by what the browser takes. */
  readonly ready: Map<string, Ready>;
}

/** An answer as it is written: heads as name, value, name, value. */
interface Ready {
  readonly tag: string;
  readonly content: Buffer;
  readonly heads: readonly string[];
  readonly headsOfTag: readonly string[];
  readonly path: string;
}

/** The pages that all visitors are shown alike, each made once for a change of what it shows. */
export interface SharedPages {
  /** The page of an address, from memory or made by `make`; what turns out not to be for sharing is made for this asker alone. */
  page(pathname: string, make: () => Promise<Response | WholePage>): Promise<Response | WholePage>;
  /** Writes the answer of a shared page straight to the connection; false where it is not (or no longer) in memory. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
  /** Everything may have changed. */
  forget(): void;
  /** From now on every change of data is told (`true`), or it is not (`false`). Until it is said, none is. */
  areChangesTold(areTold: boolean): void;
}

/**
 * Keeps public pages. A page that says `lasts` (its data announces every change, 0052_public_pages_told.sql) is kept until `forget`, or until
 * the moment at which its words change by themselves: a window opens or closes, a day ends. Others are kept for a second.
 * While the database is away a page that cannot be made is shown as it was. A page that was begun before `forget` and is done after it is kept by
 * nobody. `firstForm` makes the form for who comes from elsewhere.
 */
export function openSharedPages({ clock, config, log }: Pick<House, "clock" | "config" | "log">, firstForm: FirstForm): SharedPages {
  let memory = new Map<string, Kept | Promise<Kept | null>>();
  /** What was shared when the database was lost: shown instead of an error page until it is back, as long as it may be shared. */
  let before: typeof memory = new Map();
  let areTold = false;
  const isFresh = ({ until, changesAt }: Kept) => performance.now() < until && (changesAt === null || clock() < changesAt);

  const keep = (page: WholePage): Kept => ({
    page,
    until: performance.now() + (page.lasts !== undefined && areTold ? longestMs : unannouncedMs),
    changesAt: page.lasts?.until ?? null,
    tag: createHash("sha256").update(page.html).digest("base64url").slice(0, 16),
    ready: new Map(),
  });
  return {
    forget: () => {
      memory = new Map();
      before = new Map();
    },
    areChangesTold: (told) => {
      if (told) before = new Map();
      else if (areTold) before = memory;
      areTold = told;
      memory = new Map();
    },
    page: async (pathname, make) => {
      const own = memory;
      const there = own.get(pathname);
      if (there !== undefined) {
        const known = await there;
        if (known !== null && isFresh(known)) return known.page;
      }
      let made: Response | WholePage | null = null;
      // Visitors who come while a page is being made wait for it, rather than have it made once more each.
      const making = make().then((answer) => {
        made = answer;
        return isForAll(answer, pathname) ? keep(answer) : null;
      });
      if (own.size < pagesMost) own.set(pathname, making);
      const drop = () => own.get(pathname) === making && own.delete(pathname);
      const kept = await making.catch((error: unknown) => {
        drop();
        throw error;
      });
      if (kept !== null && own.get(pathname) === making) own.set(pathname, kept);
      else drop();
      const answer = made as Response | WholePage | null;
      const shown = answer?.status === 503 ? await Promise.resolve(before.get(pathname)).catch(() => null) : null;
      return shown && isFresh(shown) ? shown.page : answer!;
    },
    answer: (incoming, outgoing) => {
      const { method, url, headers } = incoming;
      if ((method !== "GET" && method !== "HEAD") || url === undefined || headers.cookie !== undefined) return false;
      const known = memory.get(url);
      if (known === undefined || known instanceof Promise || !isFresh(known)) return false;
      const accepted = headers["accept-encoding"];
      const isFirst = comesFromElsewhere(headers["sec-fetch-site"] as string | undefined, headers["sec-fetch-dest"] as string | undefined);
      const form = takenForm(typeof accepted === "string" ? accepted : "");
      const key = isFirst ? `${form} first` : form;
      const ready =
        known.ready.get(key) ??
        readyFor(isFirst ? firstForm(known.page) : known.page, form, `${known.tag}${isFirst ? "-first" : ""}`, url, config.isSecure);
      known.ready.set(key, ready);
      const requestId = newId();
      const isKnown = headers["if-none-match"] === ready.tag;
      // One flat list of all heads: Node writes it as it is.
      outgoing.writeHead(isKnown ? 304 : 200, ["x-request-id", requestId, ...(isKnown ? ready.headsOfTag : ready.heads)]);
      outgoing.end(isKnown || method === "HEAD" ? undefined : ready.content);
      log.info({ requestId, method, path: ready.path, status: isKnown ? 304 : 200, shared: true });
      return true;
    },
  };
}

/** The answer as one browser takes it, made once: packed as small as it goes, since many will be sent it. */
function readyFor(page: WholePage, form: string, pageTag: string, pathname: string, isSecure: boolean): Ready {
  const { content, encoding } = packedFor(page, form);
  const tag = `"${pageTag}${encoding === null ? "" : `-${encoding}`}"`;
  // Kept by a browser or a proxy only to be asked for again: a 304 is all that comes back when nothing has changed.
  const ofTag = { "cache-control": "no-cache", vary: "Accept-Encoding, Cookie, Sec-Fetch-Site, Sec-Fetch-Dest", etag: tag };
  const all = {
    ...securityHeaders(isSecure),
    ...Object.fromEntries(page.headers),
    ...ofTag,
    "content-length": String(content.length),
    ...(encoding === null ? {} : { "content-encoding": encoding }),
  };
  return { tag, content, heads: Object.entries(all).flat(), headsOfTag: Object.entries(ofTag).flat(), path: pathForLog(pathname) };
}

/** An address as our own links write it: other spellings of it, of which there are endlessly many, are made for their asker alone. */
const canonicalPath = /^\/(en|ja)(\/[a-z0-9-]+)*$/;
/** A page of the public hall without anything to fill in its address, or one that says that it lasts. Whatever sets a cookie is one person's. */
const publicPage = /^\/(en|ja)(\/[a-z-]+)*$/;
function isForAll(answer: Response | WholePage, pathname: string): answer is WholePage {
  if (!canonicalPath.test(pathname)) return false;
  if (!("html" in answer) || answer.status !== 200 || answer.headers.getSetCookie().length > 0) return false;
  return answer.lasts !== undefined || (publicPage.test(pathname) && pathname.split("/").length <= 3);
}
