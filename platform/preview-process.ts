// A process of its own that makes previews: pictures of strangers are opened here and nowhere else. It knows no secret and no address, is
// given bytes and gives bytes, and is ended by its parent when it takes too long.
import sharp from "sharp";

/** More pixels than any camera of a phone makes are not opened at all. */
const pixelsMax = 120_000_000;

sharp.concurrency(1);
sharp.cache(false);

process.on("message", (asked: { number: number; bytes: Uint8Array; edge: number }) => {
  const { number, bytes, edge } = asked;
  sharp(bytes, { limitInputPixels: pixelsMax, failOn: "error", sequentialRead: true, pages: 1 })
    .rotate() // As the camera was held; everything else that it noted, such as the place, is left behind.
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer()
    .then(
      (preview) => process.send?.({ number, preview }),
      () => process.send?.({ number, preview: null }),
    );
});
