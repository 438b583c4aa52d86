import { useSay } from "#app/ui/language.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { statementStateNames } from "#program/allowances/messages.ts";
import type { StatementState } from "#program/allowances/statement.ts";

const kinds = { accrued: "todo", approved: "caution", paid: "done", adjusted: "plain" } as const;

/** How a statement stands: computed and approved wait for somebody. */
export function AllowanceStateTag({ state }: { state: StatementState }) {
  const say = useSay();
  return <Tag kind={kinds[state]}>{say(statementStateNames[state])}</Tag>;
}
