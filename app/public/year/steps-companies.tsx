import { actContext } from "#app/context.server.ts";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import { hasCommittee } from "#program/year/rules.ts";
import { hasCompanyInterview } from "#program/year/rules.ts";
import { ClosingTimes } from "./steps-chapter.tsx";
import { StepsChapters } from "./steps-chapter.tsx";
import { trainingsAhead } from "./steps-chapter.tsx";
import { stepsSayings as sayings } from "./steps-words.ts";
import { stepsWords as words } from "./steps-words.ts";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import type { Happening } from "./steps-chapter.tsx";
import type { YearOnShow } from "#app/parts/year-shown.ts";
import type { Route } from "./+types/steps-companies";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const year = loaderData?.shown.year;
  return yearHead(params.language, loaderData?.shown, "steps/companies", {
    title: sayings.companyTitle(year?.fiscalYear ?? 0),
    description: sayings.companyDescription(year?.matching.candidatesPerRecommendation ?? 0),
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function StepsForCompanies({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const say = useSay();
  const language = useLanguage();
  const inYear = useInYear(shown);
  return (
    <YearPage
      shown={shown}
      path="steps/companies"
      title={sayings.companyTitle(year.fiscalYear)}
      lead={sayings.companyDescription(year.matching.candidatesPerRecommendation)}
    >
      <StepsChapters
        chapters={[
          { id: "applying", title: words.applyingCompany, happenings: useApplying(shown) },
          { id: "matching", title: words.matching, happenings: useDeciding(shown) },
          { id: "before", title: words.before, happenings: [{ title: words.companyPrepare, text: say(words.companyPrepareText) }] },
          { id: "during", title: words.during, happenings: useHosting(shown) },
          { id: "after", title: words.after, happenings: [{ title: words.companyClose, text: say(words.companyCloseText) }] },
        ]}
      />
      <ProvisionalNote />
      <p>
        <ButtonLink href={`/${language}/start`} arrow>
          {say(words.startCompany)}
        </ButtonLink>
      </p>
      <ul className="plain-list stack tight">
        <li>
          <a href={inYear("duties")}>{say(words.toDuties)}</a>
        </li>
        <li>
          <a href={inYear("steps/interns")}>{say(sayings.title(year.fiscalYear))}</a>
        </li>
      </ul>
    </YearPage>
  );
}

function useApplying(shown: YearOnShow): Happening[] {
  const say = useSay();
  const inYear = useInYear(shown);
  return [
    {
      title: words.companyCheck,
      text: (
        <>
          {say(words.companyCheckText)} <a href={inYear("requirements#companies")}>{say(words.toRequirements)}</a>
        </>
      ),
    },
    {
      title: words.companyApply,
      text: (
        <div className="stack tight">
          <p>{say(words.companyApplyText)}</p>
          <ClosingTimes shown={shown} side="company" />
        </div>
      ),
    },
    { title: words.companyReview, text: say(words.companyReviewText) },
    { title: words.hearing, text: say(words.hearingText) },
  ];
}

function useDeciding({ year }: YearOnShow): Happening[] {
  const say = useSay();
  const and = say(between.sentences);
  return [
    { title: words.candidates, text: say(sayings.candidates(year.matching.candidatesPerRecommendation)) },
    ...(hasCompanyInterview(year) ? [{ title: words.companyInterview, text: say(words.companyInterviewText) }] : []),
    { title: words.decide, text: say(sayings.answerWithin(year.matching.companyAnswerDays)) },
    { title: words.both, text: `${say(words.bothText)}${hasCommittee(year) ? `${and}${say(words.committee)}` : ""}` },
  ];
}

function useHosting({ year }: YearOnShow): Happening[] {
  const say = useSay();
  const and = say(between.sentences);
  const isOnline = year.courses.some(({ mode }) => mode === "online");
  return [
    ...trainingsAhead(year, say),
    {
      title: words.companyDays,
      text: `${say(words.companyDaysText)}${isOnline ? `${and}${say(sayings.meetings(year.company.onlineMeetingsPerWeekMin))}` : ""}`,
    },
    { title: words.concierge, text: say(words.conciergeText) },
  ];
}
