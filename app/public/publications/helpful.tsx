import { seeOther, tooMany, unprocessable } from "#app/answers.server.ts";
import { actContext, houseContext, requestContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { Page, PageHead } from "#app/ui/page.tsx";
import { readForm } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { helpfulForm } from "#program/publications/form.server.ts";
import { giveVote } from "#program/publications/give-vote.server.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { helpfulLimits, secondsToWait } from "#app/public/accounts/limits.server.ts";
import { HelpfulForm } from "./helpful-form.tsx";
import { questionWords as words } from "./question-words.ts";
import type { Route } from "./+types/helpful";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.helpful, params.language) }, { name: "robots", content: "noindex" }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { byId } = await publishedQuestions(context.get(actContext).db);
  return { id: found(byId.get(params.questionId), "question").id };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, helpfulForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const { ip } = context.get(requestContext);
  const seconds = await secondsToWait(context.get(houseContext), [
    [helpfulLimits.entry, `${ip} ${params.questionId}`],
    [helpfulLimits.network, ip],
  ]);
  if (seconds !== null) return tooMany([{ code: "too-many", field: null }], form.typed, seconds);
  await giveVote(context.get(actContext), params.questionId, { isHelpful: form.value.helpful === "yes", why: form.value.why });
  return seeOther(`/${params.language}/questions/${params.questionId}/helpful`);
}

export default function HelpfulPage({ loaderData: { id }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { shown, lines } = shownProblems(actionData?.problems, {}, { helpful: say(words.helpful), why: say(words.why) }, language);
  const isRefused = lines.length > 0;
  return (
    <Page width="narrow">
      <ErrorSummary problems={lines} />
      <PageHead title={say(isRefused ? words.helpful : words.thanks)} lead={isRefused ? undefined : say(words.thanksText)} />
      <div className="stack loose">
        {isRefused && <HelpfulForm id={id} why={typedText(actionData?.typed ?? {}, "why")} problem={shown.why} />}
        <p>
          <a href={`/${language}/questions/${id}`}>{say(words.backToAnswer)}</a>
        </p>
      </div>
    </Page>
  );
}
