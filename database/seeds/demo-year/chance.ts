/** Numbers that look like chance and are the same on every machine: the demonstration year is always the same year. */
export interface Chance {
  /** From 0 up to, not with, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** True so often: 0.3 is three times in ten. */
  often(share: number): boolean;
}

/** Mulberry32: small, quick, good enough for a demonstration. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { next, between, pick: (things) => things[between(0, things.length - 1)]!, often: (share) => next() < share };
}

/** The chance of the whole demonstration year: one row of numbers, drawn in the order of the play, so that each play is alike. */
export const chance = chanceOf(2023);
