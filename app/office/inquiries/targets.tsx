import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { may } from "#program/accounts/rules.ts";
import { targetsForm } from "#program/inquiries/form.server.ts";
import { topics } from "#program/inquiries/inquiry.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { setTargets } from "#program/inquiries/set-targets.server.ts";
import { showTargets } from "#program/inquiries/set-targets.server.ts";
import { deskSayings as sayings } from "./inquiry-words.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { Route } from "./+types/targets";

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { ...(await showTargets(act, yearAsked(request))), mayChange: may(act.who, "change-year") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, targetsForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const act = context.get(actContext);
  const { fiscalYear } = await showTargets(act, yearAsked(request));
  const saved = await setTargets(act, fiscalYear, form.value);
  if (!saved.ok) return unprocessable(saved.problems, form.typed);
  return seeOther(`/${params.language}/office/inquiries/targets?year=${fiscalYear}`);
}

/** The year that the address names; nothing for the current one. */
function yearAsked(request: Request): number | undefined {
  const year = new URL(request.url).searchParams.get("year");
  return year === null ? undefined : Number(year);
}

export default function TargetsPage({ loaderData: { fiscalYear, years, targets, mayChange }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const labels = Object.fromEntries(topics.map((topic) => [topic, say(topicNames[topic])]));
  const { shown, lines } = shownProblems(actionData?.problems, {}, labels, language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.targetsTitle, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/office/inquiries`}>{say(words.back)}</BackLink>
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(sayings.targetsOf(fiscalYear))} lead={say(words.targetsLead)} />
      {years.length > 1 && (
        <ul className="plain-list row" aria-label={say(words.years)}>
          {years.map((year) => (
            <li key={year}>
              <a href={`/${language}/office/inquiries/targets?year=${year}`} aria-current={year === fiscalYear ? "page" : undefined}>
                {say(sayings.year(year))}
              </a>
            </li>
          ))}
        </ul>
      )}
      {mayChange ? (
        <form method="post" action={`/${language}/office/inquiries/targets?year=${fiscalYear}`} className="stack" noValidate>
          {topics.map((topic) => (
            <TextField
              key={topic}
              name={topic}
              label={labels[topic]!}
              value={actionData === undefined ? String(targets[topic]) : typedText(actionData.typed, topic)}
              problem={shown[topic]}
              inputMode="numeric"
              width="tiny"
              unit={say(words.workingDaysUnit)}
              required
            />
          ))}
          <Buttons>
            <Button>{say(words.saveTargets)}</Button>
          </Buttons>
        </form>
      ) : (
        <SummaryList dense rows={topics.map((topic) => ({ question: labels[topic]!, answer: say(sayings.workingDays(targets[topic])) }))} />
      )}
    </Page>
  );
}
