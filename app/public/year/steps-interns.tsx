import { actContext } from "#app/context.server.ts";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { ResultDay } from "#app/parts/year-dates.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { stepLanguagesSaid } from "#app/public/home-words.ts";
import { shortCode } from "#app/parts/year-shown.ts";
import { ClosingTimes } from "./steps-chapter.tsx";
import { StepsChapters } from "./steps-chapter.tsx";
import { trainingsAhead } from "./steps-chapter.tsx";
import { selectionTexts } from "./steps-words.ts";
import { stepsSayings as sayings } from "./steps-words.ts";
import { stepsWords as words } from "./steps-words.ts";
import { courseWords } from "./courses-words.ts";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import type { Happening } from "./steps-chapter.tsx";
import type { Mode } from "#program/year/program-year.ts";
import type { YearOnShow } from "#app/parts/year-shown.ts";
import type { Route } from "./+types/steps-interns";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const year = loaderData?.shown.year;
  return yearHead(params.language, loaderData?.shown, "steps/interns", {
    title: sayings.title(year?.fiscalYear ?? 0),
    description: sayings.description(year?.selection.steps.length ?? 0),
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function StepsForInterns({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const say = useSay();
  const language = useLanguage();
  const inYear = useInYear(shown);
  return (
    <YearPage
      shown={shown}
      path="steps/interns"
      title={sayings.title(year.fiscalYear)}
      lead={sayings.description(year.selection.steps.length)}
    >
      <StepsChapters
        chapters={[
          { id: "applying", title: words.applying, happenings: useApplying(shown) },
          { id: "selection", title: words.selection, happenings: useSelection(shown) },
          { id: "before", title: words.before, happenings: usePreparation(shown) },
          { id: "during", title: words.during, happenings: useInternship(shown) },
          { id: "after", title: words.after, happenings: [{ title: words.close, text: say(words.closeText) }] },
        ]}
      />
      <ProvisionalNote />
      <p>
        <ButtonLink href={`/${language}/start`} arrow>
          {say(words.start)}
        </ButtonLink>
      </p>
      <p>
        <a href={inYear("steps/companies")}>{say(sayings.companyTitle(year.fiscalYear))}</a>
      </p>
    </YearPage>
  );
}

function useApplying(shown: YearOnShow): Happening[] {
  const say = useSay();
  const inYear = useInYear(shown);
  return [
    {
      title: words.check,
      text: (
        <>
          {say(words.checkText)} <a href={inYear("requirements")}>{say(words.toRequirements)}</a>
        </>
      ),
    },
    { title: words.register, text: say(words.registerText) },
    {
      title: words.fill,
      text: (
        <div className="stack tight">
          <p>{say(words.fillText)}</p>
          <ClosingTimes shown={shown} side="intern" />
        </div>
      ),
    },
  ];
}

/** The year's own steps in their order, then the documents and the day of the result. */
function useSelection(shown: YearOnShow): Happening[] {
  const { year } = shown;
  const say = useSay();
  const days: Readonly<Record<string, number>> = {
    hostDecision: year.matching.companyAnswerDays,
    agreement: year.matching.internAnswerDays,
  };
  const listed = (askedFrom: "after-screening" | "after-match") =>
    year.documents
      .filter((document) => document.askedFrom === askedFrom)
      .map((document) => say(document))
      .join(say(between.clauses));
  return [
    ...year.selection.steps.map((step) => ({
      title: step.title,
      text: [selectionTexts[step.id], stepLanguagesSaid(step), days[step.id] === undefined ? null : sayings.timeToAnswer(days[step.id]!)]
        .map((said) => (said === null ? "" : say(said)))
        .filter(Boolean)
        .join(say(between.sentences)),
    })),
    {
      title: words.documents,
      text: (
        <div className="stack tight">
          <p>{say(words.documentsText)}</p>
          <p>{listed("after-screening")}</p>
          {listed("after-match") !== "" && (
            <p>
              {say(words.documentsLater)} {listed("after-match")}
            </p>
          )}
        </div>
      ),
    },
    {
      title: words.result,
      text: (
        <div className="stack tight">
          <p>{say(year.selection.notifyUnsuccessful ? words.everybodyIsTold : words.silenceMeansNo)}</p>
          <ul className="plain-list">
            {year.courses.map((course) => (
              <li key={course.code}>
                {shortCode(course) ?? say(course.title)}
                {say(between.colon)}
                <ResultDay shown={shown} course={course} />
              </li>
            ))}
          </ul>
        </div>
      ),
    },
  ];
}

function usePreparation({ year }: YearOnShow): Happening[] {
  const say = useSay();
  const ofMode: Readonly<Record<Mode, string>> = {
    commuting: say(words.commutingPrepare),
    online: say(words.onlinePrepare),
    visiting: say(words.visitingPrepare),
  };
  const modes = [...new Set(year.courses.map(({ mode }) => mode))];
  return [
    {
      title: words.prepare,
      text: (
        <ul className="list">
          {modes.map((mode) => (
            <li key={mode}>{ofMode[mode]}</li>
          ))}
        </ul>
      ),
    },
    ...trainingsAhead(year, say),
  ];
}

function useInternship({ year }: YearOnShow): Happening[] {
  const say = useSay();
  const hours = [...new Map(year.courses.map((course) => [say(courseWords.hours(course)), course])).entries()];
  return [
    {
      title: words.days,
      text:
        hours.length === 1 ? (
          hours[0]![0]
        ) : (
          <ul className="list">
            {hours.map(([said]) => (
              <li key={said}>
                {year.courses
                  .filter((course) => say(courseWords.hours(course)) === said)
                  .map((course) => shortCode(course) ?? say(course.title))
                  .join(say(between.names))}
                {say(between.colon)}
                {said}
              </li>
            ))}
          </ul>
        ),
    },
    ...(year.reports.daily ? [{ title: words.reports, text: say(words.reportsText) }] : []),
    { title: words.concierge, text: say(words.conciergeText) },
    ...(year.reports.finalPresentation ? [{ title: words.presentation, text: say(words.presentationText) }] : []),
  ];
}
