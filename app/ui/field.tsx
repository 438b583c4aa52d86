import type { HTMLInputAutoCompleteAttribute } from "react";
import type { ReactNode } from "react";
import { Counter } from "./field-frame.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { describedBy } from "./field-frame.tsx";
import { useSay } from "./language.tsx";
import { words } from "./words.ts";
import type { FieldProps } from "./field-frame.tsx";

export { CheckboxField } from "./choices.tsx";
export { CheckboxesField } from "./choices.tsx";
export { RadioField } from "./choices.tsx";
export { DateField } from "./date-field.tsx";
export { DayField } from "./date-field.tsx";
export type { Choice } from "./choices.tsx";
export type { FieldProps } from "./field-frame.tsx";
export type { Shown } from "./field-frame.tsx";
export type { ShownProblem } from "./field-frame.tsx";

/** tiny: a year; short: a date or a sum; medium: a name or a number; full: the column. */
export type Width = "tiny" | "short" | "medium" | "full";
const widths = { tiny: " w5", short: " w10", medium: " w20", full: "" };

/** What a control shares in all fields. */
function shared(props: FieldProps, id: string, more?: string) {
  return {
    id,
    name: props.name,
    "aria-invalid": props.problem === undefined ? undefined : true,
    "aria-required": props.required === true ? true : undefined,
    "aria-describedby": describedBy(props, id, more),
  };
}

/** One line of text. It keeps what was typed; a password (`type="password"`) is never given back. */
export function TextField(
  props: FieldProps & {
    value?: string | null;
    type?: "text" | "email" | "tel" | "url" | "search" | "number" | "date" | "time" | "datetime-local" | "password";
    width?: Width;
    inputMode?: "text" | "email" | "tel" | "url" | "search" | "numeric" | "decimal" | "none";
    autoComplete?: HTMLInputAutoCompleteAttribute;
    /** Language of what is typed, when it is not the page's. */
    lang?: string;
    min?: string | number;
    max?: string | number;
    step?: string | number;
    spellCheck?: boolean;
    readOnly?: boolean;
    placeholder?: never;
    /** Shows how many bytes are used, as section 14 of the program's description counts them. */
    bytes?: { used: number; most: number };
    /** id of a list of proposals. */
    list?: string;
    /** A word after the control, such as 円 or "yen". */
    unit?: string;
  },
) {
  const id = props.id ?? props.name;
  const input = (
    <input
      {...shared(props, id, props.bytes === undefined ? undefined : `${id}-count`)}
      className={`input${widths[props.width ?? "full"]}`}
      type={props.type ?? "text"}
      defaultValue={props.type === "password" ? undefined : (props.value ?? undefined)}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      lang={props.lang}
      dir={props.type === undefined || props.type === "text" ? "auto" : undefined}
      min={props.min}
      max={props.max}
      step={props.step}
      spellCheck={props.spellCheck}
      readOnly={props.readOnly}
      list={props.list}
      data-bytes-most={props.bytes?.most}
    />
  );
  return (
    <FieldFrame props={props} id={id}>
      {props.unit === undefined ? (
        input
      ) : (
        <div className="with-unit">
          {input}
          <span>{props.unit}</span>
        </div>
      )}
      {props.bytes !== undefined && <Counter id={id} {...props.bytes} />}
    </FieldFrame>
  );
}

/** Several lines of text, with the counter where `bytes` gives the limit. */
export function AreaField(
  props: FieldProps & {
    value?: string | null;
    /** Height before anything is typed. */
    rows?: number;
    lang?: string;
    bytes?: { used: number; most: number };
    /** Shows how many characters are used, counted as their writer counts (platform/characters.ts). */
    characters?: { used: number; most: number };
  },
) {
  const id = props.id ?? props.name;
  const hasCounter = props.bytes !== undefined || props.characters !== undefined;
  return (
    <FieldFrame props={props} id={id}>
      <textarea
        {...shared(props, id, hasCounter ? `${id}-count` : undefined)}
        className={areaClass(props.rows ?? 6)}
        rows={props.rows ?? 6}
        lang={props.lang}
        dir="auto"
        defaultValue={props.value ?? undefined}
        data-bytes-most={props.bytes?.most}
        data-characters-most={props.characters?.most}
      />
      {props.bytes !== undefined && <Counter id={id} {...props.bytes} />}
      {props.characters !== undefined && <Counter id={id} {...props.characters} unit="characters" />}
    </FieldFrame>
  );
}

/** Where a text area grows with its text, its rows say nothing; the class keeps the height that was meant. */
function areaClass(rows: number): string {
  return rows <= 4 ? "area low" : rows >= 10 ? "area high" : "area";
}

export interface SelectOption {
  value: string;
  label: string;
}

/** One of many. `blank` is the line that means nothing is chosen yet ("Please choose" unless said; null for none). */
export function SelectField(
  props: FieldProps & {
    value?: string | null;
    options: readonly SelectOption[];
    /** Options under heads, after `options`. */
    groups?: readonly { label: string; options: readonly SelectOption[] }[];
    blank?: string | null;
    width?: Width;
    autoComplete?: HTMLInputAutoCompleteAttribute;
  },
) {
  const say = useSay();
  const id = props.id ?? props.name;
  const lines = (options: readonly SelectOption[]) =>
    options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <FieldFrame props={props} id={id}>
      <select
        {...shared(props, id)}
        className={`select${widths[props.width ?? "medium"]}`}
        defaultValue={props.value ?? ""}
        autoComplete={props.autoComplete}
      >
        {props.blank !== null && <option value="">{props.blank ?? say(words.choose)}</option>}
        {lines(props.options)}
        {props.groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {lines(group.options)}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A file to send. The form needs `encType="multipart/form-data"`; what was chosen is never kept after a problem. */
export function FileField(
  props: FieldProps & {
    /** Kinds of files, such as ".pdf,.jpg". */
    accept?: string;
    multiple?: boolean;
    /** What is kept already: name, size, day. */
    present?: ReactNode;
  },
) {
  const id = props.id ?? props.name;
  return (
    <FieldFrame props={props} id={id}>
      {props.present !== undefined && <p className="small">{props.present}</p>}
      <input {...shared(props, id)} className="file" type="file" accept={props.accept} multiple={props.multiple} />
    </FieldFrame>
  );
}

/** Values that ride along unseen, such as those of a form that waits for its confirmation. */
export function HiddenFields({ values }: { values: Readonly<Record<string, string | readonly string[] | null | undefined>> }) {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : (value ?? [])).map((one) => [name, one] as const),
  );
  return pairs.map(([name, value], index) => <input key={`${name} ${index}`} type="hidden" name={name} value={value} />);
}
