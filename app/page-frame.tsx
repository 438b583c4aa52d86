import { createContext, useContext } from "react";
import type { MetaDescriptor } from "react-router";
import type { Typed } from "#platform/typed.ts";
import { structuredText } from "./parts/structured-data.ts";
import { feedName } from "#app/parts/page-title.ts";
import { programName } from "#app/parts/page-title.ts";
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

/**
 * What the page's `meta` says for the head of the document (parts/page-head.ts): title and description, the page's one address, and what a
 * link to it shows elsewhere.
 */
export function PageHeadTags() {
  const head = useContext(Head);
  const { origin, path, language, audience } = usePageFacts();
  const title = head.flatMap((said) => ("title" in said ? [String(said.title)] : []))[0];
  const description = head.flatMap((said) => ("name" in said && said.name === "description" ? [String(said.content)] : []))[0];
  const feed = head.flatMap((said) => ("feed" in said ? [String(said.feed)] : []))[0];
  const canonical = head.flatMap((said) => ("canonical" in said ? [String(said.canonical)] : []))[0] ?? path;
  return (
    <>
      {title !== undefined && <title>{title}</title>}
      {head.map((said) =>
        "name" in said ? <meta key={String(said.name)} name={String(said.name)} content={String(said.content)} /> : null,
      )}
      {feed !== undefined && <link rel="alternate" type="application/atom+xml" href={`${origin}${feed}`} title={feedName[language]} />}
      {description !== undefined && audience === "public" && (
        <>
          <link rel="canonical" href={`${origin}${canonical}`} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={programName[language]} />
          {title !== undefined && <meta property="og:title" content={title} />}
          <meta property="og:description" content={description} />
          <meta property="og:url" content={`${origin}${canonical}`} />
          <meta property="og:locale" content={language === "ja" ? "ja_JP" : "en_GB"} />
          <meta property="og:image" content={`${origin}/pictures/link-${language}.png`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={programName[language]} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

/**
 * The page's data for search engines. It stands behind everything that is read, since a page of many answers says them all once more
 * in it: what a reader waits for comes first. Such data is no script: nothing of it runs, and the policy lets no inline script run.
 */
export function PageThings() {
  const head = useContext(Head);
  const { origin } = usePageFacts();
  return head.map((said, index) =>
    "script:ld+json" in said ? (
      <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredText(said["script:ld+json"], origin) }} />
    ) : null,
  );
}
