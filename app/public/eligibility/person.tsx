import { seeOther, unprocessable } from "#app/answers.server.ts";
import { actContext, houseContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { typedDate } from "#app/ui/date-parts.ts";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { answersTo, checkPerson, checkQuestions, isCheckQuestion, nextCheckQuestion } from "#program/intern-applications/check.ts";
import { neitherStudentNorGraduate, withAnswer } from "#program/intern-applications/check.ts";
import { problemsOf } from "#program/intern-applications/form.server.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import { eligibilityWords as words, personQuestions } from "./eligibility-words.ts";
import { PersonQuestion } from "./person-question.tsx";
import { PersonResult } from "./person-result.tsx";
import { personAnswersIn, sealPersonAnswers } from "#app/sealed-answers.server.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import type { Typed } from "#platform/typed.ts";
import type { CheckQuestion } from "#program/intern-applications/check.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";

/** The two addresses of the checker: its first question, and every later page with the answers so far in its address. */
type Args<Of extends LoaderFunctionArgs | ActionFunctionArgs> = Of & { params: { language?: string; answers?: string } };

/** The title stands in the page itself: each question has its own. */
export function meta({ params }: { params: { language?: string } }) {
  return [{ name: "description", content: words.lead[params.language === "ja" ? "ja" : "en"] }];
}

export async function loader({ request, params, context }: Args<LoaderFunctionArgs>) {
  const known = await yearShown(context.get(actContext));
  const soFar = personAnswersIn(context.get(houseContext).secret, params.answers);
  if (params.answers !== undefined && soFar === null) throw seeOther(`/${params.language}/eligibility`); // Cut on the way: begin anew.
  const answers: AnswersBySection = soFar ?? {};
  const asked = new URL(request.url).searchParams.get("ask");
  const question = isCheckQuestion(asked) ? asked : nextCheckQuestion(answers);
  return { known, answers, sealed: params.answers ?? null, question };
}

export async function action({ request, params, context }: Args<ActionFunctionArgs>) {
  const { secret } = context.get(houseContext);
  const { year } = await yearShown(context.get(actContext));
  const form = typedOf(await request.formData());
  const asked = typedText(form, "question");
  const question: CheckQuestion = found(isCheckQuestion(asked) ? asked : null, "question");
  const typed: Typed = question === "birth-date" ? { ...form, birthDate: typedDate(form, "birthDate") } : form;
  const { section, fields } = checkQuestions[question];
  const isNeither = question === "education" && typedText(typed, "standing") === neitherStudentNorGraduate;
  const own = Object.fromEntries(fields.map((field) => [field, typed[field] ?? ""]));
  const problems = isNeither
    ? []
    : problemsOf(year, section, own).filter(({ field }) => (fields as readonly (string | null)[]).includes(field));
  if (problems.length > 0) return unprocessable(problems, typed);
  const answers = withAnswer(personAnswersIn(secret, params.answers) ?? {}, question, own);
  return seeOther(`/${params.language}/eligibility/with/${sealPersonAnswers(secret, answers)}`);
}

export default function EligibilityPage(props: {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: { problems: Parameters<typeof shownProblems>[0]; typed: Typed };
}) {
  const { known, answers, sealed, question } = props.loaderData;
  const { now } = usePageFacts();
  const language = useLanguage();
  const typedQuestion = typedText(props.actionData?.typed ?? {}, "question");
  const shownQuestion = isCheckQuestion(typedQuestion) ? typedQuestion : question;
  const checked = shownQuestion === null ? checkPerson(known.year, answers, now) : null;
  if (checked !== null && sealed !== null) {
    return (
      <>
        <title>{pageTitle(words.title, language)}</title>
        <PersonResult known={known} answers={answers} checked={checked} sealed={sealed} />
      </>
    );
  }
  const asked = shownQuestion ?? "nationality";
  const labels = Object.fromEntries(checkQuestions[asked].fields.map((field) => [field, labelOf(field)[language]]));
  const { shown, lines } = shownProblems(props.actionData?.problems, applicationProblems, labels, language);
  return (
    <>
      <title>{titleOf(pageTitle(personQuestions[asked].title, language), language, lines.length > 0)}</title>
      <PersonQuestion
        question={asked}
        typed={props.actionData?.typed ?? answersTo(asked, answers)}
        shown={shown}
        lines={lines}
        sealed={sealed}
      />
    </>
  );
}
