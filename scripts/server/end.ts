import type { Closers } from "./open-house.ts";

/**
 * Ends the process once, with what was opened closed in the opposite order, whichever signal comes and however often: SIGTERM, SIGINT, SIGHUP,
 * or the end of whoever started us, behind whom we must not stay.
 */
export function endOnce(closers: Closers): { end(code: number): Promise<never>; isEnding(): boolean } {
  let ending: Promise<never> | null = null;
  const end = (code: number) => (ending ??= closeAll(closers, code));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void end(0));
  process.on("disconnect", () => void end(0));
  return { end, isEnding: () => ending !== null };
}

async function closeAll(closers: Closers, code: number): Promise<never> {
  // Closers that a start still under way adds while we close are closed as well.
  for (let close = closers.pop(); close; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`While ending: ${(error as Error).message}\n`);
    }
  }
  process.exit(code);
}
