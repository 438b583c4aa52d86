import { data } from "react-router";
import { redirect } from "react-router";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/forms.server.ts";

/** A form that was refused: 422, with every problem and everything that was typed. */
export function unprocessable(problems: readonly Problem[], typed: Typed) {
  return data({ problems, typed }, { status: 422 });
}

/** A deed done: 303, so that a reload repeats nothing. */
export function seeOther(path: string, headers?: HeadersInit) {
  return redirect(path, { status: 303, headers });
}

/** Too many tries: 429 with the seconds to wait; what was typed stays. */
export function tooMany(problems: readonly Problem[], typed: Typed, seconds: number) {
  return data({ problems, typed }, { status: 429, headers: { "Retry-After": String(seconds) } });
}

/** A path of this site from a `then=` of the address, or the other one when it leads anywhere else. */
export function ownPath(then: string | null, otherwise: string): string {
  return then !== null && /^\/(en|ja)(\/[\w\-./]*)?$/.test(then) && !then.includes("//") ? then : otherwise;
}
