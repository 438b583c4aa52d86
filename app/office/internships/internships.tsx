import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { internshipFilters } from "#program/daily-reports/lists.ts";
import { isRed } from "#program/daily-reports/lists.ts";
import { listInternships } from "#program/daily-reports/list-internships.server.ts";
import { listQuestionFrom } from "#program/daily-reports/lists.ts";
import { assignConcierge } from "#program/internships/assign-concierge.server.ts";
import { bulkForm } from "#program/internships/form.server.ts";
import { openForm } from "#program/internships/form.server.ts";
import { internshipPresses } from "#program/internships/messages.ts";
import { internshipProblems } from "#program/internships/messages.ts";
import { moveInternships } from "#program/internships/move-internships.server.ts";
import { openInternship } from "#program/trainings/open-internship.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { courseName } from "#program/year/messages.ts";
import { theCourse } from "#program/year/rules.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { InternshipStateTag } from "#app/parts/internship-cells.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { DayField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { BulkForm } from "#app/ui/work-list.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { FilterBar } from "#app/ui/work-list-tools.tsx";
import { NarrowBy } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { PlacementLinks } from "./placement-links.tsx";
import { internshipFilterNames } from "./placement-words.ts";
import { placementSayings as sayings } from "./placement-words.ts";
import { placementWords as words } from "./placement-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { ListedInternship } from "#program/daily-reports/lists.ts";
import type { WaitingMatch } from "#program/daily-reports/list-internships.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Route } from "./+types/internships";

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const year = await currentYear(act);
  const asked = new URL(request.url).searchParams;
  const question = listQuestionFrom(asked);
  return { year, question, list: await listInternships(act, year, question) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/office/internships${new URL(request.url).search}`;
  if (typedText(typed, "intent") === "open") {
    const read = readTyped(typed, openForm);
    if (!read.ok) return unprocessable(read.problems, typed);
    const { match, startsOn, endsOn } = read.value;
    const opened = await openInternship(act, match, { startsOn, endsOn });
    return opened.ok ? seeOther(`/${params.language}/office/internships/${opened.value.id}`) : unprocessable(opened.problems, typed);
  }
  const read = readTyped(typed, bulkForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const { intent, pick, concierge } = read.value;
  const moved =
    intent === "concierge"
      ? await assignConcierge(act, pick, concierge === "" ? null : concierge)
      : await moveInternships(
          act,
          pick.map((id) => ({ id })),
          intent,
        );
  return moved.ok ? seeOther(here) : unprocessable(moved.problems, typed);
}

export default function InternshipsPage({ loaderData: { year, question, list }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, path } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { startsOn: say(words.startsOn), endsOn: say(words.endsOn), concierge: say(words.concierge), pick: say(words.intern) };
  const { shown, lines } = shownProblems(actionData?.problems, internshipProblems, labels, language);
  const rows = (some: readonly ListedInternship[]) => some.map((one) => workRow(one, path, say));
  const red = list.rows.filter(isRed);
  const groups = [
    { key: "red", title: say(internshipFilterNames.red), note: say(words.needsLookNote), rows: rows(red) },
    {
      key: "others",
      title: red.length > 0 ? say(words.theOthers) : undefined,
      rows: rows(list.rows.filter((one) => !isRed(one))),
    },
  ].filter((group) => group.rows.length > 0);
  const hrefOf = (page: number) =>
    `?${new URLSearchParams({ filter: question.filter, course: question.course, q: question.words, page: String(page) })}`;
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.internships, language), language, lines.length > 0)}</title>
      <ErrorSummary
        problems={lines.map((line) =>
          line.field === "startsOn" || line.field === "endsOn"
            ? { ...line, field: `${line.field === "startsOn" ? "starts" : "ends"}-${typedText(typed, "match")}` }
            : line,
        )}
      />
      <PageHead
        title={say(words.internships)}
        after={<span className="small soft">{say(year.title)}</span>}
        beside={<PlacementLinks current="internships" />}
        flush={lines.length > 0}
      />
      <Figures
        label={say(words.nextWork)}
        figures={[
          {
            count: list.counts.red,
            label: say(words.needsLook),
            note: say(words.needsLookNote),
            href: "?filter=red",
            isLate: list.counts.red > 0,
          },
          { count: list.missingReports, label: say(words.missing), href: "?filter=red", isLate: list.missingReports > 0 },
          { count: list.toCheck, label: say(words.toCheck), href: `/${language}/office/reports` },
          { count: list.waiting.length, label: say(words.toOpen), href: "#waiting" },
        ]}
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.savedFilters)}
            filters={internshipFilters.map((filter) => ({
              label: say(internshipFilterNames[filter]),
              count: list.counts[filter],
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
            options={year.courses.map((course) => ({ value: course.code, label: say(courseName(course, year.courses)) }))}
            value={question.course}
          />
        </FilterBar>
        {list.rows.length === 0 ? (
          <Empty title={say(words.emptyTitle)}>{say(words.emptyText)}</Empty>
        ) : (
          <BulkForm
            deeds={[
              { value: "concierge", label: say(words.assign) },
              ...(["ready", "active", "completed", "settling", "closed"] as const).map((to) => ({
                value: to,
                label: say(internshipPresses[to]!),
              })),
            ]}
          >
            <SelectField
              name="concierge"
              label={say(words.assignTo)}
              options={list.concierges.map((one) => ({ value: one.id, label: one.name }))}
              value={typedText(typed, "concierge")}
              problem={shown.concierge}
              blank={say(words.nobody)}
              bare
            />
            <WorkTable
              label={say(words.internships)}
              numberLabel={say(words.number)}
              headLabel={say(words.intern)}
              columns={[
                { label: say(words.company) },
                { label: say(words.course) },
                { label: say(words.period) },
                { label: say(words.state) },
                { label: say(words.concierge) },
                { label: say(words.attention) },
              ]}
              groups={groups}
            />
          </BulkForm>
        )}
        <Pagination page={question.page} perPage={list.perPage} all={list.all} hrefOf={hrefOf} />
        <section className="stack" aria-labelledby="waiting">
          <h2 id="waiting">{say(words.waitingMatches)}</h2>
          {list.waiting.length === 0 && <p>{say(words.nothing)}</p>}
          {list.waiting.map((one) => (
            <Opening key={one.match.id} one={one} year={year} typed={typed} shown={shown} />
          ))}
        </section>
      </Desk>
    </Page>
  );
}

function workRow(
  { internship, pair, concierge, missing, absentFrom, toCheck, stillToDo }: ListedInternship,
  path: string,
  say: ReturnType<typeof useSay>,
) {
  const notes = [
    missing.length > 0 && <Late key="missing">{say(sayings.missing(missing.length))}</Late>,
    absentFrom.length > 0 && <Late key="absent">{say(sayings.absent(absentFrom.length))}</Late>,
    stillToDo > 0 && (
      <Tag key="left" kind="caution">
        {say(sayings.left(stillToDo))}
      </Tag>
    ),
    toCheck > 0 && <span key="check">{say(sayings.toCheck(toCheck))}</span>,
  ].filter((note) => note !== false);
  return {
    id: internship.id,
    number: pair.number,
    href: `${path}/${internship.id}`,
    head: <PersonName name={pair.internName} second={pair.internOtherName || undefined} />,
    cells: [
      <Called key="company" said={companySaid(pair)} />,
      say(courseCalled(internship.course)),
      <DaySpan key="period" from={internship.startsOn} to={internship.endedOn ?? internship.endsOn} />,
      <InternshipStateTag key="state" state={internship.state} />,
      concierge ?? <Nobody key="concierge">{say(words.nobody)}</Nobody>,
      notes.length === 0 ? (
        <Nobody key="notes">{say(words.nothing)}</Nobody>
      ) : (
        <span key="notes" className="row">
          {notes}
        </span>
      ),
    ],
  };
}

/** A confirmed match becomes an internship: the course's period, or another one. */
function Opening({
  one: { match, internName, company, positionCalled },
  year,
  typed,
  shown,
}: {
  one: WaitingMatch;
  year: ProgramYear;
  typed: Typed;
  shown: Shown;
}) {
  const say = useSay();
  const isMine = typedText(typed, "match") === match.id;
  const { period } = theCourse(year, match.course);
  const day = (name: "startsOn" | "endsOn") => (isMine ? typedText(typed, name) : period[name]);
  return (
    <Disclosure summary={`${internName} · ${say(company)} · ${say(courseCalled(match.course))}`} open={isMine}>
      <form method="post" noValidate className="stack">
        <p>{say(positionCalled)}</p>
        <input type="hidden" name="match" value={match.id} />
        <div className="row base">
          <DayField
            name="startsOn"
            id={`starts-${match.id}`}
            label={say(words.startsOn)}
            value={day("startsOn")}
            problem={isMine ? shown.startsOn : undefined}
            required
          />
          <DayField
            name="endsOn"
            id={`ends-${match.id}`}
            label={say(words.endsOn)}
            value={day("endsOn")}
            problem={isMine ? shown.endsOn : undefined}
            required
          />
        </div>
        <Button kind="secondary" name="intent" value="open" label={`${say(words.open)}: ${internName}`}>
          {say(words.open)}
        </Button>
      </form>
    </Disclosure>
  );
}
