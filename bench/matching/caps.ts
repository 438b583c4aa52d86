import type { Core } from "../../engine/core.ts";
import { lowerCutoffs } from "../../engine/cutoff.ts";
import { deferredAcceptance } from "../../engine/deferred-acceptance.ts";
import { flexibleAcceptance } from "../../engine/flexible.ts";
import { rankEdges } from "../../engine/lists.ts";
import type { Lists } from "../../engine/lists.ts";
import { judge } from "../../engine/verify-claims.ts";
import { best } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { edgesAt, makeLists } from "./random-lists.ts";

/** Verify and the algorithms under caps, as multiples of deferred acceptance. */
export function capsCase(): Figure[] {
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
