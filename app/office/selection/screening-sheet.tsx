import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { eligibility } from "#program/intern-applications/rules.ts";
import { personFactsOf } from "#program/intern-applications/facts.ts";
import { marksIn } from "#program/selection/form.server.ts";
import { sheetForm } from "#program/selection/form.server.ts";
import { criterionHints } from "#program/selection/messages.ts";
import { criterionNames } from "#program/selection/messages.ts";
import { markScale } from "#program/selection/messages.ts";
import { selectionProblems } from "#program/selection/messages.ts";
import { stepOfState } from "#program/selection/rules.ts";
import { scoreDocuments } from "#program/selection/score-documents.server.ts";
import { nextToRead } from "#program/selection/screening-list.server.ts";
import { screenDocuments } from "#program/selection/screen-documents.server.ts";
import { seeApplication } from "#program/selection/see-application.server.ts";
import { criteria } from "#program/selection/selection.ts";
import { markMost } from "#program/selection/selection.ts";
import { wholeApplication } from "#program/selection/whole-application.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Reader } from "#app/ui/score-sheet.tsx";
import { Instant } from "#app/ui/time.tsx";
import { InformationAwaited } from "#app/office/documents/information-on-desk.tsx";
import { ApplicationHistory } from "#app/office/intern-applications/application-history.tsx";
import { SectionAnswers } from "#app/office/intern-applications/application-answers.tsx";
import { CourseStateTag } from "#app/office/intern-applications/application-cells.tsx";
import { daysSince } from "#app/office/intern-applications/application-cells.tsx";
import { hrefWith } from "#app/office/intern-applications/application-cells.tsx";
import { titlesJoined } from "#app/parts/page-title.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { RulesChecked } from "./screening-checked.tsx";
import { Sheet } from "./screening-score-sheet.tsx";
import { sayings } from "./selection-words.ts";
import { words } from "./selection-words.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { ScreeningResult } from "#program/selection/selection.ts";
import type { Route } from "./+types/screening-sheet";

/** What a reader sees before the result: nothing that says who the person is or where they come from. */
const blindSections: readonly SectionName[] = ["wishes", "education", "skills", "languages", "motivation", "background"];

export function meta({ loaderData, params }: Route.MetaArgs) {
  const language = params.language === "ja" ? "ja" : "en";
  const number = loaderData?.whole.application.number ?? null;
  return [{ title: pageTitle(number === null ? words.screening : titlesJoined({ en: number, ja: number }, words.screening), language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const loaded = await act.db.transaction(async (tx) => {
    const one = found(await courseApplicationById(tx, params.courseApplicationId), "course application");
    const whole = await wholeApplication(tx, one.applicationId);
    const person = personFactsOf(whole.answers);
    return {
      whole,
      one: whole.courses.find((course) => course.id === one.id)!,
      checks:
        person === null
          ? []
          : whole.courses.map(({ course }) => ({
              course,
              ...eligibility(whole.year, theCourse(whole.year, course), { ...person, applicantKind: whole.application.applicantKind }),
            })),
    };
  });
  if (loaded.whole.application.firstSeenAt === null) await seeApplication(act, loaded.whole.application.id);
  return loaded;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const read = readTyped(typed, sheetForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const { intent, reason, note, touch } = read.value;
  const result: ScreeningResult = intent === "ineligible" ? "ineligible" : read.value.result === "passed" ? "passed" : "not_selected";
  const marks = marksIn(read.value);
  const decided =
    intent === "save"
      ? await scoreDocuments(act, { ids: touch.map((pick) => pick.id), marks: marks!, note })
      : await screenDocuments(act, { picks: touch, result, reason: result === "passed" ? "" : reason, note, marks });
  if (!decided.ok) return unprocessable(decided.problems, typed);
  const next = await act.db.transaction(async (tx) => {
    const one = found(await courseApplicationById(tx, params.courseApplicationId), "course application");
    return await nextToRead(tx, one.fiscalYear, { account: act.who.accountId ?? "", now: act.now });
  });
  const desk = `/${params.language}/office/screening`;
  const deed = intent === "save" ? "save" : result === "passed" ? "pass" : result;
  return seeOther(next === null ? hrefWith(desk, { done: deed, count: touch.length }) : `${desk}/${next}`);
}

export default function ScreeningSheetPage({ loaderData: { whole, one, checks }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { application, year, courses } = whole;
  const isOpen = stepOfState(one.state) === "documents";
  const labels = {
    ...Object.fromEntries(criteria.map((criterion) => [criterion, say(criterionNames[criterion])])),
    touch: say(words.alsoFor),
    result: say(words.result),
    reason: say(words.reason),
    note: say(words.note),
  };
  const { shown, lines } = shownProblems(actionData?.problems, selectionProblems, labels, language);
  const typed = actionData?.typed ?? null;
  const waiting = courses.filter((course) => stepOfState(course.state) === "documents");
  return (
    <Page width="wide">
      <Crumbs steps={[{ label: say(words.screening), href: `/${language}/office/screening` }, { label: application.number ?? "" }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={application.number ?? ""}
        after={
          <>
            <CourseStateTag state={one.state} />
            <span className="small soft">
              {application.submittedAt !== null && <Instant at={application.submittedAt} bare />} ·{" "}
              {say(sayings.waitingSince(daysSince(one.stateSince, now)))} ·{" "}
              {say(sayings.decides(one.assignedTo === null ? say(words.nobody) : (whole.names.get(one.assignedTo) ?? "")))}
            </span>
          </>
        }
        beside={
          <ButtonLink kind="secondary" small href={`/${language}/office/applications/${application.id}`}>
            {say(words.wholeApplication)}
          </ButtonLink>
        }
        flush={lines.length > 0}
      />
      <Reader
        sheet={
          isOpen ? (
            <Sheet
              title={say(words.sheet)}
              version={say(sayings.year(year.fiscalYear))}
              criteria={criteria.map((criterion) => ({
                name: criterion,
                label: say(criterionNames[criterion]),
                hint: say(criterionHints[criterion]),
                weight: 100 / criteria.length,
                value:
                  typed === null ? (one.marks?.marks[criterion] ?? null) : typed[criterion] === undefined ? null : Number(typed[criterion]),
                problem: shown[criterion],
              }))}
              most={markMost}
              scale={markScale.map(({ score, said }) => ({ score, word: say(said) }))}
              typed={typed}
              note={one.marks?.note ?? ""}
              problems={shown}
              waiting={waiting}
            />
          ) : (
            <aside className="sheet stack">
              <h2>{say(words.decided)}</h2>
              <p>
                <CourseStateTag state={one.state} /> {one.score !== null && <b>{one.score} / 100</b>}
              </p>
              <ButtonLink kind="secondary" href={`/${language}/office/applications/${application.id}#courses`}>
                {say(words.wholeApplication)}
              </ButtonLink>
            </aside>
          )
        }
      >
        <Notice kind="record">{say(words.blind)}</Notice>
        {isOpen && <InformationAwaited documents={whole.documents} applicationId={application.id} courseApplicationId={one.id} />}
        <SectionAnswers sections={blindSections} answers={whole.answers} year={year} without={["schoolCountry"]} level={2} />
        <RulesChecked checks={checks} flags={application.flags} />
        <section className="stack">
          <h2>{say(words.history)}</h2>
          <ApplicationHistory lines={whole.history} names={whole.names} documents={year.documents} />
        </section>
      </Reader>
    </Page>
  );
}
