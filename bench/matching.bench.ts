// How fast the matching calculation is, as multiples of one pass over the lists, so that the bars hold on any machine.
// `--quick` leaves out the large sizes; `--json` prints JSON alone. Each case runs in a process of its own, for its peak memory.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { HospitalResident } from "hospital-resident";
import { chainState, count, fillFrom } from "../engine/chain.ts";
import type { Core } from "../engine/core.ts";
import { lowerCutoffs } from "../engine/cutoff.ts";
import { deferredAcceptance } from "../engine/deferred-acceptance.ts";
import { flexibleAcceptance } from "../engine/flexible.ts";
import { bestFlow } from "../engine/flow.ts";
import { assign, explainToCompany, explainToIntern, explainToStaff, lotteryOf } from "../engine/index.ts";
import type { Market } from "../engine/index.ts";
import { rankEdges, unlisted } from "../engine/lists.ts";
import type { Lists } from "../engine/lists.ts";
import { judge } from "../engine/verify-claims.ts";

/** The parts of the `stable-marriage` package that are used; it has no types of its own. */
interface Person {
  name: string;
  fiance: Person | null;
  generatePreferences(preferences: Person[]): void;
}
const { Person, stableMarriage } = createRequire(import.meta.url)("stable-marriage") as {
  Person: new (name: string) => Person;
  stableMarriage: (boys: Person[]) => Person[];
};

/** One figure: what was measured, in milliseconds or as a multiple, against its bar. */
interface Figure {
  what: string;
  value: number;
  unit: "ms" | "x" | "MB";
  bar: number;
}

interface Case {
  name: string;
  quick: boolean;
  run: () => Figure[];
}

type Size = [places: number, interns: number, shortest: number, longest: number, quotaMax: number];

const cases: Case[] = [
  {
    name: "200 x 3,000, lists 10-50, quota 1",
    quick: true,
    run: () => acceptanceCase([200, 3000, 10, 50, 1], { unit: "ms", plain: 5, ranked: 10, memory: 120 }),
  },
  {
    name: "2,000 x 50,000, lists 10-50, quota 1",
    quick: true,
    run: () => acceptanceCase([2000, 50_000, 10, 50, 1], { unit: "x", plain: 10, ranked: 35, memory: 200 }),
  },
  {
    name: "100,000 x 1,000,000, lists of 10, quota 1",
    quick: false,
    run: () => acceptanceCase([100_000, 1_000_000, 10, 10, 1], { unit: "x", plain: 25, ranked: 60, memory: 400 }),
  },
  {
    name: "20,000 x 1,000,000, lists 10-50, quota 1",
    quick: false,
    run: () => acceptanceCase([20_000, 1_000_000, 10, 50, 1], { unit: "x", plain: 10, ranked: 55, memory: 600 }),
  },
  {
    name: "20,000 x 1,000,000, lists 10-50, quota 1-10",
    quick: false,
    run: () => acceptanceCase([20_000, 1_000_000, 10, 50, 10], { unit: "x", plain: 35, ranked: 85, memory: 600 }),
  },
  { name: "verify and caps, 2,000 x 50,000", quick: true, run: capsCase },
  { name: "recommend, 200 x 3,000, k=5, m=3", quick: true, run: () => recommendCase([200, 3000, 10, 50, 1], 5, 300) },
  { name: "recommend, 200 x 3,000, k=20, m=3", quick: true, run: () => recommendCase([200, 3000, 10, 50, 1], 20, 2000) },
  { name: "recommend, 2,000 x 50,000, k=5, m=3", quick: true, run: () => recommendCase([2000, 50_000, 10, 50, 1], 5, 1000) },
  { name: "recommend, 2,000 x 50,000, k=30, m=3", quick: false, run: () => recommendCase([2000, 50_000, 10, 50, 1], 30, 30_000) },
  { name: "repair after one withdrawal, 100,000 x 1,000,000", quick: false, run: repairCase },
  { name: "a whole round with explanations, 200 x 3,000", quick: true, run: roundCase },
  { name: "beside stable-marriage, one to one, 300 x 300, lists of 300", quick: true, run: besideStableMarriage },
  { name: "beside stable-marriage, one to one, 3,000 x 3,000, lists of 50", quick: true, run: () => besideStableMarriage(3000, 50) },
  { name: "beside hospital-resident, 40 x 300, lists 10-30, quota 1-10", quick: true, run: besideHospitalResident },
  {
    name: "beside hospital-resident, 200 x 3,000, lists 10-50, quota 1-10",
    quick: true,
    run: () => besideHospitalResident([200, 3000, 10, 50, 10]),
  },
];

const words = process.argv.slice(2);
const only = words.indexOf("--case");
if (only >= 0) process.stdout.write(JSON.stringify(cases[Number(words[only + 1])]!.run()));
else runAll(words.includes("--quick"), words.includes("--json"));

function runAll(isQuick: boolean, isJson: boolean): void {
  const results = cases.flatMap((one, at) => {
    if (isQuick && !one.quick) return [];
    const command = ["--expose-gc", import.meta.filename, "--case", String(at)];
    const figures = JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as Figure[];
    for (const figure of figures) figure.bar ??= Infinity; // JSON knows no infinity.
    if (!isJson) for (const figure of figures) process.stdout.write(`${lineOf(one.name, figure)}\n`);
    return [{ case: one.name, figures: figures.map((figure) => ({ ...figure, ok: figure.value <= figure.bar })) }];
  });
  if (isJson) process.stdout.write(`${JSON.stringify(results)}\n`);
}

function lineOf(name: string, { what, value, unit, bar }: Figure): string {
  const shown = (number: number) => `${number < 10 ? number.toFixed(2) : number.toFixed(number < 100 ? 1 : 0)} ${unit}`;
  return [
    name.padEnd(50),
    what.padEnd(36),
    shown(value).padStart(11),
    (bar === Infinity ? "" : `bar ${shown(bar)}`).padStart(15),
    bar === Infinity ? "" : value <= bar ? "ok" : "OVER",
  ].join("  ");
}

function acceptanceCase(size: Size, bar: { unit: "ms" | "x"; plain: number; ranked: number; memory: number }): Figure[] {
  const { lists, quota } = makeLists(size);
  const pass = passTime(lists);
  let plain = Infinity;
  let ranked = Infinity;
  const until = performance.now() + 500;
  for (let run = 0; run < 5 || performance.now() < until; run++) {
    const took = timeAcceptance(lists, quota);
    globalThis.gc?.();
    plain = Math.min(plain, took.plain);
    ranked = Math.min(ranked, took.ranked);
  }
  const by = bar.unit === "ms" ? 1 : pass;
  return [
    { what: `deferred acceptance (pass ${pass.toFixed(2)} ms)`, value: plain / by, unit: bar.unit, bar: bar.plain },
    { what: "with rank building", value: ranked / by, unit: bar.unit, bar: bar.ranked },
    { what: "peak memory", value: process.resourceUsage().maxRSS / 1024, unit: "MB", bar: bar.memory },
  ];
}

/** A function of its own, so that nothing of a run is still held when the next begins. */
function timeAcceptance(lists: Lists, quota: Int32Array): { plain: number; ranked: number } {
  const start = performance.now();
  const rank = rankEdges(lists);
  const middle = performance.now();
  deferredAcceptance({ ...lists, slots: lists.places, rank, quota, internsFrom: lists.placeStart });
  const end = performance.now();
  return { plain: end - middle, ranked: end - start };
}

function capsCase(): Figure[] {
  const { lists, quota } = makeLists([2000, 50_000, 10, 50, 1]);
  const core = cappedCore(lists, quota);
  const named = byNationality(core);
  const plain = best(() => deferredAcceptance({ ...core, slots: core.places, internsFrom: core.placeStart }));
  const held = deferredAcceptance({ ...core, slots: core.places, internsFrom: core.placeStart });
  const match = held.map((edge) => (edge < 0 ? -1 : core.places[edge]!));
  const judged = { ...lists, internTier: null, placeTier: null, quota, match, capMax: [], classes: [], classOf: null, target: null };
  if (!judge(judged).stable) throw new Error("the assignment is not stable");
  return [
    { what: "verify", value: best(() => judge(judged)) / plain, unit: "x", bar: 3 },
    { what: "flexible deferred acceptance", value: best(() => flexibleAcceptance(core)) / plain, unit: "x", bar: 10 },
    { what: "cutoff lowering, regions", value: best(() => lowerCutoffs(core, true)) / plain, unit: "x", bar: 10 },
    { what: "cutoff lowering, by nationality", value: best(() => lowerCutoffs(named, true)) / plain, unit: "x", bar: 10 },
  ];
}

/** 47 regions whose caps bind: six seats of ten, half of them as targets. */
function cappedCore(lists: Lists, quota: Int32Array): Core {
  const regions = 47;
  const rank = rankEdges(lists);
  const internOf = new Int32Array(rank.length);
  for (let intern = 0; intern < lists.internCount; intern++)
    internOf.fill(intern, lists.internStart[intern]!, lists.internStart[intern + 1]!);
  const edgeAt = edgesAt(lists, rank);
  const inRegion = new Float64Array(regions);
  for (let place = 0; place < lists.placeCount; place++) inRegion[place % regions]!++;
  const max = inRegion.map((count) => Math.floor(0.6 * count));
  const target = Int32Array.from({ length: lists.placeCount }, (_, place) => (Math.floor(place / regions) < 12 ? 1 : 0));
  const ids = { internIds: [], placeIds: [], internAt: new Map<string, number>(), placeAt: new Map<string, number>() };
  const orderOf = Int32Array.from({ length: lists.placeCount }, (_, place) => place);
  const caps = {
    ids: Array.from(max, (_, region) => String(region)),
    max,
    classes: Array.from(max, (_, region) => Int32Array.of(region)),
    classOf: Int32Array.from(lists.places, (place) => place % regions),
    groupOf: new Int32Array(lists.internCount),
    groupCount: 1,
    countEverybody: true,
    areRegions: true,
  };
  return { ...lists, ...ids, rank, internOf, edgeAt, internTier: rank, placeTier: rank, quota, orderOf, target, caps, hasTies: false };
}

/** The same regions, and under each of them a cap of two for each of 20 nationalities. */
function byNationality(core: Core): Core {
  const nations = 20;
  const regions = core.caps.ids.length;
  const max = new Float64Array(regions * (nations + 1)).fill(2);
  max.set(core.caps.max);
  const classes = Array.from({ length: regions * nations }, (_, at) => Int32Array.of(Math.floor(at / nations), regions + at));
  const classOf = core.caps.classOf.map((region, edge) => region * nations + (core.internOf[edge]! % nations));
  const ids = Array.from(max, (_, cap) => String(cap));
  return {
    ...core,
    caps: {
      ids,
      max,
      classes,
      classOf,
      groupOf: Int32Array.from({ length: core.internCount }, (_, intern) => intern % nations),
      groupCount: nations,
      countEverybody: false,
      areRegions: false,
    },
  };
}

function recommendCase(size: Size, seats: number, bar: number): Figure[] {
  const { lists, random } = makeLists(size);
  const problem = {
    placeCount: lists.placeCount,
    internCount: lists.internCount,
    offsets: lists.placeStart,
    interns: lists.interns,
    costs: Int32Array.from(lists.interns, () => Math.floor(random() * 1001)),
    seats: Int32Array.from({ length: lists.placeCount }, (_, place) =>
      Math.min(seats, lists.placeStart[place + 1]! - lists.placeStart[place]!),
    ),
    loads: new Int32Array(lists.internCount),
    loadMax: 3,
    reserved: new Uint8Array(lists.internCount),
  };
  return [{ what: "shortlists", value: best(() => bestFlow(problem), bar > 5000 ? 1 : 3), unit: "ms", bar }];
}

function repairCase(): Figure[] {
  const { lists, quota, random } = makeLists([100_000, 1_000_000, 10, 10, 1]);
  const rank = rankEdges(lists);
  const held = deferredAcceptance({ ...lists, slots: lists.places, rank, quota, internsFrom: lists.placeStart });
  const internOf = new Int32Array(rank.length);
  for (let intern = 0; intern < lists.internCount; intern++)
    internOf.fill(intern, lists.internStart[intern]!, lists.internStart[intern + 1]!);
  const noCaps = {
    ids: [],
    max: new Float64Array(0),
    classes: [new Int32Array(0)],
    classOf: new Int32Array(rank.length),
    groupOf: new Int32Array(lists.internCount),
    groupCount: 1,
    countEverybody: true,
    areRegions: true,
  };
  const market = { ...lists, rank, internOf, edgeAt: edgesAt(lists, rank), quota, caps: noCaps, internTier: null, placeTier: null };
  const state = chainState(market, held);
  const absent = new Uint8Array(lists.internCount);
  const times: number[] = [];
  while (times.length < 300) {
    const intern = Math.floor(random() * lists.internCount);
    const edge = state.held[intern]!;
    if (edge < 0) continue;
    const start = performance.now();
    count(market, state, edge, -1);
    state.held[intern] = -1;
    absent[intern] = 1;
    fillFrom(market, state, lists.places[edge]!, absent);
    times.push(performance.now() - start);
  }
  return [
    { what: "mean of 300", value: times.reduce((sum, time) => sum + time, 0) / times.length, unit: "ms", bar: 0.1 },
    { what: "longest of 300", value: Math.max(...times), unit: "ms", bar: 10 },
  ];
}

/** The program's real size through the public door: assign under caps, tell everybody, and try one more under each cap that is reached. */
function roundCase(): Figure[] {
  const { lists } = makeLists([200, 3000, 10, 50, 1]);
  const market: Market = {
    ...marketOf(lists, () => 1),
    caps: Array.from({ length: 3 }, (_, cap) => ({
      id: `cap ${cap}`,
      max: 40,
      places: ids("place", 200).filter((_, at) => at % 3 === cap),
      reason: { en: "cap", ja: "上限" },
    })),
  };
  const whole = best(() => {
    const outcome = assign(market);
    for (const intern of market.interns) explainToIntern(outcome.log, intern.id);
    for (const place of market.places) explainToCompany(outcome.log, place.id);
  }, 3);
  const outcome = assign(market);
  const tried = best(() => explainToStaff(market, outcome), 3);
  return [
    { what: "assign and explain to everybody", value: whole, unit: "ms", bar: 1000 },
    { what: "staff's counterfactuals, three caps", value: tried, unit: "ms", bar: 3000 },
  ];
}

/** Against a one-to-one package that gives the pairs alone; both must give the same pairs. */
function besideStableMarriage(size = 300, listed = 300): Figure[] {
  const made = makeLists([size, size, listed, listed, 1]);
  const { lists } = made;
  const market = marketOf(lists, () => 1);
  const run = () => {
    const [boys, girls] = ["intern", "place"].map((name) => ids(name, size).map((id) => new Person(id))) as [Person[], Person[]];
    for (const [at, boy] of boys.entries())
      boy.generatePreferences(Array.from(lists.places.subarray(lists.internStart[at]!, lists.internStart[at + 1]!), (id) => girls[id]!));
    for (const [at, girl] of girls.entries())
      girl.generatePreferences(Array.from(lists.interns.subarray(lists.placeStart[at]!, lists.placeStart[at + 1]!), (id) => boys[id]!));
    return Object.fromEntries(stableMarriage(boys).map((boy) => [boy.name, boy.fiance?.name ?? null]));
  };
  return beside(market, made, run);
}

/** The same against a port of a well-known library for hospitals and residents. */
function besideHospitalResident(size: Size = [40, 300, 10, 30, 10]): Figure[] {
  const made = makeLists(size);
  const { lists, quota } = made;
  const market = marketOf(lists, (place) => quota[place]!);
  const listOf = (things: { id: string; prefs: string[][] }[]) => Object.fromEntries(things.map(({ id, prefs }) => [id, prefs.flat()]));
  const run = () => {
    const seats = Object.fromEntries(market.places.map((place) => [place.id, place.quota]));
    const matching = HospitalResident.createFromDictionaries(listOf(market.interns), listOf(market.places), seats).solve("resident");
    const came = Object.entries(matching.toRecord()).flatMap(([place, names]) => (names as string[]).map((name) => [name, place]));
    return { ...Object.fromEntries(market.interns.map(({ id }) => [id, null])), ...Object.fromEntries(came) } as Record<
      string,
      string | null
    >;
  };
  return beside(market, made, run);
}

function beside(
  market: Market,
  { lists, quota }: { lists: Lists; quota: Int32Array },
  theirs: () => Record<string, string | null>,
): Figure[] {
  const [ours, other] = [assign(market).match, theirs()];
  const isSame = market.interns.every(({ id }) => (ours[id] ?? null) === (other[id] ?? null));
  if (!isSame) throw new Error("the two give different pairs");
  const took = best(theirs, 1);
  const pairs = best(() =>
    deferredAcceptance({ ...lists, slots: lists.places, rank: rankEdges(lists), quota, internsFrom: lists.placeStart }),
  );
  return [
    { what: "pairs alone, of the package's time", value: pairs / took, unit: "x", bar: 1 },
    { what: "with checks, lottery and record", value: best(() => assign(market), 3) / took, unit: "x", bar: Infinity },
    { what: "(the package)", value: took, unit: "ms", bar: Infinity },
  ];
}

/** Lists as a market of the public door, nothing capped. */
function marketOf(lists: Lists, quotaOf: (place: number) => number): Market {
  return {
    round: 1,
    interns: ids("intern", lists.internCount).map((id, at) => ({
      id,
      prefs: namesAt(lists.places, lists.internStart, at, "place"),
      attrs: {},
    })),
    places: ids("place", lists.placeCount).map((id, at) => ({
      id,
      company: id,
      quota: quotaOf(at),
      prefs: namesAt(lists.interns, lists.placeStart, at, "intern"),
      attrs: {},
    })),
    caps: [],
    lottery: lotteryOf("bench"),
  };
}

function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix} ${at}`);
}

function namesAt(list: Int32Array, start: Int32Array, at: number, prefix: string): string[][] {
  return Array.from(list.subarray(start[at]!, start[at + 1]!), (id) => [`${prefix} ${id}`]);
}

function edgesAt(lists: Lists, rank: Int32Array): Int32Array {
  const edgeAt = new Int32Array(lists.interns.length).fill(-1);
  for (let edge = 0; edge < rank.length; edge++)
    if (rank[edge] !== unlisted) edgeAt[lists.placeStart[lists.places[edge]!]! + rank[edge]!] = edge;
  return edgeAt;
}

/** The best of some runs; short ones are repeated for a while, as the first are not yet compiled. */
function best(act: () => unknown, runs = 5): number {
  const until = performance.now() + 500;
  let least = Infinity;
  for (let run = 0; run < runs || (runs > 1 && performance.now() < until); run++) {
    const start = performance.now();
    act();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The yardstick: both sides' lists summed once, unrolled and warmed up, best of 15. */
function passTime(lists: Lists): number {
  for (let warm = 0; warm < 5; warm++) sum(lists.interns);
  return best(() => sum(lists.places) + sum(lists.interns), 15);
}

function sum(list: Int32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const end = list.length - (list.length % 4);
  for (let at = 0; at < end; at += 4) {
    a = (a + list[at]!) | 0;
    b = (b + list[at + 1]!) | 0;
    c = (c + list[at + 2]!) | 0;
    d = (d + list[at + 3]!) | 0;
  }
  for (let at = end; at < list.length; at++) a = (a + list[at]!) | 0;
  return (a + b + c + d) | 0;
}

/** Random lists from a fixed seed: everybody lists different places, every place lists all who list it in a random order. */
function makeLists([placeCount, internCount, shortest, longest, quotaMax]: Size): {
  lists: Lists;
  quota: Int32Array;
  random: () => number;
} {
  let state = 20_240_410;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x100000000;
  };
  const internStart = new Int32Array(internCount + 1);
  for (let intern = 0; intern < internCount; intern++)
    internStart[intern + 1] = internStart[intern]! + shortest + Math.floor(random() * (longest - shortest + 1));
  const places = new Int32Array(internStart[internCount]!);
  const takenBy = new Int32Array(placeCount).fill(-1);
  const placeStart = new Int32Array(placeCount + 1);
  for (let intern = 0; intern < internCount; intern++) {
    for (let edge = internStart[intern]!; edge < internStart[intern + 1]!;) {
      const place = Math.floor(random() * placeCount);
      if (takenBy[place] === intern) continue;
      takenBy[place] = intern;
      places[edge++] = place;
      placeStart[place + 1]!++;
    }
  }
  for (let place = 0; place < placeCount; place++) placeStart[place + 1]! += placeStart[place]!;
  const next = placeStart.slice();
  const interns = new Int32Array(places.length);
  for (let intern = 0; intern < internCount; intern++) {
    for (let edge = internStart[intern]!; edge < internStart[intern + 1]!; edge++) interns[next[places[edge]!]!++] = intern;
  }
  for (let place = 0; place < placeCount; place++) {
    for (let last = placeStart[place + 1]! - 1, from = placeStart[place]!; last > from; last--) {
      const other = from + Math.floor(random() * (last - from + 1));
      const swapped = interns[last]!;
      interns[last] = interns[other]!;
      interns[other] = swapped;
    }
  }
  const quota = Int32Array.from({ length: placeCount }, (_, place) =>
    Math.min(placeStart[place + 1]! - placeStart[place]!, 1 + Math.floor(random() * quotaMax)),
  );
  return { lists: { internCount, placeCount, internStart, places, placeStart, interns }, quota, random };
}
