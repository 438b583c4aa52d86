const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Characters of a text as its writer counts them: a letter with its marks is one, an emoji is one, a line break is one, in every
 * script and however the browser sends it. The browser's script counts the same way (app/scripts/counter.js).
 */
export function charactersIn(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
