import type { ReactNode } from "react";

/** One chapter of the developers' page: the name of the part's file and its states. */
export function Chapter({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="section stack loose" aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{name}</h2>
      {children}
    </section>
  );
}

/** A state of a part with its name above it. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="stack tight">
      <p className="small soft">{name}</p>
      {children}
    </div>
  );
}
