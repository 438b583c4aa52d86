import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { useSay } from "./language.tsx";
import { words } from "./words.ts";

/**
 * The page's column. `narrow`: reading and forms, on the wordmark's left edge; `wide`: the desk (1600 px).
 * `end` leaves air before the footer; leave it off where the last thing is a `Section`.
 */
export function Page(props: { width?: "narrow" | "normal" | "wide"; end?: boolean; children: ReactNode }) {
  const { width = "normal", end = true } = props;
  return <div className={["wrap", width === "normal" ? "" : width, end ? "page-end" : ""].filter(Boolean).join(" ")}>{props.children}</div>;
}

/** The one `h1` of a page: a small line over it, a lead below, facts or deeds beside it. */
export function PageHead(props: {
  title: ReactNode;
  over?: ReactNode;
  lead?: ReactNode;
  /** Right of the title on wide screens. */
  beside?: ReactNode;
  /** Right behind the title: a tag, a small fact. */
  after?: ReactNode;
  /** No air above: directly below an error summary. */
  flush?: boolean;
  /** Language of the title when it is not the page's, as a name. */
  lang?: string;
}) {
  const head = (
    <>
      {props.over !== undefined && <p className="small soft">{props.over}</p>}
      {props.after === undefined ? (
        <h1 lang={props.lang}>{props.title}</h1>
      ) : (
        <div className="row base">
          <h1 lang={props.lang}>{props.title}</h1>
          {props.after}
        </div>
      )}
      {props.lead !== undefined && <p className="lead">{props.lead}</p>}
    </>
  );
  const flush = props.flush === true ? " flush" : "";
  if (props.beside === undefined) return <div className={`page-head${flush}`}>{head}</div>;
  return (
    <div className={`page-head row apart base${flush}`}>
      <div className="stack tight head">{head}</div>
      {props.beside}
    </div>
  );
}

/** A chapter of a public page with its head; `dim` for every second one. It brings its own margins when `dim` or `wrap`. */
export function Section(props: { title: string; id: string; dim?: boolean; beside?: ReactNode; wrap?: boolean; children: ReactNode }) {
  const inside = (
    <>
      <div className="section-head">
        <h2 id={props.id}>{props.title}</h2>
        {props.beside}
      </div>
      {props.children}
    </>
  );
  return (
    <section className={props.dim === true ? "section dim" : "section"} aria-labelledby={props.id}>
      {props.dim === true || props.wrap === true ? <div className="wrap">{inside}</div> : inside}
    </section>
  );
}

/** A column of reading width with help beside it; below it on the phone. */
export function WithAside({ aside, title, id = "aside", children }: { aside: ReactNode; title: string; id?: string; children: ReactNode }) {
  return (
    <div className="with-aside">
      <div>{children}</div>
      <aside className="aside stack" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {aside}
      </aside>
    </div>
  );
}

/** Things under each other in even distance. */
export function Stack({ gap, children }: { gap?: "tight" | "loose"; children: ReactNode }) {
  return <div className={gap === undefined ? "stack" : `stack ${gap}`}>{children}</div>;
}

/** Two columns on wide screens. */
export function Two({ children }: { children: ReactNode }) {
  return <div className="two">{children}</div>;
}

/** A chapter that stands beside another. */
export interface Column {
  id: string;
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}

/** One or two chapters of a public page beside each other on wide screens; one alone takes the whole width. `dim` as in `Section`. */
export function Columns({ columns, dim }: { columns: readonly Column[]; dim: boolean }) {
  return (
    <div className={dim ? "section dim" : "section"}>
      <div className="wrap">
        <div className={columns.length > 1 ? "two" : undefined}>
          {columns.map(({ id, title, beside, children }) => (
            <section key={id} aria-labelledby={id}>
              <div className="section-head">
                <h2 id={id}>{title}</h2>
                {beside !== undefined && <p className="row">{beside}</p>}
              </div>
              {children}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The path to this page; the last step is the page itself and has no address. */
export function Crumbs({ steps }: { steps: readonly { label: string; href?: string }[] }) {
  const say = useSay();
  return (
    <nav aria-label={say(words.path)}>
      <ol className="crumbs">
        {steps.map((step, index) => (
          <li key={index} aria-current={step.href === undefined ? "page" : undefined}>
            {step.href === undefined ? step.label : <a href={step.href}>{step.label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One step up, above the title of a form. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="crumbs">
      <a href={href}>
        <Icon name="back" />
        {children}
      </a>
    </p>
  );
}
