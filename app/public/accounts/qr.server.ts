import { encode } from "uqr";

/** A QR code as the path of a picture (each dark field one unit) and the picture's width in units. */
export function qrPicture(text: string): { path: string; units: number } {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { path, units: size };
}
