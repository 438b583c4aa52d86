/** Minutes to wait after each failed try: 1 min, 10 min, 1 h, 2 h, 4 h (bars and `features.md` row 119). */
const waitMinutes = [1, 10, 60, 120, 240] as const;

/** When to try again after `attempts` failed tries, or null when the letter is given up. `attempts` counts from 1. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
  const minutes = waitMinutes[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
