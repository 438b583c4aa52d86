import { reasonNames } from "#program/selection/messages.ts";
import { screeningResultNames } from "#program/selection/messages.ts";
import { toldOrInner } from "#program/selection/messages.ts";
import { reasons } from "#program/selection/selection.ts";
import { reasonsFor } from "#program/selection/selection.ts";
import { courseCalled } from "#program/year/messages.ts";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { ScoreSheet } from "#app/ui/score-sheet.tsx";
import { KeysHint } from "#app/ui/work-list-tools.tsx";
import { words } from "./selection-words.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { CourseOnDesk } from "#program/selection/whole-application.server.ts";
import type { Criterion } from "#app/ui/score-sheet.tsx";
import type { Shown } from "#app/ui/field.tsx";

/** The sheet of one reading: five marks, for which courses, the result with its reason, a note. */
export function Sheet(props: {
  title: string;
  version: string;
  criteria: readonly Criterion[];
  most: number;
  scale: readonly { score: number; word: string }[];
  typed: Typed | null;
  note: string;
  problems: Shown;
  waiting: readonly CourseOnDesk[];
}) {
  const say = useSay();
  const { typed, problems, waiting } = props;
  const text = (name: string, otherwise = "") => (typed === null ? otherwise : String(typed[name] ?? ""));
  const values = waiting.map((one) => ({ value: `${one.id}:${one.version}`, label: say(courseCalled(one.course)) }));
  const ticked =
    typed === null
      ? values.map((one) => one.value)
      : values
          .filter(({ value }) => [typed.touch ?? []].flat().some((one) => one.slice(0, 36) === value.slice(0, 36)))
          .map((one) => one.value);
  const group = (result: "not_selected" | "ineligible") => ({
    label: say(screeningResultNames[result]),
    options: reasonsFor(result, "documents").map((code) => ({
      value: code,
      label: `${say(reasonNames[code])} · ${say(toldOrInner[reasons[code].isTold ? "told" : "inner"])}`,
    })),
  });
  return (
    <ScoreSheet
      title={props.title}
      version={props.version}
      criteria={props.criteria}
      most={props.most}
      scale={props.scale}
      deed={{ value: "decide", label: say(words.decideAndNext) }}
      others={[
        { name: "intent", value: "save", label: say(words.saveAndNext) },
        { name: "intent", value: "ineligible", label: say(words.markIneligible) },
      ]}
      keys={
        <KeysHint
          keys={[
            { keys: ["Tab"], does: say(words.next) },
            { keys: ["Ctrl", "Enter"], does: say(words.decideAndNext) },
          ]}
        />
      }
    >
      <CheckboxesField
        name="touch"
        label={say(words.alsoFor)}
        hint={waiting.length > 1 ? say(words.alsoForHint) : undefined}
        values={ticked}
        problem={problems.touch ?? problems.pick}
        options={values}
        row
        bare
      />
      <RadioField
        name="result"
        label={say(words.result)}
        value={text("result")}
        problem={problems.result}
        options={(["passed", "not_selected"] as const).map((result) => ({ value: result, label: say(screeningResultNames[result]) }))}
        bare
      />
      <SelectField
        name="reason"
        label={say(words.reason)}
        value={text("reason")}
        problem={problems.reason}
        width="full"
        options={[]}
        groups={[group("not_selected"), group("ineligible")]}
        bare
      />
      <AreaField
        name="note"
        label={say(words.note)}
        hint={say(words.noteHint)}
        rows={3}
        value={text("note", props.note)}
        problem={problems.note}
        bare
      />
    </ScoreSheet>
  );
}
