import type { Day } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";

/** So long the words of a search that found nothing are kept after they were last typed. The privacy policy says the same figure. */
export const vainSearchKeptDays = 90;
/**
 * From so many times on so many different days on, the office sees the words (the database keeps the same rule, 0250): what one person types may
 * be a name, what several people type is a question. Source: the privacy policy, "What you search for".
 */
export const vainSearchSeenFrom = { times: 3, days: 2 } as const;
/** Words that nobody may see yet are kept so long after they were last typed. */
export const vainSearchUnseenDays = 30;
/**
 * A network (hashed with the words, so that neither can be read) counts once for the same words in so many days: longer than words that
 * nobody may see are kept, with the night in which they are cleared. So nobody makes a name visible by typing it day after day.
 */
export const vainSearchCountedAgainDays = vainSearchUnseenDays + 2;
/** Longer searches are cut: what is missing among the answers is told by a few words. */
export const vainSearchCharactersMost = 60;
/** More digits than a year has may be a telephone, a number of a passport or a birth date. */
const digitsMost = 4;

/** What was searched for and found nothing: the words, the page's language, how often (each network once in `vainSearchCountedAgainDays`) and when. Nothing of who asked. */
export interface VainSearch {
  readonly words: string;
  readonly language: Language;
  readonly times: number;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/**
 * The words of a search as they are counted: one width, one case, single blanks, cut to `vainSearchCharactersMost`. Null for what is not
 * kept: anything with an @ (an address), a web address, more digits than a year has, no letter at all, or a single sign.
 */
export function keptWordsOf(query: string): string | null {
  const plain = query
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  if (/@|:\/\/|www\./.test(plain) || !/\p{L}/u.test(plain)) return null;
  if ((plain.match(/\p{Nd}/gu) ?? []).length > digitsMost) return null;
  const cut = [...plain].slice(0, vainSearchCharactersMost).join("").trim();
  return [...cut].length < 2 ? null : cut;
}
