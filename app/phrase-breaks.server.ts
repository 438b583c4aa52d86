import { jaModel } from "budoux";
import { Parser } from "budoux";

/** Elements whose text is set large or narrow, so that a break inside a word hurts (look.md, "Japanese typography"). None stands inside another of its name. */
const shortElement =
  /<(h[1-4]|button)\b[^>]*>.*?<\/\1>|<p class="(?:[^"]* )?lead(?: [^"]*)?">.*?<\/p>|<a [^>]*class="(?:[^"]* )?button(?: [^"]*)?"[^>]*>.*?<\/a>/gs;
/** Times and what must stay whole have their own breaks, or none. */
const ownBreaks = /^<(?:time|span)\b[^>]*\bclass="(?:[^"]* )?(?:date|nowrap)(?: [^"]*)?"/;
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;
/** Text beyond this many characters is running text and breaks as such. */
const longestShort = 160;
/** How many texts are kept with their breaks; the site's own words are fewer. */
const mostKept = 5_000;

const phrases = new Parser(jaModel); // Without the package's reader of HTML, which is ten times as large.
const kept = new Map<string, string>();

/**
 * A page in Japanese with `<wbr>` between the phrases of its heads, leads and buttons, for browsers that don't find phrases themselves
 * (`word-break: auto-phrase`). Nothing is said otherwise: a `<wbr>` is no character, and titles, attributes, data and running text stay as
 * they are.
 */
export function withPhraseBreaks(html: string): string {
  return html.replace(shortElement, (element) => (/<(?:select|textarea|script)\b/.test(element) ? element : brokenElement(element)));
}

function brokenElement(element: string): string {
  let whole = 0; // How many elements deep we are inside one that has its own breaks.
  return element
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (!part.startsWith("<")) return whole > 0 ? part : brokenText(part);
      if (whole > 0) whole += part.startsWith("</") ? -1 : /\/>$|^<(?:wbr|br|!)/.test(part) ? 0 : 1;
      else if (ownBreaks.test(part)) whole = 1;
      return part;
    })
    .join("");
}

function brokenText(text: string): string {
  if (text.length > longestShort || text.includes("&") || !japanese.test(text)) return text;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = phrases.parse(text).join("<wbr/>");
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, made);
  return made;
}
