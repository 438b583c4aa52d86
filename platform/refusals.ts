// These carry the fields by which the router knows an answer that is meant (isRouteErrorResponse): its status, and that it is no fault.

/** What is not there, or whose very existence is private to the reader: a page answers 404. */
export class NotFound extends Error {
  override name = "NotFound";
  readonly status = 404;
  readonly statusText = "Not Found";
  readonly internal = false;
  readonly data = null;
}

/** What the reader knows of but may not do or see: a page answers 403. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
  readonly status = 403;
  readonly statusText = "Forbidden";
  readonly internal = false;
  readonly data = null;
}

/** The value, or `NotFound` when there is none. `what` names the kind of thing, never a person's data. */
export function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new NotFound(what);
  return value;
}
