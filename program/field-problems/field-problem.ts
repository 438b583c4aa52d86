/** How often a problem was told at a field of a form. */
export interface FieldProblem {
  /** The pattern of the form's address, such as `/:language/inquiry`; a section of an application by its name. */
  readonly form: string;
  /** Empty for a problem of the whole form. */
  readonly field: string;
  readonly code: string;
  readonly times: number;
}

/** The parts of addresses that name a kind of thing of ours; whatever else stands in an address, somebody may have made up. */
const namedParts: readonly string[] = ["section", "what"];

/** A form's name by its address: parts that name a kind of thing stay (`sections/languages`), ids of records never do. */
export function formName(pattern: string, params: Readonly<Record<string, string | undefined>>): string {
  const named = pattern.replaceAll(/:(\w+)\??/g, (part, name: string) => {
    const value = params[name] ?? "";
    return namedParts.includes(name) && /^[a-z][a-z-]{0,30}$/.test(value) ? value : part;
  });
  return `/${named}`.replaceAll(/\/{2,}/g, "/").slice(0, 120);
}
