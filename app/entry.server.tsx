import { renderToString } from "react-dom/server";
import { ServerRouter } from "react-router";
import { DatabaseUnavailable } from "#platform/database.server.ts";
import { houseContext } from "./context.server.ts";
import { pageFactsContext } from "./context.server.ts";
import { requestContext } from "./context.server.ts";
import { typedContext } from "./context.server.ts";
import { Facts } from "./page-frame.tsx";
import { TypedValues } from "./page-frame.tsx";
import type { EntryContext } from "react-router";
import type { RouterContextProvider } from "react-router";

export { makeContext } from "./context.server.ts";
export { openSignIn } from "#program/sign-in/sign-in.server.ts";

/** Renders a page in one piece: no script follows it, so nothing is streamed and nothing is sent twice. */
export default function handleRequest(request: Request, status: number, headers: Headers, router: EntryContext, context: RouterContextProvider) {
  const { errors } = router.staticHandlerContext;
  const isDown = Object.values(errors ?? {}).some((error) => error instanceof DatabaseUnavailable);
  const body = renderToString(
    <Facts value={context.get(pageFactsContext)}>
      <TypedValues value={errors ? context.get(typedContext) : null}>
        <ServerRouter context={router} url={request.url} />
      </TypedValues>
    </Facts>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (isDown) headers.set("Retry-After", "10");
  return new Response(`<!doctype html>${body}`, { status: isDown ? 503 : status, headers });
}

/** A fault is logged once, with the request's number and without what anybody typed. */
export function handleError(error: unknown, { request, context }: { request: Request; context: Readonly<RouterContextProvider> }) {
  if (request.signal.aborted) return;
  const { log } = context.get(houseContext);
  const { requestId } = context.get(requestContext);
  const fault = error instanceof Error ? { name: error.name, stack: error.stack } : { name: "unknown" };
  log.error({ requestId, ...fault }, "a page failed");
}
