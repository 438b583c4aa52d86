/** The three answers of a date field as they were typed. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

/**
 * One text from the three answers: `YYYY-MM-DD` when they are figures, else the parts as typed with "-" between, so that nothing is
 * lost on the way back. Empty when nothing was typed. Whether it is a day at all, the form's schema decides.
 */
export function joinDate(parts: Readonly<Partial<DateParts>>): string {
  const typed = [parts.year, parts.month, parts.day].map((part) => (part ?? "").normalize("NFKC").trim());
  if (typed.every((part) => part === "")) return "";
  return typed.map((part, index) => (/^\d+$/.test(part) ? part.padStart(index === 0 ? 4 : 2, "0") : part.replaceAll("-", ""))).join("-");
}

/** The parts of a date, also of one that was not complete: the way back of `joinDate`. */
export function splitDate(text: string | null | undefined): DateParts {
  const [year = "", month = "", day = ""] = (text ?? "").split("-");
  const plain = (part: string) => part.replace(/^0+(?=\d)/, "");
  return { year, month: plain(month), day: plain(day) };
}

/** The names under which a date field sends its parts. */
export function datePartNames(name: string): DateParts {
  return { year: `${name}.year`, month: `${name}.month`, day: `${name}.day` };
}

/** The date of a form's fields as one text: `joinDate` of what was typed under the field's three names. */
export function typedDate(typed: Readonly<Record<string, string | readonly string[] | undefined>>, name: string): string {
  const names = datePartNames(name);
  const text = (value: string | readonly string[] | undefined) => (typeof value === "string" ? value : "");
  return joinDate({ year: text(typed[names.year]), month: text(typed[names.month]), day: text(typed[names.day]) });
}
