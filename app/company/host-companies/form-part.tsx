import type { ReactNode } from "react";

/** A part of a long form: its head and the questions that belong together. The form is a loose stack of such parts. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
