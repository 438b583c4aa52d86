// The site under measurement: the same server as `npm start`, with the demonstration's clock, so that windows are open, and without its made-up year.
import { sayCpu } from "./measured.ts";

sayCpu();
const { runService } = await import("../../scripts/server/run-service.ts");
await runService("demo");
