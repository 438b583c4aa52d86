import { flagNames } from "#program/intern-applications/messages.ts";
import { screeningDaysAim } from "#program/selection/selection.ts";
import { pressMost } from "#program/selection/selection.ts";
import { courseCalled } from "#program/year/messages.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { BulkForm } from "#app/ui/work-list.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { FilterBar } from "#app/ui/work-list-tools.tsx";
import { NarrowBy } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { ListHead } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { Flags } from "#app/office/intern-applications/application-cells.tsx";
import { Levels } from "#app/office/intern-applications/application-cells.tsx";
import { Score } from "#app/office/intern-applications/application-cells.tsx";
import { daysSince } from "#app/office/intern-applications/application-cells.tsx";
import { hrefWith } from "#app/office/intern-applications/application-cells.tsx";
import { sayCountries } from "#app/office/intern-applications/application-cells.tsx";
import { groupTitles } from "./selection-words.ts";
import { sayings } from "./selection-words.ts";
import { screeningFilterNames } from "./selection-words.ts";
import { words } from "./selection-words.ts";
import type { ScreeningAsked } from "#program/selection/screening-list.server.ts";
import type { ScreeningCounts } from "#program/selection/screening-list.server.ts";
import type { ScreeningGroup } from "#program/selection/lists.ts";
import type { ScreeningRow } from "#program/selection/screening-list.server.ts";
import type { SummedProblem } from "#app/ui/error-summary.tsx";

interface Shown {
  rows: readonly ScreeningRow[];
  all: number;
  counts: ScreeningCounts;
  perGroup: Readonly<Record<ScreeningGroup, number>>;
  oldest: Date | null;
  asked: ScreeningAsked;
  codes: readonly string[];
  countries: readonly string[];
  names: ReadonlyMap<string, string>;
  done: { deed: string; count: number };
  lines: readonly SummedProblem[];
}

const perPage = 50;
// In the order of the list's own filters; the others are figures of the strip.
const railFilters = ["next", "unseen", "late", "mine", "unassigned", "flagged", "scored"] as const;

/** The desk of document screening: what must be done next, saved filters, the list in groups of duty, and the bar for many. */
export function ScreeningList(props: Shown) {
  const say = useSay();
  const { path, now, language } = usePageFacts();
  const { asked, counts, all, rows } = props;
  const { fiscalYear: _, isBlind: __, page, ...question } = asked;
  const query = { ...question, filter: asked.filter === "next" ? "" : asked.filter, sort: asked.sort === "waiting" ? "" : asked.sort };
  const href = (filter: string) => hrefWith(path, { filter });
  const named = props.countries
    .map((code) => ({ value: code, label: sayCountries([code], language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <Page width="wide">
      <ErrorSummary problems={props.lines} />
      <PageHead
        title={say(words.screening)}
        after={<span className="small soft">{say(sayings.year(asked.fiscalYear))}</span>}
        beside={<span className="small soft">{say(sayings.inScreening(counts.next))}</span>}
        flush={props.lines.length > 0}
      />
      <div className="stack">
        {props.done.deed !== "" && <Notice kind="done">{say(sayings.done(props.done.deed, props.done.count))}</Notice>}
        <Figures
          label={say(words.nextWork)}
          figures={[
            {
              count: counts.late,
              label: say(words.pastAim),
              note: say(sayings.aim(screeningDaysAim)),
              href: href("late"),
              isLate: counts.late > 0,
            },
            {
              count: counts.unseen,
              label: say(screeningFilterNames.unseen),
              note: props.oldest === null ? undefined : say(sayings.longest(daysSince(props.oldest, now))),
              href: href("unseen"),
            },
            { count: counts.mine, label: say(screeningFilterNames.mine), note: say(words.mineNote), href: href("mine") },
            { count: counts.flagged, label: say(screeningFilterNames.flagged), note: say(words.flaggedNote), href: href("flagged") },
          ]}
        />
      </div>
      <Desk
        rail={
          <SavedFilters
            label={say(words.saved)}
            filters={railFilters.map((filter) => ({
              label: say(screeningFilterNames[filter]),
              count: counts[filter],
              href: href(filter === "next" ? "" : filter),
              isCurrent: asked.filter === filter,
            }))}
          />
        }
      >
        <FilterBar action={path} keep={<HiddenFields values={{ filter: query.filter || null, sort: query.sort || null }} />}>
          <TextField name="q" label={say(asked.isBlind ? words.searchByNumber : words.search)} type="search" value={asked.q} bare />
          <NarrowBy
            name="course"
            label={say(words.course)}
            value={asked.course}
            options={props.codes.map((code) => ({ value: code, label: say(courseCalled(code)) }))}
          />
          {asked.isBlind !== true && <NarrowBy name="country" label={say(words.country)} value={asked.country} options={named} />}
          <NarrowBy
            name="flag"
            label={say(words.flags)}
            value={asked.flag}
            options={Object.entries(flagNames).map(([value, name]) => ({ value, label: say(name) }))}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <Empty title={say(words.nothingWaits)}>{say(words.nothingWaitsText)}</Empty>
        ) : (
          <>
            <ListHead pick>{say(sayings.ofAll((page - 1) * perPage + 1, Math.min(page * perPage, all), all))}</ListHead>
            <BulkForm
              deeds={[
                { value: "assign", label: say(words.assign) },
                { value: "pass", label: say(words.pass) },
                { value: "not_selected", label: say(words.notSelect) },
                { value: "ineligible", label: say(words.markIneligible) },
              ]}
              all={{ value: "all", label: say(all > pressMost ? sayings.firstThatMatch(pressMost, all) : sayings.allThatMatch(all)) }}
            >
              <Rows {...props} scoreHref={hrefWith(path, { ...query, sort: asked.sort === "score" ? "" : "score" })} />
            </BulkForm>
            <Pagination page={page} perPage={perPage} all={all} hrefOf={(to) => hrefWith(path, { ...query, page: to === 1 ? "" : to })} />
          </>
        )}
      </Desk>
    </Page>
  );
}

function Rows({ rows, asked, perGroup, names, scoreHref }: Shown & { scoreHref: string }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const isGrouped = asked.sort === "waiting";
  const row = (one: ScreeningRow) => {
    const waited = daysSince(one.waitingSince, now);
    const own = one.courses.find((course) => course.id === one.courseApplicationId);
    return {
      id: one.id,
      number: one.number,
      href: `/${language}/office/screening/${one.courseApplicationId}`,
      head: asked.isBlind ? undefined : <PersonName name={one.fullName} second={one.otherName || undefined} />,
      isUnread: !one.isSeen,
      cells: [
        ...(asked.isBlind ? [] : [sayCountries(one.nationalities, language)]),
        one.courses.map((course) => course.course).join(" → "),
        <Levels key="levels" japanese={one.japanese} english={one.english} />,
        <Score key="score" score={own?.score ?? null} />,
        one.flags.length === 0 ? null : <Flags key="flags" flags={one.flags} />,
        one.group === "late" ? <Late key="wait">{say(sayings.days(waited))}</Late> : say(sayings.days(waited)),
        own?.assignedTo == null ? <Nobody key="reader">{say(words.nobody)}</Nobody> : (names.get(own.assignedTo) ?? ""),
      ],
    };
  };
  const groups = isGrouped
    ? [...Map.groupBy(rows, (one) => one.group)].map(([group, own]) => ({
        key: group,
        title: say(groupTitles[group]),
        note: say(sayings.cases(perGroup[group])),
        rows: own.map(row),
      }))
    : [{ key: "score", rows: rows.map(row) }];
  return (
    <WorkTable
      label={say(words.screening)}
      numberLabel={say(words.number)}
      headLabel={asked.isBlind ? undefined : say(words.name)}
      columns={[
        ...(asked.isBlind ? [] : [{ label: say(words.country) }]),
        { label: say(words.courses) },
        { label: say(words.languages) },
        { label: say(words.score), end: true, sort: { href: scoreHref, direction: asked.sort === "score" ? "descending" : undefined } },
        { label: say(words.flags) },
        { label: say(words.waiting), end: true },
        { label: say(words.reader) },
      ]}
      waitAt={asked.isBlind ? 4 : 5}
      groups={groups}
    />
  );
}
