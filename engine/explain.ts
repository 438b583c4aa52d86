import { assign } from "./assign.ts";
import type { AssignOptions } from "./assign.ts";
import { aboveWords, cameWords, passedWords, placeWords } from "./explain-words.ts";
import type { Id, Market, Text2 } from "./market.ts";
import type { AboveBecause, Event, Outcome, PassedBecause } from "./outcome.ts";
import { MatchingProblems } from "./problems.ts";

/** How an id is shown to people; without it the id itself is shown. */
export type Naming = (id: Id) => string;

/** What one intern is told: its place, and why not each place that it would rather have. It names no other intern. */
export interface InternExplanation {
  intern: Id;
  place: Id | null;
  /** Position of the place on the intern's list, from 1; tied places share one. */
  position: number | null;
  above: { place: Id; because: PassedBecause; text: Text2 }[];
  text: Text2;
}

/** What a company is told of one place: who came, and why not each one ranked above them. It tells nothing of other companies' lists. */
export interface PlaceExplanation {
  place: Id;
  came: { intern: Id; position: number }[];
  above: { intern: Id; position: number; because: AboveBecause; text: Text2 }[];
  text: Text2;
}

/** What staff see besides the whole record. */
export interface StaffExplanation {
  log: readonly Event[];
  /** For each cap that is reached: for how many interns the result would change with one more, and who they are. */
  counterfactuals: { cap: Id; changed: number; interns: Id[] }[];
}

/** Tells an intern its result from the record alone. Throws `MatchingProblems` (unknown-id) if the record doesn't know it. */
export function explainToIntern(log: readonly Event[], intern: Id, naming: Naming = (id) => id): InternExplanation {
  const line = indexOf(log).interns.get(intern);
  if (!line) throw new MatchingProblems([{ code: "unknown-id", id: intern }]);
  const above = line.passed.map(({ place, because, caps }) => ({
    place,
    because,
    text: passedWords[because](naming(place), reasonOf(log, caps)),
  }));
  const opening = placeWords(line.place === null ? null : naming(line.place), line.position);
  return { intern, place: line.place, position: line.position, above, text: join([opening, ...above.map((one) => one.text)]) };
}

/** Tells a company the result of one of its places from the record alone. Throws `MatchingProblems` (unknown-id) if the record doesn't know it. */
export function explainToCompany(log: readonly Event[], place: Id, naming: Naming = (id) => id): PlaceExplanation {
  const line = indexOf(log).places.get(place);
  if (!line) throw new MatchingProblems([{ code: "unknown-id", id: place }]);
  const above = line.above.map(({ intern, position, because, caps }) => {
    return { intern, position, because, text: aboveWords[because](naming(intern), reasonOf(log, caps)) };
  });
  const opening = cameWords(
    naming(place),
    line.came.map((one) => naming(one.intern)),
  );
  return { place, came: line.came, above, text: join([opening, ...above.map((one) => one.text)]) };
}

/**
 * Shows staff the whole record (lottery numbers, closed cutoffs and all) and, for each cap that is reached, what one more would change. The
 * options are those of the run.
 */
export function explainToStaff(market: Market, outcome: Outcome, options: AssignOptions = {}): StaffExplanation {
  const reached = outcome.log.flatMap((event) => (event.kind === "cap" && event.counted >= event.max ? [event.cap] : []));
  const counterfactuals = reached.map((cap) => {
    const wider = { ...market, caps: market.caps.map((one) => (one.id === cap ? { ...one, max: one.max + 1 } : one)) };
    const match = assign(wider, options).match;
    const interns = Object.keys(outcome.match).filter((intern) => match[intern] !== outcome.match[intern]);
    return { cap, changed: interns.length, interns };
  });
  return { log: outcome.log, counterfactuals };
}

/** The lines of a record by whom they are about. */
interface LogIndex {
  interns: Map<Id, Extract<Event, { kind: "intern" }>>;
  places: Map<Id, Extract<Event, { kind: "place" }>>;
  reasons: Map<Id, Text2>;
}

// A record is never edited, so its index is made once, however many people are told of it.
const indexes = new WeakMap<readonly Event[], LogIndex>();

function indexOf(log: readonly Event[]): LogIndex {
  const known = indexes.get(log);
  if (known) return known;
  const index: LogIndex = { interns: new Map(), places: new Map(), reasons: new Map() };
  for (const event of log) {
    if (event.kind === "intern") index.interns.set(event.intern, event);
    else if (event.kind === "place") index.places.set(event.place, event);
    else if (event.kind === "cap") index.reasons.set(event.cap, event.reason);
  }
  indexes.set(log, index);
  return index;
}

function reasonOf(log: readonly Event[], caps: readonly Id[]): Text2 {
  const reasons = caps.flatMap((cap) => indexOf(log).reasons.get(cap) ?? []);
  return { en: reasons.map((reason) => reason.en).join("; "), ja: reasons.map((reason) => reason.ja).join("、") };
}

function join(sentences: readonly Text2[]): Text2 {
  return { en: sentences.map((one) => one.en).join(" "), ja: sentences.map((one) => one.ja).join("\n") };
}
