import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import test from "node:test";
import fc from "fast-check";
import {
  assign,
  explainToIntern,
  inputHashOf,
  lotteryNumber,
  lotteryOf,
  lotteryOrder,
  MatchingProblems,
  outcomeHashOf,
  recommend,
  repair,
  sha256Hex,
  verify,
} from "../../engine/index.ts";
import type { Cap, Market, Outcome } from "../../engine/index.ts";
import { markets } from "./markets.ts";
import { tries } from "./random.ts";

const lottery = lotteryOf("seed");
const reason = { en: "reason", ja: "理由" };

function marketOf(interns: [string, string[]][], places: [string, string[], number?][], more: Partial<Market> = {}): Market {
  return {
    round: 1,
    interns: interns.map(([id, prefs]) => ({ id, prefs: prefs.map((place) => [place]), attrs: {} })),
    places: places.map(([id, prefs, quota]) => ({ id, company: id, quota: quota ?? 1, prefs: prefs.map((intern) => [intern]), attrs: {} })),
    caps: [],
    lottery,
    ...more,
  };
}

function codesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof MatchingProblems) return error.errors.map((problem) => problem.code).sort();
    throw error;
  }
  return [];
}

test("our sha256 is the standard's for every text, around every border of a block", () => {
  const standard = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  for (let length = 0; length < 200; length++)
    assert.equal(
      sha256Hex("aé日😀".repeat(50).slice(0, length).toWellFormed()),
      standard("aé日😀".repeat(50).slice(0, length).toWellFormed()),
    );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => assert.equal(sha256Hex(text), standard(text))),
    { numRuns: tries },
  );
});

test("lottery numbers are sha256 of seed, round, side and id, and order the draw", () => {
  const number = createHash("sha256").update("seed\n3\nintern\nanna").digest("hex");
  assert.equal(lotteryNumber(lottery, 3, "intern", "anna"), number);
  const ids = Array.from({ length: 500 }, (_, at) => `id${at}`);
  const byNumber = [...ids].sort((a, b) => (lotteryNumber(lottery, 1, "place", a) < lotteryNumber(lottery, 1, "place", b) ? -1 : 1));
  assert.deepEqual(lotteryOrder(lottery, 1, "place", [...ids].reverse()), byNumber);
});

test("P15 every wrong thing in a market is reported at once, each with its code and id", () => {
  const caps = [
    { id: "c", max: -1, places: ["x"], reason },
    { id: "c", max: 1, places: [], reason },
    { id: "d", max: 0, places: ["x", "ghost"], reason },
  ];
  const broken = marketOf(
    [
      ["a", ["x", "x", "nowhere"]],
      ["a", []],
    ],
    [
      ["x", ["a"], 1.5],
      ["y", [], 0],
    ],
    {
      caps,
      targets: { x: 2, y: 1 },
      order: ["x"],
      lottery: { ...lottery, commitment: "0" },
    },
  );
  const expected = [
    "cap-empty",
    "cap-negative",
    "duplicate-id",
    "duplicate-id",
    "duplicate-in-list",
    "order-incomplete",
    "quota-not-integer>=0",
    "seed-mismatch",
  ];
  expected.push("target-above-quota", "targets-exceed-cap", "targets-exceed-cap", "unknown-id", "unknown-id");
  assert.deepEqual(
    codesOf(() => assign(broken)),
    expected.sort(),
  );
});

test("P15 numbers beyond 2^53 are too large, and what is not offered is unsupported", () => {
  const market = marketOf([["a", ["x"]]], [["x", ["a"], 2 ** 53]]);
  assert.deepEqual(
    codesOf(() => assign(market)),
    ["too-large"],
  );
  const good = marketOf([["a", ["x"]]], [["x", ["a"], Number.MAX_SAFE_INTEGER]]);
  assert.deepEqual(assign(good).match, { a: "x" });
  assert.deepEqual(
    codesOf(() => assign(good, { maximise: "exactly" as never })),
    ["unsupported"],
  );
  assert.deepEqual(
    codesOf(() => assign(good, { notion: "best" as never })),
    ["unsupported"],
  );
  const capped = { ...good, caps: [{ id: "c", max: 0, places: ["x"], reason }] };
  assert.deepEqual(
    codesOf(() => assign(capped, { maximise: true })),
    ["unsupported"],
  );
  assert.deepEqual(
    codesOf(() => assign(capped, { notion: "stable" })),
    ["unsupported"],
  );
});

test("P15 targets with caps that overlap or count only some interns are refused by name", () => {
  const market = marketOf([["a", ["x"]]], [["x", ["a"]]], { targets: { x: 0 } });
  const overlapping = [
    { id: "c", max: 1, places: ["x"], reason },
    { id: "d", max: 1, places: ["x"], reason },
  ];
  assert.deepEqual(
    codesOf(() => assign({ ...market, caps: overlapping })),
    ["overlapping-regions"],
  );
  assert.deepEqual(
    codesOf(() => assign({ ...market, caps: [{ id: "c", max: 1, places: ["x"], interns: ["a"], reason }] })),
    ["overlapping-regions"],
  );
});

test("P15 empty lists, quota 0, one-sided listings, no interns and no places are allowed", () => {
  assert.deepEqual(assign(marketOf([], [])).match, {});
  assert.deepEqual(assign(marketOf([["a", []]], [])).match, { a: null });
  assert.deepEqual(assign(marketOf([], [["x", []]])).match, {});
  assert.deepEqual(
    assign(
      marketOf(
        [
          ["a", ["x", "y"]],
          ["b", ["x"]],
        ],
        [
          ["x", ["b"], 0],
          ["y", ["b"]],
        ],
      ),
    ).match,
    { a: null, b: null },
  );
  assert.deepEqual(
    assign(marketOf([["a", ["x"]]], [["x", ["a"]]], { caps: [{ id: "c", max: 1, places: ["x"], interns: [], reason }] })).match,
    { a: "x" },
  );
});

test("P15 ids that look like parts of the language, empty ones and broken surrogates are plain ids", () => {
  const names = ["__proto__", "constructor", "", "\ud800", "\udfff", "toString", "0", "-1", "\n", "hasOwnProperty", "a\nb"];
  const all = (name: string): [string, string[]] => [name, [...names].sort((a, b) => Number(b === name) - Number(a === name))];
  const market = marketOf(names.map(all), names.map(all));
  const outcome = assign(market);
  assert.equal(Object.keys(outcome.match).length, names.length);
  for (const name of names) {
    assert.equal(outcome.match[name], name);
    assert.equal(explainToIntern(outcome.log, name).place, name);
  }
  assert.ok(verify(market, outcome.match).stable);
  const { outcome: repaired } = repair(market, outcome, [{ kind: "place-withdraws", place: "__proto__" }]);
  assert.equal(repaired.match["__proto__"], null);
  assert.notEqual(lotteryNumber(lottery, 1, "intern", "\ud800"), lotteryNumber(lottery, 1, "intern", "\udfff"));
});

test("P15 a million ids are assigned, stably", { timeout: 120_000 }, () => {
  const places = Array.from({ length: 1000 }, (_, at) => `p${at}`);
  const lists = new Map<string, string[]>(places.map((id) => [id, []]));
  const interns = Array.from({ length: 1_000_000 }, (_, at): [string, string[]] => {
    const place = places[(at * 7919) % 1000]!;
    lists.get(place)!.push(`i${at}`);
    return [`i${at}`, [place]];
  });
  const market = marketOf(
    interns,
    places.map((id) => [id, lists.get(id)!, 3]),
  );
  const { match } = assign(market);
  assert.equal(Object.values(match).filter((place) => place !== null).length, 3000);
  assert.equal(match["i0"], places[0]);
});

test("P15 whatever is asked, the answer is an assignment or typed problems", () => {
  const wild = fc.record({
    quota: fc.oneof(fc.integer(), fc.double()),
    max: fc.oneof(fc.integer(), fc.double()),
    target: fc.oneof(fc.integer(), fc.double()),
    order: fc.array(fc.constantFrom("x", "y", "z")),
  });
  fc.assert(
    fc.property(wild, ({ quota, max, target, order }) => {
      const market = marketOf(
        [["a", ["x", "y"]]],
        [
          ["x", ["a"], quota],
          ["y", ["a"]],
        ],
        { caps: [{ id: "c", max, places: ["x"], reason }], targets: { x: target }, order },
      );
      codesOf(() => assign(market));
      codesOf(() =>
        recommend({
          round: 1,
          interns: ["a"],
          places: ["x"],
          pairs: [{ intern: "a", place: "x", suitability: max }],
          m: quota,
          k: { x: target },
          lottery,
        }),
      );
    }),
    { numRuns: tries },
  );
});

test("P5 renaming everybody so that the lottery order stays changes no more than the names", () => {
  fc.assert(
    fc.property(markets({ interns: 5, places: 4, listMax: 3, ties: true, caps: "any" }), (market) => {
      const rename = (side: "intern" | "place", ids: string[], prefix: string) => {
        const fresh = lotteryOrder(
          market.lottery,
          market.round,
          side,
          ids.map((_, at) => `${prefix}${at}`),
        );
        return new Map(lotteryOrder(market.lottery, market.round, side, ids).map((id, at) => [id, fresh[at]!]));
      };
      const interns = rename(
        "intern",
        market.interns.map((one) => one.id),
        "someone else ",
      );
      const places = rename(
        "place",
        market.places.map((one) => one.id),
        "elsewhere ",
      );
      const other: Market = {
        ...market,
        interns: market.interns.map((one) => ({
          ...one,
          id: interns.get(one.id)!,
          prefs: one.prefs.map((tier) => tier.map((id) => places.get(id)!)),
        })),
        places: market.places.map((one) => ({
          ...one,
          id: places.get(one.id)!,
          prefs: one.prefs.map((tier) => tier.map((id) => interns.get(id)!)),
        })),
        caps: market.caps.map((cap) => ({
          ...cap,
          places: cap.places.map((id) => places.get(id)!),
          ...(cap.interns ? { interns: cap.interns.map((id) => interns.get(id)!) } : {}),
        })),
        order: market.order!.map((id) => places.get(id)!),
      };
      const renamed = Object.entries(assign(market).match).map(([intern, place]) => [
        interns.get(intern)!,
        place === null ? null : places.get(place)!,
      ]);
      assert.deepEqual(assign(other).match, Object.fromEntries(renamed));
    }),
    { numRuns: tries },
  );
});

test("the hash of an input stays the same when arrays are turned, and changes with anything that matters", () => {
  const market = marketOf(
    [
      ["a", ["x", "y"]],
      ["b", ["x"]],
    ],
    [
      ["x", ["a", "b"]],
      ["y", ["a"]],
    ],
  );
  const turned = { ...market, interns: [...market.interns].reverse(), places: [...market.places].reverse() };
  assert.equal(inputHashOf(turned), inputHashOf(market));
  assert.notEqual(inputHashOf({ ...market, round: 2 }), inputHashOf(market));
  const other = { ...market, interns: market.interns.map((one) => ({ ...one, prefs: [...one.prefs].reverse() })) };
  assert.notEqual(inputHashOf(other), inputHashOf(market));
  const [first, ...rest] = market.places;
  for (const change of [{ quota: 7 }, { company: "another" }, { attrs: { region: "north" } }])
    assert.notEqual(inputHashOf({ ...market, places: [{ ...first!, ...change }, ...rest] }), inputHashOf(market), JSON.stringify(change));
  assert.notEqual(inputHashOf({ ...market, order: ["y", "x"] }), inputHashOf({ ...market, order: ["x", "y"] }));
  assert.notEqual(inputHashOf({ ...market, targets: { x: 1 } }), inputHashOf(market));

  const reason = { en: "cap", ja: "上限" };
  const withCap = (cap: Partial<Cap>) => inputHashOf({ ...market, caps: [{ id: "c", max: 1, places: ["x", "y"], reason, ...cap }] });
  assert.equal(withCap({ places: ["y", "x"] }), withCap({}));
  assert.equal(withCap({ interns: ["b", "a"] }), withCap({ interns: ["a", "b"] }));
  for (const change of [{ max: 2 }, { places: ["x"] }, { interns: ["a"] }, { reason: { en: "other", ja: "上限" } }])
    assert.notEqual(withCap(change), withCap({}), JSON.stringify(change));
  const tied = (tier: string[]) => inputHashOf({ ...market, places: [{ ...first!, prefs: [tier] }, ...rest] });
  assert.equal(tied(["b", "a"]), tied(["a", "b"]));
  assert.notEqual(tied(["a", "b"]), inputHashOf(market));
});

test("the hash of an outcome changes with its pairs, its notion, its market and its former, and with nothing of its record", () => {
  const outcome: Outcome = {
    match: { a: "x", b: null },
    notion: "stable",
    engine: "engine",
    inputHash: "input",
    lottery: lotteryOf("seed"),
    log: [],
  };
  const hash = outcomeHashOf(outcome);
  const changes: Partial<Outcome>[] = [
    { match: { a: null, b: "x" } },
    { match: { a: "y", b: null } },
    { notion: "weak" },
    { engine: "another" },
    { inputHash: "another" },
    { former: hash },
  ];
  const hashes = changes.map((change) => outcomeHashOf({ ...outcome, ...change }));
  assert.equal(new Set([hash, ...hashes]).size, changes.length + 1);
  assert.equal(outcomeHashOf({ ...outcome, match: { b: null, a: "x" } }), hash);
  assert.equal(outcomeHashOf({ ...outcome, log: [{ kind: "withdrawn", side: "intern", id: "c" }] }), hash);
});

test("the command line answers a market, a repair, shortlists and errors in one line of JSON", () => {
  const ask = (input: unknown) => {
    const text = typeof input === "string" ? input : JSON.stringify(input);
    const { stdout, status } = spawnSync(process.execPath, ["scripts/matching-adapter.ts"], { input: text, encoding: "utf8" });
    return [status, JSON.parse(stdout) as unknown];
  };
  const interns = { a: { prefs: ["x", "y"] }, b: { prefs: ["x"] } };
  const places = { x: { prefs: ["b", "a"] }, y: { prefs: ["a"] } };
  assert.deepEqual(ask({ kind: "hr", interns, places }), [0, { match: { a: "y", b: "x" } }]);
  const cap = { id: "c", max: 0, places: ["x", "y"], types: ["t"] };
  assert.deepEqual(ask({ kind: "caps", interns: { ...interns, a: { prefs: ["x", "y"], type: "t" } }, places, caps: [cap] }), [
    0,
    { match: { a: null, b: "x" } },
  ]);
  assert.deepEqual(ask({ kind: "hr", interns: { a: interns.a }, places, before: { a: "y", b: "x" } }), [0, { match: { a: "x" } }]);
  assert.deepEqual(
    ask({
      kind: "rec",
      interns: ["a", "b"],
      places: ["x"],
      edges: [
        ["a", "x", 5],
        ["b", "x", 6],
      ],
      m: 1,
      k: { x: 1 },
    }),
    [0, { recommend: [["b", "x"]] }],
  );
  assert.deepEqual(ask({ kind: "hr", interns, places: { x: { prefs: [], quota: -1 } } }), [
    1,
    {
      errors: [
        { code: "unknown-id", id: "y" },
        { code: "quota-not-integer>=0", id: "x" },
      ],
    },
  ]);
  assert.deepEqual(ask('{"kind":"hr","interns":{"a":{"prefs":[]},"a":{"prefs":[]}}}'), [
    1,
    { errors: [{ code: "duplicate-id", id: "a" }] },
  ]);
  assert.deepEqual(ask("no JSON"), [1, { errors: [{ code: "unsupported", id: "input" }] }]);
});
