/** Nothing may be loaded, framed or posted elsewhere; no inline script runs, and no inline style but one whose hash is named. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The policy of a page that carries its style sheet: that very text, by the base64 of its SHA-256, and no other. */
export function policyWithStyle(hash: string): string {
  return contentSecurityPolicy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
}

const always: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // Not "no-referrer": with it browsers send a form's Origin as "null", and we could not tell our own forms from foreign ones.
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
const alwaysByHttps = { ...always, "strict-transport-security": "max-age=31536000; includeSubDomains" };

/** What every answer carries, names in small letters. A route that says a header itself, such as a stricter policy for a document, keeps its own. */
export function securityHeaders(isSecure: boolean): Readonly<Record<string, string>> {
  return isSecure ? alwaysByHttps : always;
}

/**
 * Whether a POST comes from a page of ours: its `Origin` is the address people use or the host it was sent to.
 * A client that sends none (no browser) has no cookie of somebody else's to misuse and may post.
 */
export function isOwnOrigin(headers: Headers, baseUrl: string): boolean {
  if (headers.get("sec-fetch-site") === "cross-site") return false;
  const origin = headers.get("origin");
  if (origin === null || origin === baseUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}

/**
 * The visitor's address: the peer's, or behind proxies what the outermost of ours was told by its peer. Of IPv6 the first half: the other
 * half is one household's own, and limits by it would be none.
 */
export function visitorAddress(peer: string | undefined, forwardedFor: string | null, proxies: number): string {
  return networkOf(addressOf(peer, forwardedFor, proxies));
}

function networkOf(address: string): string {
  if (!address.includes(":") || /^::ffff:\d+\./i.test(address)) return address;
  const [head = "", tail] = address.split("%")[0]!.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const groups = [
    ...before,
    ...(tail === undefined ? [] : new Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0")),
    ...after,
  ];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

function addressOf(peer: string | undefined, forwardedFor: string | null, proxies: number): string {
  const told = (forwardedFor ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
  return (proxies > 0 ? told.at(-proxies) : undefined) ?? peer ?? "unknown";
}

/** A path for the log: ids and anything that may be a secret are left out, and so is the query. */
export function pathForLog(path: string): string {
  return path
    .split("/")
    .map((segment) => (/^[a-z][a-z-]{0,30}(\.[a-z]{1,5})?$/.test(segment) || segment === "" ? segment : ":"))
    .join("/");
}
