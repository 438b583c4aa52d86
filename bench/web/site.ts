// The site under measurement: the same server as `npm start`, with the demonstration's clock, so that windows are open, and without its made-up year.
import { enableCompileCache, flushCompileCache } from "node:module";
import path from "node:path";
import { sayCpu } from "./measured.ts";

sayCpu();
enableCompileCache(path.join(import.meta.dirname, "../../build/compiled")); // As `npm start` does.
const { runService } = await import("../../scripts/server/run-service.ts");
await runService("demo");
flushCompileCache();
