import type { Said } from "#platform/language.ts";
import type { OneMore } from "#program/matching/market-person.ts";
import type { PlaceOfPerson } from "#program/matching/market-person.ts";
import type { StaffWord } from "#program/matching/show-person-on-run.server.ts";

/** What the page of one person on a run says. */
export const runPersonWords = {
  title: { en: "One person on this run", ja: "この試算での1名の結果" },
  find: { en: "Why this result for one person?", ja: "1名の結果と理由を調べる" },
  findHint: { en: "Name or number of the application", ja: "氏名または応募番号" },
  findButton: { en: "Look up", ja: "調べる" },
  findNone: {
    en: "Nobody in this market has this name or number. People who were not in the pool when the market was frozen are not in it.",
    ja: "この氏名・番号の方は、この市場にいません。市場を固定した時点で候補者でなかった方は含まれません。",
  },
  application: { en: "Application", ja: "応募内容" },
  inShort: { en: "In short", ja: "結果" },
  recommended: { en: "Recommended to", ja: "推薦先" },
  forecast: { en: "Forecast", ja: "見込み" },
  forecastNone: { en: "No place", ja: "受入先なし" },
  wishes: { en: "Wishes in this market", ja: "この市場での希望" },
  draw: { en: "The draw", ja: "抽選" },
  nowhere: { en: "Recommended to nobody", ja: "推薦先なし" },
  nowherePlace: {
    en: "No position of the wished courses fits this person. What is not met stands below, position by position.",
    ja: "希望コースに、条件の合う募集枠がありません。満たさない条件は下の表のとおりです。",
  },
  nowhereFilled: {
    en: "Every position that fits has its list filled with others, or was closed to this person. Each stands below with its reason.",
    ja: "条件の合う募集枠は、推薦がすべて埋まったか、この方を推薦できない枠でした。下の表のとおりです。",
  },
  places: { en: "Positions that fit this person", ja: "条件の合う募集枠" },
  placesText: {
    en: "What counts, in this order: (1) lists as full as possible; (2) as many people as possible recommended somewhere; (3) suitability, of 1000 points; (4) the draw. So the last one on a list may suit less well than somebody who is not on it: they had fewer recommendations elsewhere.",
    ja: "推薦は、①できるだけ多くの枠を埋める、②できるだけ多くの方に行き渡らせる、③適合度（1000点満点）の高い順、④抽選の順、の優先順位で決めます。そのため、一覧の最後の方より適合度が高くても、推薦の少ない方が優先され、選ばれないことがあります。",
  },
  position: { en: "Position", ja: "募集枠" },
  suitability: { en: "Suitability", ja: "適合度" },
  closed: { en: "Last one on the list", ja: "推薦した方のうち最下位" },
  decided: { en: "What decided", ja: "結果と理由" },
  more: { en: "If one more could go there", ja: "1名増やした場合" },
  tryMore: { en: "See what one more on this list would change", ja: "推薦を1名増やした結果を見る" },
  onList: { en: "On the list", ja: "推薦あり" },
  notOnList: { en: "Not on the list", ja: "推薦なし" },
  noSeats: { en: "The position has no seat in this run.", ja: "この試算では、受入れ枠がありません。" },
  companyOut: { en: "The company is left out of this run.", ja: "この試算では、企業を外しています。" },
  shownBefore: {
    en: "The company has seen this person before. A pair is shown once.",
    ja: "この企業には、すでにこの方を推薦しました。同じ組み合わせは一度だけです。",
  },
  noList: { en: "Nobody: it has no list in this run", ja: "この試算では推薦なし" },
  moreGoes: { en: "No need: this person comes here", ja: "この方が決まる見込みのため、変わりません" },
  moreOut: { en: "Not asked: one more would not open it to this person", ja: "増やしても、この方は対象になりません" },
  moreOwn: {
    en: "Not asked: this person already has as many recommendations as one person may",
    ja: "1人あたりの推薦数に達しているため、対象外です",
  },
  capNotReached: { en: "Not asked: it is not reached", ja: "上限に達していないため、変わりません" },
  caps: { en: "Caps over these recommendations", ja: "推薦先に関わる上限" },
  capsNone: { en: "No cap counts any of this person's recommendations.", ja: "この方の推薦先に関わる上限はありません。" },
  capMore: { en: "If it were one higher", ja: "上限を1名増やすと" },
  cannot: { en: "Positions of the wished courses that do not fit", ja: "希望コースのうち、条件の合わない募集枠" },
  failed: { en: "What is not met", ja: "満たさない条件" },
  conflicts: { en: "Pins that could not be taken", ja: "反映できなかった固定" },
  outOfMarket: { en: "not in this market", ja: "この市場にない" },
} as const satisfies Record<string, Said>;

/** Why the forecast does not send somebody to a position on whose list they are. */
const forecastTexts: Readonly<Record<Exclude<PlaceOfPerson["forecast"], "goes" | null>, Said>> = {
  full: {
    en: "Forecast: its seats go to people who suit better, or as well and were drawn first.",
    ja: "見込み：より適合度の高い方（同点の場合は抽選で先の方）で枠が埋まります。",
  },
  cap: { en: "Forecast: a cap is reached.", ja: "見込み：上限に達しています。" },
  "not-listed": { en: "Forecast: not placed here.", ja: "見込み：ここには決まりません。" },
  declined: { en: "Forecast: declined.", ja: "見込み：見送りです。" },
  withdrawn: { en: "Forecast: the position is gone.", ja: "見込み：募集枠がなくなりました。" },
  frozen: { en: "Forecast: places are no longer changed.", ja: "見込み：変更は締め切られています。" },
  "chain-cut": { en: "Forecast: no further moves.", ja: "見込み：これ以上の変更はありません。" },
};

/** Sentences that count. */
export const runPersonSayings = {
  load: (load: number, most: number): Said => ({
    en: `${load} of at most ${most} ${most === 1 ? "company" : "companies"} a person`,
    ja: `${load}社（1人あたり最大${most}社）`,
  }),
  wish: (course: string, rank: number): Said => ({ en: `${course} (wish ${rank})`, ja: `${course}（第${rank}希望）` }),
  turn: (turn: number, people: number): Said => ({
    en: `Number ${turn} of ${people}. Where suitability is equal, the lower number goes first.`,
    ja: `${people}名中${turn}番。適合度が同じ場合は、番号の小さい方が先です。`,
  }),
  places: (count: number): Said => ({ en: count === 1 ? "1 position" : `${count} positions`, ja: `${count}件` }),
  placeInList: (place: number, listed: number): Said => ({
    en: `number ${place} of ${listed}`,
    ja: `${listed}名中${place}番目`,
  }),
  closedAt: (points: number): Said => ({ en: `${points} points`, ja: `${points}点` }),
  closedTurn: (turn: number): Said => ({ en: `number ${turn} in the draw`, ja: `抽選順 ${turn}番` }),
  open: (listed: number, length: number): Said => ({
    en: `The list has room: ${listed} of ${length}`,
    ja: `空きあり：${length}名中${listed}名`,
  }),
  ownLimit: (most: number): Said => ({
    en: `This person already has ${most === 1 ? "the one recommendation" : `${most} recommendations, the most`} that one person gets in this run.`,
    ja: `この試算での1人あたりの推薦数（${most}社）に達しています。`,
  }),
  pinned: (word: StaffWord): Said => ({
    en: `Pinned by ${word.by}${word.ofRun ? " for this run" : ""}: ${word.reason}`,
    ja: `${word.by}が固定${word.ofRun ? "（この試算のみ）" : ""}：${word.reason}`,
  }),
  removed: (word: StaffWord): Said => ({
    en: `Left out by ${word.by}${word.ofRun ? " for this run" : ""}: ${word.reason}`,
    ja: `${word.by}が除外${word.ofRun ? "（この試算のみ）" : ""}：${word.reason}`,
  }),
  full: ({ seats, fewer, pinned, reserved, threshold }: NonNullable<PlaceOfPerson["passed"]>): Said => {
    const more = seats - fewer - pinned - reserved;
    return {
      en: [
        `The list is full with ${seats}.`,
        fewer > 0 &&
          `${fewer} of them ${fewer === 1 ? "has" : "have"} as few recommendations as this person or fewer, and spreading them comes first.`,
        more > 0 &&
          `${more} ${more === 1 ? "has" : "have"} one recommendation more, but suit${more === 1 ? "s" : ""} at least as well (${threshold} points or more).`,
        pinned > 0 && `${pinned} ${pinned === 1 ? "was" : "were"} pinned by staff.`,
      ]
        .filter(Boolean)
        .join(" "),
      ja: [
        `一覧は${seats}名で埋まっています。`,
        fewer > 0 && `うち${fewer}名は、推薦の数がこの方以下のため優先されました。`,
        more > 0 && `${more}名は、推薦が1件多いものの、適合度が同じか上です（${threshold}点以上）。`,
        pinned > 0 && `${pinned}名は、担当者による固定です。`,
      ]
        .filter(Boolean)
        .join(""),
    };
  },
  forecast: (standing: PlaceOfPerson["forecast"]): Said =>
    standing === "goes"
      ? { en: "Forecast: comes here.", ja: "見込み：ここに決まります。" }
      : standing === null
        ? { en: "Forecast: goes to a position that they would rather have.", ja: "見込み：より希望に合う枠に決まります。" }
        : forecastTexts[standing],
  oneSeatMore: ({ changed, isThere }: OneMore): Said =>
    changed === 0
      ? { en: "With one seat more the forecast would not change.", ja: "枠を1つ増やしても、見込みは変わりません。" }
      : {
          en: `With one seat more the forecast would change for ${changed} ${changed === 1 ? "person" : "people"}; this person would ${isThere ? "come here" : "still not come here"}.`,
          ja: `枠を1つ増やすと${changed}名の見込みが変わり、この方は${isThere ? "ここに決まります" : "ここには決まりません"}。`,
        },
  oneMore: ({ changed, isThere }: OneMore): Said =>
    changed === 0
      ? { en: "With one more on the list nothing would change.", ja: "推薦を1名増やしても、変わりません。" }
      : {
          en: `With one more on the list the recommendations of ${changed} ${changed === 1 ? "person" : "people"} would change; this person would ${isThere ? "be on it" : "still not be on it"}.`,
          ja: `推薦を1名増やすと${changed}名の推薦先が変わり、この方は${isThere ? "推薦されます" : "推薦されません"}。`,
        },
  capMore: (changed: number, isOwn: boolean): Said =>
    changed === 0
      ? { en: "The forecast would not change.", ja: "見込みは変わりません。" }
      : {
          en: `The forecast would change for ${changed} ${changed === 1 ? "person" : "people"}, ${isOwn ? "this person among them" : "not for this person"}.`,
          ja: `${changed}名の見込みが変わります（この方${isOwn ? "を含む" : "は変わりません"}）。`,
        },
  foundMany: (count: number): Said => ({
    en: `${count} people found. Whom do you mean?`,
    ja: `${count}名が見つかりました。該当する方を選んでください。`,
  }),
} satisfies Record<string, (...facts: never[]) => Said>;
