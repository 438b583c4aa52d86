/**
 * Characters that are written in several ways, brought to one: older forms of kanji, and simplified ones that a reader's keyboard may
 * give, to the Japanese form of today.
 */
const kanjiForms = new Map(
  [
    ..."國国學学會会實実證証應応澤沢齋斎邊辺廣広髙高﨑崎經経濟済發発關関變変當当營営圖図數数條条來来轉転驗験體体讀読賣売價価從従戰戦歸帰點点擔担營営續続區区學学签簽费費补補签簽时時间間业業务務员員护護请請问問题題语語报報给給资資练練选選",
  ].reduce<[string, string][]>(
    (pairs, letter, index, all) => (index % 2 === 0 ? [...pairs, [letter, all[index + 1] ?? letter]] : pairs),
    [],
  ),
);

/** Spellings of one word with and without the kana at its end, brought to one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/申し?込み?/g, "申込"],
  [/受け?入れ?/g, "受入"],
  [/(?:お)?問い?合わ?せ/g, "問合"],
  [/取り?下げ/g, "取下"],
  [/取り?消し?/g, "取消"],
  [/締め?切り?|〆切り?/g, "締切"],
  [/手続き?/g, "手続"],
  [/受け?取り?/g, "受取"],
  [/引っ?越し?/g, "引越"],
  [/振り?込み?/g, "振込"],
  [/貸し?出し?/g, "貸出"],
  [/組み?合わ?せ/g, "組合せ"],
  [/サーヴィス/g, "サービス"],
];

/** A text as the search compares it: full-width and half-width alike, small letters, no accents, one form of each kanji and word. */
export function folded(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{sc=Latin}]\p{M}+|[à-ɏ]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
  const kanji = [...plain].map((letter) => kanjiForms.get(letter) ?? letter).join("");
  return spellings.reduce((spelt, [form, one]) => spelt.replace(form, one), kanji);
}

/** Katakana as hiragana, so that either finds the other. */
export function asHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** An English word without the commonest endings: plural, -ing, -ed. */
export function stem(word: string): string {
  const plain = word.replace(/'s?$/, "");
  if (plain.length <= 3) return plain;
  const single = /(?:ss|us|is)$/.test(plain)
    ? plain
    : plain
        .replace(/ies$/, "y")
        .replace(/(s|x|z|ch|sh)es$/, "$1")
        .replace(/([^s])s$/, "$1");
  const root = single.length > 5 ? single.replace(/(?:ing|ed)$/, "") : single;
  const bare = root.length < single.length ? root.replace(/([bdgmnprt])\1$/, "$1") : root;
  return (bare.length >= 3 ? bare : single).replace(/([^aeiou])y$/, "$1i").replace(/e$/, "");
}

const empty = new Set(
  (
    "a an the of to in on at by for from with and or as is are be am was were do does did have has had i my me we our us you your it its this that these those can could may might shall should will would must there here " +
    "how what which who please about if not no get any some so than then into also want need tell know " +
    "です ます ました ません でし たい ない する した して され れる られ いる ある あり なる なり こと もの よう ため その この どの どう どのよう ください 下さい でき できる 出来る できます 何 とき 場合 について ですか ますか か は が を に の で と も や へ から まで より お ご 私 自分 方 て た い し な さ せ れ ば"
  ).split(" "),
);

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** The words of a text by which it is found: stems of English words, Japanese words in hiragana, and pairs of characters of kanji and katakana. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const plain = folded(text);
  for (const [run] of plain.matchAll(/[a-z0-9][a-z0-9'’-]*|[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー々]+/gu)) {
    if (!japanese.test(run)) {
      for (const part of run.split(/[-’']/)) if (part !== "" && !empty.has(part)) words.push(stem(part));
      continue;
    }
    for (const { segment } of segmenter.segment(run)) if (!empty.has(segment)) words.push(asHiragana(segment).replace(/(..)ー$/, "$1"));
    // A word in hiragana alone is often cut to pieces.
    if (/^[\p{sc=Hiragana}ー]{2,8}$/u.test(run) && !words.includes(run) && !empty.has(run)) words.push(run);
    // Where the segmenter cuts a compound otherwise in the query than in the text, its pairs still meet.
    for (const [solid] of run.matchAll(/[\p{sc=Katakana}\p{sc=Han}ー々]{2,}/gu)) {
      const kana = asHiragana(solid);
      for (let at = 0; at + 2 <= kana.length; at += 1) words.push(`${kana.slice(at, at + 2)}‿`);
    }
  }
  return words;
}

/** True when one word becomes the other by one insertion, deletion, replacement or exchange of neighbours. */
export function isOneTypingErrorAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return one === other;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  if (left.length === right.length)
    return left.slice(1) === right.slice(1) || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
  return left.length > right.length ? left.slice(1) === right : left === right.slice(1);
}
