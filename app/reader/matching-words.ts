import type { Said } from "#platform/language.ts";

/** What the page about the matching says to METI and JETRO. */
export const matchingWords = {
  title: { en: "How the matching was made", ja: "マッチングの経過と根拠" },
  lead: {
    en: "By which rules lists were made, what came of them, and the marks by which they can be checked against the market that the office keeps. Nobody's personal data stands here.",
    ja: "推薦の決め方とその結果、そして事務局が保管する市場の記録と照合するための値です。個人の情報は含みません。",
  },
  none: { en: "No lists have gone out this year", ja: "今年度の推薦はまだ送付されていません" },
  noneText: { en: "When the office has published a market, it stands here.", ja: "事務局が推薦を公開すると、ここに表示されます。" },
  held: { en: "In the market", ja: "対象" },
  out: { en: "Lists sent", ja: "送付した推薦" },
  published: { en: "Published", ja: "公開日時" },
  secondPerson: { en: "Approved by a second person", ja: "ほかの担当者による承認" },
  yes: { en: "yes", ja: "あり" },
  no: { en: "no", ja: "なし" },
  weights: { en: "What counted (points of 1000)", ja: "考慮した項目と配点（合計1000）" },
  never: { en: "What never counted", ja: "考慮しなかったもの" },
  neverText: { en: "Nationality, sex, name, age, photograph", ja: "国籍、性別、氏名、年齢、写真" },
  lengths: { en: "Length of lists", ja: "推薦の人数" },
  caps: { en: "Caps", ja: "上限" },
  noCaps: { en: "none", ja: "なし" },
  staff: {
    en: "Decided by staff outside the calculation, each with a reason on record",
    ja: "担当者の判断によるもの（いずれも理由を記録）",
  },
  changed: { en: "Changed for this calculation", ja: "この計算での変更" },
  without: { en: "On no list", ja: "推薦先のなかった方" },
  contents: { en: "On this page", ja: "このページの内容" },
  rules: { en: "Rules of this run: weights, caps, lengths of lists", ja: "この回の決まり：配点・上限・名簿の長さ" },
  prints: { en: "To check it against the market that the office keeps", ja: "保管された市場の記録との照合" },
  engine: { en: "Calculation", ja: "計算プログラム" },
  fingerprint: { en: "Fingerprint of the market", ja: "市場の照合値（ハッシュ値）" },
  commitment: { en: "Hash of the draw's seed, on record before", ja: "抽選の乱数（シード）のハッシュ値（事前に記録）" },
  seed: { en: "Seed of the draw", ja: "抽選の乱数（シード）" },
  result: { en: "Fingerprint of the result", ja: "結果の照合値（ハッシュ値）" },
  answers: { en: "How recommendations came out", ja: "推薦の結果" },
  answersText: {
    en: "One person may be recommended to several companies. Reasons are those that companies and the office chose from their list. Counts of one or two are shown as “1–2”.",
    ja: "1人を複数の企業へ推薦する場合があります。理由は、企業または事務局が選択肢から選んだものです。1〜2件は「1〜2」と表示します。",
  },
  state: { en: "Outcome", ja: "結果" },
  reason: { en: "Reason", ja: "理由" },
  count: { en: "Recommendations", ja: "件数" },
} satisfies Record<string, Said>;

export const matchingSayings = {
  market: (number: number, round: number): Said => ({ en: `Market ${number}, round ${round}`, ja: `市場 第${number}号（第${round}回）` }),
  held: (positions: number, seats: number, people: number): Said => ({
    en: `${positions} positions with ${seats} free seats, ${people} people`,
    ja: `募集枠 ${positions}件（空き ${seats}枠）、候補者 ${people}名`,
  }),
  out: (lists: number, candidates: number): Said => ({
    en: `${lists} lists, ${candidates} recommendations`,
    ja: `${lists}件（のべ${candidates}名）`,
  }),
  lengths: (shortlist: number, perPerson: number): Said => ({
    en: `${shortlist} candidates a position; each person at ${perPerson} companies at most`,
    ja: `1枠あたり${shortlist}名、1人あたり${perPerson}社まで`,
  }),
  staff: (pins: number, removals: number): Said => ({
    en: `${pins} put on a list, ${removals} left out of one`,
    ja: `推薦に加えた組 ${pins}件、除外した組 ${removals}件`,
  }),
  changed: (leftOut: number, seats: number): Said => ({
    en: `${leftOut === 0 ? "no company" : leftOut === 1 ? "1 company" : `${leftOut} companies`} left out, ${seats === 0 ? "no position" : seats === 1 ? "1 position" : `${seats} positions`} with other seats`,
    ja: `対象から外した企業 ${leftOut}社、枠数を変更した募集枠 ${seats}件`,
  }),
  without: (place: number, filled: number): Said => ({
    en: `${place} met no position; for ${filled} all that they met were filled with others`,
    ja: `条件の合う枠がない方 ${place}名、合う枠がほかの方で埋まった方 ${filled}名`,
  }),
};
