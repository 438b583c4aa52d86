import { createServer as createHttpServer } from "node:http";
import type { RequestListener, Server, ServerOptions } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { RouterContextProvider, ServerBuild } from "react-router";
import { readConfig } from "#platform/config.server.ts";
import type { Mode } from "#platform/config.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { House, RequestFacts, WholePage } from "#platform/house.server.ts";
import { startJobs } from "#platform/jobs.server.ts";
import { openLog } from "#platform/log.server.ts";
import { CannotStart } from "#platform/postgres-cluster.server.ts";
import { makeSetUpLink } from "#program/sign-in/set-up-link.server.ts";
import { CommandFailed, buildIfStale } from "../build.ts";
import { jobsOf, sendLetters } from "../jobs.ts";
import { partsOf, readinessOf } from "./health.ts";
import { openHouse } from "./open-house.ts";
import type { Closers } from "./open-house.ts";
import { openFirstVisits } from "./first-visits.ts";
import { makeSite } from "./site.ts";
import { openSharedPages } from "./shared-pages.ts";
import type { SharedPages } from "./shared-pages.ts";
import { openStaticFiles } from "./static-files.ts";
import { listenForReplies } from "./take-mail.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** What the built site gives the server (app/entry.server.tsx). */
interface Entry<SignIn> {
  openSignIn(server: DatabaseServer, settings: { secret: string; baseUrl: string }): SignIn;
  makeContext(house: House, signIn: SignIn, facts: RequestFacts): RouterContextProvider;
  openPages(routes: ServerBuild["routes"]): (request: Request, context: RouterContextProvider) => Promise<Response | WholePage>;
}

/** Requests in flight get this long to be answered after the signal to end. */
const lastAnswersMs = 25_000;

/**
 * Builds what is stale, opens the house, prints `ready on <address>` and serves until SIGTERM or SIGINT; then answers what is in
 * flight, ends jobs and database, and exits with 0. However often a signal comes, the ending takes its course.
 * `prepare` runs before the first request, with the house open.
 */
export async function runService(mode: Mode, prepare: (house: House) => Promise<void> = async () => {}): Promise<void> {
  const closers: Closers = [];
  let ending: Promise<never> | null = null;
  const end = (code: number) => (ending ??= closeAll(closers, code));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void end(0));
  process.on("disconnect", () => void end(0)); // Whoever started us was killed: we must not stay behind.

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
    const { build, staticFile, sheetAt } = await loading;
    const entry = build.entry.module as unknown as Entry<object>;
    const signIn = openSignIn(entry, house);
    const answer = entry.openPages(build.routes);
    const firstForm = openFirstVisits(sheetAt);
    const sharedPages = openSharedPages(house, firstForm);
    closers.push(listenForPublicPages(house, sharedPages));
    const site = makeSite({
      house,
      sharedPages,
      firstForm,
      staticFile,
      readiness: readinessOf(partsOf(house.databaseServer, house.files, migrations, jobs.isWorking)),
      page: (request, facts) => answer(request, entry.makeContext(house, signIn, facts)),
      styles: build.assets.routes.root?.css ?? [],
    });
    closers.push(await serve(site.fetch as never, house, sharedPages));
    await sayFirstLink(house);
    process.stdout.write(`ready on ${house.config.baseUrl}\n`);
  } catch (error) {
    if (ending) return;
    if (error instanceof CannotStart || error instanceof CommandFailed) process.stderr.write(`${error.message}\n`);
    else log.fatal({ error }, "the start failed");
    return end(1);
  }
}

async function loadSite() {
  const [build, statics] = await Promise.all([
    import(path.join(root, "build/server/index.js")) as Promise<ServerBuild>,
    openStaticFiles(path.join(root, "build/client")),
  ]);
  return { build, ...statics };
}

/** The sign-in, whose library hides why it failed: a database that is away is told from a fault by asking it. */
function openSignIn(entry: Entry<object>, house: House): object {
  const signIn = entry.openSignIn(house.databaseServer, { secret: house.secret, baseUrl: house.config.baseUrl });
  return Object.fromEntries(
    Object.entries(signIn).map(([name, deed]: [string, (...facts: unknown[]) => Promise<unknown>]) => [
      name,
      async (...facts: unknown[]) =>
        deed(...facts).catch(async (error: unknown) => {
          await house.databaseServer.ping(); // Throws DatabaseUnavailable itself.
          throw error;
        }),
    ]),
  );
}

/** Has every change of what public pages show told to them, from whichever process it comes. */
export function listenForPublicPages({ databaseServer }: Pick<House, "databaseServer">, sharedPages: SharedPages): () => Promise<void> {
  return databaseServer.listen("public_pages", {
    onNotice: () => {
      databaseServer.forgetShared(); // What was read a moment ago may be older than the change.
      sharedPages.forget();
    },
    onListening: (isListening) => sharedPages.areChangesTold(isListening),
  });
}

/** Listens, and gives the way to end: no new connection, every request in flight answered, resting connections closed. */
async function serve(
  fetch: Parameters<typeof createAdaptorServer>[0]["fetch"],
  { config }: House,
  sharedPages: SharedPages,
): Promise<() => Promise<void>> {
  // A shared page that lies ready is written before anything else looks at the request: what every request costs else is most of its price.
  const createServer = (options: ServerOptions, listener: RequestListener) =>
    createHttpServer(options, (incoming, outgoing) => {
      if (!sharedPages.answer(incoming, outgoing)) listener(incoming, outgoing);
    });
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false, createServer: createServer as never }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "another program listens there" : error.message;
      reject(new CannotStart(`The address ${config.host}:${config.port} cannot be used (${why}): name another one in PORT and HOST.`));
    });
    server.listen(config.port, config.host, resolve);
  });
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    // A connection whose last answer is out rests again, and would keep the server open.
    const resting = setInterval(() => server.closeIdleConnections(), 20);
    const patience = setTimeout(() => server.closeAllConnections(), lastAnswersMs);
    await closed;
    clearInterval(resting);
    clearTimeout(patience);
  };
}

async function closeAll(closers: Closers, code: number): Promise<never> {
  // Closers that a start still under way adds while we close are closed as well.
  for (let close = closers.pop(); close; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`While ending: ${(error as Error).message}\n`);
    }
  }
  process.exit(code);
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
