import { createHash } from "node:crypto";
import type { WholePage } from "#platform/house.server.ts";
import { policyWithStyle } from "./headers.ts";

/** Makes of a page the form in which somebody is sent it who comes from elsewhere; the same page gives the same form. */
export type FirstForm = (page: WholePage) => WholePage;

/**
 * Whether a browser asks for a page on a way from elsewhere, by what it says itself (Fetch Metadata): then it most likely lacks our style
 * sheet, which it would fetch before it shows anything. A browser that says nothing is taken to have been here.
 */
export function comesFromElsewhere(secFetchSite: string | null | undefined, secFetchDest: string | null | undefined): boolean {
  return secFetchDest === "document" && (secFetchSite === "none" || secFetchSite === "cross-site" || secFetchSite === "same-site");
}

/**
 * Puts the style sheet into the page itself, allowed by its hash: on a slow line that saves the first page one whole way there and back, the
 * most of what a reader waits. The link stays, for print and without holding up the page, so that the next page finds the sheet in the browser.
 * `sheetAt` gives the text of a style sheet by its address.
 */
export function openFirstVisits(sheetAt: (address: string) => string | null): FirstForm {
  const forms = new WeakMap<WholePage, WholePage>();
  const policies = new Map<string, string>();
  const policyFor = (sheet: string) => {
    const known = policies.get(sheet) ?? policyWithStyle(createHash("sha256").update(sheet).digest("base64"));
    policies.set(sheet, known);
    return known;
  };
  return (page) => {
    const known = forms.get(page);
    if (known !== undefined) return known;
    const [link, address] = /<link rel="stylesheet" href="([^"]+)"\/>/.exec(page.html) ?? [];
    const sheet = address === undefined ? null : sheetAt(address);
    if (link === undefined || sheet === null) return page;
    const headers = new Headers(page.headers);
    headers.set("content-security-policy", policyFor(sheet));
    // By a function: a sheet may hold signs that a text of replacement would read as its own.
    const styled = page.html.replace(link, () => `<style>${sheet}</style>${link.replace("/>", ' media="print"/>')}`);
    const html = hasReaderTimes(page.html) ? styled.replace(/<script src="[^"]+" defer=""/, '$& blocking="render"') : styled;
    const form = { ...page, headers, html };
    forms.set(page, form);
    return form;
  };
}

/**
 * Whether our script writes times of the reader's own zone into the page. With the style sheet inside, the page would be shown before that
 * script is there, and everything below a time would move when it comes; so such a page waits for it (a few kilobytes, asked for at once).
 */
function hasReaderTimes(html: string): boolean {
  return /<time [^>]*data-reader-zone=|data-reader-slot=/.test(html);
}
