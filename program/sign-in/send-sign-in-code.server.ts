import { seal } from "#platform/sealed.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { signInCode } from "./letters.ts";
import { codeMinutes } from "./sign-in.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SignIn } from "./sign-in.server.ts";

/** What a sign-in link carries, sealed: the code of the same letter, for whom, and where to go then. */
export interface LinkContent {
  readonly email: string;
  readonly code: string;
  readonly then: string;
}
export const linkPurpose = "sign-in-link";
/** What the address of the page for the code carries, sealed: for whom it was asked and where to go then. */
export const codePagePurpose = "sign-in-code-page";

/** Sends one letter with a code and a link to an address, whether or not anybody is known there: both take the same way and time. */
export async function sendSignInCode(act: Act, signIn: SignIn, secret: string, wish: { email: string; then: string }): Promise<void> {
  const code = await signIn.makeCode(wish.email);
  const content: LinkContent = { email: wish.email, code, then: wish.then };
  await act.db.transaction(async (tx) => {
    await queueLetter(tx, act, {
      to: { email: wish.email, language: act.language },
      words: signInCode({ code, sealed: seal(secret, linkPurpose, content), minutes: codeMinutes }),
      isSecret: true,
    });
  });
}
