// A process of its own that makes previews: pictures of strangers are opened here and nowhere else. It knows no secret and no address, is
// given bytes and gives bytes, and is ended by its parent when it takes too long.
import sharp from "sharp";
import type { MadeSize } from "./made-size.ts";

/** More pixels than any camera of a phone makes are not opened at all. */
const pixelsMax = 120_000_000;

sharp.concurrency(1);
sharp.cache(false);

process.on("message", (asked: { number: number; bytes: Uint8Array; edge: number; widths?: readonly number[] }) => {
  const { number, bytes, edge, widths } = asked;
  (widths === undefined ? previewOf(bytes, edge) : sizesOf(bytes, widths)).then(
    (made) => process.send?.({ number, made }),
    () => process.send?.({ number, made: null }),
  );
});

/** Upright as the camera was held; everything else that it noted, such as the place, is left behind. */
const opened = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: pixelsMax, failOn: "error", sequentialRead: true, pages: 1 }).rotate();

async function previewOf(bytes: Uint8Array, edge: number): Promise<Buffer> {
  return await opened(bytes)
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** The picture in each width that it fills, as WebP and JPEG; in its own where it fills none of the others. */
async function sizesOf(bytes: Uint8Array, widths: readonly number[]): Promise<MadeSize[]> {
  const widest = await opened(bytes)
    .resize({ width: Math.max(...widths), withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = widest.info;
  const wanted = [...new Set([...widths.filter((one) => one < width), width])];
  const made: MadeSize[] = [];
  for (const one of wanted) {
    const resized = sharp(widest.data, { raw: { width, height, channels } }).resize({ width: one });
    for (const format of ["webp", "jpeg"] as const) {
      const written = format === "webp" ? resized.clone().webp({ quality: 76 }) : resized.clone().jpeg({ quality: 80, mozjpeg: true });
      const { data, info } = await written.toBuffer({ resolveWithObject: true });
      made.push({ width: info.width, height: info.height, format, content: data });
    }
  }
  return made;
}
