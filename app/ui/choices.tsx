import type { ReactNode } from "react";
import { GroupFrame } from "./field-frame.tsx";
import { Mark } from "./field-frame.tsx";
import { Hint } from "./field-frame.tsx";
import { Problem } from "./field-frame.tsx";
import { describedBy } from "./field-frame.tsx";
import type { FieldProps } from "./field-frame.tsx";

/** One line to choose; the second line explains it. */
export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** One of a few, the whole line as target; `row` puts short ones beside each other. */
export function RadioField(props: FieldProps & { options: readonly Choice[]; value?: string | null; row?: boolean }) {
  const id = props.id ?? props.name;
  const lines = props.options.map((option, index) => (
    <label className="choice" key={option.value}>
      <input
        type="radio"
        id={index === 0 ? id : `${id}-${option.value}`}
        name={props.name}
        value={option.value}
        defaultChecked={props.value === option.value}
        disabled={option.disabled}
      />
      <Line {...option} />
    </label>
  ));
  return (
    <GroupFrame props={props} id={id} radios>
      {props.row === true ? <div className="choices-row">{lines}</div> : lines}
    </GroupFrame>
  );
}

/** Any number of a few; the form sends the name once for each that is ticked. */
export function CheckboxesField(props: FieldProps & { options: readonly Choice[]; values?: readonly string[]; row?: boolean }) {
  const id = props.id ?? props.name;
  const lines = props.options.map((option, index) => (
    <label className="choice" key={option.value}>
      <input
        type="checkbox"
        id={index === 0 ? id : `${id}-${option.value}`}
        name={props.name}
        value={option.value}
        defaultChecked={props.values?.includes(option.value)}
        disabled={option.disabled}
        aria-invalid={props.problem === undefined ? undefined : true}
      />
      <Line {...option} />
    </label>
  ));
  return (
    <GroupFrame props={props} id={id}>
      {props.row === true ? <div className="choices-row">{lines}</div> : lines}
    </GroupFrame>
  );
}

/** One box to tick, such as a consent: `label` heads it, `children` (with its links) is the line beside the box. */
export function CheckboxField(props: FieldProps & { checked?: boolean; value?: string; children: ReactNode }) {
  const id = props.id ?? props.name;
  return (
    <div className={props.problem === undefined ? "field" : "field wrong"}>
      <strong>
        {props.label}
        <Mark {...props} />
      </strong>
      <Hint id={id}>{props.hint}</Hint>
      <Problem id={id} name={props.name} problem={props.problem} />
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? "yes"}
          defaultChecked={props.checked}
          aria-required={props.required === true ? true : undefined}
          aria-invalid={props.problem === undefined ? undefined : true}
          aria-describedby={describedBy(props, id)}
        />
        <span>{props.children}</span>
      </label>
      {props.mend}
    </div>
  );
}

function Line({ label, hint }: Choice) {
  return (
    <span>
      {label}
      {hint !== undefined && <small>{hint}</small>}
    </span>
  );
}
