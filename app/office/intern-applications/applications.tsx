import { rolesWith } from "#program/accounts/rules.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { courseApplicationStates } from "#program/intern-applications/intern-application.ts";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { flagNames } from "#program/intern-applications/messages.ts";
import { applicationSorts } from "#program/selection/lists.ts";
import { applicationsPage } from "#program/selection/application-list.server.ts";
import { countriesNamed } from "#program/selection/application-list.server.ts";
import { rowsPerPage } from "#program/selection/lists.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { intakeWords } from "./intake-words.ts";
import { Empty } from "#app/ui/empty.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { FilterBar } from "#app/ui/work-list-tools.tsx";
import { NarrowBy } from "#app/ui/work-list-tools.tsx";
import { ListHead } from "#app/ui/work-list-tools.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { CourseStateTag } from "./application-cells.tsx";
import { Flags } from "./application-cells.tsx";
import { Levels } from "./application-cells.tsx";
import { Score } from "./application-cells.tsx";
import { hrefWith } from "./application-cells.tsx";
import { oneIn } from "./application-cells.tsx";
import { pageIn } from "./application-cells.tsx";
import { sayCountries } from "./application-cells.tsx";
import { sayings } from "#app/office/selection/selection-words.ts";
import { sortNames } from "#app/office/selection/selection-words.ts";
import { words } from "#app/office/selection/selection-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import type { ApplicationInList } from "#program/selection/application-list.server.ts";
import type { Route } from "./+types/applications";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.applications, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const query = new URL(request.url).searchParams;
  return await act.db.transaction(async (tx) => {
    const fiscalYear = await currentFiscalYear(tx, act.now);
    const year = await yearOf(tx, fiscalYear);
    const codes = year.courses.map((course) => course.code);
    const asked = {
      fiscalYear,
      q: (query.get("q") ?? "").trim().slice(0, 100),
      course: oneIn(query, "course", codes, ""),
      country: (query.get("country") ?? "").slice(0, 2),
      state: oneIn(query, "state", courseApplicationStates, ""),
      flag: oneIn(query, "flag", Object.keys(flagNames), ""),
      sort: oneIn(query, "sort", applicationSorts, "newest"),
      page: pageIn(query),
    };
    const [found, countries] = [await applicationsPage(tx, asked), await countriesNamed(tx, fiscalYear)];
    return { ...found, asked, codes, countries };
  });
}

export default function ApplicationsPage({ loaderData: { rows, all, asked, codes, countries } }: Route.ComponentProps) {
  const say = useSay();
  const { language, path, roles } = usePageFacts();
  const { page, fiscalYear, ...query } = asked;
  const isNarrowed = asked.q !== "" || asked.course !== "" || asked.country !== "" || asked.state !== "" || asked.flag !== "";
  const named = countries
    .map((code) => ({ value: code, label: sayCountries([code], language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <Page width="wide">
      <PageHead
        title={say(words.applications)}
        after={<span className="small soft">{`${say(sayings.year(fiscalYear))} · ${say(words.applicationsLead)}`}</span>}
        beside={
          <Buttons>
            {rolesWith("ask-for-documents").some((role) => roles.includes(role)) && (
              <ButtonLink kind="secondary" small href={`/${language}/office/documents`}>
                {say(words.documents)}
              </ButtonLink>
            )}
            <ButtonLink kind="secondary" small href={`/${language}/office/intake`}>
              {say(intakeWords.title)}
            </ButtonLink>
            <ButtonLink kind="secondary" small href={`/${language}/office/changes`}>
              {say(words.changes)}
            </ButtonLink>
            <ButtonLink kind="secondary" small href={`/${language}/office/duplicates`}>
              {say(words.duplicates)}
            </ButtonLink>
          </Buttons>
        }
      />
      <Desk>
        <FilterBar action={path} keep={<HiddenFields values={{ sort: asked.sort === "newest" ? null : asked.sort }} />}>
          <TextField name="q" label={say(words.search)} type="search" value={asked.q} bare />
          <NarrowBy
            name="course"
            label={say(words.course)}
            value={asked.course}
            options={codes.map((code) => ({ value: code, label: say(courseCalled(code)) }))}
          />
          <NarrowBy name="country" label={say(words.country)} value={asked.country} options={named} />
          <NarrowBy
            name="state"
            label={say(words.state)}
            value={asked.state}
            options={courseApplicationStates.map((state) => ({ value: state, label: say(courseStateNames[state]) }))}
          />
          <NarrowBy
            name="flag"
            label={say(words.flags)}
            value={asked.flag}
            options={Object.entries(flagNames).map(([value, name]) => ({ value, label: say(name) }))}
          />
        </FilterBar>
        <ListHead>
          <strong>{all.toLocaleString("en")}</strong> {say(words.countedApplications)}
          {" · "}
          {applicationSorts.map((sort, index) => [
            index > 0 && " / ",
            sort === asked.sort ? (
              <strong key={sort}>{say(sortNames[sort])}</strong>
            ) : (
              <a key={sort} href={hrefWith(path, { ...query, sort: sort === "newest" ? "" : sort })}>
                {say(sortNames[sort])}
              </a>
            ),
          ])}
        </ListHead>
        {rows.length === 0 ? (
          <Empty title={say(isNarrowed ? words.noneMatch : words.nobodyApplied)}>
            {say(isNarrowed ? words.noneMatchText : words.nobodyAppliedText)}
          </Empty>
        ) : (
          <>
            <List rows={rows} />
            <Pagination
              page={page}
              perPage={rowsPerPage}
              all={all}
              hrefOf={(to) => hrefWith(path, { ...query, sort: query.sort === "newest" ? "" : query.sort, page: to === 1 ? "" : to })}
            />
          </>
        )}
      </Desk>
    </Page>
  );
}

function List({ rows }: { rows: readonly ApplicationInList[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <WorkTable
      label={say(words.applications)}
      numberLabel={say(words.number)}
      headLabel={say(words.name)}
      pick={false}
      columns={[
        { label: say(words.country) },
        { label: say(words.courses) },
        { label: say(words.languages) },
        { label: say(words.score), end: true },
        { label: say(words.flags) },
        { label: say(words.received) },
      ]}
      waitAt={5}
      groups={[
        {
          key: "all",
          rows: rows.map((row) => ({
            id: row.id,
            number: row.number,
            href: `/${language}/office/applications/${row.id}`,
            head: <PersonName name={row.fullName} second={row.otherName || undefined} />,
            isUnread: !row.isSeen && !row.isWithdrawn,
            cells: [
              sayCountries(row.nationalities, language),
              row.isWithdrawn ? (
                <Tag key="withdrawn">{say(words.withdrawn)}</Tag>
              ) : (
                <ul key="courses" className="plain-list">
                  {row.courses.map((one) => (
                    <li key={one.id}>
                      <b>{one.course}</b> <CourseStateTag state={one.state} />
                    </li>
                  ))}
                </ul>
              ),
              <Levels key="levels" japanese={row.japanese} english={row.english} />,
              <Score
                key="score"
                score={row.courses.reduce<number | null>((best, one) => (one.score === null ? best : Math.max(best ?? 0, one.score)), null)}
              />,
              row.flags.length === 0 ? null : <Flags key="flags" flags={row.flags} />,
              <Instant key="at" at={row.submittedAt} bare />,
            ],
          })),
        },
      ]}
    />
  );
}
