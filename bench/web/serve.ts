// `npm start` itself, telling its processor time.
import { sayCpu } from "./measured.ts";

sayCpu();
await import("../../scripts/serve.ts");
