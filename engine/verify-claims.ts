/** A market and an assignment as numbers, for judging only. Positions on lists run best first; a tier is smaller where it is better. */
export interface Judged {
  internCount: number;
  placeCount: number;
  internStart: Int32Array;
  places: Int32Array;
  /** Tier of each position on the interns' lists; null where all lists are strict. */
  internTier: Int32Array | null;
  placeStart: Int32Array;
  interns: Int32Array;
  /** Tier of each position on the places' lists; null where all lists are strict. */
  placeTier: Int32Array | null;
  quota: ArrayLike<number>;
  /** Place of each intern, or -1. */
  match: Int32Array;
  capMax: ArrayLike<number>;
  /** Caps of each class, and the class of each position on the interns' lists; null means no caps at all. */
  classes: ArrayLike<number>[];
  classOf: Int32Array | null;
  /** Target per place where the caps are disjoint regions, else null. */
  target: ArrayLike<number> | null;
}

/** A claim that some notion has to answer for. */
export interface FoundClaim {
  intern: number;
  place: number;
  /** A seat is open. */
  vacancy: boolean;
  /** Somebody of the same class is below. */
  envyInClass: boolean;
  /** Somebody of another class is below. */
  envyAcross: boolean;
  /** Caps that the move would break while the old seat is still counted. */
  breaks: number[];
  /** Caps that the move would break although the old seat is freed. */
  breaksFreed: number[];
}

/** What is true of an assignment (specification, 4.1). */
export interface Judgement {
  feasible: boolean;
  rational: boolean;
  stable: boolean;
  weak: boolean;
  fair: boolean;
  strong: boolean;
  cutoff: boolean;
  /** Null where the caps are not disjoint regions of places. */
  kk: boolean | null;
}

/**
 * Judges an assignment by the definitions of 4.1 alone; shares no code with what made it. `note` is told each claim with envy or a vacancy.
 * Without `note` it ends early once nothing can be true any more. Time: linear in both lists.
 */
export function judge(j: Judged, note?: (claim: FoundClaim) => void): Judgement {
  const counts = new Int32Array(j.capMax.length);
  const fill = new Int32Array(j.placeCount);
  const own = ownPositions(j);
  const say: Judgement = {
    feasible: true,
    rational: true,
    stable: true,
    weak: true,
    fair: true,
    strong: true,
    cutoff: true,
    kk: j.target === null ? null : true,
  };

  for (let intern = 0; intern < j.internCount; intern++) {
    const place = j.match[intern]!;
    if (place < 0) continue;
    fill[place]!++;
    if (own[intern]! < 0) say.rational = false;
    else for (const cap of capsOf(own[intern]!)) counts[cap]!++;
  }
  for (let place = 0; place < j.placeCount; place++) if (fill[place]! > j.quota[place]!) say.feasible = false;
  for (let cap = 0; cap < counts.length; cap++) if (counts[cap]! > j.capMax[cap]!) say.feasible = false;

  const worst = worstTiers();
  const above = candidates(j, own, worst, (place) => fill[place]! >= j.quota[place]!);
  const worstOfClass = new Map<number, number>();
  const met = new Set<number>();
  let lastPlace = -1;
  for (let at = 0; at < above.interns.length; at++) {
    const claim = above.claimAt[at]!;
    if (claim < 0) continue;
    const place = above.places[at]!;
    if (place !== lastPlace) lookAt(place);
    lastPlace = place;
    judgeClaim(above.interns[at]!, place, claim, tierAt(above.positions[at]!));
  }
  if (!say.feasible || !say.rational) {
    for (const notion of ["stable", "weak", "fair", "strong", "cutoff"] as const) say[notion] = false;
    if (say.kk !== null) say.kk = false;
  }
  if (!say.weak) say.fair = false;
  return say;

  function capsOf(position: number): ArrayLike<number> & Iterable<number> {
    return (j.classOf === null ? none : j.classes[j.classOf[position]!]!) as ArrayLike<number> & Iterable<number>;
  }

  function tierAt(position: number): number {
    return j.placeTier === null ? position : j.placeTier[position]!;
  }

  /** The worst tier held at each place, or -1; a holder that a place doesn't list makes the assignment irrational. */
  function worstTiers(): Int32Array {
    const tiers = new Int32Array(j.placeCount).fill(-1);
    for (let place = 0; place < j.placeCount; place++) {
      let seen = 0;
      for (let at = j.placeStart[place]!; at < j.placeStart[place + 1]! && seen < fill[place]!; at++) {
        if (j.match[j.interns[at]!] !== place) continue;
        seen++;
        tiers[place] = tierAt(at);
      }
      if (seen < fill[place]!) say.rational = false;
    }
    return tiers;
  }

  /** Prepares for the claims on a place: the worst tier held per class. */
  function lookAt(place: number): void {
    worstOfClass.clear();
    met.clear();
    if (j.classOf === null) return;
    for (let at = j.placeStart[place]!, seen = 0; at < j.placeStart[place + 1]! && seen < fill[place]!; at++) {
      const intern = j.interns[at]!;
      if (j.match[intern] !== place) continue;
      seen++;
      if (own[intern]! >= 0) worstOfClass.set(j.classOf[own[intern]!]!, tierAt(at));
    }
  }

  function judgeClaim(intern: number, place: number, position: number, tier: number): void {
    const hasEnvy = worst[place]! > tier;
    const isFull = fill[place]! >= j.quota[place]!;
    say.stable = false;
    const kind = j.classOf === null ? 0 : j.classOf[position]!;
    const envyInClass = hasEnvy && (j.classOf === null || (worstOfClass.get(kind) ?? -1) > tier);
    const breaks: number[] = [];
    const breaksFreed: number[] = [];
    for (const cap of capsOf(position)) {
      if (counts[cap]! + 1 <= j.capMax[cap]!) continue;
      breaks.push(cap);
      if (own[intern]! < 0 || !has(capsOf(own[intern]!), cap)) breaksFreed.push(cap);
    }
    let envyAcross = false;
    if (hasEnvy && j.classOf !== null) {
      for (const [other, tierOfOther] of worstOfClass) {
        if (other === kind || tierOfOther <= tier) continue;
        envyAcross = true;
        if (!breaks.some((cap) => !has(j.classes[other]!, cap))) say.fair = false;
      }
    }
    if (envyInClass) say.weak = say.strong = say.cutoff = false;
    if (!isFull) {
      if (breaks.length === 0) say.weak = false;
      if (breaksFreed.length === 0) say.strong = false;
      // Only the highest claim of a class decides: lowering its cutoff by one lets exactly this intern in.
      if (!met.has(kind) && breaksFreed.length === 0) say.cutoff = false;
      met.add(kind);
    }
    if (say.kk !== null && !isTolerated(intern, place, position, hasEnvy)) say.kk = false;
    note?.({ intern, place, vacancy: !isFull, envyInClass, envyAcross, breaks, breaksFreed });
  }

  /** The rule of `kk` for a claim with envy or a vacancy. */
  function isTolerated(intern: number, place: number, position: number, hasEnvy: boolean): boolean {
    const region = capsOf(position)[0];
    if (hasEnvy || region === undefined || counts[region]! < j.capMax[region]!) return false;
    const old = j.match[intern]!;
    if (old < 0 || own[intern]! < 0 || capsOf(own[intern]!)[0] !== region) return true;
    return fill[place]! + 1 - j.target![place]! > fill[old]! - 1 - j.target![old]!;
  }
}

const none: number[] = [];

function has(caps: ArrayLike<number>, cap: number): boolean {
  for (let at = 0; at < caps.length; at++) if (caps[at] === cap) return true;
  return false;
}

/** Where each intern's own place stands on its list, or -1. */
function ownPositions(j: Judged): Int32Array {
  const own = new Int32Array(j.internCount).fill(-1);
  for (let intern = 0; intern < j.internCount; intern++) {
    const place = j.match[intern]!;
    if (place < 0) continue;
    for (let at = j.internStart[intern]!; at < j.internStart[intern + 1]!; at++) {
      if (j.places[at] === place) {
        own[intern] = at;
        break;
      }
    }
  }
  return own;
}

/**
 * The listings that could be claims with envy or a vacancy, by place and position: on a full place's list above its worst holder, on an open
 * place's anywhere. `claimAt` is where the place stands on the intern's own list if the intern strictly prefers it, else -1.
 */
function candidates(j: Judged, own: Int32Array, worst: Int32Array, isFull: (place: number) => boolean) {
  const ends = new Int32Array(j.placeCount);
  let total = 0;
  for (let place = 0; place < j.placeCount; place++) {
    const from = j.placeStart[place]!;
    let end = j.placeStart[place + 1]!;
    if (isFull(place)) {
      end = from;
      while (end < j.placeStart[place + 1]! && (j.placeTier === null ? end : j.placeTier[end]!) < worst[place]!) end++;
    }
    ends[place] = end;
    total += end - from;
  }
  const interns = new Int32Array(total);
  const places = new Int32Array(total);
  const positions = new Int32Array(total);
  const start = new Int32Array(j.internCount + 1);
  for (let place = 0, next = 0; place < j.placeCount; place++) {
    for (let at = j.placeStart[place]!; at < ends[place]!; at++, next++) {
      interns[next] = j.interns[at]!;
      places[next] = place;
      positions[next] = at;
      start[j.interns[at]! + 1]!++;
    }
  }
  for (let intern = 0; intern < j.internCount; intern++) start[intern + 1]! += start[intern]!;
  const byIntern = new Int32Array(total);
  const free = start.slice();
  for (let at = 0; at < total; at++) byIntern[free[interns[at]!]!++] = at;

  const claimAt = new Int32Array(total).fill(-1);
  // Where the intern at hand lists a place; an older value points outside of what that intern prefers.
  const listed = new Int32Array(j.placeCount).fill(-1);
  for (let intern = 0; intern < j.internCount; intern++) {
    if (start[intern] === start[intern + 1]) continue;
    const from = j.internStart[intern]!;
    const end = preferredEnd(j, intern, own[intern]!);
    for (let position = from; position < end; position++) listed[j.places[position]!] = position;
    for (let at = start[intern]!; at < start[intern + 1]!; at++) {
      const position = listed[places[byIntern[at]!]!]!;
      if (position >= from && position < end) claimAt[byIntern[at]!] = position;
    }
  }
  return { interns, places, positions, claimAt };
}

/** Where the places end that an intern strictly prefers to its own: tied places are no better. */
function preferredEnd(j: Judged, intern: number, own: number): number {
  if (own < 0) return j.internStart[intern + 1]!;
  let end = own;
  if (j.internTier !== null) while (end > j.internStart[intern]! && j.internTier[end - 1] === j.internTier[own]) end--;
  return end;
}
