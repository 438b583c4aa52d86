// The parity guard over everything that the site and its letters say: what the two languages of a text state in numbers, dates, amounts and links
// agrees (program/publications/parity.ts). Questions and articles have their own tests; here every pair of texts in the code is read.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { disagreements } from "#program/publications/parity.ts";

const root = path.resolve(import.meta.dirname, "..");
const files = globSync("{app,program,platform}/**/*.{ts,tsx}", { cwd: root }).filter(
  (file) => !/\.test\.tsx?$|^app\/developer\//.test(file),
);
const text = String.raw`"(?:[^"\\]|\\.)*"`;
const pair = new RegExp(String.raw`\ben:\s*(${text}),\s*ja:\s*(${text})`, "g");
const said = files.flatMap((file) =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(pair)].map(([, en = '""', ja = '""']) => ({
    file,
    en: JSON.parse(en) as string,
    ja: JSON.parse(ja) as string,
  })),
);

/** Words of short English texts that say what Japanese says as a figure: ordinals, "a day", months, parts of an hour. */
const inWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:first|one|a|an|each|every|per|once|nobody|somebody|single|them|list)\b/i, ["1"]],
  [/\b(?:second|two|twice|both)\b/i, ["2"]],
  [/\b(?:third|later|three)\b/i, ["3"]],
  [/\bquarters?\b/i, ["15"]],
  [/\bhalf (?:an hour|a minute)\b|\btwice an hour\b/i, ["30"]],
  [/\btwenty\b/i, ["20"]],
  [/\bnone\b/i, ["0"]],
  [/\bApril to March\b/, ["4", "3"]],
];
/** Examples of how to write something differ with the language that is written; each stands here with its reason. */
const examples: readonly RegExp[] = [
  /for example (?:12|6) 2022|for example 6 2024|for example 12 2022/, // "12 2022" is 2022年12月.
  /for example \+254/, // A number of the reader's own country.
  /^7 digits$/, // The Japanese hint shows a Japanese postal code.
  /1000万|Leave it empty if you do not know/, // Only Japanese counts in 万.
  /1,024 bytes: about 1,000 letters/, // Bytes said in the letters of each script.
  /35 × 45 mm/, // Japanese names the height first.
];

/** What of a disagreement in numbers is no matter of words. */
function inFigures(text: { en: string; ja: string }, found: { en: string; ja: string }): boolean {
  const known = inWords.flatMap(([pattern, figures]) => (pattern.test(text.en) ? figures : []));
  // "(UTC+9)" is 日本時間; "10 MB" and 10MB differ by a blank; noon may be 正午 alone.
  const units = (figure: string) => figure.replace(/(?<=\d)(?:MB|kB|mm)$/, "");
  const [en, ja] = [found.en, found.ja].map((side) => side.split(" ").filter(Boolean).map(units)) as [string[], string[]];
  const left = en.filter((one) => text.en.includes(one) && !ja.includes(one) && !(one === "9" && text.en.includes("UTC+9")));
  const right = ja.filter((one) => !en.includes(one) && !known.includes(one));
  return left.length + right.length > 0;
}

test("both languages of every text agree in numbers, dates, amounts, placeholders and links", () => {
  assert.ok(said.length > 3_000, `${said.length} pairs were read`);
  const wrong = said
    .filter(({ en, ja }) => en.trim() !== "" && ja.trim() !== "" && !examples.some((one) => one.test(en)))
    .flatMap(({ file, en, ja }) =>
      disagreements({ en, ja })
        .filter(({ kind }) => !["empty", "lines", "markers", "conditions"].includes(kind))
        .filter((found) => found.kind !== "numbers" || inFigures({ en, ja }, found))
        .map((found) => `${file}: ${found.kind} “${found.en}” / “${found.ja}”: ${en} | ${ja}`),
    );
  assert.deepEqual(wrong, []);
});
