import { createHash } from "node:crypto";
import { positionFields } from "./position.ts";
import type { Position } from "./position.ts";
import type { PositionAnswers } from "./position.ts";
import type { PositionField } from "./position.ts";

/**
 * What a form of a position was written upon: the version, and each answer as one short word. Two colleagues who write different answers of
 * one position at once do not stand in each other's way; where both changed the same answer, the second is shown both.
 */
export interface PositionBase {
  readonly version: number;
  readonly words: Readonly<Partial<Record<PositionField, string>>>;
}

/** The base of a position as a form carries it; a new one has nothing. */
export function positionSeal(position: Position | null): string {
  if (position === null) return "0";
  return [String(position.version), ...positionFields.map((field) => wordOf(position, field))].join(".");
}

/** A base read back; whatever else is sent, or forged, is the base of nothing. */
export function positionBase(seal: string): PositionBase {
  const [version = "", ...words] = seal.split(".");
  const isOne = /^\d{1,9}$/.test(version) && words.length === positionFields.length;
  return {
    version: /^\d{1,9}$/.test(version) ? Number(version) : 0,
    words: isOne ? Object.fromEntries(positionFields.map((field, index) => [field, words[index]!])) : {},
  };
}

/**
 * What was written, laid upon what is saved now: an answer that the form did not change stays as a colleague has saved it meanwhile.
 * Null when both changed the same answer differently.
 */
export function laidUpon(present: Position, answers: PositionAnswers, { words }: PositionBase): PositionAnswers | null {
  const laid: Partial<Record<PositionField, unknown>> = {};
  for (const field of positionFields) {
    const [here, there, base] = [wordOf(answers, field), wordOf(present, field), words[field]];
    if (here !== there && here !== base && there !== base) return null;
    laid[field] = here === base ? present[field] : answers[field];
  }
  return laid as unknown as PositionAnswers;
}

function wordOf(answers: PositionAnswers, field: PositionField): string {
  return createHash("sha256").update(JSON.stringify(answers[field])).digest("base64url").slice(0, 8);
}
