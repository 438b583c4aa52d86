import { useSay } from "#app/ui/language.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { letterStateNames } from "#program/outbox/messages.ts";
import type { LetterState } from "#program/outbox/letter.ts";

/** How a letter stands, as a word in a box; only what needs somebody carries colour. */
export function LetterStateTag({ state }: { state: LetterState }) {
  const say = useSay();
  return <Tag kind={state === "failed" ? "problem" : state === "queued" ? "todo" : "plain"}>{say(letterStateNames[state])}</Tag>;
}
