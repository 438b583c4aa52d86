import { createHmac } from "node:crypto";
import { newId } from "#platform/ids.ts";
import { seal } from "#platform/sealed.server.ts";
import { unseal } from "#platform/sealed.server.ts";

/** How long a browser is known after the last sign-in. */
const days = 180;
/** People who share a browser; the one who came longest ago is forgotten first. */
const addressesMost = 4;
const purpose = "known-browser";

interface Content {
  readonly id: string;
  /** Whose sign-in it has seen, hashed, the newest first. */
  readonly seen: readonly string[];
}

/**
 * A browser in which somebody has signed in is counted by itself when a code is asked for or typed: whoever knows only the address can use
 * up the tries of strangers, never those of the person's own browser. The cookie is sealed, says nothing to anybody and opens nothing.
 */
export function knownBrowser(secret: string, isSecure: boolean) {
  const name = isSecure ? "__Host-browser" : "browser";
  const hashOf = (email: string) =>
    createHmac("sha256", secret).update(`${purpose} ${email.toLowerCase()}`).digest("base64url").slice(0, 22);
  const contentOf = (request: Headers): Content | null => {
    const pair = (request.get("cookie") ?? "").split(/; */).find((one) => one.startsWith(`${name}=`));
    return pair === undefined ? null : (unseal(secret, purpose, pair.slice(name.length + 1)) as Content | null);
  };
  return {
    /** The browser's number where the address has signed in with it before; null in every other browser. */
    idFor: (request: Headers, email: string): string | null => {
      const content = contentOf(request);
      return content?.seen.includes(hashOf(email)) === true ? content.id : null;
    },
    /** The header that lets the browser be known from now on. */
    cookieFor: (request: Headers, email: string): string => {
      const before = contentOf(request);
      const hash = hashOf(email);
      const seen = [hash, ...(before?.seen ?? []).filter((one) => one !== hash)].slice(0, addressesMost);
      const value = seal(secret, purpose, { id: before?.id ?? newId(), seen } satisfies Content);
      return `${name}=${value}; Max-Age=${days * 86_400}; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
    },
  };
}
