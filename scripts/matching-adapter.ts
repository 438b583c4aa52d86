// The matching calculation on the command line: one JSON market on standard input, one JSON answer on standard output.
// Errors are printed as {"errors":[{"code","id"?}]} with exit code 1. Goes through the engine's public door only.
import { text } from "node:stream/consumers";
import { assign, lotteryOf, MatchingProblems, recommend, repairFrom } from "../engine/index.ts";
import type { AssignOptions, Cap, Id, Market, Notion, Problem, ProblemCode, RepairOptions, Tier } from "../engine/index.ts";

type Plain = Record<string, unknown>;

const lottery = lotteryOf("jip-matching-adapter");

try {
  print(answer(await text(process.stdin)));
} catch (error) {
  if (!(error instanceof MatchingProblems)) throw error;
  print({ errors: error.errors.map(({ code, id }) => (id === undefined ? { code } : { code, id })) });
  process.exitCode = 1;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Reads the input's kind and hands it to the engine. */
function answer(source: string): unknown {
  const input = readJson(source);
  if (input["kind"] === "rec") return { recommend: shortlists(input) };
  if (!["hr", "hrt", "caps"].includes(input["kind"] as string)) throw refused("unsupported", "kind");
  const { market, before } = marketOf(input);
  const repeated = repeatedNames(source);
  try {
    const match =
      before === undefined ? assign(market, assignOptions(input)).match : repairFrom(market, before, repairOptions(input)).outcome.match;
    if (repeated.length === 0) return { match };
  } catch (error) {
    if (error instanceof MatchingProblems) throw new MatchingProblems([...repeated, ...error.errors]);
    throw error;
  }
  throw new MatchingProblems(repeated);
}

function assignOptions(input: Plain): AssignOptions {
  return {
    ...(input["notion"] === undefined ? {} : { notion: input["notion"] as Notion }),
    ...(input["maximise"] === undefined ? {} : { maximise: input["maximise"] as boolean }),
  };
}

function repairOptions(input: Plain): RepairOptions {
  return input["notion"] === undefined ? {} : { notion: input["notion"] as Notion };
}

/** Shortlists from `edges`; m and every k that isn't named are 1. */
function shortlists(input: Plain): [Id, Id][] {
  const interns = idList(input["interns"], "interns");
  const places = idList(input["places"], "places");
  const pairs = listOf(input["edges"] ?? [], "edges").map((edge) => {
    const [intern, place, suitability] = listOf(edge, "edges");
    if (typeof intern !== "string" || typeof place !== "string") throw refused("unsupported", "edges");
    return { intern, place, suitability: suitability as number };
  });
  const named = Object.entries(objectOf(input["k"] ?? {}, "k")) as [Id, number][];
  const k = Object.fromEntries([...places.map((id): [Id, number] => [id, 1]), ...named]);
  const m = (input["m"] ?? 1) as number;
  const { pairs: chosen } = recommend({ round: 1, interns, places, pairs, m, k, lottery });
  return chosen.map((pair) => [pair.intern, pair.place]);
}

/** The market, and the assignment to repair if there is one. Who is named only by `before` withdrew and leaves every list. */
function marketOf(input: Plain): { market: Market; before: Record<Id, Id | null> | undefined } {
  if (input["couples"] !== undefined) throw refused("unsupported", "couples");
  const interns = Object.entries(objectOf(input["interns"] ?? {}, "interns"));
  const places = Object.entries(objectOf(input["places"] ?? {}, "places"));
  const before = input["before"] === undefined || input["before"] === null ? undefined : beforeOf(input["before"]);
  const staying = { interns: new Set(interns.map(([id]) => id)), places: new Set(places.map(([id]) => id)) };
  const goneInterns = new Set(Object.keys(before ?? {}).filter((id) => !staying.interns.has(id)));
  const gonePlaces = new Set(Object.values(before ?? {}).flatMap((id) => (id === null || staying.places.has(id) ? [] : [id])));
  const types = new Map<Id, unknown>();
  const market: Market = {
    round: 1,
    interns: interns.map(([id, value]) => {
      const intern = objectOf(value, id);
      types.set(id, intern["type"]);
      return { id, prefs: prefsOf(intern["prefs"], id, gonePlaces), attrs: {} };
    }),
    places: places.map(([id, value]) => {
      const place = objectOf(value, id);
      return { id, company: id, quota: (place["quota"] ?? 1) as number, prefs: prefsOf(place["prefs"], id, goneInterns), attrs: {} };
    }),
    caps: listOf(input["caps"] ?? [], "caps").flatMap((cap) => capOf(cap, types, gonePlaces)),
    lottery,
  };
  const optional = (name: string) => input[name] !== undefined && input[name] !== null;
  if (optional("targets")) {
    market.targets = Object.fromEntries(
      Object.entries(objectOf(input["targets"], "targets") as Record<Id, number>).filter(([id]) => !gonePlaces.has(id)),
    );
  }
  if (optional("order")) market.order = idList(input["order"], "order").filter((id) => !gonePlaces.has(id));
  return { market, before };
}

function beforeOf(value: unknown): Record<Id, Id | null> {
  const before = objectOf(value, "before");
  for (const [id, place] of Object.entries(before)) if (place !== null && typeof place !== "string") throw refused("unsupported", id);
  return before as Record<Id, Id | null>;
}

function capOf(value: unknown, types: ReadonlyMap<Id, unknown>, gone: ReadonlySet<Id>): Cap[] {
  const cap = objectOf(value, "caps");
  const id = cap["id"];
  if (typeof id !== "string") throw refused("unsupported", "caps");
  const named = idList(cap["places"], id);
  const places = named.filter((place) => !gone.has(place));
  // A cap that counted only places which withdrew goes with them; one that named no place at all is an error of the input.
  if (named.length > 0 && places.length === 0) return [];
  const counted = cap["types"] === undefined || cap["types"] === null ? undefined : new Set(listOf(cap["types"], id));
  const interns = counted && [...types].flatMap(([intern, type]) => (counted.has(type) ? [intern] : []));
  return [{ id, max: cap["max"] as number, places, reason: { en: id, ja: id }, ...(interns ? { interns } : {}) }];
}

/** A list of ids or arrays of tied ids. */
function prefsOf(value: unknown, owner: Id, gone: ReadonlySet<Id>): Tier[] {
  return listOf(value ?? [], owner)
    .map((tier) => (Array.isArray(tier) ? idList(tier, owner) : idList([tier], owner)).filter((id) => !gone.has(id)))
    .filter((tier) => tier.length > 0);
}

function idList(value: unknown, owner: Id): Id[] {
  const ids = listOf(value, owner);
  if (!ids.every((id) => typeof id === "string")) throw refused("unsupported", owner);
  return ids;
}

function listOf(value: unknown, owner: Id): unknown[] {
  if (!Array.isArray(value)) throw refused("unsupported", owner);
  return value;
}

function objectOf(value: unknown, owner: Id): Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refused("unsupported", owner);
  return value as Plain;
}

function readJson(source: string): Plain {
  try {
    return objectOf(JSON.parse(source), "input");
  } catch {
    throw refused("unsupported", "input");
  }
}

/** Interns or places named twice: JSON itself keeps the last and says nothing. */
function repeatedNames(source: string): Problem[] {
  const found: Problem[] = [];
  const way: { key: string; seen: Set<string>; isObject: boolean }[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
  for (const [token, colon] of source.matchAll(tokens)) {
    const here = way.at(-1);
    if (token === "{" || token === "[") way.push({ key: "", seen: new Set(), isObject: token === "{" });
    else if (token === "}" || token === "]") way.pop();
    else if (colon !== undefined && here?.isObject) {
      here.key = JSON.parse(token.slice(0, token.length - colon.length)) as string;
      const isId = way.length === 2 && ["interns", "places"].includes(way[0]!.key);
      if (isId && here.seen.has(here.key)) found.push({ code: "duplicate-id", id: here.key });
      here.seen.add(here.key);
    }
  }
  return found;
}

function refused(code: ProblemCode, id: Id): MatchingProblems {
  return new MatchingProblems([{ code, id }]);
}
