import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { pressedStates } from "./rules.ts";
import { stayEnds } from "./travel.ts";

const version = wholeNumber(1, 1_000_000_000);
const day = requiredDay();

/** The next step of a travel. */
export const moveTravelForm = z.object({ to: oneOf(pressedStates), version });
/** The day of an arrival or departure. */
export const recordStayForm = z.object({ end: oneOf(stayEnds), day, version });
/** A recorded day is right. */
export const confirmStayForm = z.object({ end: oneOf(stayEnds), version });
/** A recorded day is wrong: the right one, and why; the rules know the reasons. */
export const correctStayForm = z.object({ end: oneOf(stayEnds), day, reason: optionalText(40), version });
