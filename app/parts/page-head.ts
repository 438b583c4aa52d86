import { pageTitle } from "./page-title.ts";
import type { MetaDescriptor } from "react-router";
import type { Said } from "#platform/language.ts";

/** A thing of schema.org, told to search engines as JSON-LD; addresses begin with "/" and get the site's own before them. */
export type StructuredThing = Readonly<Record<string, unknown>> & { readonly "@type": string };

/**
 * What the head of a public page says: title, description (also for link previews), the one address by which it wants to be known when
 * that is not its own, a feed of news for it, and things of schema.org. `language` is the first part of the address.
 */
export function pageHead(
  language: string | undefined,
  head: { title: Said; description: Said; canonical?: string; feed?: string; things?: readonly StructuredThing[] },
): MetaDescriptor[] {
  const spoken = language === "ja" ? "ja" : "en";
  return [
    { title: pageTitle(head.title, language) },
    { name: "description", content: head.description[spoken] },
    ...(head.canonical === undefined ? [] : [{ canonical: head.canonical }]),
    ...(head.feed === undefined ? [] : [{ feed: head.feed }]),
    ...(head.things ?? []).map((thing) => ({ "script:ld+json": { "@context": "https://schema.org", inLanguage: spoken, ...thing } })),
  ] as MetaDescriptor[];
}
