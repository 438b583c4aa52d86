import { seeOther, unprocessable } from "#app/answers.server.ts";
import { actContext, houseContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { readCompanyAnswer } from "#program/host-companies/form.server.ts";
import { checkCompany, companyAnswerOf, isCompanyQuestion, nextCompanyQuestion } from "#program/host-companies/check.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import { CompanyQuestionPage, companyFieldLabel, questionWords } from "./company-question.tsx";
import { CompanyResult } from "./company-result.tsx";
import { eligibilityWords as words } from "./eligibility-words.ts";
import { companyAnswersIn, sealCompanyAnswers } from "#app/sealed-answers.server.ts";
import { companyDescription } from "./company-words.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import type { Typed } from "#platform/typed.ts";
import type { CompanyCheckAnswers, CompanyQuestion } from "#program/host-companies/check.ts";

/** The two addresses of the checker: its first question, and every later page with the answers so far in its address. */
type Args<Of extends LoaderFunctionArgs | ActionFunctionArgs> = Of & { params: { language?: string; answers?: string } };

/** The title stands in the page itself: each question has its own. */
export function meta({ params }: { params: { language?: string } }) {
  return [{ name: "description", content: companyDescription[params.language === "ja" ? "ja" : "en"] }];
}

export async function loader({ request, params, context }: Args<LoaderFunctionArgs>) {
  const known = await yearShown(context.get(actContext));
  const soFar = companyAnswersIn(context.get(houseContext).secret, params.answers);
  if (params.answers !== undefined && soFar === null) throw seeOther(`/${params.language}/eligibility/company`);
  const answers: CompanyCheckAnswers = soFar ?? {};
  const asked = new URL(request.url).searchParams.get("ask");
  const question = isCompanyQuestion(asked) ? asked : nextCompanyQuestion(known.year, answers);
  return { known, answers, sealed: params.answers ?? null, question };
}

export async function action({ request, params, context }: Args<ActionFunctionArgs>) {
  const { secret } = context.get(houseContext);
  const typed = typedOf(await request.formData());
  const asked = typedText(typed, "question");
  const question: CompanyQuestion = found(isCompanyQuestion(asked) ? asked : null, "question");
  const read = readCompanyAnswer(question, typed);
  if (!read.ok) return unprocessable(read.problems, typed);
  const answers = { ...companyAnswersIn(secret, params.answers), ...read.value };
  return seeOther(`/${params.language}/eligibility/company/with/${sealCompanyAnswers(secret, answers)}`);
}

export default function CompanyEligibilityPage(props: {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: { problems: Parameters<typeof shownProblems>[0]; typed: Typed };
}) {
  const { known, answers, sealed, question } = props.loaderData;
  const { now } = usePageFacts();
  const say = useSay();
  const language = useLanguage();
  const typedQuestion = typedText(props.actionData?.typed ?? {}, "question");
  const shownQuestion = isCompanyQuestion(typedQuestion) ? typedQuestion : question;
  const checked = shownQuestion === null ? checkCompany(known.year, answers, now) : null;
  if (checked !== null && sealed !== null) {
    return (
      <>
        <title>{pageTitle(words.companyTitle, language)}</title>
        <CompanyResult known={known} answers={answers} checked={checked} sealed={sealed} />
      </>
    );
  }
  const asked = shownQuestion ?? "body-kind";
  const labels = { [companyAnswerOf[asked]]: say(companyFieldLabel(asked, known.year)) };
  const { shown, lines } = shownProblems(props.actionData?.problems, companyProblems, labels, language);
  return (
    <>
      <title>{titleOf(pageTitle(questionWords(asked, known.year).title, language), language, lines.length > 0)}</title>
      <CompanyQuestionPage
        year={known.year}
        question={asked}
        typed={props.actionData?.typed ?? asTyped(answers)}
        shown={shown}
        lines={lines}
        sealed={sealed}
      />
    </>
  );
}

/** Kept answers as a form would have them. */
function asTyped(answers: CompanyCheckAnswers): Typed {
  const typed = (value: unknown) => (value === true ? "yes" : value === false ? "no" : value === null ? "" : String(value));
  return Object.fromEntries(Object.entries(answers).map(([field, value]) => [field, typed(value)]));
}
