import { industryGroups } from "#program/host-companies/industry-choices.ts";
import type { Said } from "#platform/language.ts";

/** Divisions that one category holds for as lines, the others as heads with finer lines below them. */
export function industryOptions(say: (said: Said) => string) {
  const whole = industryGroups.filter(({ choices }) => choices.length === 0);
  const split = industryGroups.filter(({ choices }) => choices.length > 0);
  return {
    options: whole.map(({ head }) => ({ value: head.code, label: say(head) })),
    groups: split.map(({ head, choices }) => ({
      label: say(head),
      options: choices.map((choice) => ({ value: choice.code, label: say(choice) })),
    })),
  };
}
