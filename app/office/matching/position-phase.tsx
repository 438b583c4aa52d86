import { useSay } from "#app/ui/language.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { phaseNames } from "./matching-words.ts";
import type { Said } from "#platform/language.ts";
import type { Phase } from "#program/matching/rules.ts";

/** Where a position stands as a word in a box; colour only where somebody of the office has something to do; `word` says it nearer. */
export function PhaseTag({ phase, word }: { phase: Phase; word?: Said }) {
  const say = useSay();
  const kind = {
    waiting: "todo",
    proposed: "caution",
    "used-up": "problem",
    "with-company": "neutral",
    "in-reserve": "neutral",
    begun: "neutral",
    full: "neutral",
  } as const;
  return <Tag kind={kind[phase]}>{say(word ?? phaseNames[phase])}</Tag>;
}
