import { useSay } from "#app/ui/language.tsx";
import { applicationWords as words } from "./application-words.ts";
import type { ReactNode } from "react";

/** What follows once an application is sent; below it the way to end it now. */
export function AfterSending({ children }: { children?: ReactNode }) {
  const say = useSay();
  return (
    <section className="section stack" aria-labelledby="after">
      <h2 id="after">{say(words.afterTitle)}</h2>
      <div className="stack tight measure">
        <p>{say(words.after1)}</p>
        <p>{say(words.after2)}</p>
        {children}
      </div>
    </section>
  );
}
