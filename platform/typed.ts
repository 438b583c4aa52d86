/** What a form sent, as typed: shown again after a problem. A field sent several times keeps all its values. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The one value of a field as typed; empty when missing or sent as a list. */
export function typedText(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === "string" ? value : "";
}

/** All values of a field, such as ticked boxes. */
export function typedList(typed: Typed, name: string): readonly string[] {
  const value = typed[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
