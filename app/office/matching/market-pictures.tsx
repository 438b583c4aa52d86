import { BarChart } from "#app/ui/chart.tsx";
import { Chart } from "#app/ui/chart.tsx";
import { StackedBar } from "#app/ui/chart.tsx";
import { Flows } from "#app/ui/flows.tsx";
import { JapanMap } from "#app/ui/japan-map.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { prefectures } from "#program/year/prefectures.ts";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { RunSummary } from "#program/matching/market-result.ts";
import type { PositionNamed } from "#program/matching/market-frame.server.ts";

/** A prefecture as a tile says it: without its ending, which all share. */
const shortly = (ja: string) => (ja === "北海道" ? ja : ja.replace(/[都府県]$/, ""));

/** Companies on the map of Japan: seats that the forecast fills, of those there are. */
export function MapPicture({ id, summary, positions }: { id: string; summary: RunSummary; positions: readonly PositionNamed[] }) {
  const say = useSay();
  const prefecture = new Map(positions.map((one) => [one.id, one.prefecture]));
  const here = Map.groupBy(summary.places, (place) => prefecture.get(place.positionId) ?? "");
  const rows = prefectures.flatMap((one) => {
    const places = here.get(one.code) ?? [];
    const sum = (of: "seats" | "filled" | "listed") => places.reduce((total, place) => total + place[of], 0);
    return [
      { ...one, used: places.length > 0, positions: places.length, seats: sum("seats"), filled: sum("filled"), listed: sum("listed") },
    ];
  });
  const used = rows.filter((one) => one.used);
  return (
    <Chart
      finding={say(sayings.map(summary.matched, summary.seats, used.length))}
      note={say(words.forecastNote)}
      table={
        <Table
          dense
          caption={say(words.map)}
          columns={[
            { label: say(words.prefecture) },
            { label: say(words.positions), end: true },
            { label: say(words.seats), end: true },
            { label: say(words.filled), end: true },
          ]}
          rows={used.map((one) => ({ key: one.code, cells: [say(one), one.positions, one.seats, one.filled] }))}
        />
      }
    >
      <JapanMap
        id={id}
        title={say(words.map)}
        description={used.map((one) => `${say(one)} ${one.filled}/${one.seats}`).join(", ")}
        tiles={rows.map((one) => ({
          code: one.code,
          name: say({ en: one.en, ja: shortly(one.ja) }),
          filled: one.used ? one.filled : null,
          all: one.seats,
        }))}
      />
    </Chart>
  );
}

/** How many people are on how many lists. */
export function LoadsPicture({ summary }: { summary: RunSummary }) {
  const say = useSay();
  const bars = summary.loads.map((people, load) => ({ label: say(sayings.load(load)), value: people, isPale: load === 0 }));
  return (
    <Chart
      finding={say(sayings.loads(summary.loads[0] ?? 0, summary.people))}
      table={
        <Table
          dense
          caption={say(words.loads)}
          columns={[{ label: say(words.loads) }, { label: say(words.count), end: true }]}
          rows={bars.map((bar) => ({ key: bar.label, cells: [bar.label, bar.value] }))}
        />
      }
    >
      <BarChart bars={bars} />
    </Chart>
  );
}

/** How many would get which wish: of those placed, in three parts. */
export function WishesPicture({ summary }: { summary: RunSummary }) {
  const say = useSay();
  const { wishesForecast: forecast, wishesListed: listed } = summary;
  const rows = [
    { label: say(words.firstWish), listed: listed.first, forecast: forecast.first },
    { label: say(words.secondWish), listed: listed.second, forecast: forecast.second },
    { label: say(words.laterWish), listed: listed.later, forecast: forecast.later },
    { label: say(words.noWish), listed: listed.none, forecast: forecast.none },
  ];
  return (
    <Chart
      finding={say(sayings.wishes(forecast.first, summary.matched))}
      table={
        <Table
          dense
          caption={say(words.wishes)}
          columns={[{ label: say(words.wishes) }, { label: say(words.inLists), end: true }, { label: say(words.inForecast), end: true }]}
          rows={rows.map((row) => ({ key: row.label, cells: [row.label, row.listed, row.forecast] }))}
        />
      }
    >
      <StackedBar
        label={say(words.wishes)}
        parts={[
          { label: say(words.firstWish), value: forecast.first },
          { label: say(words.secondWish), value: forecast.second },
          { label: say(words.laterOrNone), value: forecast.later },
        ]}
      />
    </Chart>
  );
}

/** From the course of the first wish to the course of the forecast. */
export function FlowsPicture({ id, summary, year }: { id: string; summary: RunSummary; year: ProgramYear }) {
  const say = useSay();
  const placed = summary.flows.filter((flow) => flow.to !== null);
  const same = placed.filter((flow) => flow.from === flow.to).reduce((sum, flow) => sum + flow.people, 0);
  const moved = placed.reduce((sum, flow) => sum + flow.people, 0) - same;
  const courses = year.courses.map((one) => ({ key: one.code, label: one.code }));
  const name = (code: string | null) => code ?? say(words.none);
  return (
    <Chart
      finding={say(sayings.flows(same, moved))}
      table={
        <Table
          dense
          caption={say(words.flows)}
          columns={[{ label: say(words.from) }, { label: say(words.to) }, { label: say(words.count), end: true }]}
          rows={summary.flows.map((flow) => ({ key: `${flow.from} ${flow.to}`, cells: [flow.from, name(flow.to), flow.people] }))}
        />
      }
    >
      <Flows
        id={id}
        title={say(words.flows)}
        description={summary.flows.map((flow) => `${flow.from} → ${name(flow.to)}: ${flow.people}`).join(", ")}
        from={courses}
        to={[...courses, { key: "none", label: say(words.none), isPale: true }]}
        flows={summary.flows.map((flow) => ({ from: flow.from, to: flow.to ?? "none", value: flow.people }))}
      />
    </Chart>
  );
}
