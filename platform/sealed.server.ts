import { createCipheriv } from "node:crypto";
import { createDecipheriv } from "node:crypto";
import { hkdfSync } from "node:crypto";
import { randomBytes } from "node:crypto";

/** Seals a small thing into a text safe in an address: only this program can open or make one. AES-256-GCM, a key of its own for each `purpose`. */
export function seal(secret: string, purpose: string, thing: unknown): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret, purpose), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(thing), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Opens what `seal` made; null for anything else: cut, changed, or sealed for another purpose or by another secret. */
export function unseal(secret: string, purpose: string, text: string): unknown {
  try {
    const bytes = Buffer.from(text, "base64url");
    if (bytes.toString("base64url") !== text) return null; // A sign that the decoder would overlook.
    const decipher = createDecipheriv("aes-256-gcm", keyOf(secret, purpose), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8"));
  } catch {
    return null;
  }
}

function keyOf(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
}
