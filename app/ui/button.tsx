import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";

interface Look {
  /** filled: the one next deed of a decision; secondary: another way; quiet: small or undoing deeds. */
  kind?: "filled" | "secondary" | "quiet";
  small?: boolean;
  /** An arrow only where the press leads to another page. */
  arrow?: boolean;
  /** The full name for screen readers when several buttons on the page say the same; it begins with the visible words. */
  label?: string;
  children: ReactNode;
}

function classOf({ kind = "filled", small = false }: Look): string {
  return ["button", kind === "filled" ? "" : kind, small ? "small" : ""].filter(Boolean).join(" ");
}

/** A deed: submits the form that it stands in (or that `form` names by id). `name` and `value` say which deed. */
export function Button(
  props: Look & {
    name?: string;
    value?: string;
    type?: "submit" | "button";
    form?: string;
    disabled?: boolean;
    /** id of a text that explains the deed. */
    describedBy?: string;
    /** Sends the form elsewhere, such as to another step. */
    formAction?: string;
    /** id of the popover that this button opens and closes. */
    popover?: string;
  },
) {
  return (
    <button
      className={classOf(props)}
      type={props.type ?? (props.popover === undefined ? "submit" : "button")}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      popoverTarget={props.popover}
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      {props.children}
      {props.arrow === true && <Icon name="arrow" />}
    </button>
  );
}

/** A way to another page that looks like a button. */
export function ButtonLink(props: Look & { href: string }) {
  return (
    <a className={classOf(props)} href={props.href} aria-label={props.label}>
      {props.children}
      {props.arrow === true && <Icon name="arrow" />}
    </a>
  );
}

/** The deeds at the end of a form in a row; in a column on the phone. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
