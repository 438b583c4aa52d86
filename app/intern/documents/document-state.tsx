import { useSay } from "#app/ui/language.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { stateNames } from "#program/documents/messages.ts";
import type { DocumentState as State } from "#program/documents/document.ts";

const kinds = { asked: "todo", overdue: "problem", returned: "caution", uploaded: "neutral", waived: "plain" } as const;

/** The state of a document or of a question in its person's words; accepted is quiet. */
export function DocumentState({ state, kind }: { state: State; kind: string }) {
  const say = useSay();
  const names = stateNames(kind);
  if (state === "accepted") return <DoneWord>{say(names.accepted)}</DoneWord>;
  return <Tag kind={kinds[state]}>{say(names[state])}</Tag>;
}
