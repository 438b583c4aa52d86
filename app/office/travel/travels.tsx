import { travelBoard } from "#program/internships/travel-board.server.ts";
import { travelStateNames } from "#program/travel/messages.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { daysBetween } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { PlacementLinks } from "#app/office/internships/placement-links.tsx";
import { placementWords as words } from "#app/office/internships/placement-words.ts";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import type { TravelOnBoard } from "#program/internships/travel-board.server.ts";
import type { StayDay } from "#program/travel/travel.ts";
import type { Route } from "./+types/travels";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.travel, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const year = await currentYear(act);
  return { year, board: await travelBoard(act, year.fiscalYear) };
}

/** Days before the next journey within which it is marked. */
const soonDays = 14;

export default function TravelsPage({ loaderData: { year, board } }: Route.ComponentProps) {
  const say = useSay();
  const { path, now } = usePageFacts();
  const today = dayOf(now);
  const row = (one: TravelOnBoard) => ({
    id: one.travel.id,
    number: one.pair.number,
    href: `${path}/${one.travel.id}`,
    head: <PersonName name={one.pair.internName} second={one.pair.internOtherName || undefined} />,
    cells: [
      <Called key="company" said={companySaid(one.pair)} />,
      <NextDay key="next" day={one.nextDay} today={today} isDone={one.travel.state === "departed"} />,
      <Tag key="state" kind={one.travel.state === "visa_refused" ? "problem" : "plain"}>
        {say(travelStateNames[one.travel.state])}
      </Tag>,
      <Stay key="arrival" day={one.travel.arrival} />,
      <Stay key="departure" day={one.travel.departure} />,
    ],
  });
  const isComing = ({ travel }: TravelOnBoard) => travel.state !== "arrived" && travel.state !== "departed";
  const groups = [
    { key: "coming", title: say(words.toCome), rows: board.filter(isComing).map(row) },
    { key: "here", title: say(travelStateNames.arrived), rows: board.filter(({ travel }) => travel.state === "arrived").map(row) },
    { key: "gone", title: say(travelStateNames.departed), rows: board.filter(({ travel }) => travel.state === "departed").map(row) },
  ].filter((group) => group.rows.length > 0);
  return (
    <Page width="wide">
      <PageHead
        title={say(words.travel)}
        after={<span className="small soft">{say(year.title)}</span>}
        beside={<PlacementLinks current="travel" />}
      />
      {board.length === 0 ? (
        <Empty title={say(words.travelEmpty)}>{say(words.travelEmptyText)}</Empty>
      ) : (
        <WorkTable
          label={say(words.travel)}
          numberLabel={say(words.number)}
          headLabel={say(words.intern)}
          pick={false}
          columns={[
            { label: say(words.company) },
            { label: say(words.nextDay) },
            { label: say(words.state) },
            { label: say(words.arrival) },
            { label: say(words.departure) },
          ]}
          groups={groups}
        />
      )}
    </Page>
  );
}

function NextDay({ day, today, isDone }: { day: string; today: string; isDone: boolean }) {
  const text = <DayText day={day} />;
  return !isDone && daysBetween(today, day) <= soonDays ? <Late>{text}</Late> : text;
}

function Stay({ day }: { day: StayDay | null }) {
  const say = useSay();
  if (day === null) return <Nobody>{say(words.notYet)}</Nobody>;
  return (
    <span className="row">
      <DayText day={day.day} /> {day.confirmedAt === null && <Tag kind="caution">{say(words.recorded)}</Tag>}
    </span>
  );
}
