import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";

/** The text of a script with the files that it imports in their places: a page carries one script, and each deed of it is written once. */
export async function joinedScript(file: string): Promise<string> {
  const lines = (await readFile(file, "utf8")).split("\n");
  const texts = lines.map(async (line) => {
    const named = /^import "(\.\/[a-z-]+\.js)";$/.exec(line)?.[1];
    return named === undefined ? line : (await readFile(path.join(path.dirname(file), named), "utf8")).trimEnd();
  });
  return (await Promise.all(texts)).join("\n");
}

/**
 * Makes `import address from "./public.js?joined"` the address of that script in the built site. Its name holds a hash of its text,
 * so browsers may keep it for ever; it lies apart from what the bundler writes for browsers, which no page of ours loads.
 */
export function joinedScripts(): Plugin {
  return {
    name: "joined-scripts",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith("?joined")) return null;
      const found = await this.resolve(source.slice(0, -"?joined".length), importer, { skipSelf: true });
      return found === null ? null : `${found.id}?joined`;
    },
    async load(id) {
      if (!id.endsWith("?joined")) return null;
      const file = id.slice(0, -"?joined".length);
      const text = await joinedScript(file);
      const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
      const fileName = `assets/scripts/${path.basename(file, ".js")}-${hash}.js`;
      if (this.environment.name === "client") this.emitFile({ type: "asset", fileName, source: text });
      return `export default ${JSON.stringify(`/${fileName}`)};`;
    },
  };
}
