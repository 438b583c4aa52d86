import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { readConfig } from "#platform/config.server.ts";
import type { Mode } from "#platform/config.server.ts";
import type { House } from "#platform/house.server.ts";
import { startJobs } from "#platform/jobs.server.ts";
import { openLog } from "#platform/log.server.ts";
import { CannotStart } from "#platform/postgres-cluster.server.ts";
import { makeSetUpLink } from "#program/sign-in/set-up-link.server.ts";
import { CommandFailed, buildIfStale } from "../build.ts";
import { jobsOf, sendLetters } from "../jobs.ts";
import { endOnce } from "./end.ts";
import { listen } from "./listen.ts";
import { openHouse } from "./open-house.ts";
import type { Closers } from "./open-house.ts";
import { keepPageProcesses } from "./page-processes.ts";
import { loadSite, openPages } from "./pages.ts";
import { listenForReplies } from "./take-mail.ts";

/**
 * Builds what is stale, opens the house, prints `ready on <address>` and serves until SIGTERM or SIGINT; then answers what is in
 * flight, ends jobs and database, and exits with 0. However often a signal comes, the ending takes its course.
 * `prepare` runs before the first request, with the house open. Further processes for pages, where they are set, come once it is ready.
 */
export async function runService(mode: Mode, prepare: (house: House) => Promise<void> = async () => {}): Promise<void> {
  const closers: Closers = [];
  const { end, isEnding } = endOnce(closers);

  const settings = readConfig({ ...process.env, PORT: await portFrom(process.env.PORT) }, mode);
  if (!settings.ok) {
    process.stderr.write(`${settings.complaints.join("\n")}\n`);
    return end(1);
  }
  const { log, flush } = openLog(settings.value.logLevel);
  closers.push(flush);
  process.on("unhandledRejection", (error) => log.error({ error }, "a promise failed that nobody waited for"));
  process.on("uncaughtException", (error) => {
    log.fatal({ error }, "a fault outside every request: the service ends");
    void end(1);
  });
  try {
    await buildIfStale();
    const loading = loadSite();
    loading.catch(() => {}); // Waited for below, once the database is up.
    const { house, databaseUrl, migrations } = await openHouse(settings.value, log, closers);
    await prepare(house);
    const jobs = await startJobs(databaseUrl, jobsOf(house), (what, error) => log.error({ error }, what));
    closers.push(() => jobs.stop());
    const stopListening = house.databaseServer.listen("letters", () => void jobs.runNow(sendLetters));
    closers.push(stopListening);
    const inboundMail = await listenForReplies(house);
    if (inboundMail !== null) {
      closers.push(() => inboundMail.close());
      log.info({ port: inboundMail.port }, "listening for replies by mail");
    }
    const processes = keepPageProcesses(house, { databaseUrl, migrations, isOutboxWorking: jobs.isWorking });
    const pages = openPages(await loading, house, { migrations, isOutboxWorking: jobs.isWorking });
    closers.push(pages.stopListening);
    const listener = await listen(pages, house.config);
    // Both at once: as long as one of them listens, connections are taken.
    closers.push(async () => void (await Promise.all([listener.close(), processes.end()])));
    await sayFirstLink(house);
    process.stdout.write(`ready on ${house.config.baseUrl}\n`);
    processes.start(listener.server);
  } catch (error) {
    if (isEnding()) return;
    if (error instanceof CannotStart || error instanceof CommandFailed) process.stderr.write(`${error.message}\n`);
    else log.fatal({ error }, "the start failed");
    return end(1);
  }
}

/** `PORT=0` means any free port; everything else is left to the settings to judge. */
async function portFrom(given: string | undefined): Promise<string | undefined> {
  if (given?.trim() !== "0") return given;
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });
}

/** The one-time link that makes the first administrator, as long as there is none. */
async function sayFirstLink(house: House): Promise<void> {
  const link = await makeSetUpLink(house.databaseServer);
  if (link !== null) process.stdout.write(`Make the first administrator (works once): ${house.config.baseUrl}${link}\n`);
}
