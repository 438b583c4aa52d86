import { createContext, useContext } from "react";
import type { Typed } from "#platform/typed.ts";
import type { PageFacts } from "./parts/page-facts.ts";

const Facts = createContext<PageFacts | null>(null);
/** How a request failed: the answer's status (the router hides all else from a page), and what a POST had brought. */
export interface Failure {
  readonly status: number;
  readonly typed: Typed | null;
}
const FailedWith = createContext<Failure | null>(null);
export { Facts, FailedWith };

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
