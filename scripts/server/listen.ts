import { createServer as createHttpServer } from "node:http";
import type { RequestListener, Server, ServerOptions } from "node:http";
import type { Server as Listening } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { CannotStart } from "#platform/postgres-cluster.server.ts";
import type { Pages } from "./pages.ts";

/** Requests in flight get this long to be answered after the signal to end. */
const lastAnswersMs = 25_000;

/** A server that takes connections; `close` takes no new one, has every request in flight answered and closes resting connections. */
export interface Listener {
  readonly server: Server;
  close(): Promise<void>;
}

/**
 * Takes connections for the pages: at an address of its own, or beside another process at the place where that one listens already.
 * Throws `CannotStart` where the address cannot be used.
 */
export async function listen(
  { fetch, sharedPages }: Pages,
  where: { readonly host: string; readonly port: number } | Listening,
): Promise<Listener> {
  // A shared page that lies ready is written before anything else looks at the request: what every request costs else is most of its price.
  const createServer = (options: ServerOptions, listener: RequestListener) =>
    createHttpServer(options, (incoming, outgoing) => {
      if (!sharedPages.answer(incoming, outgoing)) listener(incoming, outgoing);
    });
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false, createServer: createServer as never }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (!("port" in where)) return reject(error);
      const why = error.code === "EADDRINUSE" ? "another program listens there" : error.message;
      reject(new CannotStart(`The address ${where.host}:${where.port} cannot be used (${why}): name another one in PORT and HOST.`));
    });
    if ("port" in where) server.listen(where.port, where.host, resolve);
    else server.listen(where, resolve);
  });
  return { server, close: () => closeGently(server) };
}

async function closeGently(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection whose last answer is out rests again, and would keep the server open.
  const resting = setInterval(() => server.closeIdleConnections(), 20);
  const patience = setTimeout(() => server.closeAllConnections(), lastAnswersMs);
  await closed;
  clearInterval(resting);
  clearTimeout(patience);
}
