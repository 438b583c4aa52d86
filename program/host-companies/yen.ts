/**
 * A sum in whole yen as people in Japan write it: 10,000,000, 1000万, 3億5,000万円; null when it is no such sum.
 */
export function yenFrom(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[,\s円¥\\]/g, "");
  const parts = /^(?:(\d{1,6}(?:\.\d{1,4})?)億)?(?:(\d{1,9}(?:\.\d{1,4})?)万)?(\d{1,15})?$/.exec(plain);
  if (plain === "" || parts === null) return null;
  const yen = Math.round(Number(parts[1] ?? 0) * 1e8) + Math.round(Number(parts[2] ?? 0) * 1e4) + Number(parts[3] ?? 0);
  return Number.isSafeInteger(yen) ? yen : null;
}

/** A sum as Japanese pages say it, in 億 and 万 where it is round: 1,000万円; elsewhere with commas. */
export function sayYen(yen: number, language: "en" | "ja"): string {
  if (language === "en") return `${yen.toLocaleString("en")} yen`;
  if (yen < 10_000 || yen % 10_000 !== 0) return `${yen.toLocaleString("en")}円`;
  const [large, small] = [Math.floor(yen / 1e8), (yen % 1e8) / 1e4];
  return `${large > 0 ? `${large.toLocaleString("en")}億` : ""}${small > 0 ? `${small.toLocaleString("en")}万` : ""}円`;
}
