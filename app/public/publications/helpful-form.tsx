import { Button, Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { questionWords as words } from "./question-words.ts";
import type { ShownProblem } from "#app/ui/field.tsx";

/** "Was this helpful?": a yes or a no, and whoever likes says why. */
export function HelpfulForm({ id, why, problem }: { id: string; why?: string; problem?: ShownProblem }) {
  const say = useSay();
  const language = useLanguage();
  const field = <TextField name="why" label={say(words.why)} value={why} problem={problem} />;
  return (
    <form method="post" action={`/${language}/questions/${id}/helpful`} noValidate className="stack tight">
      <p>
        <b>{say(words.helpful)}</b>
      </p>
      {problem === undefined ? <Disclosure summary={say(words.why)}>{field}</Disclosure> : field}
      <Buttons>
        <Button kind="secondary" small name="helpful" value="yes">
          {say(words.yes)}
        </Button>
        <Button kind="secondary" small name="helpful" value="no">
          {say(words.no)}
        </Button>
      </Buttons>
    </form>
  );
}
