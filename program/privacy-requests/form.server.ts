import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { privacyRequestKinds } from "./privacy-request.ts";
import { privacyRequestStates } from "./privacy-request.ts";

/** The person's form; a correction or an addition must say what. */
export const privacyRequestForm = z
  .object({ kind: oneOf(privacyRequestKinds), details: optionalText(2000) })
  .refine(({ kind, details }) => (kind !== "correction" && kind !== "addition") || details !== "", {
    message: "required",
    path: ["details"],
  });

/** The officer's form. */
export const privacyStepForm = z.object({
  to: oneOf(privacyRequestStates),
  answer: optionalText(4000),
  reason: optionalText(2000),
  version: wholeNumber(1, 1_000_000),
});

/** Which right an inquiry asks for, as the office reads it. */
export const inquiryRightForm = z.object({ kind: oneOf(privacyRequestKinds) });
