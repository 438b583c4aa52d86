import type { Language } from "#platform/language.ts";
import { Icon } from "./icons.tsx";
import { useSay } from "./language.tsx";
import { sayings } from "./words.ts";
import { words } from "./words.ts";

export interface SummedProblem {
  /** The field's name, which is also its id; null when the whole form is meant. */
  field: string | null;
  /** The field's label; left out when the whole form is meant. */
  label?: string;
  /** The sentence of the problem in the page's language. */
  text: string;
  /** id of the control when it differs from the field's name. */
  id?: string;
  /** Code of a problem that stands at no field, so that it is marked here. */
  code?: string;
}

/**
 * What is wrong with a form, above its title: takes focus (without script as well), counts, links each line to its field and says
 * that nothing typed is lost. Shows nothing when there is no problem.
 */
export function ErrorSummary(props: {
  problems: readonly SummedProblem[];
  title?: string;
  note?: string;
  /** Does not take the focus: only where a page shows a summary as an example. */
  still?: boolean;
}) {
  const { problems, title, note, still = false } = props;
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      autoFocus={!still}
      data-error-summary={still ? undefined : ""}
    >
      <h2 id="error-summary-title">
        <Icon name="problem" />
        {title ?? say(sayings.problems(problems.length))}
      </h2>
      <p>{note ?? say(words.kept)}</p>
      <ol>
        {problems.map((problem, index) => (
          <li key={index}>
            {problem.field === null ? (
              <span data-problem={problem.code} data-field={problem.code === undefined ? undefined : ""}>
                {problem.text}
              </span>
            ) : (
              <a href={`#${problem.id ?? problem.field}`}>
                {problem.label === undefined ? problem.text : say(sayings.problemOf(problem.label, problem.text))}
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The document's title: begins with "Error:" when the form was refused, so that it is heard first. */
export function titleOf(title: string, language: Language, isRefused: boolean): string {
  return isRefused ? words.errorTitle[language] + title : title;
}
