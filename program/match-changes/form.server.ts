import { z } from "zod";
import { mustTick } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { changeKinds } from "./match-change.ts";

/** The decision of the office about a change: what happened, what was proposed when it was read, and whether it is followed. */
export const changeForm = z.object({
  version: wholeNumber(1, 1_000_000),
  change: oneOf(changeKinds),
  inputHash: optionalText(64),
  intent: oneOf(["follow", "only-cancel"]),
  reason: requiredText(1000),
  sure: mustTick("sure-needed"),
});
