import zlib from "node:zlib";
import { ask } from "./load.ts";

/** Bytes on the line of a first visit, heads included: the page, what it names, and both together with and without scripts. */
export interface FirstVisit {
  readonly page: number;
  readonly styles: number;
  readonly icon: number;
  readonly scripts: number;
  readonly all: number;
  readonly withoutScript: number;
}

/** What a browser loads at its first visit: the page and everything that it names (styles, scripts, icon, pictures), as sent. */
export async function firstVisit(port: number, address: string, headers: Readonly<Record<string, string>>): Promise<FirstVisit> {
  const elsewhere = { "sec-fetch-site": "none", "sec-fetch-dest": "document" };
  const page = await ask(port, { method: "GET", address, headers: { ...elsewhere, ...headers } });
  const html = unpacked(page.head, page.body);
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = ""]) => found).filter((found) => found.startsWith("/"));
  const bytesOf = async (addresses: string[]) => {
    let bytes = 0;
    for (const one of new Set(addresses)) bytes += (await ask(port, { method: "GET", address: one })).bytes;
    return bytes;
  };
  const styles = await bytesOf(named(/<link rel="stylesheet" href="([^"]+)"/g));
  const icon = await bytesOf([...named(/<link rel="icon" href="([^"]+)"/g), ...named(/<img[^>]* src="([^"]+)"/g)]);
  const scripts = await bytesOf(named(/<script[^>]* src="([^"]+)"/g));
  // Data for search engines is no script.
  if (/<script(?![^>]* src=)(?! type="application\/ld\+json">)/.test(html)) throw new Error(`${address} has an inline script`);
  return { page: page.bytes, styles, icon, scripts, all: page.bytes + styles + icon + scripts, withoutScript: page.bytes + styles + icon };
}

/** The text of an answer, whatever it was packed in. */
export function unpacked(head: string, body: Buffer): string {
  if (/content-encoding: *br/i.test(head)) return zlib.brotliDecompressSync(body).toString();
  if (/content-encoding: *gzip/i.test(head)) return zlib.gunzipSync(body).toString();
  return body.toString();
}
