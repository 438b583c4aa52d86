import type { Core } from "./core.ts";
import { unlisted } from "./lists.ts";

/** Every (place, class) that somebody could be admitted to. */
export interface Slots {
  count: number;
  /** Slot of an edge. */
  of(edge: number): number;
  /** Slot of each edge, made when it is first asked for where `of` does without. */
  ofEdge(): Int32Array;
  /** Place of each slot. */
  place: Int32Array;
  /** Class of each slot. */
  kind: Int32Array;
  /** Slots per place. */
  perPlace: Int32Array;
  /** Slot by place and group of interns, which is far smaller than by edge; null where there are too many groups. */
  ofCell: Int32Array | null;
}

/** The slots of a market, made in the way that its caps allow. */
export function slotsOf(core: Core): Slots {
  const { placeCount, places } = core;
  const { groupCount, countEverybody } = core.caps;
  if (countEverybody) {
    const place = Int32Array.from({ length: placeCount }, (_, at) => at);
    const kind = place.map((at) => classOfPlace(core, at));
    const perPlace = new Int32Array(placeCount).fill(1);
    return { count: placeCount, of: (edge) => places[edge]!, ofEdge: () => places, place, kind, perPlace, ofCell: null };
  }
  return groupCount <= 256 && placeCount * groupCount <= 1 << 22 ? slotsByGroup(core) : slotsByClass(core);
}

/** The class of the listings of a place where every cap counts everybody; 0 where nobody lists it, which nothing asks for. */
function classOfPlace({ placeStart, edgeAt, caps }: Core, place: number): number {
  for (let at = placeStart[place]!; at < placeStart[place + 1]!; at++) if (edgeAt[at]! >= 0) return caps.classOf[edgeAt[at]!]!;
  return 0;
}

/** A slot for every place and class, found by place and group: a place's list is read only until every group was met. */
function slotsByGroup({ placeCount, placeStart, places, interns, edgeAt, internOf, rank, caps }: Core): Slots {
  const { classOf, groupOf, groupCount } = caps;
  const ofCell = new Int32Array(placeCount * groupCount).fill(-1);
  const [place, kind] = [new Int32Array(ofCell.length), new Int32Array(ofCell.length)];
  const perPlace = new Int32Array(placeCount);
  let count = 0;
  // The last slot of each class: the present place's, or another's.
  const slotOfClass = new Int32Array(caps.classes.length).fill(-1);
  for (let at = 0; at < placeCount; at++) {
    const cells = at * groupCount;
    const from = count;
    let unmet = groupCount;
    for (let position = placeStart[at]!; unmet > 0 && position < placeStart[at + 1]!; position++) {
      const cell = cells + groupOf[interns[position]!]!;
      if (ofCell[cell]! >= 0 || edgeAt[position]! < 0) continue;
      unmet--;
      // Another group may be of the same class here.
      const own = classOf[edgeAt[position]!]!;
      if (slotOfClass[own]! < from) {
        slotOfClass[own] = count;
        place[count] = at;
        kind[count++] = own;
      }
      ofCell[cell] = slotOfClass[own]!;
    }
    perPlace[at] = count - from;
  }
  const of = (edge: number) => ofCell[places[edge]! * groupCount + groupOf[internOf[edge]!]!]!;
  let whole: Int32Array | null = null;
  const ofEdge = () => (whole ??= Int32Array.from(places, (_, edge) => (rank[edge] === unlisted ? 0 : of(edge))));
  return { count, of, ofEdge, place: place.slice(0, count), kind: kind.slice(0, count), perPlace, ofCell };
}

/** The same where there are too many groups for a table. A listing that is no pair keeps slot 0: it is unlisted there, so nothing ever takes it. */
function slotsByClass({ placeCount, places, rank, caps }: Core): Slots {
  const { classes, classOf } = caps;
  const place: number[] = [];
  const kind: number[] = [];
  const perPlace = new Int32Array(placeCount);
  const known = new Map<number, number>();
  const ofEdge = new Int32Array(places.length);
  for (let edge = 0; edge < places.length; edge++) {
    if (rank[edge] === unlisted) continue;
    const key = places[edge]! * classes.length + classOf[edge]!;
    const slot = known.get(key) ?? place.length;
    ofEdge[edge] = slot;
    if (slot < place.length) continue;
    known.set(key, slot);
    place.push(places[edge]!);
    kind.push(classOf[edge]!);
    perPlace[places[edge]!]!++;
  }
  const [slotPlace, slotKind] = [Int32Array.from(place), Int32Array.from(kind)];
  return {
    count: place.length,
    of: (edge) => ofEdge[edge]!,
    ofEdge: () => ofEdge,
    place: slotPlace,
    kind: slotKind,
    perPlace,
    ofCell: null,
  };
}
