import { Outlet } from "react-router";
import { Document } from "#app/ui/document.tsx";
import { gate } from "./gate.server.ts";
import { PageHeadTags } from "./page-frame.tsx";
import { usePageFacts } from "./page-frame.tsx";
import { ErrorPage } from "./public/error-page.tsx";
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
      scripts={[
        // One script a page: where documents are sent, the one that goes on after a broken line.
        /^\/(en|ja)\/intern\/documents\/[^/]+$/.test(facts.path)
          ? "/scripts/uploads.js"
          : facts.audience === "public" || facts.audience === "intern" || facts.audience === "company"
            ? "/scripts/public.js"
            : "/scripts/office.js",
      ]}
    >
      {children}
    </Document>
  );
}

function alternatesOf({ language, path, twinPath, origin }: ReturnType<typeof usePageFacts>) {
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
