import { readFileSync } from "node:fs";
import path from "node:path";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";

// Prints every address as a JSON line, from the site map that the pages use: npm run -s routes

/** A page answers POST when its file has an action. */
function methodsOf(file: string): string[] {
  const source = readFileSync(path.join(import.meta.dirname, "../app", file), "utf8");
  const hasAction = /export\s+(async\s+)?(function|const)\s+action\b/.test(source);
  return hasAction ? ["GET", "POST"] : ["GET"];
}

const lines = addressesOf(routes).map(({ pattern, file, audience, mayEnter }) =>
  JSON.stringify({ path: pattern, methods: methodsOf(file), audience, mayEnter: typeof mayEnter === "string" ? [mayEnter] : mayEnter }),
);
const own = ["/healthz", "/readyz"].map((address) =>
  JSON.stringify({ path: address, methods: ["GET"], audience: "public", mayEnter: ["anyone"] }),
);
process.stdout.write(`${[...lines, ...own].join("\n")}\n`);
