import { fileTypeFromBuffer } from "file-type";
import { claimsOtherKind } from "./document-content.ts";
import { declaresOtherKind } from "./document-content.ts";
import { endsAsArchive } from "./document-content.ts";
import { isEncryptedPdf } from "./document-content.ts";
import { pixelsMax } from "./document-content.ts";
import { pixelsOf } from "./document-content.ts";
import { fileBytesMax } from "./document.ts";
import { mediaTypes } from "./document.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { MediaType } from "./document.ts";

export type FileProblemCode =
  "file-needed" | "file-empty" | "file-too-big" | "file-kind" | "file-name-kind" | "file-encrypted" | "file-two-kinds" | "file-pixels";

const headBytes = 1_000_000;
const tailBytes = 66_000;
/** Longer than any way of writing what is looked for, so that nothing hides between two pieces. */
const overlap = 64;

/**
 * The kind of a file by its content, or what is wrong with it: nothing there, too large, none of our kinds, a name or declared type that
 * says otherwise, a PDF with a password, an archive at its end, a picture that unfolds beyond all measure. Reads it once, in pieces.
 */
export async function inspectFile(file: ArrivedFile | null): Promise<MediaType | FileProblemCode> {
  if (file === null || (file.size === 0 && file.name === "")) return "file-needed";
  if (file.size === 0) return "file-empty";
  if (file.size > fileBytesMax) return "file-too-big";
  const heads: Uint8Array[] = [];
  let [headLength, tail, before, isLocked] = [0, Buffer.alloc(0) as Uint8Array, "", false];
  for await (const chunk of file.stream()) {
    if (headLength < headBytes) {
      heads.push(chunk.subarray(0, headBytes - headLength));
      headLength += chunk.byteLength;
    }
    tail = chunk.byteLength >= tailBytes ? chunk.subarray(-tailBytes) : Buffer.concat([tail, chunk]).subarray(-tailBytes);
    const text = before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
    isLocked ||= isEncryptedPdf(text);
    before = text.slice(-overlap);
  }
  const head = Buffer.concat(heads);
  const mime = (await fileTypeFromBuffer(head.subarray(0, 4_100)))?.mime;
  if (mime === undefined || !(mime in mediaTypes)) return "file-kind";
  const mediaType = mime as MediaType;
  if (claimsOtherKind(file.name) || declaresOtherKind(file.type)) return "file-name-kind";
  if (mediaType === "application/pdf" && isLocked) return "file-encrypted";
  if (endsAsArchive(tail)) return "file-two-kinds";
  const pixels = pixelsOf(mediaType, head);
  if (pixels !== null && pixels > pixelsMax) return "file-pixels";
  return mediaType;
}

/** True for what `inspectFile` gives when the file may be kept. */
export function isMediaType(word: MediaType | FileProblemCode): word is MediaType {
  return word in mediaTypes;
}
