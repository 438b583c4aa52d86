const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** A new id of a record: UUID version 7, whose first 48 bits are the moment, so that rows written together lie together. */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setUint32(0, Math.floor(now / 0x1_0000));
  new DataView(bytes.buffer).setUint16(4, now % 0x1_0000);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const text = Array.from(bytes, (byte) => hex[byte]).join("");
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

/** True for a UUID of any version in its usual lower-case form. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** A secret that nobody can guess, safe in an address: 32 random bytes in base64url, 43 characters. */
export function randomToken(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** A code to type from a letter: `digits` decimal digits, each equally likely. */
export function randomCode(digits = 6): string {
  let code = "";
  while (code.length < digits) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0]!;
    if (byte < 250) code += byte % 10; // 250 to 255 are thrown away, else the low digits would come up more often.
  }
  return code;
}
