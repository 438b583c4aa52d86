import { may } from "#program/accounts/rules.ts";
import { claimWords } from "#program/host-companies/claim-words.ts";
import { openClaims } from "#program/host-companies/show-claims.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { TextField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { FilterBar } from "#app/ui/work-list-tools.tsx";
import { NarrowBy } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { ListHead } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { CompanyHead } from "#app/parts/called.tsx";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { sayDay } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { listCompanies } from "#program/host-companies/list-companies.server.ts";
import { checkTargetDays } from "#program/host-companies/lists.ts";
import { notThisYearReasons } from "#program/host-companies/not-this-year.ts";
import { listNotThisYear } from "#program/host-companies/say-not-this-year.server.ts";
import { companyFilters } from "#program/host-companies/lists.ts";
import { isLate } from "#program/host-companies/lists.ts";
import { questionFrom } from "#program/host-companies/lists.ts";
import { waitingDays } from "#program/host-companies/lists.ts";
import { flagNames } from "#program/host-companies/messages.ts";
import { officeStateNames } from "#program/host-companies/messages.ts";
import { companyStates } from "#program/host-companies/rules.ts";
import { courseCalled } from "#program/year/messages.ts";
import { applicationFlags } from "#program/host-companies/company-application.ts";
import { industryGroups } from "#program/host-companies/industry-choices.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { companyDeskSayings as sayings } from "./company-words.ts";
import { companyDeskWords as words } from "./company-words.ts";
import { companyFilterNames } from "./company-words.ts";
import type { TagKind } from "#app/ui/tag.tsx";
import type { CompanyNotThisYear } from "#program/host-companies/say-not-this-year.server.ts";
import type { ListedCompany } from "#program/host-companies/list-companies.server.ts";
import type { CompanyState } from "#program/host-companies/rules.ts";
import type { Route } from "./+types/companies";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.companies, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const question = questionFrom(new URL(request.url).searchParams, act.now);
  const claims = may(act.who, "settle-company-claims") ? openClaims(act) : Promise.resolve(null);
  return { question, list: await listCompanies(act, question), claims: await claims, notThisYear: await listNotThisYear(act) };
}

const stateKinds: Partial<Record<CompanyState, TagKind>> = {
  submitted: "todo",
  checking: "todo",
  returned: "caution",
  eligible: "todo",
  hearing: "todo",
  plan_ready: "todo",
  on_hold: "caution",
};

export default function CompaniesPage({ loaderData: { question, list, claims, notThisYear } }: Route.ComponentProps) {
  const say = useSay();
  const { language, path, now } = usePageFacts();
  const { counts, year } = list;
  const late = list.rows.filter(({ application }) => isLate(application, now));
  const unseen = list.rows.filter((row) => !late.includes(row) && isUnseen(row));
  const others = list.rows.filter((row) => !late.includes(row) && !unseen.includes(row));
  const row = (listed: ListedCompany) => workRow(listed, language, path, now, say);
  const isPlain = question.filter !== "todo";
  const groups = isPlain
    ? [{ key: "all", rows: list.rows.map(row) }]
    : [
        { key: "late", title: say(words.groupLate), note: say(sayings.target(checkTargetDays)), rows: late.map(row) },
        { key: "unseen", title: say(words.groupUnseen), rows: unseen.map(row) },
        { key: "open", title: say(words.groupOpen), rows: others.map(row) },
      ].filter((group) => group.rows.length > 0);
  const query = (changes: Record<string, string>) => {
    const asked = {
      filter: question.filter,
      q: question.words,
      course: question.course,
      state: question.state,
      prefecture: question.prefecture,
      industry: question.industry,
      flag: question.flag,
      sort: question.order === "newest" ? "newest" : "",
      ...changes,
    };
    return `?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""))}`;
  };
  return (
    <Page width="wide">
      <PageHead
        title={say(words.applicationsOfYear)}
        after={
          <span className="small soft">
            {say(year.title)} · {sayDay(dayOf(now), language)}
            {claims !== null && (
              <>
                {" · "}
                <a href={`/${language}/office/company-claims`}>{say(claimWords.title)}</a>{" "}
                {claims > 0 && <Tag kind="todo">{say(sayings.openClaims(claims))}</Tag>}
              </>
            )}
          </span>
        }
      />
      <Figures
        label={say(words.nextWork)}
        figures={[
          {
            count: list.late,
            label: say(words.lateFigure),
            note: say(sayings.target(checkTargetDays)),
            href: "?filter=todo",
            isLate: list.late > 0,
          },
          { count: counts.unseen, label: say(words.unseenFigure), href: "?filter=unseen" },
          { count: counts.todo, label: say(words.todoFigure), href: "?filter=todo" },
          { count: counts.flagged, label: say(words.flaggedFigure), href: "?filter=flagged" },
        ]}
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.savedFilters)}
            filters={companyFilters.map((filter) => ({
              label: say(companyFilterNames[filter]),
              count: counts[filter],
              href: `?filter=${filter}`,
              isCurrent: filter === question.filter,
            }))}
          />
        }
      >
        <FilterBar action={path} keep={<HiddenFields values={{ filter: question.filter }} />}>
          <TextField name="q" label={say(words.search)} type="search" value={question.words} bare />
          <NarrowBy
            name="course"
            label={say(words.course)}
            options={year.courses.map((course) => ({ value: course.code, label: say(courseCalled(course.code)) }))}
            value={question.course}
          />
          <NarrowBy
            name="state"
            label={say(words.state)}
            options={companyStates.map((state) => ({ value: state, label: say(officeStateNames[state]) }))}
            value={question.state}
          />
          <NarrowBy
            name="prefecture"
            label={say(words.prefecture)}
            options={prefectures.map((one) => ({ value: one.code, label: say(one) }))}
            value={question.prefecture}
          />
          <NarrowBy
            name="industry"
            label={say(words.industry)}
            options={industryGroups.map(({ head }) => ({ value: head.code, label: say(head) }))}
            value={question.industry}
          />
          <NarrowBy
            name="flag"
            label={say(words.flag)}
            options={applicationFlags.map((flag) => ({ value: flag, label: say(flagNames[flag]) }))}
            value={question.flag}
          />
        </FilterBar>
        <ListHead>
          <strong>{sayNumber(list.all)}</strong> {language === "ja" ? "件" : list.all === 1 ? "application" : "applications"}
        </ListHead>
        {list.rows.length === 0 ? (
          <Empty title={say(words.emptyTitle)}>{say(words.emptyText)}</Empty>
        ) : (
          <WorkTable
            label={say(words.applicationsOfYear)}
            numberLabel={say(words.number)}
            headLabel={say(words.name)}
            pick={false}
            columns={[
              { label: say(words.state) },
              { label: say(words.coursesAndSeats) },
              { label: say(words.prefecture) },
              { label: say(words.flags) },
              {
                label: say(words.waiting),
                end: true,
                sort: {
                  href: query({ sort: question.order === "newest" ? "" : "newest" }),
                  direction: question.order === "newest" ? "ascending" : "descending",
                },
              },
            ]}
            waitAt={4}
            groups={groups}
          />
        )}
        <Pagination page={question.page} perPage={question.perPage} all={list.all} hrefOf={(page) => query({ page: String(page) })} />
        {notThisYear.length > 0 && <NotThisYearList companies={notThisYear} />}
      </Desk>
    </Page>
  );
}

/** Companies of earlier years that take nobody this year: how many for which reason, and who. */
function NotThisYearList({ companies }: { companies: readonly CompanyNotThisYear[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  const counts = Object.entries(notThisYearReasons)
    .map(([reason, said]) => ({ said, count: companies.filter((one) => one.reason === reason).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className="stack" aria-labelledby="not-this-year">
      <h2 id="not-this-year">{say(sayings.notThisYear(companies.length))}</h2>
      <p>
        {counts.map(({ said, count }) => say({ en: `${said.en}: ${count}`, ja: `${said.ja} ${count}社` })).join(between.clauses[language])}
      </p>
      <Table
        dense
        captionShown={false}
        caption={say(sayings.notThisYear(companies.length))}
        columns={[{ label: say(words.companyNamed) }, { label: say(words.notThisYearReason) }, { label: say(words.notThisYearOn) }]}
        rows={companies.map((one) => ({
          key: one.companyId,
          cells: [
            <Called key="name" said={companySaid({ companyName: one.name, companyNameEn: one.nameEn })} />,
            say(notThisYearReasons[one.reason]),
            sayDay(dayOf(one.saidAt), language),
          ],
        }))}
      />
    </section>
  );
}

/** Sent and opened by nobody; whatever the office has moved on since, somebody has looked at. */
function isUnseen({ application }: ListedCompany): boolean {
  return application.firstSeenAt === null && application.state === "submitted";
}

function workRow(listed: ListedCompany, language: "en" | "ja", path: string, now: Date, say: ReturnType<typeof useSay>) {
  const { application, courses, seats } = listed;
  const { answers, state } = application;
  const days = say(sayings.days(waitingDays(application, now)));
  return {
    id: application.id,
    number: application.number ?? say(words.noNumber),
    href: `${path}/${application.id}`,
    head: <CompanyHead companyName={answers.name || say(words.noName)} companyNameEn={answers.nameEn} />,
    isUnread: isUnseen(listed),
    cells: [
      <Tag key="state" kind={stateKinds[state] ?? "plain"}>
        {say(application.registrationEndedAt === null ? officeStateNames[state] : words.registrationEnded)}
      </Tag>,
      courses.length === 0 ? <Nobody key="courses">{say(words.none)}</Nobody> : `${courses.join("・")} · ${say(sayings.seats(seats))}`,
      prefectureOf(answers.prefecture)?.[language] ?? <Nobody key="prefecture">{say(words.none)}</Nobody>,
      application.flags.length === 0 ? (
        <Nobody key="flags">{say(words.none)}</Nobody>
      ) : (
        <span key="flags" className="row">
          {application.flags.map((flag) => (
            <Tag key={flag} kind="caution">
              {say(flagNames[flag])}
            </Tag>
          ))}
        </span>
      ),
      isLate(application, now) ? <Late key="wait">{days}</Late> : days,
    ],
  };
}
