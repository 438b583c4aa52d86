import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

interface Asset {
  readonly type: string;
  readonly tag: string;
  /** The forms by their content encoding; "" is the plain one. */
  readonly forms: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly caching: string;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** The built site's files. */
export interface StaticFiles {
  /** The answer to a request for one; null where it asks for none. */
  readonly staticFile: (request: Request, pathname: string) => Response | null;
  /** The text of a style sheet by its address; null where there is none. */
  readonly sheetAt: (address: string) => string | null;
}

/**
 * Style sheets, scripts and pictures of the built site, held in memory: they are few and small. Only what lay there at the start
 * is ever answered, so no path leads anywhere else. Gives null for everything that is no asset.
 */
export async function openStaticFiles(folder: string): Promise<StaticFiles> {
  const assets = new Map<string, Asset>();
  for (const name of globSync("**/*", { cwd: folder })) {
    const type = types[path.extname(name)];
    if (!type) continue;
    const forms = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const [encoding, ending] of [
      ["br", ".br"],
      ["gzip", ".gz"],
      ["", ""],
    ] as const) {
      const content = await readFile(path.join(folder, `${name}${ending}`)).catch(() => null);
      if (content) forms.set(encoding, new Uint8Array(content));
    }
    const tag = createHash("sha256")
      .update(forms.get("") ?? "")
      .digest("base64url")
      .slice(0, 16);
    // The bundler puts a hash into the names below assets/: their content never changes.
    const caching = name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    assets.set(`/${name.split(path.sep).join("/")}`, { type, tag, forms, caching });
  }
  const staticFile: StaticFiles["staticFile"] = (request, pathname) => {
    const asset = assets.get(pathname);
    if (!asset || (request.method !== "GET" && request.method !== "HEAD")) return null;
    const accepted = encodingsOf(request.headers.get("accept-encoding"));
    const encoding = ["br", "gzip", ""].find((each) => asset.forms.has(each) && (each === "" || accepted.has(each))) ?? "";
    const tag = `"${asset.tag}${encoding && `-${encoding}`}"`;
    const headers = new Headers({ "Content-Type": asset.type, "Cache-Control": asset.caching, ETag: tag, Vary: "Accept-Encoding" });
    if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
    if (encoding) headers.set("Content-Encoding", encoding);
    const content = asset.forms.get(encoding)!;
    headers.set("Content-Length", String(content.length));
    return new Response(request.method === "HEAD" ? null : content, { headers });
  };
  const sheetAt = (address: string) => {
    const plain = address.endsWith(".css") ? assets.get(address)?.forms.get("") : undefined;
    return plain === undefined ? null : new TextDecoder().decode(plain);
  };
  return { staticFile, sheetAt };
}

/** The encodings that a browser takes, by name; those it refuses with `q=0` are left out. */
export function encodingsOf(header: string | null): Set<string> {
  return new Set(
    (header ?? "")
      .toLowerCase()
      .split(",")
      .map((each) => each.trim().split(/\s*;\s*/))
      .filter(([, quality]) => !quality || Number(quality.replace("q=", "")) > 0)
      .map(([name]) => name ?? ""),
  );
}
