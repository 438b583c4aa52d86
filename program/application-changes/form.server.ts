import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { problemsOf } from "#program/intern-applications/form.server.ts";
import { proofs } from "./application-change.ts";
import { sectionsOfChange } from "./rules.ts";
import { withChange } from "./rules.ts";
import type { Problem } from "#platform/outcome.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ChangeKind } from "./application-change.ts";

/** What stands beside the changed answers. */
export const askForm = z.object({ note: requiredText(1_000), proof: requiredText(500) });
/** How the office decides: with what it has seen, or with a reason that the person reads. */
export const acceptForm = z.object({ proofSeen: oneOf(proofs), version: z.string() });
export const refuseForm = z.object({ decisionReason: requiredText(1_000), version: z.string() });

/** What is wrong with a change's answers, by the same schemas that the application's sections have. */
export function changeProblems(year: ProgramYear, kind: ChangeKind, answers: AnswersBySection, change: Answers): readonly Problem[] {
  const changed = withChange(kind, answers, change);
  return sectionsOfChange(kind).flatMap(([section, fields]) =>
    problemsOf(year, section, changed[section]).filter((problem) => problem.field !== null && fields.includes(problem.field)),
  );
}
