import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { discardRequirementDraft } from "#program/year-changes/draft-requirements.server.ts";
import { saveRequirementDraft } from "#program/year-changes/draft-requirements.server.ts";
import { publishRequirements } from "#program/year-changes/publish-requirements.server.ts";
import { changeabilitySaid } from "#program/year-changes/requirement-messages.ts";
import { requirementProblems } from "#program/year-changes/requirement-messages.ts";
import { requirementWords as words } from "#program/year-changes/requirement-messages.ts";
import { publishForm } from "#program/year-changes/form.server.ts";
import { readRequirements } from "#program/year-changes/form.server.ts";
import { versionTyped } from "#program/year-changes/form.server.ts";
import { showRequirements } from "#program/year-changes/show-requirements.server.ts";
import { Preview } from "./requirements-preview.tsx";
import { PublishDraft } from "./requirements-preview.tsx";
import { RequirementFields } from "./requirement-fields.tsx";
import { requirementLabels } from "./requirement-fields.tsx";
import { PublishedChanges } from "./published-changes.tsx";
import type { Route } from "./+types/requirements";

/** The year that the address names; null for the next to open. */
function yearAsked(request: Request): number | null {
  const year = new URL(request.url).searchParams.get("year");
  return year === null ? null : Number(year);
}

export async function loader({ request, context }: Route.LoaderArgs) {
  return await showRequirements(context.get(actContext), yearAsked(request));
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const { year } = await showRequirements(act, yearAsked(request));
  const here = `/${params.language}/office/year/requirements?year=${year.fiscalYear}`;
  const intent = typedText(typed, "intent");
  if (intent === "publish") {
    const form = readTyped(typed, publishForm);
    if (!form.ok) return unprocessable(form.problems, form.typed);
    const { reason, version, touched, sawTouched } = form.value;
    const published = await publishRequirements(act, year.fiscalYear, { reason, version, touched, sawTouched: sawTouched === "yes" });
    return published.ok ? seeOther(`${here}#history`) : unprocessable(published.problems, form.typed);
  }
  if (intent === "discard") {
    const discarded = await discardRequirementDraft(act, year.fiscalYear, versionTyped(typed));
    return discarded.ok ? seeOther(here) : unprocessable(discarded.problems, typed);
  }
  const form = readRequirements(typed, year);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const saved = await saveRequirementDraft(act, year.fiscalYear, form.value, versionTyped(typed));
  return saved.ok ? seeOther(`${here}#preview`) : unprocessable(saved.problems, form.typed);
}

export default function RequirementsPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { year, years, state, version, draft, preview, touched, changes } = loaderData;
  const here = `/${language}/office/year/requirements?year=${year.fiscalYear}`;
  const typed = actionData?.typed ?? null;
  const { shown, lines } = shownProblems(actionData?.problems, requirementProblems, requirementLabels(year, say), language);
  const isDraftTyped = typed !== null && typedText(typed, "intent") === "draft";
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.year), href: `/${language}/office/year` }, { label: say(words.title) }]} />
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(words.title)} over={say(year.title)} lead={say(words.lead)} flush={lines.length > 0} />
      <div className="stack loose">
        {years.length > 1 && (
          <ul className="plain-list row" aria-label={say(words.years)}>
            {years.map((one) => (
              <li key={one}>
                <a href={`/${language}/office/year/requirements?year=${one}`} aria-current={one === year.fiscalYear ? "page" : undefined}>
                  {say({ en: `FY${one}`, ja: `${one}年度` })}
                </a>
              </li>
            ))}
          </ul>
        )}
        <Notice kind={state === "coming" ? "info" : "caution"}>{say(changeabilitySaid[state])}</Notice>
        {draft !== null && (
          <>
            <Preview year={year} draft={draft} preview={preview} touched={touched} />
            <PublishDraft
              here={here}
              state={state}
              draft={draft}
              touched={touched.length}
              typed={isDraftTyped ? null : typed}
              shown={shown}
            />
          </>
        )}
        {state !== "over" && (
          <RequirementFields here={here} year={year} version={version} draft={draft} typed={isDraftTyped ? typed : null} shown={shown} />
        )}
        <PublishedChanges changes={changes} />
      </div>
    </Page>
  );
}
