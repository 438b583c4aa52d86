import { vainSearchCountedAgainDays } from "#program/publications/vain-search.ts";
import { knownBrowser } from "#program/sign-in/known-browser.server.ts";
import type { House } from "#platform/house.server.ts";
import type { Limit } from "#platform/rate-limits.server.ts";

/** How often a code may be asked for and tried: by address of mail, and far more generously by address of the network (a shared line). */
export const signInLimits = {
  ask: { name: "sign-in-ask", times: 5, seconds: 15 * 60 },
  askNetwork: { name: "sign-in-ask-network", times: 60, seconds: 15 * 60 },
  /** The same for a browser in which the address has signed in before: strangers cannot use it up. */
  askKnown: { name: "sign-in-ask-known", times: 5, seconds: 15 * 60 },
  tries: { name: "sign-in-try", times: 10, seconds: 15 * 60 },
  triesKnown: { name: "sign-in-try-known", times: 10, seconds: 15 * 60 },
  triesNetwork: { name: "sign-in-try-network", times: 120, seconds: 15 * 60 },
  /** Letters about another address, by account. */
  changeEmail: { name: "email-change", times: 3, seconds: 60 * 60 },
  /** Codes of the second factor, by account. */
  factor: { name: "second-factor-try", times: 5, seconds: 15 * 60 },
} as const satisfies Record<string, Limit>;

/** Inquiries: by address of mail, and far more generously by address of the network. */
export const inquiryLimits = {
  send: { name: "inquiry", times: 5, seconds: 60 * 60 },
  sendNetwork: { name: "inquiry-network", times: 600, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;

/**
 * Seats at information sessions: nobody proves an address before a seat is theirs, so one network takes few of them and sends few letters to
 * one address. Never by the address alone: strangers could use it up.
 */
export const bookingLimits = {
  book: { name: "session-booking", times: 5, seconds: 60 * 60 },
  bookNetwork: { name: "session-booking-network", times: 30, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;

/** "Was this helpful?": by address of the network, for each entry; nobody is known by more. */
export const helpfulLimits = {
  entry: { name: "helpful", times: 5, seconds: 60 * 60 },
  network: { name: "helpful-network", times: 60, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;

/** Searches that found nothing: each network counts once for the same words, as long as they may stay unseen, and not on end for others. Past it the page is shown all the same. */
export const vainSearchLimits = {
  words: { name: "vain-search-words", times: 1, seconds: vainSearchCountedAgainDays * 24 * 60 * 60 },
  network: { name: "vain-search-network", times: 20, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;

/** What counts against asking for a code, or typing one: the address, in a browser that it knows apart from all others, and the network. */
export function signInHits(house: House, request: Request, ip: string, deed: "ask" | "tries", email: string) {
  const id = knownBrowser(house.secret, house.config.baseUrl.startsWith("https:")).idFor(request.headers, email);
  const own = id === null ? ([signInLimits[deed], email] as const) : ([signInLimits[`${deed}Known`], `${email} ${id}`] as const);
  return [own, [signInLimits[`${deed}Network`], ip]] as const;
}

/** Seconds to wait when one of the limits is past, else null. Counts one try for each. */
export async function secondsToWait(house: House, hits: readonly (readonly [Limit, string])[]): Promise<number | null> {
  const counted = await Promise.all(hits.map(([limit, key]) => house.rateLimits.hit(limit, key)));
  const refused = counted.filter((hit) => !hit.allowed);
  if (refused.length === 0) return null;
  return Math.max(1, ...refused.map((hit) => Math.ceil((hit.resetsAt.getTime() - Date.now()) / 1000)));
}
