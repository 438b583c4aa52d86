import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { roles } from "#program/accounts/account.ts";
import { identityChecks } from "./messages.ts";
import { lostMailboxReasons } from "./messages.ts";
import { resetReasons } from "./messages.ts";
import type { IdentityCheck } from "./messages.ts";
import type { LostMailboxReason } from "./messages.ts";
import type { ResetReason } from "./messages.ts";
import type { GivenRole } from "./grant-role.server.ts";

/** An e-mail address as it is typed: full-width signs become plain ones, capitals small; `email-invalid` when it cannot be one. */
export const emailText = requiredText(254)
  .transform((text) => text.normalize("NFKC").toLowerCase())
  .refine((text) => text === "" || isAddress(text), { message: "email-invalid" });

/** One mailbox, no list, no display name, nothing that could end a mail header. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(text);
}

export const signInForm = z.object({ email: emailText, then: optionalText(300) });

/** The code as people type it: with blanks, in full width. */
export const codeForm = z.object({
  code: requiredText(40)
    .transform((text) => text.normalize("NFKC").replace(/\D/g, ""))
    .refine((text) => text.length === 6, { message: "code-wrong" }),
});

export const setUpForm = z.object({ name: requiredLine(120), email: emailText });

const givenRoles = roles.filter((role): role is GivenRole => role !== "intern" && role !== "company");
export const grantForm = z.object({ name: requiredLine(120), email: emailText, role: oneOf(givenRoles) });
export const endRoleForm = z.object({ accountId: requiredText(36).refine(isId, { message: "choice-unknown" }), role: oneOf(givenRoles) });

/** Another address, typed twice. */
export const changeEmailForm = z
  .object({ email: emailText, emailAgain: emailText })
  .refine(({ email, emailAgain }) => email === emailAgain, { message: "emails-differ", path: ["emailAgain"] });

/** Another address for somebody whose old mailbox is gone: typed twice, with how they were recognised and why. */
export const lostAddressForm = z
  .object({
    oldEmail: emailText,
    email: emailText,
    emailAgain: emailText,
    checkedBy: oneOf(Object.keys(identityChecks) as IdentityCheck[]),
    reason: oneOf(Object.keys(lostMailboxReasons) as LostMailboxReason[]),
    confirmed: z
      .string()
      .default("")
      .refine((value) => value === "yes", { message: "required" }),
  })
  .refine(({ email, emailAgain }) => email === emailAgain, { message: "emails-differ", path: ["emailAgain"] });

/** A code of the app as people type it, or a recovery code with or without its dashes. */
export const secondFactorForm = z.object({
  code: requiredText(40).transform((text) => {
    const plain = text.normalize("NFKC").replace(/[\s-]/g, "");
    return /^\d+$/.test(plain) ? plain : plain.toLowerCase();
  }),
});

export const resetFactorForm = z.object({
  accountId: requiredText(36).refine(isId, { message: "choice-unknown" }),
  reason: oneOf(Object.keys(resetReasons) as ResetReason[]),
});
