import type { ReactNode } from "react";
import { useSay } from "./language.tsx";
import { words } from "./words.ts";

export interface Step {
  title: string;
  text?: ReactNode;
  /** When it happens. */
  when?: ReactNode;
  isDone?: boolean;
  isCurrent?: boolean;
}

/** One to six numbered steps on a line; a column on the phone. */
export function Steps({ steps, level = 3 }: { steps: readonly Step[]; level?: 2 | 3 }) {
  const say = useSay();
  const Head = level === 2 ? "h2" : "h3";
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li
          key={step.title}
          className={step.isDone === true ? "past" : step.isCurrent === true ? "current" : undefined}
          aria-current={step.isCurrent === true ? "step" : undefined}
        >
          <Head>
            {step.title}
            {step.isDone === true && <span className="unseen">{say({ en: `: ${words.complete.en}`, ja: `：${words.complete.ja}` })}</span>}
          </Head>
          {step.text !== undefined && <p>{step.text}</p>}
          {step.when !== undefined && <p className="when">{step.when}</p>}
        </li>
      ))}
    </ol>
  );
}
