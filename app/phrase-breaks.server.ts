import { jaModel } from "budoux";
import { Parser } from "budoux";

/** Elements whose text is short, so that it breaks at phrases (look.md, "Japanese text"); none of them stands inside another of its name. */
const shortElement = /<(h[1-4]|legend|label|th|caption|button)\b[^>]*>.*?<\/\1>|<a [^>]*class="button[^>]*>.*?<\/a>/gs;
/** What stands between two tags and has Japanese letters. */
const japaneseText = /(?<=>)[^<&]*[\u3041-\u30ff\u4e00-\u9fff][^<&]*(?=<)/g;
/** Text beyond this is no short text; it breaks as running text does. */
const longestShort = 80;
/** How many texts are kept with their breaks; the site's own words are fewer. */
const mostKept = 5_000;

const phrases = new Parser(jaModel); // Without the package's reader of HTML, which is ten times as large.
const kept = new Map<string, string>();

/**
 * A page in Japanese with `<wbr>` between the phrases of its heads, labels and buttons, for browsers that don't find phrases themselves
 * (`word-break: auto-phrase`). Nothing is said otherwise: a `<wbr>` is no character. Lists of choices are left as they are.
 */
export function withPhraseBreaks(html: string): string {
  return html.replace(shortElement, (element) =>
    /<(?:select|textarea|title|script)\b/.test(element) ? element : element.replace(japaneseText, broken),
  );
}

function broken(text: string): string {
  if (text.length > longestShort) return text;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = phrases.parse(text).join("<wbr/>");
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, made);
  return made;
}
