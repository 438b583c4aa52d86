import { renderToString } from "react-dom/server";
import { ServerRouter } from "react-router";
import { houseContext } from "./context.server.ts";
import { pageFactsContext } from "./context.server.ts";
import { requestContext } from "./context.server.ts";
import { typedContext } from "./context.server.ts";
import { Facts } from "./page-frame.tsx";
import { FailedWith } from "./page-frame.tsx";
import type { EntryContext } from "react-router";
import type { RouterContextProvider } from "react-router";

export { makeContext } from "./context.server.ts";
export { openSignIn } from "#program/sign-in/sign-in.server.ts";

/** Renders a page in one piece: no script follows it, so nothing is streamed and nothing is sent twice. */
export default function handleRequest(request: Request, answered: number, headers: Headers, router: EntryContext, context: RouterContextProvider) {
  const hasFailed = router.staticHandlerContext.errors !== null;
  // A form may have been answered (200, 422, 429) before its page failed: then the failure is what the reader sees, and what we answer.
  const status = hasFailed && (answered < 400 || answered === 422 || answered === 429) ? 503 : answered;
  const body = renderToString(
    <Facts value={context.get(pageFactsContext)}>
      <FailedWith value={hasFailed ? { status, typed: context.get(typedContext) } : null}>
        <ServerRouter context={router} url={request.url} />
      </FailedWith>
    </Facts>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (status === 503) headers.set("Retry-After", "10");
  return new Response(`<!doctype html>${body}`, { status, headers });
}

/** A fault is logged once, with the request's number and without what anybody typed. */
export function handleError(error: unknown, { request, context }: { request: Request; context: Readonly<RouterContextProvider> }) {
  if (request.signal.aborted) return;
  const { log } = context.get(houseContext);
  const { requestId } = context.get(requestContext);
  const fault = error instanceof Error ? { name: error.name, stack: error.stack } : { name: "unknown" };
  log.error({ requestId, ...fault }, "a page failed");
}
