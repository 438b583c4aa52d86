import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouterProvider } from "react-router";
import { createStaticHandler } from "react-router";
import { createStaticRouter } from "react-router";
import { isRouteErrorResponse } from "react-router";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { countFieldProblems } from "#program/field-problems/count-field-problems.server.ts";
import { formName } from "#program/field-problems/field-problem.ts";
import { houseContext } from "./context.server.ts";
import { keptContext } from "./context.server.ts";
import { lastingContext } from "./context.server.ts";
import { pageFactsContext } from "./context.server.ts";
import { requestContext } from "./context.server.ts";
import { typedContext } from "./context.server.ts";
import { withPhraseBreaks } from "./phrase-breaks.server.ts";
import { Facts } from "./page-frame.tsx";
import { FailedWith } from "./page-frame.tsx";
import { Head } from "./page-frame.tsx";
import type { Problem } from "#platform/outcome.ts";
import type { WholePage } from "#platform/house.server.ts";
import type { ActionFunction } from "react-router";
import type { LoaderFunction } from "react-router";
import type { MetaDescriptor } from "react-router";
import type { RouteObject } from "react-router";
import type { RouterContextProvider } from "react-router";
import type { ServerBuild } from "react-router";
import type { StaticHandlerContext } from "react-router";

type BuiltRoute = NonNullable<ServerBuild["routes"][string]>;
type Builts = Readonly<Record<string, BuiltRoute>>;
/** What a route's file exports, as the bundler wraps it: components take the router's facts as their properties by themselves. */
interface Parts {
  readonly middleware?: RouteObject["middleware"];
  readonly loader?: LoaderFunction;
  readonly action?: ActionFunction;
  readonly default?: React.ComponentType;
  readonly ErrorBoundary?: React.ComponentType;
  readonly Layout?: React.ComponentType<{ children: React.ReactNode }>;
}
/** Goes through the router for a rendered page: the router wants a response, and a real one would be written only to be read again. */
const standIn = new Response(null);
/** The outermost route: it has the frame of every page, and the page of every failure. */
const root = "root";

/**
 * The site's pages as one function from request to answer, made once of the routes that the bundler built. The router finds the page,
 * runs its gate, loader and action; what the framework's own server adds for pages that go on in the browser is left out, since none
 * of ours does: it would write every loader's data once more and gather all routes anew for each request (docs/decisions/no-hydration.md).
 */
export function openPages(
  routes: ServerBuild["routes"],
): (request: Request, context: RouterContextProvider) => Promise<Response | WholePage> {
  const built = routes as Builts;
  const handler = createStaticHandler(routesBelow(built, undefined));
  return async (request, context) => {
    const page: { whole: WholePage | null } = { whole: null };
    const said = await handler.query(request, {
      requestContext: context,
      // Called by the router once the gate has let the reader in, or with what the gate threw.
      generateMiddlewareResponse: async (query) => {
        const answered = withKept(await query(request), context);
        if (answered instanceof Response) return answered;
        const last = answered.matches.at(-1)?.route.id ?? root;
        // A deed's answer goes before what the loader, which the router asks afterwards, had to say.
        const deed: unknown = answered.actionData?.[last];
        const whole: unknown = deed instanceof WholeAnswer ? deed : answered.loaderData[last];
        if (whole instanceof WholeAnswer) return whole.response;
        page.whole = rendered(built, request, answered, context);
        if (page.whole.status === 422) await countProblems(answered, context);
        return standIn;
      },
    });
    if (said === standIn && page.whole !== null) return page.whole;
    if (!(said instanceof Response)) throw new Error("the router gave no answer");
    return said;
  };
}

/** Which fields hurt people: the names and codes of a refused form, never its values. The reader's answer does not hang on it. */
async function countProblems({ actionData, matches }: StaticHandlerContext, context: RouterContextProvider): Promise<void> {
  const { databaseServer, clock, log } = context.get(houseContext);
  const { requestId } = context.get(requestContext);
  const told = Object.values(actionData ?? {}).flatMap(
    (data: unknown) => (data as { problems?: readonly Problem[] } | null)?.problems ?? [],
  );
  const pattern = matches.map(({ route }) => route.path ?? "").join("/");
  try {
    await countFieldProblems(
      actAsSystem(databaseServer, { now: clock(), requestId }),
      formName(pattern, matches.at(-1)?.params ?? {}),
      told,
    );
  } catch (error) {
    log.error({ requestId, error }, "the problems of a form were not counted");
  }
}

function routesBelow(built: Builts, parentId: string | undefined): RouteObject[] {
  return Object.values(built)
    .filter((route) => route.parentId === parentId)
    .map((route) => {
      const { middleware, loader, action, default: Page, ErrorBoundary, Layout } = route.module as unknown as Parts;
      const framed = (Part: React.ComponentType | undefined) => Part && (Layout === undefined ? <Part /> : <Layout children={<Part />} />);
      const object = {
        id: route.id,
        path: route.path,
        middleware,
        loader: Page === undefined && loader !== undefined ? wholeAnswers(loader) : loader,
        action: Page === undefined && typeof action === "function" ? wholeAnswers(action) : action,
        element: framed(Page),
        errorElement: framed(ErrorBoundary),
      };
      return route.index ? { ...object, index: true as const } : { ...object, children: routesBelow(built, route.id) };
    });
}

/** A file or another answer that a route without a page gives as it is: wrapped, since the router would read it as a page's data. */
class WholeAnswer {
  readonly response: Response;
  constructor(response: Response) {
    this.response = response;
  }
}

function wholeAnswers(said: LoaderFunction | ActionFunction): LoaderFunction & ActionFunction {
  return async (facts) => {
    const answer: unknown = await said(facts);
    return answer instanceof Response && !answer.headers.has("Location") ? new WholeAnswer(answer) : answer;
  };
}

/** The page in one piece: nothing is streamed and nothing is sent twice. */
function rendered(built: Builts, request: Request, found: StaticHandlerContext, context: RouterContextProvider): WholePage {
  if (found.errors !== null) tellFaults(found.errors, request, context);
  try {
    return page(built, found, context);
  } catch (error) {
    tellFaults({ [root]: error }, request, context);
    // A form that was kept may not fit its page any more: then the page comes without it.
    if (context.get(keptContext) !== null && found.actionData !== null) {
      context.set(keptContext, null);
      return rendered(built, request, { ...found, actionData: null }, context);
    }
    return page(built, { ...found, errors: { [root]: error }, statusCode: 500 }, context);
  }
}

function page(built: Builts, found: StaticHandlerContext, context: RouterContextProvider): WholePage {
  const { statusCode } = found;
  const hasFailed = found.errors !== null;
  // A form may have been answered (200, 422, 429) before its page failed: then the failure is what the reader sees, and what we answer.
  // A record that is gone or somebody else's stays a 404 after a badly filled form, too.
  const failed = Object.values(found.errors ?? {}).find(isRouteErrorResponse)?.status ?? 503;
  const status = hasFailed && (statusCode < 400 || statusCode === 422 || statusCode === 429) ? failed : statusCode;
  const html = renderToStaticMarkup(
    <Facts value={context.get(pageFactsContext)}>
      <FailedWith value={hasFailed ? { status, typed: context.get(typedContext) } : null}>
        <Head value={hasFailed ? [] : headOf(built, found)}>
          {/* The matches bring their routes along: the static router needs none of its own. */}
          <StaticRouterProvider router={createStaticRouter([], found)} context={found} hydrate={false} />
        </Head>
      </FailedWith>
    </Facts>,
  );
  const headers = headersOf(found);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (status === 503) headers.set("Retry-After", "10");
  const lasting = hasFailed ? null : context.get(lastingContext);
  const facts = context.get(pageFactsContext);
  // Public pages are made once for many; the pages behind sign-in leave phrases to the browser.
  const isBroken = facts !== null && facts.language === "ja" && facts.audience === "public";
  const whole = `<!doctype html>${isBroken ? withPhraseBreaks(html) : html}`;
  return { status, headers, html: whole, ...(lasting === null ? {} : { lasts: { until: lasting.until } }) };
}

/** A page to which somebody comes back after their session ended is shown as a refused form is: with what was typed, and why. */
function withKept(answered: StaticHandlerContext | Response, context: RouterContextProvider): StaticHandlerContext | Response {
  const typed = context.get(keptContext);
  const leaf = answered instanceof Response ? undefined : answered.matches.at(-1)?.route.id;
  if (answered instanceof Response || typed === null || leaf === undefined || answered.errors !== null) return answered;
  return { ...answered, actionData: { [leaf]: { problems: [{ code: "signed-out-meanwhile", field: null }], typed } } };
}

/** What a page's `meta` says. */
function headOf(built: Builts, { matches, loaderData, location }: StaticHandlerContext): readonly MetaDescriptor[] {
  for (const { route, params } of matches.toReversed()) {
    const { meta } = built[route.id]?.module ?? {};
    if (typeof meta === "function") {
      const facts = { params, loaderData: loaderData[route.id], location, matches: [] };
      return (meta as (facts: object) => MetaDescriptor[] | undefined)(facts) ?? [];
    }
  }
  return [];
}

/** Headers that loaders and the action gave beside their data (`data(value, { headers })`): cookies, and how long to wait after a 429. */
function headersOf({ matches, loaderHeaders, actionHeaders }: StaticHandlerContext): Headers {
  const headers = new Headers();
  for (const { route } of matches) {
    for (const given of [loaderHeaders[route.id], actionHeaders[route.id]]) {
      given?.forEach((value, name) =>
        name === "set-cookie" ? headers.append(name, value) : name === "content-type" ? null : headers.set(name, value),
      );
    }
  }
  return headers;
}

/** A fault is logged once, with the request's number and without what anybody typed; an answer that is meant (404, 403) is none. */
function tellFaults(errors: Readonly<Record<string, unknown>>, request: Request, context: RouterContextProvider) {
  if (request.signal.aborted) return;
  const { log } = context.get(houseContext);
  const { requestId } = context.get(requestContext);
  for (const error of Object.values(errors)) {
    if (isRouteErrorResponse(error)) continue;
    log.error({ requestId, error }, "a page failed");
  }
}
