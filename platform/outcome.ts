/** A thing that a person can mend: a code with words in the slice's `messages.ts`, and the field it belongs to (null: the whole form). */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly field: string | null;
  /** Facts that the words need, such as the refused characters or the number of bytes over. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Done with a value, or refused with every problem found; a refusal has written nothing. */
export type Outcome<Value, P extends Problem = Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly P[] };

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<P extends Problem>(...problems: readonly P[]): { readonly ok: false; readonly problems: readonly P[] } {
  return { ok: false, problems };
}
