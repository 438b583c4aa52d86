// `npm run demo`: the same service on data of its own, filled with a made-up year.
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import path from "node:path";
import type { House } from "#platform/house.server.ts";

// What was compiled at the last start is kept beside the build: a third of a start less. Without the folder nothing is kept.
enableCompileCache(path.join(import.meta.dirname, "../build/compiled"));
process.env.NODE_ENV = "production"; // Before React is loaded, which reads it once.
const { runService } = await import("./server/run-service.ts");
await runService("demo", async (house) => {
  const file = path.join(import.meta.dirname, "../database/seeds/demo-year.ts");
  if (!existsSync(file)) return;
  process.stdout.write(
    `Playing the fictitious year, if it has not been played: up to a minute. Then choose a person at ${house.config.baseUrl}/demo\n`,
  );
  const { fillDemoYear } = (await import(file)) as { fillDemoYear: (house: House) => Promise<void> };
  await fillDemoYear(house);
});
