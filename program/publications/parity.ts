import { linesOf } from "./markup.ts";
import type { Said } from "#platform/language.ts";
import type { Language } from "#platform/language.ts";
import type { Line } from "./markup.ts";

/** In what the two languages of a text may disagree. */
export type DisagreementKind = "empty" | "lines" | "markers" | "conditions" | "placeholders" | "links" | "dates" | "amounts" | "numbers";

/** One disagreement: where (the line, from 1; 0 for the whole text), and what each language says there. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly line: number;
  readonly en: string;
  readonly ja: string;
}

/**
 * The parity guard: in what the two languages of a text disagree; nothing when it may be published. Lines stand in pairs; each pair must
 * have the same kind, condition, placeholders, link targets, dates, amounts and numbers. A figure may be a word in English ("two").
 */
export function disagreements(text: Said): Disagreement[] {
  const blank = (side: string) => side.split("\n").some((line) => line.trim() === "");
  if (blank(text.en) || blank(text.ja)) return [{ kind: "empty", line: 0, en: text.en, ja: text.ja }];
  const [en, ja] = [linesOf(text.en), linesOf(text.ja)];
  if (en.length !== ja.length) return [{ kind: "lines", line: 0, en: String(en.length), ja: String(ja.length) }];
  return en.flatMap((line, index) => pairDisagreements(line, ja[index]!).map((found) => ({ ...found, line: index + 1 })));
}

type Found = Omit<Disagreement, "line">;

function pairDisagreements(en: Line, ja: Line): Found[] {
  const [said, twin] = [factsOf(en, "en"), factsOf(ja, "ja")];
  const differs = (kind: DisagreementKind, one: readonly string[], other: readonly string[]): Found[] => {
    const [left, right] = [one.toSorted().join(" "), other.toSorted().join(" ")];
    return left === right ? [] : [{ kind, en: left, ja: right }];
  };
  return [
    ...(bareOf(en).trim() === "" && said.places.length + said.targets.length === 0 ? [{ kind: "empty" as const, en: "", ja: "" }] : []),
    ...differs("markers", [en.marker], [ja.marker]),
    ...differs("conditions", [en.condition ?? ""], [ja.condition ?? ""]),
    ...differs("placeholders", said.places, twin.places),
    ...differs("links", said.targets, twin.targets),
    ...differs("dates", said.dates, twin.dates),
    ...differs("amounts", said.amounts, twin.amounts),
    ...numberDisagreements(said, twin),
  ];
}

/** Figures must agree; an English number word agrees with a Japanese figure, and from two on it must have one (or a kanji numeral). */
function numberDisagreements(en: Facts, ja: Facts): Found[] {
  const found: Found[] = [];
  const [left, right] = [[...en.numbers], [...ja.numbers]];
  const words = [...en.words];
  const kanji = [...ja.words];
  for (const figure of en.numbers) if (take(right, figure)) take(left, figure);
  for (const figure of [...right]) if (take(words, figure) || (figure === "1" && en.hasArticle)) take(right, figure);
  for (const word of [...words]) if (word === "1" || take(kanji, word)) take(words, word);
  if (left.length + right.length + words.length > 0)
    found.push({ kind: "numbers", en: [...left, ...words].join(" "), ja: right.join(" ") });
  return found;
}

function take(from: string[], what: string): boolean {
  const at = from.indexOf(what);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}

/** What of a line can be compared. */
interface Facts {
  readonly places: readonly string[];
  readonly targets: readonly string[];
  /** "2023-06-19", "06-19", "2023-06". */
  readonly dates: readonly string[];
  /** "1000 yen", "50 %". */
  readonly amounts: readonly string[];
  readonly numbers: readonly string[];
  /** Numbers written as words or kanji, as figures. */
  readonly words: readonly string[];
  /** An article or "each": it agrees with a Japanese 1 ("a day", 1日). */
  readonly hasArticle: boolean;
}

const bareOf = ({ pieces }: Line) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : "label" in piece ? piece.label : " ")).join("");

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const month = `(${months.join("|")})`;
const enWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const kanjiNumbers: Readonly<Record<string, string>> = {
  両: "2",
  双: "2",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
  十: "10",
};

function factsOf(line: Line, language: Language): Facts {
  const places = line.pieces.flatMap((piece) => (typeof piece === "object" && "place" in piece ? [piece.place] : []));
  const targets = line.pieces.flatMap((piece) => (typeof piece === "object" && "target" in piece ? [piece.target] : []));
  let rest = bareOf(line).normalize("NFKC");
  const draw = (pattern: RegExp, say: (...parts: (string | undefined)[]) => string) => {
    const drawn: string[] = [];
    rest = rest.replace(pattern, (_, ...parts: (string | undefined)[]) => {
      drawn.push(say(...parts));
      return " ";
    });
    return drawn;
  };
  const two = (text: string | undefined) => (text ?? "").padStart(2, "0");
  const plain = (text: string | undefined) => String(Number((text ?? "").replaceAll(",", "")));
  const named = (name: string | undefined) => two(String(months.indexOf(name ?? "") + 1));
  const dates = [
    ...draw(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (y, m, d) => `${y}-${m}-${d}`),
    ...(language === "en"
      ? [
          ...draw(new RegExp(`\\b(\\d{1,2}) ${month}(?: (\\d{4}))?\\b`, "g"), (d, m, y) => [y, named(m), two(d)].filter(Boolean).join("-")),
          ...draw(new RegExp(`\\b${month} (\\d{4})\\b`, "g"), (m, y) => `${y}-${named(m)}`),
        ]
      : [
          ...draw(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g, (y, m, d) => [y, two(m), two(d)].filter(Boolean).join("-")),
          ...draw(/(\d{4})年(\d{1,2})月/g, (y, m) => `${y}-${two(m)}`),
        ]),
  ];
  const amounts =
    language === "en"
      ? [
          ...draw(/(\d[\d,.]*) ?(?:yen|JPY)\b|[¥￥] ?(\d[\d,]*)/g, (one, other) => `${plain(one ?? other)} yen`),
          ...draw(/(\d[\d,.]*) ?(?:%|per ?cent)/g, (one) => `${plain(one)} %`),
        ]
      : [
          ...draw(
            /(\d[\d,.]*)(万|千)?円|[¥￥] ?(\d[\d,]*)/g,
            (one, by, other) => `${Number(plain(one ?? other)) * (by === "万" ? 10_000 : by === "千" ? 1_000 : 1)} yen`,
          ),
          ...draw(/(\d[\d,.]*) ?(?:%|パーセント)/g, (one) => `${plain(one)} %`),
        ];
  // A figure inside a name (A2, N3, B2B) is no number; the name must be in both languages alike, so it counts as a whole.
  const numbers = draw(/([A-Za-z]*\d[\d,.:]*[A-Za-z]*)/g, (one) =>
    /[A-Za-z:]/.test(one ?? "")
      ? String(one)
          .replace(/[.,:]$/, "")
          .replace(/^(\d+)(st|nd|rd|th)$/, "$1")
      : plain(one?.replace(/[.,]+$/, "")),
  );
  const words =
    language === "en"
      ? [...rest.matchAll(new RegExp(`\\b(${enWords.join("|")}|both|twice)\\b`, "gi"))].map(([word]) => {
          const small = word.toLowerCase();
          return small === "both" || small === "twice" ? "2" : String(enWords.indexOf(small));
        })
      : [...rest].filter((letter) => Object.hasOwn(kanjiNumbers, letter)).map((letter) => kanjiNumbers[letter] ?? "");
  return {
    places,
    targets,
    dates,
    amounts,
    numbers,
    words: words.filter((word) => word !== "0"),
    hasArticle: /\b(?:an?|each|every|once|same)\b/i.test(rest),
  };
}

/** Facts that a year decides and that a text states by hand instead of by a placeholder: sums, dates, ages, courses by their code. */
export function typedFacts(text: string, courseCodes: readonly string[]): string[] {
  const bare = linesOf(text).map(bareOf).join("\n").normalize("NFKC");
  const code = courseCodes.filter((one) => one.length <= 3).join("|");
  const patterns = [
    /\d[\d,.]* ?(?:yen|JPY|円|万円|千円)/g,
    new RegExp(`\\b\\d{1,2} ${month}|\\b${month} \\d`, "g"),
    /\d{1,2}月(?:\d|末)|\d{4}年/g,
    /\b(?:19|20)\d\d\b/g,
    /\d+ ?(?:歳|years old|years of age)/g,
    /\d+(?:か国|カ国|ヵ国)|\d+ (?:countries|nationalities)/g,
    ...(code === "" ? [] : [new RegExp(`\\b[Cc]ourses? (?:${code})\\b|(?<![A-Za-z])(?:${code})コース`, "g")]),
    /\bJLPT|N[1-5]\b|CEFR/g,
  ];
  return patterns.flatMap((pattern) => [...bare.matchAll(pattern)].map(([hit]) => hit));
}
