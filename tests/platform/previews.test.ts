import assert from "node:assert/strict";
import test from "node:test";
import { after } from "node:test";
import sharp from "sharp";
import { openPreviews } from "#platform/previews.server.ts";

const previews = openPreviews();
after(() => previews.close());
const picture = sharp({ create: { width: 300, height: 100, channels: 3, background: "#284" } });

test("a preview is a new picture of at most the asked size, without what the camera had noted", async () => {
  const photo = await picture
    .clone()
    .withExif({ IFD0: { Copyright: "SECRET-PLACE" } })
    .jpeg()
    .toBuffer();
  const preview = await previews.of(photo, 150);
  const { width, height, format, exif } = await sharp(preview!).metadata();
  assert.deepEqual([width, height, format, exif], [150, 50, "jpeg", undefined]);
});

test("what is no picture, only begins as one, or would be enormous has no preview, and the next one is made all the same", async () => {
  const png = await picture.clone().png().toBuffer();
  const flood = Buffer.from(png);
  flood.writeUInt32BE(65_535, 16);
  flood.writeUInt32BE(65_535, 20);
  for (const bytes of [Buffer.from("%PDF-1.4"), png.subarray(0, 60), flood, Buffer.alloc(0)])
    assert.equal(await previews.of(bytes, 100), null);
  assert.notEqual(await previews.of(png, 100), null);
});
