import { DateField, RadioField, SelectField } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { checkQuestionNames, neitherStudentNorGraduate } from "#program/intern-applications/check.ts";
import { answerWords, labelOf, levelHints } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { countriesByName } from "#program/year/countries.ts";
import { eligibilityWords as words, neitherName, personQuestions } from "./eligibility-words.ts";
import { QuestionFrame } from "./question-frame.tsx";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { CheckQuestion } from "#program/intern-applications/check.ts";

/** One question for a person. */
export function PersonQuestion(props: {
  question: CheckQuestion;
  typed: Typed;
  shown: Shown;
  lines: Parameters<typeof QuestionFrame>[0]["lines"];
  sealed: string | null;
}) {
  const say = useSay();
  const { question, sealed } = props;
  const at = checkQuestionNames.indexOf(question);
  const { title, hint } = personQuestions[question];
  return (
    <QuestionFrame
      path="eligibility"
      sealed={sealed}
      question={question}
      title={title}
      hint={say(hint)}
      at={at + 1}
      all={checkQuestionNames.length}
      before={checkQuestionNames[at - 1] ?? null}
      lines={props.lines}
      other={{ label: words.forCompanies, path: "eligibility/company" }}
    >
      <Fields {...props} />
    </QuestionFrame>
  );
}

function Fields({ question, typed, shown }: { question: CheckQuestion; typed: Typed; shown: Shown }) {
  const say = useSay();
  const language = useLanguage();
  const field = (name: string, required = true) => ({
    name,
    label: say(labelOf(name)),
    value: answerText(typed, name),
    problem: shown[name],
    required,
  });
  const countries = countriesByName(language).map((country) => ({ value: country.alpha2, label: country[language] }));
  switch (question) {
    case "nationality":
      return (
        <>
          <SelectField {...field("nationality1")} options={countries} />
          <SelectField {...field("nationality2", false)} options={countries} blank={say(words.none)} />
          <SelectField {...field("nationality3", false)} options={countries} blank={say(words.none)} />
        </>
      );
    case "residence":
      return <SelectField {...field("residence")} options={countries} autoComplete="country" />;
    case "birth-date":
      return <DateField {...field("birthDate")} autoComplete="bday" />;
    case "education":
      return (
        <RadioField
          {...field("standing")}
          options={[...choicesOf(answerWords.standing, say), { value: neitherStudentNorGraduate, label: say(neitherName) }]}
        />
      );
    case "japanese":
      return <RadioField {...field("japanese")} options={choicesOf(answerWords.japanese, say, levelHints)} />;
    case "english":
      return <RadioField {...field("english")} options={choicesOf(answerWords.english, say, levelHints)} />;
    case "participated-before":
      return <RadioField {...field("participatedBefore")} options={choicesOf(answerWords.participatedBefore, say)} row />;
  }
}

const choicesOf = (all: Record<string, Said>, say: (said: Said) => string, hints: Record<string, Said> = {}) =>
  Object.entries(all).map(([value, said]) => ({
    value,
    label: say(said),
    hint: hints[value] === undefined ? undefined : say(hints[value]),
  }));
