import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { exportContents } from "./application-export.ts";
import { exportPurposes } from "./application-export.ts";
import type { ExportContent } from "./application-export.ts";
import type { ExportPurpose } from "./application-export.ts";

/** What a file of applications should hold, and for what. */
export const exportForm = z.object({
  content: oneOf(Object.keys(exportContents) as ExportContent[]),
  course: optionalText(20),
  purpose: oneOf(Object.keys(exportPurposes) as ExportPurpose[]),
});
