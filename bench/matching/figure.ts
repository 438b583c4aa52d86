import type { Lists } from "../../engine/lists.ts";

/** One figure: what was measured, in milliseconds or as a multiple, against its bar. */
export interface Figure {
  what: string;
  value: number;
  unit: "ms" | "x" | "MB";
  bar: number;
}

/** The best of some runs; short ones are repeated for a while, as the first are not yet compiled. */
export function best(act: () => unknown, runs = 5): number {
  const until = performance.now() + 500;
  let least = Infinity;
  for (let run = 0; run < runs || (runs > 1 && performance.now() < until); run++) {
    const start = performance.now();
    act();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The yardstick: both sides' lists summed once, unrolled and warmed up, best of 15. */
export function passTime(lists: Lists): number {
  for (let warm = 0; warm < 5; warm++) sum(lists.interns);
  return best(() => sum(lists.places) + sum(lists.interns), 15);
}

function sum(list: Int32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const end = list.length - (list.length % 4);
  for (let at = 0; at < end; at += 4) {
    a = (a + list[at]!) | 0;
    b = (b + list[at + 1]!) | 0;
    c = (c + list[at + 2]!) | 0;
    d = (d + list[at + 3]!) | 0;
  }
  for (let at = end; at < list.length; at++) a = (a + list[at]!) | 0;
  return (a + b + c + d) | 0;
}
