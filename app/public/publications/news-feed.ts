import { createHash } from "node:crypto";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { isLanguage } from "#platform/language.ts";
import { isoInJapan, startOfDay } from "#platform/days.ts";
import { blocksOf } from "#program/publications/answer.ts";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { knownYearOf } from "#program/publications/known-year-of.server.ts";
import { newsWords as words } from "./news-words.ts";
import type { Block, Sentence } from "#program/publications/answer.ts";
import type { Route } from "./+types/news-feed";

/** So many of the newest posts a feed brings. */
const postsMost = 30;

/** The newest posts as an Atom feed (RFC 4287), one for each language. Names stay, whatever becomes of the site's address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const origin = context.get(houseContext).config.baseUrl;
  const language = isLanguage(params.language) ? params.language : "en";
  const { news } = await publishedArticles(act.db);
  const posts = news.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0)).slice(0, postsMost);
  const entries = await Promise.all(
    posts.map(async (post) => {
      const html = htmlOf(blocksOf(post.text[language], language, await knownYearOf(act, post)), origin);
      return `<entry>
<id>${nameOf(`news ${post.id} ${language}`)}</id>
<title>${escaped(post.title[language])}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(`${origin}/${language}/news/${post.id}`)}"/>
<published>${isoInJapan(startOfDay(post.on))}</published>
<updated>${isoInJapan(post.updatedAt)}</updated>
<content type="html">${escaped(html)}</content>
</entry>`;
    }),
  );
  const newest = posts.reduce<Date | null>((last, { updatedAt }) => (last === null || updatedAt > last ? updatedAt : last), null);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${nameOf(`news ${language}`)}</id>
<title>${escaped(`${words.title[language]} – ${words.office[language]}`)}</title>
<updated>${isoInJapan(newest ?? new Date(0))}</updated>
<author><name>${escaped(words.office[language])}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(`${origin}/${language}/news/feed.xml`)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(`${origin}/${language}/news`)}"/>
${entries.join("\n")}
</feed>
`;
  return new Response(xml, { headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, max-age=300" } });
}

/** A name for good, made of what never changes: RFC 9562, version 8. */
function nameOf(what: string): string {
  const hex = createHash("sha256").update(`japan internship program ${what}`).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Paragraphs and lists with absolute addresses: a feed reader knows nothing of our site. */
function htmlOf(blocks: readonly Block[], origin: string): string {
  const words = ({ inline }: Sentence) =>
    inline
      .map((one) =>
        typeof one === "string"
          ? escaped(one)
          : `<a href="${escaped(one.href.startsWith("/") ? `${origin}${one.href}` : one.href)}">${escaped(one.label)}</a>`,
      )
      .join("");
  return blocks
    .map((block) => {
      if (block.kind === "paragraph") return `<p>${words(block.sentence)}</p>`;
      const list = block.kind === "numbered" ? "ol" : "ul";
      return `<${list}>${block.items.map((item) => `<li>${words(item)}</li>`).join("")}</${list}>`;
    })
    .join("");
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
