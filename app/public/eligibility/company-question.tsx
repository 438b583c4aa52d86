import { industryOptions } from "#app/parts/industry-options.ts";
import { RadioField, SelectField, TextField } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { companyAnswerOf, companyQuestionsOf } from "#program/host-companies/check.ts";
import { bodyKindNames, companyLabels } from "#program/host-companies/answer-words.ts";
import { bodyKinds } from "#program/year/program-year.ts";
import { companyQuestionWords, onlineQuestion } from "./company-words.ts";
import { eligibilityWords as words } from "./eligibility-words.ts";
import { QuestionFrame } from "./question-frame.tsx";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { CompanyQuestion } from "#program/host-companies/check.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What a question says. */
export function questionWords(question: CompanyQuestion, year: ProgramYear): { title: Said; hint: Said } {
  return question === "online-meetings" ? onlineQuestion(year) : companyQuestionWords[question];
}

/** The label of a question's field: the application's own where it asks the same. */
export function companyFieldLabel(question: CompanyQuestion, year: ProgramYear): Said {
  const field = companyAnswerOf[question];
  return Object.hasOwn(companyLabels, field) ? companyLabels[field as keyof typeof companyLabels] : questionWords(question, year).title;
}

/** One question for a company. */
export function CompanyQuestionPage(props: {
  year: ProgramYear;
  question: CompanyQuestion;
  typed: Typed;
  shown: Shown;
  lines: Parameters<typeof QuestionFrame>[0]["lines"];
  sealed: string | null;
}) {
  const say = useSay();
  const { year, question } = props;
  const all = companyQuestionsOf(year);
  const at = all.indexOf(question);
  const { title, hint } = questionWords(question, year);
  return (
    <QuestionFrame
      path="eligibility/company"
      sealed={props.sealed}
      question={question}
      title={title}
      hint={say(hint)}
      at={at + 1}
      all={all.length}
      before={all[at - 1] ?? null}
      lines={props.lines}
      other={{ label: words.forPersons, path: "eligibility" }}
    >
      <Field {...props} />
    </QuestionFrame>
  );
}

function Field({ year, question, typed, shown }: Parameters<typeof CompanyQuestionPage>[0]) {
  const say = useSay();
  const language = useLanguage();
  const name = companyAnswerOf[question];
  const field = { name, label: say(companyFieldLabel(question, year)), value: typedText(typed, name), problem: shown[name] };
  switch (question) {
    case "body-kind":
      return <RadioField {...field} options={bodyKinds.map((value) => ({ value, label: say(bodyKindNames[value]) }))} required />;
    case "corporate-number":
      return <TextField {...field} inputMode="numeric" width="medium" autoComplete="off" />;
    case "industry":
      return <SelectField {...field} {...industryOptions(say)} width="full" required />;
    case "capital":
      return <TextField {...field} width="medium" unit={say(words.yen)} autoComplete="off" />;
    case "employees":
      return <TextField {...field} inputMode="numeric" width="short" unit={language === "ja" ? "人" : undefined} autoComplete="off" />;
    default:
      return (
        <RadioField
          {...field}
          options={[
            { value: "yes", label: say(words.yes) },
            { value: "no", label: say(words.no) },
          ]}
          row
          required
        />
      );
  }
}
