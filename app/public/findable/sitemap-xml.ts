import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { pagesToFind } from "./site-pages.server.ts";
import type { Route } from "./+types/sitemap-xml";

/** Every public page in both languages, each naming its twin. Source: sitemaps.org, and Google's extension for languages. */
export async function loader({ context }: Route.LoaderArgs) {
  const origin = context.get(houseContext).config.baseUrl;
  const pages = await pagesToFind(context.get(actContext));
  const address = (language: string, page: string) => `${origin}/${language}${page === "" ? "" : `/${page}`}`;
  const entries = pages.flatMap((page) => {
    const twins = [
      ["en", address("en", page)],
      ["ja", address("ja", page)],
      ["x-default", page === "" ? `${origin}/` : address("en", page)],
    ].map(([language, at]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(at!)}"/>`);
    return ["en", "ja"].map((language) => `<url><loc>${escaped(address(language, page))}</loc>${twins.join("")}</url>`);
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
