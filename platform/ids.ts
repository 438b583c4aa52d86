/** A new id of a record: UUID version 7, whose first 48 bits are the moment, so that rows written together lie together. */
export function newId(now: number = Date.now()): string {
  const moment = Math.floor(now).toString(16).padStart(12, "0");
  // The random part and the variant are those of a UUID of version 4, which the machine makes in one go.
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${crypto.randomUUID().slice(15)}`;
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
