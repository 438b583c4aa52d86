/**
 * The database cannot answer just now: nothing is wrong with what was asked, and asking again later may work.
 * `unreachable`: no connection; `busy`: a lock or a limit stood in the way; `full`: no room on disk or no connection left.
 */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  /** The built site carries its own copy of this class: an error of the other copy is the same. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "DatabaseUnavailable";
  }
  // By these the router knows an answer that is meant (platform/refusals.ts): 503, and no fault of a page.
  readonly status = 503;
  readonly statusText = "Service Unavailable";
  readonly internal = false;
  readonly data = null;
  readonly reason: "unreachable" | "busy" | "full";

  constructor(reason: DatabaseUnavailable["reason"], cause: unknown) {
    super(`the database is ${reason}`, { cause });
    this.reason = reason;
  }
}

const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client was closed|not queryable|ECONN|EPIPE|ETIMEDOUT/;
const socketErrors = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** The typed form of an error of the driver or the server that means "not now"; null for every other error. */
export function unavailable(error: unknown): DatabaseUnavailable | null {
  if (error instanceof DatabaseUnavailable) return error as DatabaseUnavailable;
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  // Class 08 connection, 57P0x shutting down or starting, 25P03/57P05 idle too long.
  if (socketErrors.has(code) || /^(08...|57P0[1-5]|25P0[34])$/.test(code) || lostConnection.test(error.message)) {
    return new DatabaseUnavailable("unreachable", error);
  }
  // Cancelled by a limit, lock not to be had, deadlock, serialization.
  if (["57014", "55P03", "40P01", "40001"].includes(code)) return new DatabaseUnavailable("busy", error);
  if (/^53...$/.test(code)) return new DatabaseUnavailable("full", error);
  return null;
}
