import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { ListHead } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { courseForm } from "#program/matching/form.server.ts";
import { releaseForm } from "#program/matching/form.server.ts";
import { listPositions } from "#program/matching/list-positions.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { recommendCandidates } from "#program/matching/recommend-candidates.server.ts";
import { releaseCandidates } from "#program/matching/release-candidates.server.ts";
import { daysWaited } from "#program/matching/rules.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { courseName } from "#program/year/messages.ts";
import { courseOf } from "#program/year/rules.ts";
import { CourseDeeds } from "#app/office/intern-applications/course-deeds.tsx";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import { phaseNames } from "./matching-words.ts";
import { Tag } from "#app/ui/tag.tsx";
import { CompanyHead } from "#app/parts/called.tsx";
import { PhaseTag } from "./position-phase.tsx";
import type { Said } from "#platform/language.ts";
import type { PositionLine } from "#program/matching/list-positions.server.ts";
import type { Phase } from "#program/matching/rules.ts";
import type { Route } from "./+types/positions";

/** In order of duty: what the office must do comes first. */
const phases = ["waiting", "proposed", "used-up", "with-company", "in-reserve", "begun", "full"] as const satisfies readonly Phase[];

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  return {
    ...(await listPositions(context.get(actContext))),
    phase: phases.find((one) => one === asked.get("phase")) ?? null,
    course: asked.get("course") ?? "",
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/office/positions`;
  const year = await currentYear(act);
  const isRelease = typedText(typed, "intent") === "release";
  const read = isRelease ? readTyped(typed, releaseForm) : readTyped(typed, courseForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const { course } = read.value;
  if (courseOf(year, course) === null) return unprocessable([{ code: "choice-unknown", field: "course" }], typed);
  const done = isRelease
    ? await releaseCandidates(act, year.fiscalYear, course)
    : await recommendCandidates(act, { fiscalYear: year.fiscalYear, course });
  return done.ok ? seeOther(`${here}?course=${encodeURIComponent(course)}`) : unprocessable(done.problems, typed);
}

export default function PositionsPage({ loaderData: { year, lines, pool, phase, course }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const here = `/${language}/office/positions`;
  const { shown, lines: problems } = shownProblems(
    actionData?.problems,
    matchingProblems,
    { course: say(words.course), sure: say(words.sure) },
    language,
  );
  const ofCourse = lines.filter((line) => course === "" || line.position.course === course);
  const listed = ofCourse.filter((line) => phase === null || line.standing.phase === phase);
  const count = (one: Phase) => ofCourse.filter((line) => line.standing.phase === one).length;
  const query = (changes: { phase?: string; course?: string }) => {
    const asked = new URLSearchParams({ ...(course === "" ? {} : { course }), ...changes });
    return asked.size === 0 ? here : `${here}?${asked.toString()}`;
  };
  const nextChoices = ofCourse.filter((line) => line.hasNextChoice).length;
  const nextPhase = ofCourse.find((line) => line.hasNextChoice)?.standing.phase ?? "in-reserve";
  const late = ofCourse.filter((line) => line.isLate).length;
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.positions, language), language, problems.length > 0)}</title>
      <ErrorSummary problems={problems} />
      <PageHead
        title={say(words.positions)}
        beside={
          <Buttons>
            <ButtonLink kind="secondary" small href={`/${language}/office/markets`}>
              {say(words.toMarkets)}
            </ButtonLink>
            <ButtonLink kind="secondary" small href={`/${language}/office/matches`}>
              {say(words.toMatches)}
            </ButtonLink>
          </Buttons>
        }
      />
      <div className="stack loose">
        <Figures
          label={say(words.nextWork)}
          figures={[
            {
              count: late,
              label: say({ en: "past the company's day", ja: "企業の期限超過" }),
              href: query({ phase: "with-company" }),
              isLate: late > 0,
            },
            { count: count("waiting"), label: say(phaseNames.waiting), href: query({ phase: "waiting" }) },
            { count: count("proposed"), label: say(phaseNames.proposed), href: query({ phase: "proposed" }) },
            ...(nextChoices === 0
              ? []
              : [
                  {
                    count: nextChoices,
                    label: say({ en: "next choice to offer", ja: "次の希望者へ案内" }),
                    href: query({ phase: nextPhase }),
                  },
                ]),
            { count: count("used-up"), label: say({ en: "rounds used up", ja: "推薦回数を使い切り" }), href: query({ phase: "used-up" }) },
          ]}
        />
        <Desk
          rail={
            <SavedFilters
              label={say(words.savedFilters)}
              filters={[
                { label: say(words.all), count: ofCourse.length, href: query({}), isCurrent: phase === null },
                ...phases.map((one) => ({
                  label: say(phaseNames[one]),
                  count: count(one),
                  href: query({ phase: one }),
                  isCurrent: phase === one,
                })),
              ]}
              own={{
                title: say(words.course),
                filters: [
                  { label: say({ en: "All courses", ja: "すべてのコース" }), count: lines.length, href: here, isCurrent: course === "" },
                  ...year.courses.map((one) => ({
                    label: say(courseName(one, year.courses)),
                    count: lines.filter((line) => line.position.course === one.code).length,
                    href: `${here}?course=${one.code}`,
                    isCurrent: course === one.code,
                  })),
                ],
              }}
            />
          }
        >
          {listed.length === 0 ? (
            <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
          ) : (
            <>
              <ListHead keys={false}>
                <strong>{listed.length}</strong> {say({ en: listed.length === 1 ? "position" : "positions", ja: "件の募集枠" })}
              </ListHead>
              <WorkTable
                label={say(words.positions)}
                numberLabel={say(words.title)}
                headLabel={say(words.company)}
                columns={[
                  { label: say(words.course) },
                  { label: say(words.seats) },
                  { label: say(words.state) },
                  { label: say(words.answers), end: true },
                  { label: say(words.waited), end: true },
                ]}
                waitAt={4}
                pick={false}
                groups={phases
                  .map((one) => ({
                    key: one,
                    title: say(phaseNames[one]),
                    rows: byWait(listed.filter((line) => line.standing.phase === one)).map((line) =>
                      rowOf(line, say, `${here}/${line.position.id}`, now),
                    ),
                  }))
                  .filter((group) => group.rows.length > 0)}
              />
            </>
          )}
          <CourseDeeds year={year} lines={lines} pool={pool} shown={shown} course={course} />
        </Desk>
      </div>
    </Page>
  );
}

/** Longest waiting first; what has not begun comes last. */
function byWait(lines: readonly PositionLine[]): PositionLine[] {
  return [...lines].sort((one, other) => (one.since?.getTime() ?? Infinity) - (other.since?.getTime() ?? Infinity));
}

function rowOf(
  { position, standing, confirmed, held, listed, unanswered, inReserve, awaitsPerson, since, isLate, hasNextChoice }: PositionLine,
  say: (said: Said) => string,
  href: string,
  now: Date,
) {
  const waited = since === null || standing.phase === "full" ? null : say(sayings.days(daysWaited(since, now)));
  return {
    id: position.id,
    number: say(positionSaid(position, "title")),
    href,
    head: <CompanyHead {...position} />,
    cells: [
      position.course,
      say(sayings.seats(confirmed, held, position.seats)),
      <span key="state">
        <PhaseTag phase={standing.phase} word={standing.phase === "in-reserve" ? sayings.reserve(inReserve, awaitsPerson) : undefined} />
        {hasNextChoice && (
          <>
            {" "}
            <Tag kind="todo">{say(words.nextChoice)}</Tag>
          </>
        )}
        {standing.latest !== null && standing.phase !== "full" && (
          <span className="small soft">
            {" "}
            {say(standing.phase === "waiting" ? sayings.nextRound(standing.round) : sayings.round(standing.latest.round))}
          </span>
        )}
      </span>,
      // A round that is over waits for nobody: its answers stand on the page of the position.
      listed === 0 || standing.phase === "waiting" || standing.phase === "full" ? (
        <Nobody key="none">–</Nobody>
      ) : (
        say(sayings.answers(listed - unanswered, listed))
      ),
      waited === null ? <Nobody key="new">–</Nobody> : isLate ? <Late key="late">{waited}</Late> : waited,
    ],
  };
}
