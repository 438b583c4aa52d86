import { createContext, useContext } from "react";
import type { Typed } from "#platform/typed.ts";
import type { PageFacts } from "./parts/page-facts.ts";

const Facts = createContext<PageFacts | null>(null);
const TypedValues = createContext<Typed | null>(null);
export { Facts, TypedValues };

/** What the frame knows of this request: language, path, who is signed in, the program's clock. */
export function usePageFacts(): PageFacts {
  const facts = useContext(Facts);
  if (facts === null) throw new Error("a page outside its frame");
  return facts;
}

/** What the failed POST brought; null on every other page. */
export function useTyped(): Typed | null {
  return useContext(TypedValues);
}
