import path from "node:path";
import type { createAdaptorServer } from "@hono/node-server";
import type { RouterContextProvider, ServerBuild } from "react-router";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { House, RequestFacts, WholePage } from "#platform/house.server.ts";
import { openFirstVisits } from "./first-visits.ts";
import { partsOf, readinessOf } from "./health.ts";
import { openSharedPages } from "./shared-pages.ts";
import type { SharedPages } from "./shared-pages.ts";
import { makeSite } from "./site.ts";
import { openStaticFiles } from "./static-files.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** What the built site gives the server (app/entry.server.tsx). */
interface Entry<SignIn> {
  openSignIn(server: DatabaseServer, settings: { secret: string; baseUrl: string }): SignIn;
  makeContext(house: House, signIn: SignIn, facts: RequestFacts): RouterContextProvider;
  openPages(routes: ServerBuild["routes"]): (request: Request, context: RouterContextProvider) => Promise<Response | WholePage>;
}

/** The built site as it was loaded: the program of its pages and its static files. */
export type LoadedSite = Awaited<ReturnType<typeof loadSite>>;

/** Loads what was built; takes a third of a second, so it is begun before the house is open. */
export async function loadSite() {
  const [build, statics] = await Promise.all([
    import(path.join(root, "build/server/index.js")) as Promise<ServerBuild>,
    openStaticFiles(path.join(root, "build/client")),
  ]);
  return { build, ...statics };
}

/** The pages of one process: what answers requests, what it shares, and the end of its listening for changes. */
export interface Pages {
  readonly fetch: Parameters<typeof createAdaptorServer>[0]["fetch"];
  readonly sharedPages: SharedPages;
  stopListening(): Promise<void>;
}

/** Puts the loaded site into a house that is open. */
export function openPages(
  { build, staticFile, sheetAt }: LoadedSite,
  house: House,
  { migrations, isOutboxWorking }: { readonly migrations: number; readonly isOutboxWorking: () => boolean },
): Pages {
  const entry = build.entry.module as unknown as Entry<object>;
  const signIn = openSignIn(entry, house);
  const answer = entry.openPages(build.routes);
  const firstForm = openFirstVisits(sheetAt);
  const sharedPages = openSharedPages(house, firstForm);
  const site = makeSite({
    house,
    sharedPages,
    firstForm,
    staticFile,
    readiness: readinessOf(partsOf(house.databaseServer, house.files, migrations, isOutboxWorking)),
    page: (request, facts) => answer(request, entry.makeContext(house, signIn, facts)),
    styles: build.assets.routes.root?.css ?? [],
  });
  return { fetch: site.fetch as never, sharedPages, stopListening: listenForPublicPages(house, sharedPages) };
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
