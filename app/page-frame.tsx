import { createContext, useContext } from "react";
import type { MetaDescriptor } from "react-router";
import type { Typed } from "#platform/typed.ts";
import type { PageFacts } from "./parts/page-facts.ts";

const Facts = createContext<PageFacts | null>(null);
/** How a request failed: the answer's status (the router hides all else from a page), and what a POST had brought. */
export interface Failure {
  readonly status: number;
  readonly typed: Typed | null;
}
const FailedWith = createContext<Failure | null>(null);
const Head = createContext<readonly MetaDescriptor[]>([]);
export { Facts, FailedWith, Head };

/** What the frame knows of this request: language, path, who is signed in, the program's clock. */
export function usePageFacts(): PageFacts {
  const facts = useContext(Facts);
  if (facts === null) throw new Error("a page outside its frame");
  return facts;
}

/** How this request failed; null on every page that did not. */
export function useFailure(): Failure | null {
  return useContext(FailedWith);
}

/** What the page's `meta` says for the head of the document: its title, and by name what else there is. */
export function PageHeadTags() {
  return useContext(Head).map((said) => {
    if ("title" in said) return <title key="title">{String(said.title)}</title>;
    return "name" in said ? <meta key={String(said.name)} name={String(said.name)} content={String(said.content)} /> : null;
  });
}
