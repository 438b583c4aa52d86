import type { Said } from "#platform/language.ts";

/** What the office's page about a change after a match says. */
export const changeWords = {
  title: { en: "If this placement is cancelled", ja: "この受入れがなくなる場合の対応案" },
  matches: { en: "Matches", ja: "マッチング" },
  what: { en: "What happened?", ja: "何が起きましたか" },
  show: { en: "Show the proposal", ja: "対応案を表示" },
  proposal: { en: "Proposal with the least disturbance", ja: "影響が最も小さい対応案" },
  moves: { en: "Recommended anew", ja: "新たに推薦する方" },
  keeps: { en: "Keep what they have", ja: "変更のない方" },
  withoutPlace: { en: "Left without a place for now", ja: "受入先が見つからない方" },
  gone: { en: "Called off", ja: "取消しとなる方" },
  frozen: { en: "Frozen since tickets were issued", ja: "航空券の発券により固定" },
  leftOpen: { en: "Would fit better, left as it is", ja: "固定のため見送る組み合わせ" },
  nobody: { en: "Nobody", ja: "なし" },
  nobodyText: {
    en: "Nobody who has not met this company before meets what the position needs. The seat stays open for the next round.",
    ja: "条件を満たし、かつこの企業に未推薦の方がいません。枠は次の回のために空けておきます。",
  },
  begunText: {
    en: "The period of this course has begun, so nobody is recommended into it any more: whoever begins now cannot reach its days.",
    ja: "このコースの期間が始まっているため、新たに推薦する方はいません（これから始めても、必要な活動日数を満たせません）。",
  },
  person: { en: "Person", ja: "候補者" },
  to: { en: "Recommended to", ja: "推薦先" },
  suitability: { en: "Suitability", ja: "適合度" },
  was: { en: "Situation", ja: "状況" },
  displaced: { en: "Lost the place", ja: "受入先を失った方" },
  fromPool: { en: "From the pool", ja: "候補者一覧から" },
  noOneMoved: {
    en: "Nobody who has an offer or a place loses it. Those recommended and their companies both answer in their own words: the calculation places nobody.",
    ja: "ご案内中・決定済みの方の受入れは変わりません。推薦された方と企業は、それぞれ改めて回答します（計算だけで決まることはありません）。",
  },
  reason: { en: "Why (stays in the office)", ja: "経緯（事務局内）" },
  sure: { en: "Before you go on", ja: "確認" },
  sureText: { en: "Yes: the match is called off, and letters go out to both sides", ja: "マッチングを取り消し、双方に通知を送ります" },
  follow: { en: "Call off and follow the proposal", ja: "取り消し、対応案のとおり推薦する" },
  onlyCancel: { en: "Only call off", ja: "取消しのみ行う" },
  internship: {
    en: "An internship was opened from this match. In preparation it is called off with it.",
    ja: "このマッチングからインターンシップが開かれています。準備中のものは、あわせて中止します。",
  },
  decided: { en: "What was decided", ja: "これまでの判断" },
  followed: { en: "Proposal followed", ja: "対応案どおり" },
  notFollowed: { en: "Only called off", ja: "取消しのみ" },
  engine: { en: "Calculation", ja: "計算" },
} satisfies Record<string, Said>;

export const changeSayings = {
  people: (count: number): Said => ({ en: count === 1 ? "1 person" : `${count} people`, ja: `${count}名` }),
  pairs: (count: number): Said => ({ en: count === 1 ? "1 pair" : `${count} pairs`, ja: `${count}組` }),
};
