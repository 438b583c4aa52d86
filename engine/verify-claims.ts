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

  const wanted = claimsByPlace(j, own);
  // Where each intern's claim on the place at hand stands on its list, plus one; 0 for none.
  const claimAt = new Int32Array(j.internCount);
  const worstOfClass = new Map<number, number>();
  for (let place = 0; place < j.placeCount; place++) judgePlace(place);
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

  function judgePlace(place: number): void {
    const from = j.placeStart[place]!;
    const end = j.placeStart[place + 1]!;
    const isFull = fill[place]! >= j.quota[place]!;
    // Holders first: the worst tier in all, and per class.
    let worst = -1;
    let seen = 0;
    worstOfClass.clear();
    for (let at = from; at < end && seen < fill[place]!; at++) {
      const intern = j.interns[at]!;
      if (j.match[intern] !== place) continue;
      seen++;
      worst = tierAt(at);
      if (j.classOf !== null && own[intern]! >= 0) worstOfClass.set(j.classOf[own[intern]!]!, worst);
    }
    // A holder that the place doesn't list.
    if (seen < fill[place]!) say.rational = false;
    if (wanted.start[place] === wanted.start[place + 1]) return;
    for (let at = wanted.start[place]!; at < wanted.start[place + 1]!; at++) claimAt[wanted.interns[at]!] = wanted.positions[at]! + 1;
    const firstOfClass = new Set<number>();
    for (let at = from; at < end; at++) {
      if (isFull && tierAt(at) >= worst) break;
      const intern = j.interns[at]!;
      if (claimAt[intern] !== 0) judgeClaim(intern, place, claimAt[intern]! - 1, tierAt(at), worst, isFull, firstOfClass);
    }
    for (let at = wanted.start[place]!; at < wanted.start[place + 1]!; at++) claimAt[wanted.interns[at]!] = 0;
  }

  function judgeClaim(
    intern: number,
    place: number,
    position: number,
    tier: number,
    worst: number,
    isFull: boolean,
    met: Set<number>,
  ): void {
    const hasEnvy = worst > tier;
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

/** Every strictly better place of every intern, gathered by place. */
function claimsByPlace(j: Judged, own: Int32Array) {
  const better = (intern: number): number => {
    let end = own[intern]! < 0 ? j.internStart[intern + 1]! : own[intern]!;
    // Tied places are no better.
    if (own[intern]! >= 0 && j.internTier !== null) {
      while (end > j.internStart[intern]! && j.internTier[end - 1] === j.internTier[own[intern]!]) end--;
    }
    return end;
  };
  const start = new Int32Array(j.placeCount + 1);
  const ends = new Int32Array(j.internCount);
  for (let intern = 0; intern < j.internCount; intern++) {
    const end = better(intern);
    ends[intern] = end;
    for (let at = j.internStart[intern]!; at < end; at++) start[j.places[at]! + 1]!++;
  }
  for (let place = 0; place < j.placeCount; place++) start[place + 1]! += start[place]!;
  const interns = new Int32Array(start[j.placeCount]!);
  const positions = new Int32Array(interns.length);
  const next = start.slice();
  for (let intern = 0; intern < j.internCount; intern++) {
    for (let at = j.internStart[intern]!; at < ends[intern]!; at++) {
      const slot = next[j.places[at]!]!++;
      interns[slot] = intern;
      positions[slot] = at;
    }
  }
  return { start, interns, positions };
}
