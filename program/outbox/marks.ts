/**
 * Marks stand in a letter's text for what is known only when it is sent: the address of the site, a moment in the reader's own time.
 * While a letter is written its marks hold a secret of this process, which nobody can type; queueing takes every other sign of a mark out of
 * the text and the secret out of ours. So a mark in a queued letter is always one that a letter of ours wrote, whatever somebody typed.
 */
const secret = crypto.randomUUID();
const opens = "⟦";
const closes = "⟧";

/** A mark, as letters are written with it: `what` is a word and its values, of letters, figures, blanks and `-:.`. */
export function mark(what: string): string {
  return `${opens}${secret} ${what}${closes}`;
}

/** The address of this site, without a slash at its end, as letters are written with it. */
export const site: string = mark("site");

/** The address of the site as a queued letter holds it. */
export const queuedSite = `${opens}site${closes}`;

/** Text that can hold no mark: the two brackets become others that look alike. */
export function withoutMarks(text: string): string {
  return text.replaceAll(opens, "〚").replaceAll(closes, "〛");
}

/** A written text as it is queued: our marks without their secret, and no other ones. Time: linear in the text. */
export function queuedText(text: string): string {
  return text
    .split(`${opens}${secret} `)
    .map((part, index) => {
      const end = index === 0 ? -1 : part.indexOf(closes);
      if (end === -1) return withoutMarks(part);
      return `${opens}${part.slice(0, end + 1)}${withoutMarks(part.slice(end + 1))}`;
    })
    .join("");
}

/** Puts values where a queued text has its marks; a mark whose value is undefined stays as it is. */
export function filledMarks(text: string, value: (what: string) => string | undefined): string {
  return text.replaceAll(/⟦([^⟦⟧]{1,100})⟧/g, (whole, what: string) => value(what) ?? whole);
}
