import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";

export const settleForm = z.object({ internship: requiredText(36).refine(isId, { message: "choice-unknown" }) });
export const statementForm = z.object({ version: wholeNumber(1, 1_000_000) });
export const paidForm = z.object({
  version: wholeNumber(1, 1_000_000),
  paidOn: requiredDay(),
});
