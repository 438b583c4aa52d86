import { marks } from "./program-year.ts";
import type { Mark, ProgramYear, ValueMark } from "./program-year.ts";

/** Keys that tell where a value comes from or what it is called, and are no part of the value. */
const aside = new Set(["id", "n", "value", "mark", "source", "note", "en", "ja", "text"]);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (json: unknown): json is Fields => typeof json === "object" && json !== null && !Array.isArray(json);
const isMark = (json: unknown): json is Mark => (marks as readonly unknown[]).includes(json);

/** The name of an entry in a list's path: its id, code or language, else its number. */
export function entryName(entry: unknown, index: number): string {
  if (!isFields(entry)) return String(index);
  const name = entry.id ?? entry.code ?? entry.language;
  return typeof name === "string" ? name : String(index);
}

/** True for a list whose entries carry marks of their own. */
const isMarkedList = (json: unknown) => Array.isArray(json) && json.some((entry) => isFields(entry) && isMark(entry.mark));

/** What a marked entry says: its value, with the fields of a rule beside it where it has any. */
function valueOf(entry: Fields): unknown {
  const fields = Object.fromEntries(Object.entries(entry).filter(([key, value]) => !aside.has(key) && !isMarkedList(value)));
  if (Object.keys(fields).length === 0) return entry.value;
  return "value" in entry && entry.value !== true ? { value: entry.value, ...fields } : fields;
}

/** Every value of a year's JSON that carries a mark, with its path; a value with a mark but no source is left to `readYear`'s complaint. */
export function marksIn(json: unknown, path = ""): ValueMark[] {
  if (Array.isArray(json)) return json.flatMap((entry, index) => marksIn(entry, `${path}.${entryName(entry, index)}`));
  if (!isFields(json)) return [];
  const below = Object.entries(json).flatMap(([key, value]) =>
    key === "marks" ? [] : marksIn(value, path === "" ? key : `${path}.${key}`),
  );
  if (!isMark(json.mark)) return below;
  const note = typeof json.note === "string" ? json.note : null;
  return [{ path, value: valueOf(json), mark: json.mark, source: String(json.source ?? ""), note }, ...below];
}

/** The values of a year that nobody has confirmed yet: the office is shown them as assumed. `confirmed` holds the paths confirmed since. */
export function assumedValues(year: ProgramYear, confirmed: ReadonlySet<string> = new Set()): ValueMark[] {
  return year.marks.filter((value) => value.mark === "assumed" && !confirmed.has(value.path));
}

/** The mark of the value at a path, or null. */
export function markAt(year: ProgramYear, path: string): ValueMark | null {
  return year.marks.find((value) => value.path === path) ?? null;
}
