export type BarKind = "full" | "pale" | "grey";

/** The class of a bar: accent for what is meant, pale for the rest. */
export function barClass(kind: BarKind): string {
  return kind === "full" ? "bar" : `bar ${kind}`;
}

/** A part of one as a position: "37.5%". */
export function percent(part: number): string {
  return `${Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100}%`;
}

/** Round steps of an axis from 0 up to `most`: at most three, such as 500, 1000, 1500. */
export function axisSteps(most: number): number[] {
  const rough = Math.max(1, most) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power);
  return Array.from({ length: Math.max(1, Math.floor(most / step)) }, (_, index) => (index + 1) * step);
}
