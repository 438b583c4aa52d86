import type { Id } from "./market.ts";

/** Every way in which an input can be refused; the words of the specification, section 7. */
export type ProblemCode =
  | "unknown-id"
  | "duplicate-id"
  | "duplicate-in-list"
  | "quota-not-integer>=0"
  | "cap-negative"
  | "cap-empty"
  | "targets-exceed-cap"
  | "target-above-quota"
  | "order-incomplete"
  | "overlapping-regions"
  | "seed-mismatch"
  | "too-large"
  | "unsupported"
  | "stale";

/** One thing wrong with an input: what, with whose id, and a sentence for the log. */
export interface Problem {
  code: ProblemCode;
  id?: Id;
  detail?: string;
}

/** Thrown once with all problems found in an input; nothing is repaired silently. */
export class MatchingProblems extends Error {
  readonly errors: readonly Problem[];

  constructor(errors: readonly Problem[]) {
    const shown = errors.slice(0, 10).map((e) => [e.code, e.id, e.detail].filter((part) => part !== undefined).join(" "));
    super(`${errors.length} problem(s): ${shown.join("; ")}`);
    this.name = "MatchingProblems";
    this.errors = errors;
  }
}

/** Collects problems, then throws them all together if there are any. */
export class ProblemList {
  readonly found: Problem[] = [];

  /** Notes one problem. */
  add(code: ProblemCode, id?: Id, detail?: string): void {
    this.found.push({ code, ...(id === undefined ? {} : { id }), ...(detail === undefined ? {} : { detail }) });
  }

  /** Throws `MatchingProblems` with everything noted so far, or does nothing. */
  throwIfAny(): void {
    if (this.found.length > 0) throw new MatchingProblems(this.found);
  }
}

/** True for a whole number from 0 that is held exactly. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Notes a number that should be a whole count: `too-large` beyond 2^53, otherwise the given code. */
export function checkCount(problems: ProblemList, value: unknown, code: ProblemCode, id: Id, what: string): void {
  if (isCount(value)) return;
  const tooLarge = typeof value === "number" && Number.isInteger(value) && value > 0;
  problems.add(tooLarge ? "too-large" : code, id, `${what}: ${String(value)}`);
}
