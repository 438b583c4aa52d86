import { Outlet } from "react-router";
import { Document } from "#app/ui/document.tsx";
import { gate } from "./gate.server.ts";
import { PageHeadTags } from "./page-frame.tsx";
import { PageThings } from "./page-frame.tsx";
import { usePageFacts } from "./page-frame.tsx";
import applying from "./scripts/applying.js?joined";
import asking from "./scripts/asking.js?joined";
import reading from "./scripts/public.js?joined";
import { ErrorPage } from "./public/error-page.tsx";
import type { PageFacts } from "./parts/page-facts.ts";
import type { Route } from "./+types/root";

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context, pattern }, next) => {
    await gate({ request, context, pattern });
    return next();
  },
];

export function Layout({ children }: { children: React.ReactNode }) {
  const facts = usePageFacts();
  const alternates = facts.path === facts.twinPath ? undefined : alternatesOf(facts);
  return (
    <Document
      language={facts.language}
      audience={facts.audience}
      alternates={alternates}
      head={<PageHeadTags />}
      everyPart={isForDevelopers(facts)}
      scripts={[scriptOf(facts)]}
      things={<PageThings />}
    >
      {children}
    </Document>
  );
}

/** The page that shows every part. */
function isForDevelopers({ path }: PageFacts): boolean {
  return /^\/(en|ja)\/developer\//.test(path);
}

/** One script a page, and no more in it than the page can use: whoever only reads loads next to nothing. */
function scriptOf(facts: PageFacts): string {
  const below = facts.path.slice("/en/".length);
  if (/^intern\/documents\/[^/]+$/.test(below)) return "/scripts/uploads.js";
  if (facts.audience === "intern" || facts.audience === "company" || isForDevelopers(facts)) return applying;
  if (facts.audience !== "public") return "/scripts/office.js";
  return /^(inquiry|questions)(\/|$)/.test(below) ? asking : reading;
}

function alternatesOf({ language, path, twinPath, origin }: PageFacts) {
  const own = `${origin}${path}`;
  const twin = `${origin}${twinPath}`;
  const [en, ja] = language === "en" ? [own, twin] : [twin, own];
  // The bare address sends each reader to the first page of their language; every other page is for those without Japanese in English.
  return { en, ja, either: path.split("/").length === 2 ? `${origin}/` : en };
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
