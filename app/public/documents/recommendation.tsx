import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { filesOfForm } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { careOf } from "#program/documents/keep-file.server.ts";
import { documentExamples } from "#program/documents/messages.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { declineRecommendation } from "#program/documents/recommendation.server.ts";
import { seeRecommendation } from "#program/documents/recommendation.server.ts";
import { sendRecommendation } from "#program/documents/recommendation.server.ts";
import { documentName } from "#program/documents/rules.ts";
import { isForPerson } from "#program/documents/rules.ts";
import { scanFiles } from "#program/documents/scan-files.server.ts";
import { recommendationWords as words } from "./recommendation-words.ts";
import type { RouterContextProvider } from "react-router";
import type { Act } from "#program/accounts/act.server.ts";
import type { Route } from "./+types/recommendation";

/** Whoever holds the link has no account: the clockwork looks behind it. */
function clockwork(context: Readonly<RouterContextProvider>): Act {
  const { now } = context.get(actContext);
  return actAsSystem(context.get(houseContext).databaseServer, { now, requestId: context.get(requestContext).requestId });
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { recommender, personName, kind, dueOn, standing, year } = await seeRecommendation(clockwork(context), params.token);
  return {
    name: recommender.name,
    personName,
    document: documentName(year, kind),
    example: documentExamples[kind] ?? null,
    isConfidential: !isForPerson(year, kind),
    dueOn,
    standing,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const [house, system] = [context.get(houseContext), clockwork(context)];
  const typed = typedOf(await request.formData());
  const [file = null] = filesOfForm(context, "file");
  const done =
    typedText(typed, "intent") === "decline"
      ? await declineRecommendation(system, params.token)
      : await sendRecommendation(system, careOf(house), params.token, { file, hasConsent: typedText(typed, "consent") === "yes" });
  if (!done.ok) return unprocessable(done.problems, typed);
  await scanFiles(system, house);
  return seeOther(`/${params.language}/recommendation/${params.token}`);
}

export default function RecommendationPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, path } = usePageFacts();
  const { name, personName, document, example, isConfidential, dueOn, standing } = loaderData;
  const labels = { file: say(words.file), consent: say(words.consent) };
  const { shown, lines } = shownProblems(actionData?.problems, documentProblems, labels, language);
  if (standing !== "open")
    return (
      <Page width="narrow">
        <title>{pageTitle(words[standing], language)}</title>
        <PageHead title={say(words[standing])} />
        <p>{say(words[`${standing}Text`])}</p>
      </Page>
    );
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(document, language), language, lines.length > 0)}</title>
      <ErrorSummary problems={lines} />
      <PageHead flush={lines.length > 0} title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <SummaryList
          rows={[
            { question: say(words.you), answer: <bdi>{name}</bdi> },
            { question: say(words.person), answer: <bdi>{personName}</bdi> },
            { question: say(words.what), answer: say(document) },
            ...(example === null ? [] : [{ question: say(words.example), answer: say(example) }]),
            {
              question: say(words.until),
              answer: (
                <>
                  <DayText day={dueOn} /> 23:59:59
                </>
              ),
            },
          ]}
        />
        <Notice kind="record" title={say(words.use)}>
          <p>{say(isConfidential ? words.useConfidential : words.useOpen)}</p>
          <p>
            {say(words.useMore)} <a href={`/${language}/privacy`}>{say(words.policy)}</a>
          </p>
        </Notice>
        <form method="post" encType="multipart/form-data" action={path} noValidate>
          <CheckboxField
            name="consent"
            label={say(words.consent)}
            checked={typedText(actionData?.typed ?? {}, "consent") === "yes"}
            problem={shown.consent}
            required
          >
            {say(words.agree)}
          </CheckboxField>
          <FileField
            name="file"
            label={say(words.file)}
            hint={say(words.fileHint)}
            accept=".pdf,.jpg,.jpeg,.png"
            problem={shown.file}
            required
          />
          <div className="form-end">
            <Buttons>
              <Button name="intent" value="send">
                {say(words.send)}
              </Button>
              <Button kind="quiet" name="intent" value="decline">
                {say(words.decline)}
              </Button>
            </Buttons>
          </div>
        </form>
      </div>
    </Page>
  );
}
