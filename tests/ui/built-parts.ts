import { createServer } from "node:http";
import { mkdtemp } from "node:fs/promises";
import { readFile } from "node:fs/promises";
import { readdir } from "node:fs/promises";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { AddressInfo } from "node:net";
import type { Audience } from "#app/ui/document.tsx";
import type { Language } from "#platform/language.ts";

export interface BuiltParts {
  /** The page as HTML, with the addresses of its stylesheet and scripts. */
  readonly html: (language: Language, audience?: Audience) => string;
  /** The one stylesheet as a browser gets it. */
  readonly stylesheet: string;
  readonly end: () => Promise<void>;
}

/** Builds the developers' page beside the site, in a folder of its own inside node_modules, so that packages are found. */
export async function buildParts(): Promise<BuiltParts> {
  const root = process.cwd();
  const folder = await mkdtemp(join(root, "node_modules", ".parts-"));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      ssr: "tests/ui/parts-shell.tsx",
      outDir: folder,
      emptyOutDir: true,
      ssrEmitAssets: true,
      assetsInlineLimit: 0,
      cssMinify: true,
      target: "es2022",
      rolldownOptions: { output: { entryFileNames: "parts.mjs" } },
    },
  });
  const built = (await import(pathToFileURL(join(folder, "parts.mjs")).href)) as { partsPage: BuiltParts["html"] };
  const assets = await readdir(join(folder, "assets"));
  const sheets = assets.filter((file) => file.endsWith(".css"));
  if (sheets.length !== 1) throw new Error(`one stylesheet was expected: ${assets.join(", ")}`);
  return {
    html: built.partsPage,
    stylesheet: await readFile(join(folder, "assets", sheets[0] ?? ""), "utf8"),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Serves the page under `/en` and `/ja` (`?audience=office`), under the site's strict policy. */
export async function serveParts(parts: BuiltParts, port = 0): Promise<{ address: string; end: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? "/", "http://parts");
    const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
    if (address.pathname.endsWith(".css")) return void response.writeHead(200, { "content-type": "text/css" }).end(parts.stylesheet);
    if (/^\/scripts\/[a-z]+\.js$/.test(address.pathname)) {
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(await readFile(join("public", address.pathname)));
    }
    if (address.pathname === "/favicon.svg") return void response.writeHead(204).end();
    const language = address.pathname.startsWith("/ja") ? "ja" : "en";
    const audience = (address.searchParams.get("audience") ?? "public") as Audience;
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy })
      .end(parts.html(language, audience));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${given}`,
    end: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
