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

// Texts with values in them: read as they are written, each value standing for itself.
const template = String.raw`\x60(?:[^\x60\\$]|\\.|\$(?!\{)|\$\{[^\x60{}]*\})*\x60`;
const pairWithValues = new RegExp(String.raw`\ben:\s*(${template}|${text}),\s*ja:\s*(${template}|${text})`, "g");
const saidWithValues = files.flatMap((file) =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(pairWithValues)]
    .filter(([, en = "", ja = ""]) => en.startsWith("`") || ja.startsWith("`"))
    .map(([, en = "", ja = ""]) => ({ file, en: en.slice(1, -1), ja: ja.slice(1, -1) })),
);
const valuesIn = (side: string) => [...side.matchAll(/\$\{([^}]*)\}/g)].map(([, value = ""]) => value);
/** What a value that stands bare in a text is called, whatever its language: `${name.en}` is `name`, `${coursesJa}` is `courses`. */
const bareValues = (side: string) =>
  valuesIn(side)
    .filter((value) => /^[\w.]+$/.test(value))
    .map((value) => value.split(".")[0]!.replace(/(En|Ja)$/, ""))
    .filter((name) => name !== "en" && name !== "ja");
/** Texts that say a value in one language alone, each with its reason. */
const saidOtherwise: readonly RegExp[] = [
  /\$\{people\} for your answer/, // "3 candidates wait" is one value in English, for its plural.
  /Your answer is needed: \$\{candidates\}/, // The same, in a letter.
  /^\$\{name\} \$\{year\}$/, // The month has a name in English.
  /You passed this step for/, // Japanese names the step.
  /^\$\{reader.name\}, /, // "の時刻" stands in the Japanese text itself.
  /weeks inside a Japanese company/, // Both hold the same span, written for each language.
];

/** Words of short English texts that say what Japanese says as a figure: ordinals, "a day", months, parts of an hour. */
const inWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:first|one|a|an|each|every|per|once|nobody|somebody|single|them|list)\b/i, ["1"]],
  [/\b(?:second|two|twice|both)\b/i, ["2"]],
  [/\b(?:third|later|three)\b/i, ["3"]],
  [/\bquarters?\b/i, ["15"]],
  [/\bhalf (?:an hour|a minute)\b|\btwice an hour\b/i, ["30"]],
  [/\btwenty\b/i, ["20"]],
  [/\b(?:none|no)\b/i, ["0"]],
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
  /such as 2023-09-15/, // Japanese shows the same day with 年, 月 and 日 as well.
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

test("both languages of a text with values say the same values, and agree in everything around them", () => {
  assert.ok(saidWithValues.length > 500, `${saidWithValues.length} pairs were read`);
  const wrong = saidWithValues
    .filter(({ en }) => !saidOtherwise.some((one) => one.test(en)))
    .flatMap(({ file, en, ja }) => {
      const missing = (from: string, to: string) =>
        bareValues(from).filter((name) => !valuesIn(to).some((value) => new RegExp(`\\b${name}(?:En|Ja)?\\b`).test(value)));
      const values = [...missing(en, ja), ...missing(ja, en)];
      const around = { en: en.replaceAll(/\$\{[^}]*\}/g, "X"), ja: ja.replaceAll(/\$\{[^}]*\}/g, "X") };
      const found = disagreements(around)
        .filter(({ kind }) => ["dates", "amounts", "numbers", "links"].includes(kind))
        .filter((one) => one.kind !== "numbers" || inFigures(around, one));
      return [...values, ...found.map((one) => `${one.kind} “${one.en}” / “${one.ja}”`)].map((what) => `${file}: ${what}: ${en} | ${ja}`);
    });
  assert.deepEqual(wrong, []);
});

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
