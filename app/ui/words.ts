import type { Said } from "#platform/language.ts";

const thousands = new Intl.NumberFormat("en");

/** A whole number with commas, the same in both languages: 1,165. */
export function sayNumber(number: number): string {
  return thousands.format(number);
}

/** What the parts themselves say. No word of the program stands here. */
export const words = {
  skip: { en: "Skip to the content", ja: "本文へ移動" },
  mainMenu: { en: "Main", ja: "主なメニュー" },
  moreDoors: { en: "More", ja: "その他" },
  menu: { en: "Menu", ja: "メニュー" },
  footer: { en: "About this site", ja: "このサイトについて" },
  path: { en: "Where you are", ja: "現在の位置" },
  signOut: { en: "Sign out", ja: "ログアウト" },
  needed: { en: "required", ja: "必須" },
  optional: { en: "optional", ja: "任意" },
  change: { en: "Change", ja: "変更" },
  kept: { en: "Nothing you typed is lost.", ja: "入力いただいた内容はそのまま残っています。" },
  errorTitle: { en: "Error: ", ja: "エラー：" },
  year: { en: "Year", ja: "年" },
  month: { en: "Month", ja: "月" },
  day: { en: "Day", ja: "日" },
  choose: { en: "Please choose", ja: "選んでください" },
  complete: { en: "Complete", ja: "完了" },
  pages: { en: "Pages", ja: "ページ" },
  next: { en: "Next", ja: "次へ" },
  previous: { en: "Previous", ja: "前へ" },
  question: { en: "Question", ja: "項目" },
  showTable: { en: "Show as a table", ja: "表で見る" },
  today: { en: "today", ja: "今日" },
  select: { en: "Select", ja: "選択" },
  filter: { en: "Filter", ja: "絞り込む" },
  all: { en: "All", ja: "すべて" },
  search: { en: "Search", ja: "検索する" },
  notSeen: { en: "Not looked at yet", ja: "未読" },
  ascending: { en: "lowest first", ja: "小さい順" },
  descending: { en: "highest first", ja: "大きい順" },
  yourTime: { en: "your time", ja: "あなたの時刻" },
  met: { en: "Met: ", ja: "満たす：" },
  partlyMet: { en: "Only in part", ja: "一部のみ" },
  noBasis: { en: "No basis", ja: "判断材料なし" },
  notMet: { en: "Not met", ja: "満たしていません" },
  total: { en: "Total", ja: "合計" },
  close: { en: "Close", ja: "閉じる" },
  allKeys: { en: "All keys", ja: "すべてのキー" },
  keysOff: { en: "Do not use single keys", ja: "1文字のキーを使わない" },
  until: { en: "until", ja: "まで" },
  closesInJapan: { en: "Closes, Japan time (UTC+9)", ja: "締切（日本時間）" },
  deedsForSelected: { en: "Deeds for the selected rows", ja: "選んだ行への操作" },
  selected: { en: "selected", ja: "件を選択中" },
  keysNext: { en: "next, previous", ja: "次・前" },
  keysOpen: { en: "open", ja: "開く" },
  keysSelect: { en: "select", ja: "選ぶ" },
  keysSearch: { en: "search", ja: "検索" },
  keysList: { en: "this list", ja: "この一覧" },
} satisfies Record<string, Said>;

/** What stands between things in a row, and before or behind one. */
export const between = {
  items: { en: ", ", ja: "、" },
  clauses: { en: "; ", ja: "、" },
  names: { en: ", ", ja: "・" },
  choices: { en: ", ", ja: "／" },
  facts: { en: " · ", ja: "・" },
  sentences: { en: " ", ja: "" },
  colon: { en: ": ", ja: "：" },
  fullStop: { en: ". ", ja: "。" },
} satisfies Record<string, Said>;

/** Words with a number or a name in them: a sentence per language, never glued from pieces. */
export const sayings = {
  /** A problem after its field's label; a label that asks a question has its own end. */
  problemOf: (label: string, text: string): Said => ({
    en: /[?？]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`,
    ja: /[?？]$/.test(label) ? `${label} ${text}` : `${label}：${text}`,
  }),
  problems: (count: number): Said => ({
    en: count === 1 ? "Please check 1 answer" : `Please check ${count} answers`,
    ja: `${count}つの項目をご確認ください`,
  }),
  bytes: (used: number, most: number): Said => ({
    en: `${sayNumber(used)} / ${sayNumber(most)} bytes`,
    ja: `${sayNumber(used)} / ${sayNumber(most)}バイト`,
  }),
  bytesLeft: (left: number): Said => ({
    en: `${sayNumber(left)} ${left === 1 ? "byte" : "bytes"} left`,
    ja: `あと${sayNumber(left)}バイト`,
  }),
  bytesOver: (over: number): Said => ({
    en: `${sayNumber(over)} ${over === 1 ? "byte" : "bytes"} too many`,
    ja: `${sayNumber(over)}バイト超過`,
  }),
  characters: (used: number, most: number): Said => ({
    en: `${sayNumber(used)} / ${sayNumber(most)} characters`,
    ja: `${sayNumber(used)} / ${sayNumber(most)}文字`,
  }),
  charactersLeft: (left: number): Said => ({
    en: `${sayNumber(left)} ${left === 1 ? "character" : "characters"} left`,
    ja: `あと${sayNumber(left)}文字`,
  }),
  charactersOver: (over: number): Said => ({
    en: `${sayNumber(over)} ${over === 1 ? "character" : "characters"} too many`,
    ja: `${sayNumber(over)}文字超過`,
  }),
  partDone: (done: number, all: number): Said => ({ en: `${done} of ${all}`, ja: `${all}件中 ${done}件` }),
  range: (from: number, to: number, all: number): Said => ({
    en: `${sayNumber(from)}–${sayNumber(to)} of ${sayNumber(all)}`,
    ja: `${sayNumber(from)}–${sayNumber(to)} / ${sayNumber(all)}件`,
  }),
  pickRow: (name: string): Said => ({ en: `Select ${name}`, ja: `${name}を選ぶ` }),
  marks: (yes: number, partly: number, no: number, unknown: number): Said => ({
    en: `Of ${yes + partly + no + unknown} needs: ${yes} met, ${partly} in part, ${no} not met${unknown === 0 ? "" : `; no basis: ${unknown}`}`,
    ja: `${yes + partly + no + unknown}項目のうち ○ ${yes}・△ ${partly}・× ${no}${unknown === 0 ? "" : `、判断材料なし ${unknown}`}`,
  }),
  left: (count: number): Said => ({
    en: count === 1 ? "1 answer left" : `${count} answers left`,
    ja: `残り${count}項目`,
  }),
};
