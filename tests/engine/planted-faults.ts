/** A fault that somebody could make in the engine, planted to see whether a property catches it. */
export interface PlantedFault {
  /** The exported function (or the algorithm behind `assign`) that goes wrong. */
  where: string;
  /** File under `engine/`, the text to replace (it stands there exactly once), and what is put in its place. */
  file: string;
  find: string;
  put: string;
  /** The test file, without its ending, that should notice; the others follow if it does not. */
  first: string;
}

const of = (where: string, file: string, first: string) => (find: string, put: string) => ({ where, file, find, put, first });

const [lottery, lotteryOrder] = [of("lotteryOf", "lottery.ts", "hostile"), of("lotteryOrder", "lottery.ts", "hostile")];
const [number, sha] = [of("lotteryNumber", "lottery.ts", "hostile"), of("sha256Hex", "sha256.ts", "hostile")];
const [eligible, verdict] = [of("eligible", "eligible.ts", "eligible"), of("verdictOn", "eligible.ts", "eligible")];
const rule = (name: string) => of(name, "standard-rules.ts", "eligible");
const [recommend, measure] = [of("recommend", "recommend.ts", "recommend"), of("measureOf", "recommend.ts", "recommend")];
const shortlists = of("explainShortlists", "recommend-explain.ts", "recommend");
const assign = (algorithm: string, file: string, first = "assign") => of(`assign: ${algorithm}`, file, first);
const [toIntern, toCompany] = [of("explainToIntern", "record.ts", "explain"), of("explainToCompany", "record.ts", "explain")];
const toStaff = of("explainToStaff", "explain.ts", "explain");
const [verify, meets] = [of("verify", "verify-claims.ts", "verify"), of("meets", "verify.ts", "verify")];
const [repair, repairFrom, chain] = ["repair.ts", "repair.ts", "chain.ts"].map((file, at) =>
  of(at === 1 ? "repairFrom" : "repair", file, "repair"),
) as [ReturnType<typeof of>, ReturnType<typeof of>, ReturnType<typeof of>];
const hashes = (where: string) => of(where, "outcome.ts", where === "replay" ? "explain" : "hostile");

/** At least two faults in every exported function; the algorithms behind `assign` have theirs one by one. */
export const plantedFaults: readonly PlantedFault[] = [
  lottery("commitment: sha256Hex(seed), seed };", "commitment: sha256Hex(`${seed}\\n`), seed };"),
  lottery("sha256Hex(lottery.seed) !== lottery.commitment", "sha256Hex(lottery.seed) === ''"),
  number(
    "return wordsToHex(draw(prefixOf(lottery, round, side), id));",
    'return wordsToHex(draw(prefixOf(lottery, round, "intern"), id));',
  ),
  number("`${lottery.seed}\\n${round}\\n${side}\\n`", "`${lottery.seed}\\n${side}\\n`"),
  lotteryOrder("leading[a]! - leading[b]! ||", "leading[b]! - leading[a]! ||"),
  lotteryOrder("return Array.from(lotteryTurns(lottery, round, side, ids), (at) => ids[at]!);", "return [...ids];"),
  sha("(a >>> 2) | (a << 30)", "(a >>> 3) | (a << 29)"),
  sha("if (filled > 56) {", "if (filled > 57) {"),

  eligible("reduce((sum, part) => sum + part.points, 0)", "reduce((sum, part) => Math.max(sum, part.points), 0)"),
  eligible("most > 1000)", "most > 10_000)"),
  eligible("verdict !== true ? [] : parts.map", "parts.map"),
  verdict("failed.length === 0 ? true : failed", "failed.length === 0 ? true : failed.slice(0, 1)"),
  verdict("filter((rule) => !rule.allows(intern, place))", "filter((rule) => rule.allows(intern, place))"),
  rule("courseWanted")('words(intern.attrs["courses"]).includes(', '(intern.attrs["courses"] ?? "").includes('),
  rule("courseWanted")('.includes(place.attrs["course"] ?? "")', '.includes(place.attrs["courses"] ?? "")'),
  rule("periodCovered")("to - from + 1 >=", "to - from >="),
  rule("periodCovered")('Math.max(dayNumber(intern.attrs["from"])', 'Math.min(dayNumber(intern.attrs["from"])'),
  rule("languageAtLeast")('scale.indexOf(intern.attrs[language] ?? "") >= level', 'scale.indexOf(intern.attrs[language] ?? "") > level'),
  rule("languageAtLeast")("return level >= 0 && scale", "return scale"),
  rule("nationalityListed")(".some((country) => listed.has(country))", ".every((country) => listed.has(country))"),
  rule("nationalityListed")("listed.has(country)", "!listed.has(country)"),
  rule("residenceOutside")('intern.attrs["residence"] !== undefined && !refused', "!refused"),
  rule("residenceOutside")("&& !refused.has", "&& refused.has"),
  rule("ageBetween")("day.slice(5) < born[2]!", "day.slice(5) <= born[2]!"),
  rule("ageBetween")("years <= max", "years < max"),
  rule("notBlocked")("(blocked.get(place) ?? new Set<Id>()).add(intern)", "new Set<Id>().add(intern)"),
  rule("notBlocked")("!(blocked.get(place.id)?.has(intern.id) ?? false)", "!blocked.has(place.id)"),

  recommend("(at) => 1000 - pairs[at]!.suitability", "(at) => pairs[at]!.suitability"),
  recommend("    loads[drawn.internAt.get(pair.intern)!]!++;\n", ""),
  of("recommend", "flow.ts", "recommend")("step * (2 * load + 1)", "step * (load > 0 ? 3 : 1)"),
  of("recommend", "flow.ts", "recommend")("if (base + empty < best) {", "if (base + empty < 0) {"),
  measure("internsByLoad[load] = internsByLoad[load]! + 1;", "internsByLoad[load] = 1;"),
  measure("suitability += pair.suitability;", "suitability = pair.suitability;"),
  shortlists("own >= request.m ?", "own > request.m ?"),
  shortlists("Math.min(least, pair.suitability), Infinity)", "Math.max(least, pair.suitability), 0)"),
  shortlists("fewer: rivals.length - more.length", "fewer: more.length"),

  assign("choice of algorithm", "assign.ts")(
    "if (keepsCaps(core, plain.held)) return plain;",
    "if (core.caps.ids.length === 0) return plain;",
  ),
  assign("stated notion", "assign.ts")('{ ...found, notion: "kk" }', '{ ...found, notion: "stable" }'),
  assign("deferred acceptance", "deferred-acceptance.ts")(
    "edge = outEdge + 1;\n      end = internStart[out + 1]!;",
    "edge = outEdge + 2;\n      end = internStart[out + 1]!;",
  ),
  assign("deferred acceptance", "deferred-acceptance.ts")("if (below <= rank) break;", "if (below >= rank) break;"),
  assign("single tie-breaking", "core.ts")("ids.subarray(from, next).sort();", "ids.subarray(from, next).reverse();"),
  assign("Kiraly", "kiraly.ts")("if (promoted[intern] === 1) return false;", "if (promoted[intern] === 0) return false;"),
  assign("Kiraly", "kiraly.ts")("return promoted[internA] === 1;", "return promoted[internB] === 1;"),
  assign("flexible", "flexible.ts", "caps")("- core.target[place]!)", ")"),
  assign("flexible", "flexible.ts", "caps")("if (at < 0 || room[at]! > 0) {", "if (at < 0 || room[at]! >= 0) {"),
  assign(
    "cutoff lowering",
    "cutoff.ts",
    "caps",
  )("if (count[cap]! + 1 - back > max[cap]!) return false;", "if (count[cap]! - back > max[cap]!) return false;"),
  assign("cutoff lowering", "cutoff.ts", "caps")("        stoppedIn[slot] = visits;\n", ""),
  assign("cutoff lowering", "cutoff.ts", "caps")("    isDue[place] = 1;\n    const kind", "    const kind"),
  assign("cutoff lowering", "cutoff.ts", "caps")("    if (old >= 0) wake(old);\n", ""),
  assign("cutoff lowering", "cutoff.ts", "caps")("if (hasStopped[edge] === 1) isDue", "if (hasStopped[edge] === 2) isDue"),
  assign(
    "cutoff lowering",
    "cutoff.ts",
    "caps",
  )("    if (better.every((edge, intern) => edge === state.held[intern])) break;\n", "    if (better.length >= 0) break;\n"),

  assign("cutoff lowering", "cutoff.ts", "caps")("      lookAgain(intern);\n    }", "    }"),
  assign("cutoff lowering, trade", "cutoff-trade.ts", "caps")(" || rank[edge]! >= limit[slot]!) continue;", ") continue;"),
  assign(
    "cutoff lowering, trade",
    "cutoff-trade.ts",
    "caps",
  )("if (traded[intern]! < 0) return null;", "if (traded[intern]! < 0) continue;"),
  assign("cutoff lowering, slots", "cutoff-slots.ts", "caps")("place[slotOfClass[own]!] === at ?", "slotOfClass[own]! >= 0 ?"),
  assign(
    "cutoff lowering, slots",
    "cutoff-slots.ts",
    "caps",
  )("if (edge < 0 || ofCell[cell]! >= 0) continue;\n      unmet--;", "unmet--;\n      if (edge < 0 || ofCell[cell]! >= 0) continue;"),

  hashes("inputHashOf")("place.id, place.company, place.quota, tiersOf", "place.id, place.company, tiersOf"),
  hashes("inputHashOf")('put(hash, ["order", market.order ?? null]);', ""),
  hashes("inputHashOf")("return [...new Set(ids)].sort(compareIds);", "return [...new Set(ids)];"),
  hashes("outcomeHashOf")("outcome.inputHash, outcome.former ?? null]", "outcome.inputHash]"),
  hashes("outcomeHashOf")("put(hash, entry);", "put(hash, entry[0]);"),
  hashes("replay")("[event.intern, event.place] as const", "[event.intern, null] as const"),
  hashes("replay")('event.kind === "intern" ? [[', 'event.kind === "intern" && event.place !== null ? [['),

  verify("if (counts[cap]! + 1 <= j.capMax[cap]!) continue;", "if (counts[cap]! <= j.capMax[cap]!) continue;"),
  verify("if (envyInClass) say.weak = say.strong = say.cutoff = false;", "if (envyInClass) say.weak = say.strong = false;"),
  verify("say.stable = false;\n    const kind", "const kind"),
  verify("if (fill[place]! > j.quota[place]!) say.feasible = false;", ""),
  verify("fill[old]! - 1 - j.target![old]!", "fill[old]! - j.target![old]!"),
  verify("if (breaksFreed.length === 0) say.strong = false;", "if (breaks.length === 0) say.strong = false;"),
  meets("if (!judgement.feasible || !judgement.rational) return false;", "if (!judgement.rational) return false;"),
  meets("judgement[notion] === true", "judgement[notion] !== false"),

  repair("former.inputHash !== inputHashOf(market)", "former.match === undefined"),
  repair("left-- > 0) continue;", "left-- >= 0) continue;"),
  repair("former: outcomeHashOf(former) }", "former: former.inputHash }"),
  repair(
    "places: market.places.map((place) => ({\n      ...place,\n      quota: Math.max(0,",
    "places: market.places.map((place) => ({\n      ...place,\n      quota: Math.max(1,",
  ),
  chain("return own < 0 || isBetter(market, edge, own);", "return own < 0 || !isBetter(market, edge, own);"),
  chain("if (edge < 0) return;\n    const old", "if (edge < 0 || state.moves > 0) return;\n    const old"),
  chain("if (keepsAllCaps(market, state, edge, own)) return edge;", "return edge;"),
  chain("edge = victim + 1;", "edge = market.internStart[intern + 1]!;"),
  repairFrom("if (was === null) return;", "if (was === undefined) return;"),
  repairFrom('isFresh ? "recalculated" : isNew ? "late"', 'isFresh ? "recalculated" : !isNew ? "late"'),

  toIntern('if (isFull && worst[at]! <= tierAtPlace(edge)) return ["full", []];', 'if (isFull) return ["cap", []];'),
  toIntern("core.internTier[own]! + 1;\n    const ownPlace", "core.internTier[own]!;\n    const ownPlace"),
  of("explainToIntern", "explain.ts", "explain")("passedWords[because](naming(place)", "passedWords[because](naming(intern)"),
  toCompany(
    'if (!claims(edge)) return { because: "preferred-other", caps: [] };',
    'if (!claims(edge)) return { because: "does-not-list", caps: [] };',
  ),
  toCompany("else if (!isFull || tier < worst[at]!) above.push", "else above.push"),
  of("explainToCompany", "explain.ts", "explain")("line.came.map((one) => naming(one.intern))", "line.came.map((one) => one.intern)"),
  toStaff("max: one.max + 1", "max: one.max"),
  toStaff("event.counted >= event.max", "event.counted > event.max"),
];
