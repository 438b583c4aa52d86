// A further process that serves pages beside the service's own, which starts it (page-processes.ts) and without which it ends.
import { enableCompileCache, flushCompileCache } from "node:module";
import type { Server } from "node:net";
import path from "node:path";
import type { FromPageProcess, StandsOn, ToPageProcess } from "./page-processes.ts";

enableCompileCache(path.join(import.meta.dirname, "../../build/compiled"));
process.env.NODE_ENV = "production"; // Before React is loaded, which reads it once.
const { openLog } = await import("#platform/log.server.ts");
const { endOnce } = await import("./end.ts");
const { listen } = await import("./listen.ts");
const { openHouseBeside } = await import("./open-house.ts");
const { loadSite, openPages } = await import("./pages.ts");

const closers: (() => Promise<void> | void)[] = [];
const { end, isEnding } = endOnce(closers);
const say = (word: FromPageProcess) => {
  if (process.connected) process.send?.(word, undefined, {}, () => {});
};
let isOutboxWorking = true;
let pages: ReturnType<typeof openPages> | null = null;
const loading = loadSite();
loading.catch(() => {}); // Waited for below, once the house is open.
let tell = (what: string, error: unknown): void => {
  process.stderr.write(`${what}: ${String(error)}\n`);
};

process.on("uncaughtException", (error) => {
  tell("a fault outside every request: this process for pages ends", error);
  void end(1);
});
process.on("message", (told: ToPageProcess, listening?: Server) => {
  if ("isOutboxWorking" in told) isOutboxWorking = told.isOutboxWorking;
  else void ("serve" in told ? serve(listening!) : open(told.standsOn)).catch(failed);
});

async function open({ config, databaseUrl, migrations, clockAheadMs }: StandsOn): Promise<void> {
  const { log, flush } = openLog(config.logLevel);
  closers.push(flush);
  tell = (what, error) => log.error({ error }, what);
  process.on("unhandledRejection", (error) => tell("a promise failed that nobody waited for", error));
  const opened = await openHouseBeside(config, databaseUrl, log, closers);
  // The demonstration's clock is the same in each process.
  const house = config.demoNow === null ? opened : { ...opened, clock: () => new Date(Date.now() + clockAheadMs) };
  pages = openPages(await loading, house, { migrations, isOutboxWorking: () => isOutboxWorking });
  closers.push(pages.stopListening);
  say("open");
}

async function serve(listening: Server): Promise<void> {
  const { close } = await listen(pages!, listening);
  closers.push(close);
  say("serves");
  flushCompileCache(); // A service that is killed leaves it behind as well.
}

function failed(error: unknown): void {
  if (isEnding()) return;
  tell("a process for pages could not start", error);
  void end(1);
}
