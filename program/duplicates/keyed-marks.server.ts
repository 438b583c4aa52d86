import { createHmac } from "node:crypto";
import { hkdfSync } from "node:crypto";

/** Makes marks that nobody can undo by trying all telephones or all passport numbers: each is keyed by the program's secret. */
export interface KeyedMarks {
  /** Tells one secret's marks from another's. */
  readonly keyId: string;
  of(mark: string): string;
}

/** The marks of a secret. After the secret was changed, applications are looked at anew; noted document numbers cannot be. */
export function keyedMarks(secret: string): KeyedMarks {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "marks of likely duplicates", 32));
  const of = (mark: string) => createHmac("sha256", key).update(mark).digest("base64url").slice(0, 22);
  return { keyId: of("the key itself").slice(0, 8), of };
}
