// `npm start`: the service itself.
import { enableCompileCache, flushCompileCache } from "node:module";
import path from "node:path";

// What was compiled at the last start is kept beside the build: a third of a start less. Without the folder nothing is kept.
enableCompileCache(path.join(import.meta.dirname, "../build/compiled"));
process.env.NODE_ENV = "production"; // Before React is loaded, which reads it once.
const { runService } = await import("./server/run-service.ts");
await runService("program");
flushCompileCache(); // A service that is killed leaves it behind as well, and is back sooner.

export {};
