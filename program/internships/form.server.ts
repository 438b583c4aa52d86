import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { someOf } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { checklistItems } from "./checklist.ts";
import { cancelSides } from "./internship.ts";
import { endReasons } from "./internship.ts";
import { pressedStates } from "./move-internships.server.ts";

const version = wholeNumber(1, 1_000_000_000);
const day = requiredDay();
const id = requiredText(36).refine((text) => text === "" || isId(text), { message: "choice-unknown" });

/** Ids of ticked rows. */
export const ids = z
  .union([z.string(), z.array(z.string())], "choice-unknown")
  .default([])
  .transform((chosen) => [...new Set(typeof chosen === "string" ? [chosen] : chosen)])
  .refine((chosen) => chosen.length <= 1000 && chosen.every(isId), { message: "choice-unknown" });

/** First and last day of an internship that is opened from a match. */
export const openForm = z.object({ match: id, startsOn: day, endsOn: day });
/** The next state. */
export const moveForm = z.object({ to: oneOf(pressedStates), version });
export const checklistForm = z.object({ done: someOf(checklistItems), version });
/** Nobody when empty. */
export const conciergeForm = z.object({
  concierge: optionalText(36).refine((text) => text === "" || isId(text), { message: "choice-unknown" }),
});
export const dayForm = z.object({ day, kind: oneOf(["absent", "planned"]) });
export const endForm = z.object({ endedOn: day, endReason: oneOf(endReasons), endNote: optionalText(1000), version });
export const cancelForm = z.object({ side: oneOf(cancelSides), cancelReason: oneOf(endReasons), cancelNote: optionalText(1000), version });
/** The bar below the list: steps for many at once. */
export const bulkForm = z.object({
  intent: oneOf(["ready", "active", "completed", "settling", "closed", "concierge"]),
  pick: ids,
  concierge: optionalText(36),
});
