import { sayDay } from "#platform/days.ts";
import { actContext } from "#app/context.server.ts";
import { Provisional } from "#app/parts/year-dates.tsx";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { isProvisional } from "#app/parts/year-shown.ts";
import { courseNote } from "#app/parts/course-words.ts";
import { shortCode } from "#app/parts/year-shown.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { eligibleCountries } from "#program/year/rules.ts";
import { EligibleCountries } from "./eligible-countries.tsx";
import { educationNames } from "./requirements-words.ts";
import { requirementSayings as sayings } from "./requirements-words.ts";
import { requirementWords as words } from "./requirements-words.ts";
import { Chapter } from "./year-page.tsx";
import { YearPage } from "./year-page.tsx";
import { useInYear } from "./year-page.tsx";
import { yearHead } from "./year-page.tsx";
import { yearShown } from "#app/public/year-shown.server.ts";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { Route } from "./+types/requirements";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const shown = loaderData?.shown;
  return yearHead(params.language, shown, "requirements", {
    title: sayings.title(shown?.year.fiscalYear ?? 0),
    description: shown === undefined ? words.stillUnsure : sayings.description(shown.year),
  });
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get("country") ?? "";
  return { shown: await yearShown(context.get(actContext), params.fiscalYear), asked: asked.slice(0, 100) };
}

export default function RequirementsPage({ loaderData: { shown, asked } }: Route.ComponentProps) {
  const { year } = shown;
  const say = useSay();
  const language = useLanguage();
  const inYear = useInYear(shown);
  return (
    <YearPage shown={shown} path="requirements" title={sayings.title(year.fiscalYear)} lead={sayings.lead(year)}>
      <section className="stack" aria-labelledby="interns">
        <h2 id="interns">{say(words.persons)}</h2>
        <p>
          <a href={`/${language}/eligibility`}>{say(words.checkPerson)}</a>
        </p>
        <InternRules shown={shown} />
        <EligibleCountries year={year} asked={asked} action={inYear("requirements")} />
        <h3>{say(words.residence)}</h3>
        <ResidenceByCourse shown={shown} />
        {year.intern.japaneseStudentsTakePart && (
          <>
            <h3>{say(words.japaneseStudents)}</h3>
            <p className="measure">{say(words.japaneseStudentsText)}</p>
          </>
        )}
        <p>
          <ButtonLink href={`/${language}/start`} arrow>
            {say(words.applyIntern)}
          </ButtonLink>
        </p>
      </section>
      <Chapter title={say(words.companies)} id="companies">
        <CompanyRules shown={shown} />
      </Chapter>
      <section className="stack tight" aria-labelledby="unsure">
        <h2 id="unsure">{say(words.stillUnsure)}</h2>
        <p>
          <a href={`/${language}/inquiry`}>{say(words.ask)}</a>
        </p>
      </section>
    </YearPage>
  );
}

function InternRules({ shown }: { shown: YearShown }) {
  const { intern, mayChooseSeveralCourses } = shown.year;
  const say = useSay();
  const { min, max, asOf, isInPrinciple } = intern.age;
  const education = intern.educationAnyOf.map((one) => educationNames[one]);
  return (
    <SummaryList
      rows={[
        {
          question: say(words.nationality),
          answer: `${say(sayings.nationality(eligibleCountries(shown.year).size))}${say(between.sentences)}${say(words.oneNationality)}`,
        },
        {
          question: say(words.age),
          answer: (
            <span>
              {say(sayings.age(min, max, { en: sayDay(asOf, "en"), ja: sayDay(asOf, "ja") }, isInPrinciple))}
              <Provisional when={isProvisional(shown, "eligibility.intern.age")} />
            </span>
          ),
        },
        {
          question: say(words.languages),
          answer: (
            <span>
              {say(sayings.anyOf(intern.languageAnyOf.map(sayings.threshold)))}
              <Provisional
                when={intern.languageAnyOf.some((one) => isProvisional(shown, `eligibility.intern.language.anyOf.${one.language}`))}
              />
            </span>
          ),
        },
        {
          question: say(words.education),
          answer: say({
            en: `You are ${education.map(({ en }) => en).join(" or ")}.`,
            ja: `${education.map(({ ja }) => ja).join("、または")}。`,
          }),
        },
        {
          question: say(words.before),
          answer: (
            <span>
              {say(intern.pastParticipantsExcluded ? words.beforeExcluded : words.beforeAllowed)}
              <Provisional when={isProvisional(shown, "eligibility.intern.pastParticipants")} />
            </span>
          ),
        },
        { question: say(words.several), answer: say(mayChooseSeveralCourses ? words.severalYes : words.severalNo) },
        { question: say(words.documents), answer: say(words.documentsText) },
      ]}
    />
  );
}

function ResidenceByCourse({ shown }: { shown: YearShown }) {
  const { courses } = shown.year;
  const say = useSay();
  return (
    <Table
      caption={say(words.residence)}
      columns={[{ label: say(words.course) }, { label: say(words.residence) }]}
      rows={courses.map((course) => ({
        key: course.code,
        cells: [
          <>
            {shortCode(course)} <span className="small soft">{say(courseNote(course, courses))}</span>
          </>,
          <span>
            {say(course.residence.said)}
            <Provisional when={isCourseProvisional(shown, course, "residence")} />
          </span>,
        ],
      }))}
    />
  );
}

function CompanyRules({ shown }: { shown: YearShown }) {
  const { company, quotas } = shown.year;
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="stack">
      <p>
        <a href={`/${language}/eligibility/company`}>{say(words.checkCompany)}</a>
      </p>
      <ul>
        {company.list.map((requirement) => (
          <li key={requirement.id}>
            {say(requirement)}
            <Provisional when={isProvisional(shown, `eligibility.company.${requirement.id}`)} />
          </li>
        ))}
      </ul>
      <h3>{say(words.quota)}</h3>
      <p className="measure">{say(sayings.quota(quotas.companiesMax, quotas.internsPerCompany))}</p>
      <ProvisionalNote />
      <p>
        <ButtonLink kind="secondary" href={`/${language}/start`} arrow>
          {say(words.applyCompany)}
        </ButtonLink>
      </p>
    </div>
  );
}
