import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { answerDiversityQuestions } from "#program/diversity-answers/answer-diversity-questions.server.ts";
import { deleteDiversityAnswers } from "#program/diversity-answers/answer-diversity-questions.server.ts";
import { showDiversityQuestions } from "#program/diversity-answers/answer-diversity-questions.server.ts";
import { preferNotToSay } from "#program/diversity-answers/diversity-answers.ts";
import { readDiversityForm } from "#program/diversity-answers/form.server.ts";
import { diversityProblems } from "#program/diversity-answers/messages.ts";
import { diversityWords as words } from "#program/diversity-answers/messages.ts";
import type { Route } from "./+types/diversity-questions";

export async function loader({ context }: Route.LoaderArgs) {
  return await showDiversityQuestions(context.get(actContext));
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const list = `/${params.language}/intern/application`;
  if (typedText(typed, "intent") === "delete") {
    await deleteDiversityAnswers(act);
    return seeOther(`${list}/statistics`);
  }
  const form = readDiversityForm(typed, (await showDiversityQuestions(act)).asked);
  const kept = form.ok ? await answerDiversityQuestions(act, form.value) : form;
  return kept.ok ? seeOther(list) : unprocessable(kept.problems, typed);
}

export default function DiversityQuestionsPage({
  loaderData: { asked, answers, applicationState, isCounted },
  actionData,
}: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const list = `/${language}/intern/application`;
  const isOpen = !isCounted && (applicationState === "draft" || applicationState === "submitted");
  const labels = {
    ...Object.fromEntries(asked.questions.map((question) => [question.id, say(question)])),
    consent: say(words.consent),
  };
  const { shown, lines } = shownProblems(actionData?.problems, diversityProblems, labels, language);
  const typed = actionData?.typed ?? answers?.choices ?? {};
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <BackLink href={list}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead over={say(words.apart)} title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <SummaryList
          rows={[
            { question: say(words.whoSees), answer: say(words.whoSeesText) },
            { question: say(words.howLong), answer: say(words.howLongText) },
          ]}
        />
        {answers !== null && (
          <Notice kind="done" title={say(words.kept)}>
            <p>
              {say(words.keptText)} <Instant at={answers.agreedAt} />
            </p>
            <form method="post" action={`${list}/statistics`}>
              <Button kind="secondary" name="intent" value="delete">
                {say(words.delete)}
              </Button>
            </form>
          </Notice>
        )}
        {isCounted && (
          <Notice title={say(words.counted)}>
            <p>{say(words.countedText)}</p>
          </Notice>
        )}
        {isOpen && (
          <form method="post" action={`${list}/statistics`} noValidate>
            {asked.questions.map((question) => (
              <RadioField
                key={question.id}
                name={question.id}
                label={say(question)}
                options={[
                  ...question.choices.map((choice) => ({ value: choice.id, label: say(choice) })),
                  { value: preferNotToSay, label: say(words.preferNot) },
                ]}
                value={typedText(typed, question.id)}
                problem={shown[question.id]}
              />
            ))}
            <CheckboxField
              name="consent"
              label={say(words.consent)}
              value="yes"
              checked={typedText(typed, "consent") === "yes"}
              problem={shown.consent}
              required
            >
              {say(asked.consent)}
            </CheckboxField>
            <div className="form-end">
              <Buttons>
                <Button name="intent" value="save">
                  {say(words.save)}
                </Button>
                <ButtonLink kind="secondary" href={list}>
                  {say(words.without)}
                </ButtonLink>
              </Buttons>
            </div>
          </form>
        )}
      </div>
    </Page>
  );
}
