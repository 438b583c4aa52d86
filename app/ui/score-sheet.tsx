import type { ReactNode } from "react";
import { Problem } from "./field-frame.tsx";
import { useSay } from "./language.tsx";
import { sayNumber } from "./words.ts";
import { sayings } from "./words.ts";
import { words } from "./words.ts";
import type { ShownProblem } from "./field-frame.tsx";

export interface Criterion {
  /** Name in the form; sent as a whole number from 0 to `most`. */
  name: string;
  label: string;
  /** What to look for. */
  hint?: string;
  /** Part of 100 in the total. */
  weight: number;
  value?: number | null;
  problem?: ShownProblem;
}

/**
 * Facts left, sheet right and always in view. Each criterion has squares from 0 to `most` with words at both ends. The total is the
 * server's at first; a script keeps it up to date and closes the deed until all are given (without it the browser does, by `required`).
 */
export function ScoreSheet(props: {
  action?: string;
  title: string;
  /** Which version of the sheet. */
  version?: string;
  criteria: readonly Criterion[];
  most?: number;
  /** Words for some of the scores, lowest first. */
  scale: readonly { score: number; word: string }[];
  /** Fields below the scores, such as a note. */
  children?: ReactNode;
  /** The deed that closes the sheet. */
  deed: { name?: string; value?: string; label: string };
  /** Other deeds; their buttons need `formNoValidate`, so they come as name, value and label. */
  others?: readonly { name: string; value: string; label: string }[];
  keys?: ReactNode;
}) {
  const say = useSay();
  const { most = 4 } = props;
  const scores = Array.from({ length: most + 1 }, (_, score) => score);
  const left = props.criteria.filter((criterion) => typeof criterion.value !== "number").length;
  return (
    <form className="sheet" method="post" action={props.action} aria-label={props.title} data-score-sheet={most}>
      <div className="row apart">
        <h2>{props.title}</h2>
        {props.version !== undefined && <span className="small soft">{props.version}</span>}
      </div>
      {props.criteria.map((criterion) => (
        <fieldset
          key={criterion.name}
          data-weight={criterion.weight}
          aria-describedby={criterion.problem === undefined ? undefined : `${criterion.name}-problem`}
        >
          <legend>
            {criterion.label}
            <span className="small soft">{say({ en: `weight ${criterion.weight}`, ja: `重み ${criterion.weight}` })}</span>
          </legend>
          {criterion.hint !== undefined && <p className="small soft">{criterion.hint}</p>}
          <Problem id={criterion.name} name={criterion.name} problem={criterion.problem} />
          <div className="score">
            {scores.map((score) => (
              <label key={score}>
                <input
                  type="radio"
                  id={score === 0 ? criterion.name : undefined}
                  name={criterion.name}
                  value={score}
                  defaultChecked={criterion.value === score}
                  required
                />
                {score}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="small soft row apart">
        {props.scale.map((point) => (
          <span key={point.score}>
            {point.score} {point.word}
          </span>
        ))}
      </div>
      {props.children}
      <div className="total">
        <span>
          {say(words.total)}{" "}
          <span className="small soft" data-scores-left="">
            {left > 0 && say(sayings.left(left))}
          </span>
        </span>
        <span>
          <b data-score-total="">{sayNumber(totalOf(props.criteria, most))}</b> <span className="small soft">/ 100</span>
        </span>
      </div>
      <div className="stack tight">
        <button className="button go" name={props.deed.name ?? "intent"} value={props.deed.value ?? "score"}>
          {props.deed.label}
        </button>
        {props.others !== undefined && (
          <div className="row apart">
            {props.others.map((other) => (
              <button key={other.value} className="button quiet small" name={other.name} value={other.value} formNoValidate>
                {other.label}
              </button>
            ))}
          </div>
        )}
        {props.keys}
      </div>
    </form>
  );
}

/** The total of a sheet from 0 to 100: each score's part of its weight, rounded once at the end. Scores not given count 0. */
export function totalOf(criteria: readonly Pick<Criterion, "weight" | "value">[], most: number): number {
  const weights = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  const points = criteria.reduce((sum, criterion) => sum + (criterion.weight * (criterion.value ?? 0)) / most, 0);
  return weights === 0 ? 0 : Math.round((points / weights) * 100);
}

/** Facts left, sheet right. */
export function Reader({ children, sheet }: { children: ReactNode; sheet: ReactNode }) {
  return (
    <div className="reader">
      <div className="stack loose">{children}</div>
      {sheet}
    </div>
  );
}

/** Words as a person wrote them, in their language. */
export function OwnWords({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="own-words" lang={lang} dir="auto">
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} className="as-typed">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
