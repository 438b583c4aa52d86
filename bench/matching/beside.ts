import { createRequire } from "node:module";
import { HospitalResident } from "hospital-resident";
import { deferredAcceptance } from "../../engine/deferred-acceptance.ts";
import { assign } from "../../engine/index.ts";
import type { Market } from "../../engine/index.ts";
import { rankEdges } from "../../engine/lists.ts";
import type { Lists } from "../../engine/lists.ts";
import { best } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ids, makeLists, marketOf } from "./random-lists.ts";
import type { Size } from "./random-lists.ts";

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

/** Against a one-to-one package that gives the pairs alone; both must give the same pairs. */
export function besideStableMarriage(size = 300, listed = 300): Figure[] {
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
export function besideHospitalResident(size: Size = [40, 300, 10, 30, 10]): Figure[] {
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
