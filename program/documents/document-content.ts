import { mediaTypes } from "./document.ts";
import type { MediaType } from "./document.ts";

/** More pixels than any camera of a phone makes: a small file that would unfold to such a picture is meant to do harm. */
export const pixelsMax = 120_000_000;

/** Endings that name another kind of file, whatever is inside. */
const otherEndings =
  /\.(exe|com|bat|cmd|scr|msi|js|mjs|vbs|ps1|sh|php|jar|apk|hta|html?|xhtml|svg|xml|zip|rar|7z|gz|tar|docx?|xlsx?|pptx?|odt|rtf|txt|csv|gif|webp|heic|heif|tiff?|bmp|mp4|mov)$/i;

/** True when a name claims, by its ending, to be something that is not taken here. Other endings and none are no claim. */
export function claimsOtherKind(name: string): boolean {
  return otherEndings.test(name.replace(/[\p{Cc}\p{Cf}\s.]+$/gu, ""));
}

/** True when the declared type is a definite one and none of ours. */
export function declaresOtherKind(declared: string): boolean {
  const plain = declared.split(";")[0]!.trim().toLowerCase();
  return plain !== "" && plain !== "application/octet-stream" && !["image/jpg", "image/pjpeg"].includes(plain) && !(plain in mediaTypes);
}

/** True when a PDF asks for a password or limits what may be done with it: the office could not open it. */
export function isEncryptedPdf(text: string): boolean {
  return /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text);
}

/** True when the end of a file is the end of an archive: it is two things at once. */
export function endsAsArchive(tail: Uint8Array): boolean {
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail[at] !== 0x50 || tail[at + 1] !== 0x4b || tail[at + 2] !== 5 || tail[at + 3] !== 6) continue;
    if (at + 22 + tail[at + 20]! + tail[at + 21]! * 256 === tail.length) return true;
  }
  return false;
}

/** Width times height as the head of a picture says; null when it cannot be read. PDF has none: 0. */
export function pixelsOf(mediaType: MediaType, head: Uint8Array): number | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (mediaType === "application/pdf") return 0;
  if (mediaType === "image/png") return head.length < 24 ? null : view.getUint32(16) * view.getUint32(20);
  // JPEG: from segment to segment until the one that begins a frame.
  for (let at = 2; at + 9 < head.length;) {
    if (head[at] !== 0xff) return null;
    const kind = head[at + 1]!;
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
