import type { ReactNode } from "react";
import { DaysFigure } from "./days-figure.tsx";

/** The truth about one thing before anything else: days left, the state as head, closing time, what is still missing. */
export function StateBar(props: {
  /** Whole days; left out when nothing is due. */
  daysLeft?: number;
  title: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
}) {
  const Head = props.level === 3 ? "h3" : "h2";
  return (
    <div className={props.daysLeft === undefined ? "state-bar plain" : "state-bar"}>
      {props.daysLeft !== undefined && <DaysFigure left={props.daysLeft} />}
      <div className="stack tight">
        <Head>{props.title}</Head>
        {props.children}
      </div>
    </div>
  );
}
