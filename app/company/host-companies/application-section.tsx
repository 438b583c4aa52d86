import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { companyAnswer } from "#app/parts/company-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { companyMay } from "#program/accounts/rules.ts";
import { companySectionNames } from "#program/host-companies/company-application.ts";
import { fieldsOfSection } from "#program/host-companies/company-application.ts";
import { isCompanySection } from "#program/host-companies/company-application.ts";
import { companyHome } from "#program/host-companies/company-home.server.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { readCompanySection } from "#program/host-companies/form.server.ts";
import { readPointAnswers } from "#program/host-companies/form.server.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { sectionTitles } from "#program/host-companies/answer-words.ts";
import { answerProblems } from "#program/host-companies/requirements.ts";
import { missingIn } from "#program/host-companies/requirements.ts";
import { pointStates } from "#program/host-companies/requirements.ts";
import { saveCompanySection } from "#program/host-companies/save-company-application.server.ts";
import { sealOf } from "#program/host-companies/section-seal.server.ts";
import { mayEdit } from "#program/host-companies/states.ts";
import { ChooseBetween } from "./choose-between.tsx";
import { withoutChosen } from "./choose-between.tsx";
import { companyWords as words } from "./company-words.ts";
import { companySayings as sayings } from "./company-words.ts";
import { shownPoints } from "./point-answers.tsx";
import { SectionFields } from "./section-fields.tsx";
import { typedOfAnswers } from "./section-fields.tsx";
import type { Problem } from "#platform/outcome.ts";
import type { CompanyAnswers } from "#program/host-companies/company-application.ts";
import type { Route } from "./+types/application-section";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const section = found(isCompanySection(params.section) ? params.section : null, "section");
  const act = context.get(actContext);
  const { application, positions, year } = await companyHome(act);
  if (application === null || !mayEdit(application.state) || !companyMay(act.who, "write-application"))
    throw seeOther(`/${params.language}/company${application === null ? "" : "/application"}`);
  const own = fieldsOfSection(section);
  const asksForMissing = new URL(request.url).searchParams.get("show") === "missing";
  const early: Problem[] = [
    ...answerProblems(year, application.answers).filter(({ field }) => own.some((name) => name === field)),
    ...(asksForMissing ? missingIn(section, application.answers).map((field) => ({ code: "required", field })) : []),
  ];
  const points = pointStates(application, positions).filter((point) => point.position === null && own.some((name) => name === point.field));
  return {
    application,
    section,
    early,
    seal: sealOf(application.answers, section),
    points: application.state === "returned" ? points : [],
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const section = found(isCompanySection(params.section) ? params.section : null, "section");
  const act = context.get(actContext);
  const home = await companyWithApplication(act);
  const typed = typedOf(await request.formData());
  const { there } = withoutChosen(typed);
  const read = readCompanySection(typed, section);
  const given = Object.fromEntries(Object.entries(read.answers).filter(([field]) => !there.has(field)));
  const problems = read.problems.filter(({ field }) => field === null || !there.has(field));
  const saved = await saveCompanySection(act, home.application.id, section, given, {
    seal: typedText(typed, "version"),
    pointAnswers: readPointAnswers(typed),
  });
  if (!saved.ok) return data({ problems: [...saved.problems, ...problems], typed, read: given, isSaved: false }, { status: 422 });
  if (problems.length > 0) return data({ problems, typed, read: given, isSaved: true }, { status: 422 });
  const base = `/${params.language}/company`;
  // What speaks against hosting is told at once, at its field, before more is written in vain.
  const against = answerProblems(home.year, { ...home.application.answers, ...given }).length > 0 && section === "company";
  if (against) return seeOther(`${base}/application/sections/company#bodyKind`);
  if (typedText(typed, "intent") !== "continue") return seeOther(base);
  const next = companySectionNames[companySectionNames.indexOf(section) + 1];
  if (next !== undefined) return seeOther(`${base}/application/sections/${next}`);
  return seeOther(home.positions.length === 0 ? `${base}/positions/new` : base);
}

export default function CompanySectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { application, section, points } = loaderData;
  const own = fieldsOfSection(section);
  const labels = Object.fromEntries(own.map((field) => [field, say(companyLabels[field])]));
  const refused = shownProblems(actionData?.problems, companyProblems, labels, language);
  const early = shownProblems(loaderData.early, companyProblems, labels, language);
  const isElsewhere = actionData?.problems.some((problem) => problem.code === "changed-meanwhile") === true;
  const typed = actionData?.typed ?? typedOfAnswers(application);
  const base = `/${language}/company`;
  const mine = { ...application.answers, ...(actionData?.read as Partial<CompanyAnswers> | undefined) };
  const differing = own
    .map((field) => ({
      field,
      label: say(companyLabels[field]),
      here: companyAnswer(mine, field, language),
      there: companyAnswer(application.answers, field, language),
    }))
    .filter(({ here, there }) => here !== there);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(sectionTitles[section], language), language, actionData !== undefined)}</title>
      <BackLink href={base}>{say(words.allParts)}</BackLink>
      <ErrorSummary
        problems={refused.lines}
        title={isElsewhere ? say(words.savedElsewhere) : undefined}
        note={actionData?.isSaved === true ? say(words.savedRest) : undefined}
      />
      {refused.lines.length === 0 && early.lines.length > 0 && <ErrorSummary problems={early.lines} title={say(words.missingTitle)} />}
      <PageHead
        over={say(sayings.sectionOf(companySectionNames.indexOf(section) + 1, companySectionNames.length))}
        title={say(sectionTitles[section])}
        lead={say(words.notLost)}
      />
      {application.lookAgain.includes(section) && (
        <Notice kind="caution" title={say(words.lookAgain)}>
          {say(words.lookAgainText)}
        </Notice>
      )}
      <form
        method="post"
        action={`${base}/application/sections/${section}`}
        noValidate
        className="stack loose form-end"
        data-draft={`${application.id} ${section}`}
        data-draft-refused={actionData === undefined ? undefined : actionData.isSaved ? "saved" : "not-saved"}
      >
        {isElsewhere && <ChooseBetween differing={differing} />}
        <HiddenFields values={{ version: loaderData.seal }} />
        <SectionFields
          section={section}
          typed={typed}
          shown={{ ...shownPoints(points, say), ...early.shown, ...refused.shown }}
          points={points}
        />
        <Buttons>
          <Button name="intent" value="continue">
            {say(words.saveOn)}
          </Button>
          <Button kind="secondary" name="intent" value="back">
            {say(words.saveBack)}
          </Button>
        </Buttons>
      </form>
    </Page>
  );
}
