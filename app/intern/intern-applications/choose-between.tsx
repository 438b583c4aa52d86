import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { shownAnswer } from "#program/intern-applications/shown-answers.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Said } from "#platform/language.ts";

/**
 * What was typed here and what another device saved meanwhile, answer by answer where they differ: the person chooses for each. What was
 * typed here is chosen already, because it is what they have before their eyes; nothing of either side is lost before they save.
 */
export function ChooseBetween({
  year,
  fields,
  here,
  there,
  href,
}: {
  year: ProgramYear;
  fields: readonly string[];
  here: Answers;
  there: Answers;
  href: string;
}) {
  const say = useSay();
  const said = (answers: Answers, field: string) => shownAnswer(year, field, answers).answer;
  const text = (value: Answers[string] | undefined) => (typeof value === "string" ? value.trim() : [...(value ?? [])].sort().join(" "));
  const differing = fields.filter((field) => text(here[field]) !== text(there[field]));
  return (
    <section className="stack field" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{say(words.savedThere)}</h2>
      {differing.map((field) => (
        <RadioField
          key={field}
          name={`choose.${field}`}
          label={say(shownAnswer(year, field, here).question)}
          value="here"
          options={[
            { value: "here", label: say(words.typedHere), hint: <AnswerOf answer={said(here, field)} /> },
            { value: "there", label: say(words.keptThere), hint: <AnswerOf answer={said(there, field)} /> },
          ]}
        />
      ))}
      <Notice>
        <p>
          {say(words.chooseThenSave)} <a href={href}>{say(words.openAnew)}</a>
        </p>
      </Notice>
    </section>
  );
}

function AnswerOf({ answer }: { answer: Said | null }) {
  const say = useSay();
  return <span className="as-typed">{answer === null ? say(words.notAnswered) : <bdi dir="auto">{say(answer)}</bdi>}</span>;
}
