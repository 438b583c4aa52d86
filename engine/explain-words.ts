import type { Text2 } from "./market.ts";
import type { AboveBecause, PassedBecause } from "./outcome.ts";

/** Whole sentences on why an intern is not at a place, given the place's name and the reason of a cap. */
export const passedWords = {
  "not-listed": (place) => ({ en: `${place} did not put you on its list.`, ja: `${place}の受入希望には入っていませんでした。` }),
  declined: (place) => ({ en: `${place} declined.`, ja: `${place}は受入れを見送りました。` }),
  full: (place) => ({
    en: `${place} was filled with candidates whom it ranked higher, or equally and drawn first.`,
    ja: `${place}は、より上位（同順位の場合は抽選で先）の候補者で定員に達しました。`,
  }),
  cap: (place, reason) => ({
    en: `${place}: a limit of the program was reached (${reason.en}).`,
    ja: `${place}：プログラムの上限に達しました（${reason.ja}）。`,
  }),
  withdrawn: (place) => ({ en: `${place} withdrew.`, ja: `${place}は辞退しました。` }),
  frozen: (place) => ({
    en: `${place}: places are no longer changed.`,
    ja: `${place}：配属先の変更は締め切られています。`,
  }),
  "chain-cut": (place) => ({
    en: `${place}: no further moves were made.`,
    ja: `${place}：これ以上の変更は行われませんでした。`,
  }),
} satisfies Record<PassedBecause, (place: string, reason: Text2) => Text2>;

/** Whole sentences on why a company did not get someone whom it ranked higher, given the intern's name and the reason of a cap. */
export const aboveWords = {
  "preferred-other": (intern) => ({
    en: `${intern} took an offer that it preferred.`,
    ja: `${intern}さんは、より希望順位の高い受入先に決まりました。`,
  }),
  "does-not-list": (intern) => ({ en: `${intern} did not ask for this place.`, ja: `${intern}さんは、この受入枠を希望しませんでした。` }),
  withdrew: (intern) => ({ en: `${intern} withdrew.`, ja: `${intern}さんは辞退しました。` }),
  cap: (intern, reason) => ({
    en: `${intern}: a limit of the program was reached (${reason.en}).`,
    ja: `${intern}さん：プログラムの上限に達しました（${reason.ja}）。`,
  }),
  open: (intern) => ({
    en: `${intern} could not be moved any more.`,
    ja: `${intern}さんは、配属の変更ができませんでした。`,
  }),
} satisfies Record<AboveBecause, (intern: string, reason: Text2) => Text2>;

/** The opening sentence for an intern: its place and where that stands on its own list. */
export function placeWords(place: string | null, position: number | null): Text2 {
  if (place === null) return { en: "No place was found for you in this round.", ja: "今回は受入先が決まりませんでした。" };
  return { en: `Your place: ${place}, number ${position} on your list.`, ja: `受入先：${place}（第${position}希望）` };
}

/** The opening sentence for a company: who came to one of its places. */
export function cameWords(place: string, interns: readonly string[]): Text2 {
  if (interns.length === 0) return { en: `Nobody came to ${place} in this round.`, ja: `${place}：今回は決まったインターンがいません。` };
  return { en: `Coming to ${place}: ${interns.join(", ")}.`, ja: `${place}に決まったインターン：${interns.join("、")}` };
}
