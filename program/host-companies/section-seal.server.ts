import { createHash } from "node:crypto";
import { fieldsOfSection } from "./company-application.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { CompanySection } from "./company-application.ts";

/** The answers of a section as one short word: another word means that somebody has changed one of them. */
export function sealOf(answers: CompanyAnswers, section: CompanySection): string {
  const text = JSON.stringify(fieldsOfSection(section).map((field) => answers[field]));
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
