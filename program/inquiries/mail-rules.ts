/**
 * A mail's text apart: what its writer wrote, and from the first line of an old letter on what they quoted. A mail of quoted lines alone
 * counts as written, or nothing of it would be seen. Every line stands in one of the two.
 */
export function withoutQuoted(text: string): { readonly body: string; readonly quoted: string } {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const after = whatFollows(lines);
  const at = lines.findIndex((line, index) => beginsQuote(line, after[index]!));
  const body = lines
    .slice(0, at === -1 ? lines.length : at)
    .join("\n")
    .trim();
  if (at === -1 || body === "") return { body: lines.join("\n").trim(), quoted: "" };
  return { body, quoted: lines.slice(at).join("\n").trim() };
}

/** What comes after a line: the next two written lines, and whether nothing but quoted lines comes any more. */
interface Following {
  readonly next: string;
  readonly second: string;
  readonly isQuoteAlone: boolean;
}

/** What follows each line, found in one pass from the end: a mail may have very many lines. */
function whatFollows(lines: readonly string[]): readonly Following[] {
  const after: Following[] = new Array<Following>(lines.length);
  let known: Following = { next: "", second: "", isQuoteAlone: true };
  for (let index = lines.length - 1; index >= 0; index--) {
    after[index] = known;
    const line = lines[index]!.trim();
    if (line !== "") known = { next: line, second: known.next, isQuoteAlone: known.isQuoteAlone && line.startsWith(">") };
  }
  return after;
}

/** True for the line over a quoted letter, and for the first of quoted lines that nothing follows but quoted lines. */
function beginsQuote(line: string, { next, second, isQuoteAlone }: Following): boolean {
  const text = line.trim();
  if (/^-{2,}\s*(original message|forwarded message|元のメッセージ|転送メッセージ|original nachricht)\s*-{2,}$/i.test(text)) return true;
  if (/^_{20,}$/.test(text) && /^(from|差出人|送信元)\s*[:：]/i.test(next)) return true;
  if (
    /^(on\b.{5,200}\bwrote\s*:|.{0,40}\d{4}年\d{1,2}月\d{1,2}日.{0,200}[:：]|le\b.{5,200}\ba écrit\s*:|el\b.{5,200}\bescribió\s*:)$/i.test(
      text,
    )
  )
    return true;
  // Long addresses break the line over a quote in two.
  if (/^on\b.{5,200}$/i.test(text) && /\bwrote\s*:$/i.test(next) && second.startsWith(">")) return true;
  return text.startsWith(">") && isQuoteAlone;
}

/**
 * True for what a machine answered by itself: answering it would make two machines write to each other without end. `header` gives a
 * header's value in small letters, or an empty text; `envelopeFrom` is empty for returned mail. Sources: RFC 3834, RFC 5321 4.5.5.
 */
export function isAutomaticMail(header: (name: string) => string, envelopeFrom: string): boolean {
  const submitted = header("auto-submitted");
  if (submitted !== "" && submitted !== "no") return true;
  if (/^(bulk|junk|list|auto_reply)$/.test(header("precedence"))) return true;
  if (header("x-autoreply") !== "" || header("x-autorespond") !== "" || header("list-id") !== "") return true;
  if (/^multipart\/report/.test(header("content-type"))) return true;
  if (header("return-path").replace(/\s/g, "") === "<>") return true;
  return envelopeFrom === "" || /^(mailer-daemon|postmaster|no-?reply)@/i.test(envelopeFrom);
}

/** A text of somebody else as it is kept: line ends plain, without signs that nobody types or sees; at most `most` characters. */
export function plainText(text: string, most: number): { readonly text: string; readonly isCut: boolean } {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\n{4,}/g, "\n\n\n");
  const letters = Array.from(plain);
  return letters.length <= most ? { text: plain, isCut: false } : { text: letters.slice(0, most).join(""), isCut: true };
}

/** The language in which to answer a text: Japanese where it holds kana or kanji, else English. */
export function languageOf(text: string): "en" | "ja" {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? "ja" : "en";
}
