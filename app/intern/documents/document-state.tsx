import { useSay } from "#app/ui/language.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { documentStateNames } from "#program/documents/messages.ts";
import type { DocumentState as State } from "#program/documents/document.ts";

const kinds = { asked: "todo", overdue: "problem", returned: "caution", uploaded: "neutral", waived: "plain" } as const;

/** The state of a document in its person's words; accepted is quiet. */
export function DocumentState({ state }: { state: State }) {
  const say = useSay();
  if (state === "accepted") return <DoneWord>{say(documentStateNames.accepted)}</DoneWord>;
  return <Tag kind={kinds[state]}>{say(documentStateNames[state])}</Tag>;
}
