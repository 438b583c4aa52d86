import type { ReactNode } from "react";
import type { Language } from "#platform/language.ts";
import { LanguageProvider } from "./language.tsx";
import { words } from "./words.ts";
import stylesheet from "./look.css?url";
import publicStylesheet from "./look-public.css?url";

/** For whom a page is: decides its density. Committee and readers look at dense pages, as the office does. */
export type Audience = "public" | "intern" | "company" | "office" | "committee" | "reader";

/** The class of the body, from which the stylesheet takes spacing and type. */
export function bodyClassOf(audience: Audience): string {
  return audience === "committee" || audience === "reader" ? `office for-${audience}` : audience;
}

/**
 * The HTML shell of every page: language, title, twin in the other language, one stylesheet, the skip link.
 * `head` takes what the router writes (its meta), `scripts` our own external ones, deferred. Nothing inline: the policy forbids it. (Who comes from elsewhere is sent the stylesheet inside the page: scripts/server/first-visits.ts.)
 */
export function Document(props: {
  language: Language;
  audience: Audience;
  /** Left out where `head` brings the title. */
  title?: string;
  description?: string;
  /** Addresses of this page in both languages; left out where there is no twin (an error page). */
  alternates?: {
    en: string;
    ja: string;
    /** For readers of neither language. */
    either?: string;
  };
  head?: ReactNode;
  /** True for a public page that shows parts of other audiences too: it takes the stylesheet of every part. */
  everyPart?: boolean;
  /** Addresses such as "/scripts/office.js". */
  scripts?: readonly string[];
  /** Data for search engines, behind everything that is read. */
  things?: ReactNode;
  children: ReactNode;
}) {
  return (
    <html lang={props.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.title !== undefined && <title>{props.title}</title>}
        {props.description !== undefined && <meta name="description" content={props.description} />}
        {props.head}
        {props.alternates !== undefined && (
          <>
            <link rel="alternate" hrefLang="en" href={props.alternates.en} />
            <link rel="alternate" hrefLang="ja" href={props.alternates.ja} />
            {props.alternates.either !== undefined && <link rel="alternate" hrefLang="x-default" href={props.alternates.either} />}
          </>
        )}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={props.audience === "public" && props.everyPart !== true ? publicStylesheet : stylesheet} />
        {props.scripts?.map((address) => (
          <script key={address} src={address} defer />
        ))}
      </head>
      <body className={bodyClassOf(props.audience)}>
        <a className="skip" href="#content">
          {words.skip[props.language]}
        </a>
        <LanguageProvider language={props.language}>{props.children}</LanguageProvider>
        {props.things}
      </body>
    </html>
  );
}
