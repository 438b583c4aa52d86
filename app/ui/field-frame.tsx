import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { useLanguage } from "./language.tsx";
import { useSay } from "./language.tsx";
import { sayings } from "./words.ts";
import { words } from "./words.ts";

/** A problem as a page shows it: its code and its sentence in the page's language. */
export interface ShownProblem {
  code: string;
  text: string;
}

/** The problems of a form by field name. */
export type Shown = Record<string, ShownProblem | undefined>;

/** What every field has. Texts are in the page's language. */
export interface FieldProps {
  /** Name in the form; also the control's id unless `id` says otherwise. */
  name: string;
  label: string;
  hint?: ReactNode;
  problem?: ShownProblem;
  required?: boolean;
  /** No mark of required or optional: for searches and filters. */
  bare?: boolean;
  /** Words in place of "optional", such as "optional, as Japanese is enough". */
  optionalText?: string;
  /** Only when two fields of one page share a name. */
  id?: string;
  /** A deed that mends the answer, below the control. */
  mend?: ReactNode;
}

/**
 * The mark beside a label: 必須 and 任意 in Japanese; in English only "optional", as most readers expect.
 * Required controls say so to screen readers in both languages.
 */
export function Mark({ required, bare, optionalText }: Pick<FieldProps, "required" | "bare" | "optionalText">) {
  const language = useLanguage();
  if (bare === true) return null;
  if (required === true) return language === "ja" ? <span className="needed">{words.needed.ja}</span> : null;
  return <span className="needed not">{optionalText ?? words.optional[language]}</span>;
}

/** ids of hint, problem and counter that a control points to. */
export function describedBy(props: FieldProps, id: string, more?: string): string | undefined {
  const ids = [props.hint === undefined ? "" : `${id}-hint`, props.problem === undefined ? "" : `${id}-problem`, more ?? ""].filter(
    Boolean,
  );
  return ids.length === 0 ? undefined : ids.join(" ");
}

export function Hint({ id, children }: { id: string; children?: ReactNode }) {
  return children === undefined ? null : (
    <p className="hint" id={`${id}-hint`}>
      {children}
    </p>
  );
}

/** The sentence of a problem with its marks for machines: code and field on one element. */
export function Problem({ id, name, problem }: { id: string; name: string; problem?: ShownProblem }) {
  return problem === undefined ? null : (
    <p className="problem" id={`${id}-problem`} data-problem={problem.code} data-field={name}>
      <Icon name="problem" />
      <span>{problem.text}</span>
    </p>
  );
}

/** A field with one control: label, hint, problem, control, mending deed, in this order. */
export function FieldFrame({ props, id, children }: { props: FieldProps; id: string; children: ReactNode }) {
  return (
    <div className={props.problem === undefined ? "field" : "field wrong"}>
      <label htmlFor={id}>
        {props.label}
        <Mark {...props} />
      </label>
      <Hint id={id}>{props.hint}</Hint>
      <Problem id={id} name={props.name} problem={props.problem} />
      {children}
      {props.mend}
    </div>
  );
}

/** A field with several controls; `radios` lets it carry the problem for the group. */
export function GroupFrame({
  props,
  id,
  radios = false,
  children,
}: {
  props: FieldProps;
  id: string;
  radios?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset
      className={props.problem === undefined ? "field" : "field wrong"}
      role={radios ? "radiogroup" : undefined}
      aria-required={radios && props.required === true ? true : undefined}
      aria-invalid={radios && props.problem !== undefined ? true : undefined}
      aria-describedby={describedBy(props, id)}
    >
      <legend>
        {props.label}
        <Mark {...props} />
      </legend>
      <Hint id={id}>{props.hint}</Hint>
      <Problem id={id} name={props.name} problem={props.problem} />
      {children}
      {props.mend}
    </fieldset>
  );
}

/** How full a text is, as words and as a thin line; the same marks let a script keep it up to date. */
export function Counter({ id, used, most, unit = "bytes" }: { id: string; used: number; most: number; unit?: "bytes" | "characters" }) {
  const say = useSay();
  const over = used > most;
  return (
    <>
      <svg className={over ? "meter over" : "meter"} aria-hidden="true">
        <rect width={`${Math.min(100, Math.round((used / most) * 100))}%`} height="100%" />
      </svg>
      <p className={over ? "counter over" : "counter"} id={`${id}-count`}>
        <span>{say(sayings[unit](used, most))}</span>
        <span>{say(over ? sayings[`${unit}Over`](used - most) : sayings[`${unit}Left`](most - used))}</span>
      </p>
    </>
  );
}
