import pino from "pino";

/**
 * The log: JSON lines on standard error. No name, address, document or typed text ever goes there; say ids, codes and numbers.
 * A request's lines carry its `requestId`.
 */
export type Log = pino.Logger;

export interface OpenLog {
  readonly log: Log;
  /** Writes what is still held, for at most half a second: whoever reads the log may have gone. */
  flush(): Promise<void>;
}

/** Opens the log. Lines are written beside the program's work; should nobody read them, new ones are dropped, never waited for. */
export function openLog(level: string): OpenLog {
  const destination = pino.destination({ fd: 2, sync: false, maxLength: 1_000_000 });
  destination.on("error", () => {});
  const log = pino({ level, base: null, serializers: { error: sayError } }, destination);
  const flush = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 500);
      destination.flush(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  return { log, flush };
}

/** Kind, message and place of an error with its causes. A database's `detail` is left out: it quotes rows. */
function sayError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    message: error.message,
    ...(typeof code === "string" ? { code } : {}),
    stack: error.stack
      ?.split("\n")
      .slice(1, 8)
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: sayError(error.cause) }),
  };
}
