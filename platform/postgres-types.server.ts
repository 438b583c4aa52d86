import pg from "pg";
import { assert } from "./assert.ts";

const oid = { int8: 20, int8s: 1016, date: 1082, dates: 1182, texts: 1009 } as const;
type Reader = (text: string) => unknown;

const readTexts = pg.types.getTypeParser(oid.texts as number) as (text: string) => (string | null)[];
const own = new Map<number, Reader>([
  [oid.int8, wholeNumber],
  [oid.int8s, (text) => readTexts(text).map((each) => (each === null ? null : wholeNumber(each)))],
  // A calendar day has no clock and no zone: it stays "YYYY-MM-DD" (platform/days.ts).
  [oid.date, (text) => text],
  [oid.dates, readTexts],
]);

/** How values of PostgreSQL become ours: `timestamptz` a Date, `date` a Day, `int8` a whole number, `numeric` its text. */
export const postgresTypes = {
  getTypeParser(type: number, format?: "text" | "binary") {
    return (format === "binary" ? undefined : own.get(type)) ?? pg.types.getTypeParser(type, format as "text");
  },
} as pg.CustomTypesConfig;

/** Throws on a number that JavaScript would silently round. */
function wholeNumber(text: string): number {
  const number = Number(text);
  assert(Number.isSafeInteger(number), `a number of the database is too large to be exact: ${text}`);
  return number;
}
