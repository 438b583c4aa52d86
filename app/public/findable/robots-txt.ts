import { houseContext } from "#app/context.server.ts";
import type { Route } from "./+types/robots-txt";

/** What lies behind sign-in answers no robot anyway; the demonstration's made-up people are for no search engine at all. */
export function loader({ context }: Route.LoaderArgs) {
  const { baseUrl, isDemo } = context.get(houseContext).config;
  const halls = ["intern", "company", "office", "committee", "reader", "start", "sign-out", "set-up", "inquiry/sent", "developer"];
  const closed = isDemo ? ["Disallow: /"] : ["en", "ja"].flatMap((language) => halls.map((hall) => `Disallow: /${language}/${hall}/`));
  const text = `User-agent: *\n${closed.join("\n")}\n\nSitemap: ${baseUrl}/sitemap.xml\n`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
