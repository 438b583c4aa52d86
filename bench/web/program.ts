// The site as `npm start` serves it, in a process that says what it costs.
import { sayCpu } from "./measured.ts";

sayCpu();
const { runService } = await import("../../scripts/server/run-service.ts");
await runService("program");
