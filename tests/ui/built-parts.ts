import { createServer } from "node:http";
import { mkdtemp } from "node:fs/promises";
import { readFile } from "node:fs/promises";
import { readdir } from "node:fs/promises";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { joinedScript } from "../../scripts/joined-script.ts";
import type { AddressInfo } from "node:net";
import type { Audience } from "#app/ui/document.tsx";
import type { Language } from "#platform/language.ts";

export interface BuiltParts {
  /** The page as HTML, with the addresses of its stylesheet and scripts. */
  readonly html: (language: Language, audience?: Audience) => string;
  /** The stylesheet of every part as a browser gets it. */
  readonly stylesheet: string;
  /** That of public pages, which leaves out what stands on none. */
  readonly publicStylesheet: string;
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
  const sheet = (name: RegExp) => readFile(join(folder, "assets", sheets.find((file) => name.test(file)) ?? "missing"), "utf8");
  return {
    html: built.partsPage,
    stylesheet: await sheet(/^look-(?!public)/),
    publicStylesheet: await sheet(/^look-public-/),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Serves the page under `/en` and `/ja` (`?audience=office`), under the site's strict policy. */
export async function serveParts(parts: BuiltParts, port = 0): Promise<{ address: string; end: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? "/", "http://parts");
    const policy =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
    if (address.pathname.endsWith(".css")) return void response.writeHead(200, { "content-type": "text/css" }).end(parts.stylesheet);
    if (address.pathname === "/scripts/public.js") {
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(await joinedScript("app/scripts/applying.js"));
    }
    if (address.pathname === "/scripts/repertoire.json") {
      const table = await readFile(join("public", address.pathname));
      return void response.writeHead(200, { "content-type": "application/json" }).end(table);
    }
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
