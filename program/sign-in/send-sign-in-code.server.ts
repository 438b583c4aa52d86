import { seal } from "#platform/sealed.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { signInCode } from "./letters.ts";
import { codeMinutes } from "./sign-in.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SignIn } from "./sign-in.server.ts";

/** What a sign-in link carries, sealed: the number of its letter, for whom, and where to go then. */
export interface LinkContent {
  readonly email: string;
  readonly letter: string;
  readonly then: string;
  /** When code and link grow old, in milliseconds of the machine's clock. */
  readonly until: number;
}
export const linkPurpose = "sign-in-link";
/** What the address of the page for the code carries, sealed: for whom it was asked, where to go then, and when the code grows old. */
export type CodePageContent = Omit<LinkContent, "letter">;
export const codePagePurpose = "sign-in-code-page";

/**
 * Sends one letter with a code and a link to an address, whether or not anybody is known there: both take the same way and time.
 * Gives what the page for the code needs to know.
 */
export async function sendSignInCode(
  act: Act,
  signIn: SignIn,
  secret: string,
  wish: { email: string; then: string },
): Promise<CodePageContent> {
  const { code, letter } = await signIn.makeLetter(wish.email);
  const page: CodePageContent = { email: wish.email, then: wish.then, until: Date.now() + codeMinutes * 60_000 };
  const content: LinkContent = { ...page, letter };
  await act.db.transaction(async (tx) => {
    await queueLetter(tx, act, {
      to: { email: wish.email, language: act.language },
      words: signInCode({ code, sealed: seal(secret, linkPurpose, content), minutes: codeMinutes }),
      isSecret: true,
    });
  });
  return page;
}
