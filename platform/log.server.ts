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

/**
 * Kind, message and place of an error with its causes. A database's `detail` is left out: it quotes rows; and so is what any message
 * quotes, since that may be what somebody typed (`invalid input syntax for type uuid: "..."`).
 */
function sayError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: "something was thrown that is no error" };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    message: withoutQuoted(error.message),
    ...(typeof code === "string" ? { code } : {}),
    // The message stands before the places, and may have several lines.
    stack: error.stack
      ?.split("\n")
      .map((line) => line.trim())
      .filter((line) => line.startsWith("at "))
      .slice(0, 7),
    ...(error.cause === undefined ? {} : { cause: sayError(error.cause) }),
  };
}

/** Names of tables, columns and locks stay, because they help; everything else that a message quotes goes. */
function withoutQuoted(message: string): string {
  const [first = ""] = message.split("\n");
  return first.replace(
    /(\b(?:column|relation|constraint|policy|table|function|role) )?(?:"[^"]*"?|'[^']*'?)/g,
    (quoted, kind: string | undefined) => (kind === undefined ? '"..."' : quoted),
  );
}
