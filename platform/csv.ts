/** Signs that make a spreadsheet read a cell as a formula, also in their full-width forms, after any blanks. */
const formula = /^[\s\u00a0\u3000]*[=+\-@\t\r＝＋－＠]/u;

/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, so that it is read as
 * text; numbers are written as they are. NUL is left out.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const plain = value.replaceAll("\0", "");
  const safe = formula.test(plain) ? `'${plain}` : plain;
  return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its end. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** What a CSV file begins with, so that spreadsheets read it as UTF-8. */
export const csvBegin = "\uFEFF";
