import { createHmac } from "node:crypto";
import { timingSafeEqual } from "node:crypto";

/** Seconds for which one code stands (RFC 6238, 5.2). */
export const stepSeconds = 30;
/** Steps before and after the present one that are taken too: clocks of phones go wrong. */
const stepsAside = 1;
const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code of a secret at a step, by HMAC-SHA-1 as every app for such codes has it (RFC 4226, 5.3). */
export function codeAt(secret: Uint8Array, step: number, digits = 6, algorithm: "sha1" | "sha256" | "sha512" = "sha1"): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac(algorithm, secret).update(counter).digest();
  const number = mac.readUInt32BE(mac[mac.length - 1]! & 15) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/** The step of a moment by the machine's clock. */
export function stepOf(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / stepSeconds);
}

/** The step for which a code stands around a moment, if it is later than the last one taken; null for a wrong code and for one seen before. */
export function stepOfCode(secret: Uint8Array, code: string, moment: Date, lastStep: number): number | null {
  const now = stepOf(moment);
  let found: number | null = null;
  for (let step = now - stepsAside; step <= now + stepsAside; step += 1) {
    const wanted = Buffer.from(codeAt(secret, step));
    const given = Buffer.from(code);
    if (given.length === wanted.length && timingSafeEqual(given, wanted) && step > lastStep) found ??= step;
  }
  return found;
}

/** A secret as people type it into an app: base32 (RFC 4648, 6) without padding. */
export function toBase32(bytes: Uint8Array): string {
  let bits = "";
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** The address that a QR code carries into an app. */
export function otpauthUri(secret: Uint8Array, email: string): string {
  const label = `${encodeURIComponent("JIP Office")}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${toBase32(secret)}&issuer=${encodeURIComponent("JIP Office")}`;
}
