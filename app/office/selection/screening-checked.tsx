import { flagNames } from "#program/intern-applications/messages.ts";
import { reasonNames } from "#program/selection/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Flags } from "#app/office/intern-applications/application-cells.tsx";
import { words } from "./selection-words.ts";
import type { Eligibility } from "#program/intern-applications/rules.ts";
import type { ReasonCode } from "#program/selection/selection.ts";

const asReason: Record<Eligibility["failed"][number], ReasonCode> = {
  nationality: "nationality",
  residence: "residence",
  language: "language-requirement",
  "participated-before": "participated-before",
};

/** What the rules found for each course, without the country or the birth date behind it. */
export function RulesChecked({ checks, flags }: { checks: readonly (Eligibility & { course: string })[]; flags: readonly string[] }) {
  const say = useSay();
  const rows = checks.map((check) => ({
    question: say(courseCalled(check.course)),
    answer: check.eligible ? (
      <DoneWord>{say(words.met)}</DoneWord>
    ) : (
      check.failed.map((code) => (
        <Tag key={code} kind="problem">
          {say(reasonNames[asReason[code]])}
        </Tag>
      ))
    ),
  }));
  return (
    <section className="stack">
      <h2>{say(words.checked)}</h2>
      <SummaryList
        dense
        rows={[
          ...rows,
          {
            question: say(words.flags),
            answer: flags.length === 0 ? say(words.none) : <Flags flags={flags.filter((flag) => flag in flagNames)} />,
          },
        ]}
      />
    </section>
  );
}
