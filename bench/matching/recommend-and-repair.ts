import { chainState, count, fillFrom } from "../../engine/chain.ts";
import { deferredAcceptance } from "../../engine/deferred-acceptance.ts";
import { bestFlow } from "../../engine/flow.ts";
import { rankEdges } from "../../engine/lists.ts";
import { best } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { edgesAt, makeLists } from "./random-lists.ts";
import type { Size } from "./random-lists.ts";

/** Shortlists with at most three recommendations an intern. */
export function recommendCase(size: Size, seats: number, bar: number): Figure[] {
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

/** 300 withdrawals, one after the other. */
export function repairCase(): Figure[] {
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
