import type { ReactNode } from "react";
import { sayNumber } from "./words.ts";

/** Two columns of panels: what must be done today, pictures beside and below. */
export function Panels({ children }: { children: ReactNode }) {
  return <div className="panels">{children}</div>;
}

export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export interface Duty {
  count: number;
  label: string;
  href: string;
  when?: string;
  isLate?: boolean;
}

/** The work of today: the number before the word it counts, late things in red with their word. */
export function WorkToday({ duties }: { duties: readonly Duty[] }) {
  return (
    <ul className="work-today">
      {duties.map((duty) => (
        <li key={duty.label} className={duty.isLate === true ? "late" : undefined}>
          <b>{sayNumber(duty.count)}</b>
          <a href={duty.href}>{duty.label}</a>
          {duty.when !== undefined && <span className="when">{duty.when}</span>}
        </li>
      ))}
    </ul>
  );
}
