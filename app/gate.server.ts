import { redirect } from "react-router";
import { isLanguage } from "#platform/language.ts";
import { otherLanguage } from "#platform/language.ts";
import { preferredLanguage } from "#platform/language.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { kindOfRole } from "#program/accounts/account.ts";
import { actorWith } from "#program/accounts/records.server.ts";
import { keptForms } from "#program/sign-in/kept-forms.server.ts";
import { needsSecondFactor } from "#program/sign-in/second-factor.ts";
import { isId } from "#platform/ids.ts";
import { knownYears } from "#program/year/current-years.server.ts";
import { nextChange } from "#program/year/rules.ts";
import routes from "./routes.ts";
import { addressesOf } from "./site-map.ts";
import { Lasting } from "./context.server.ts";
import { actContext } from "./context.server.ts";
import { houseContext } from "./context.server.ts";
import { lastingContext } from "./context.server.ts";
import { pageFactsContext } from "./context.server.ts";
import { requestContext } from "./context.server.ts";
import { keptContext } from "./context.server.ts";
import { sessionContext } from "./context.server.ts";
import { signInContext } from "./context.server.ts";
import { typedContext } from "./context.server.ts";
import { typedCopyOf } from "./context.server.ts";
import type { RouterContextProvider } from "react-router";
import type { House } from "#platform/house.server.ts";
import type { Actor } from "#program/accounts/account.ts";
import type { ActorKind } from "#program/accounts/account.ts";
import type { Role } from "#program/accounts/account.ts";
import type { Session } from "#program/sign-in/session.server.ts";
import type { PageFacts } from "./parts/page-facts.ts";
import type { Address } from "./site-map.ts";

const addresses = new Map(addressesOf(routes).map((address) => [address.pattern, address]));

/**
 * The one gate of the site: says in which language and for whom a page is, who asks, and whether they may enter (site-map.ts).
 * An address without an entry lets nobody in.
 */
export async function gate({ request, context, pattern }: { request: Request; context: Readonly<RouterContextProvider>; pattern: string }) {
  const house = context.get(houseContext);
  const facts = context.get(requestContext);
  const address = addresses.get(pattern.startsWith("/") ? pattern : `/${pattern}`);
  const path = new URL(request.url).pathname;
  const language = languageOf(path, request);
  context.set(typedContext, typedCopyOf(request, facts));
  const frame = {
    language,
    path,
    twinPath: twinOf(path, language),
    origin: house.config.baseUrl,
    isDemo: house.config.isDemo,
    now: house.clock(),
    audience: audienceOf(address),
  };
  // Set first without a person, so that even an error page before sign-in is known has its frame.
  context.set(pageFactsContext, { ...frame, isSignedIn: false, who: "", roles: [] });
  const session = await context.get(signInContext).session(request.headers);
  const person = session?.isLive === true && isWholly(session) ? session : null;
  context.set(sessionContext, session);
  const who = person === null ? anyone : actorWith(person.roles, person, kindOf(address));
  const companyRole =
    who.companyRole ?? (isOwnAccount(address) ? person?.roles.find((one) => one.companyRole !== null)?.companyRole : null) ?? undefined;
  context.set(pageFactsContext, {
    ...frame,
    audience: isOwnAccount(address) ? audienceOfRoles(who.roles) : frame.audience,
    isSignedIn: person !== null,
    who: person === null ? "" : who.name || person.email,
    roles: who.roles,
    ...(companyRole === undefined ? {} : { companyRole }),
  });
  context.set(actContext, actAs(house.databaseServer, who, { now: frame.now, language, requestId: facts.requestId }));
  if (address?.lasts === true && person === null) context.set(lastingContext, new Lasting(await wordsHoldUntil(house, frame.now, address)));
  if (!isLanguage(path.split("/")[1]) && address?.pattern.startsWith("/:language")) throw new NotFound("language");
  if (address !== undefined && address.mayEnter !== "anyone" && person === null) await keepTyped(context, session, path);
  letIn(address, who, session, person, path, language, house.config.secondFactorGraceDays);
  if (person !== null) await bringBack(request, context, person, path);
}

/** Signed in as far as the account asks it: one with a second factor is nobody's until it was shown. */
function isWholly(session: Session): boolean {
  return session.isSecondFactorShown || !session.hasSecondFactor;
}

/** Until when a page's words hold by themselves: a window opens or closes, a day ends in Japan, or a clock on it goes on. */
async function wordsHoldUntil(house: House, now: Date, address: Address): Promise<Date> {
  const known = await knownYears(actAs(house.databaseServer, anyone, { now, language: "en", requestId: "lasting" }).db);
  const showsClock = house.config.isDemo || address.pattern === "/:language";
  const minute = new Date((Math.floor(now.getTime() / 60_000) + 1) * 60_000);
  return nextChange(
    known.map(({ year }) => year),
    now,
    showsClock ? [minute] : [],
  );
}

function letIn(
  address: Address | undefined,
  who: Actor,
  session: Session | null,
  person: Session | null,
  path: string,
  language: string,
  graceDays: number,
) {
  if (address === undefined) throw new NotFound("address");
  if (address.mayEnter === "anyone") return;
  const then = encodeURIComponent(path);
  if (person === null) throw redirect(`/${language}/sign-in${session?.isLive === true ? "/second-factor" : ""}?then=${then}`, 303);
  if (address.mayEnter === "signed-in") return;
  if (!address.mayEnter.some((role) => who.roles.includes(role))) throw new NotAllowed(address.pattern);
  if (["office", "committee", "reader"].includes(who.kind) && needsSecondFactor(person, graceDays, new Date()))
    throw redirect(`/${language}/account/second-factor?then=${then}`, 303);
}

/** What somebody had typed when their session ended waits for them alone; uploads and open pages keep nothing. */
async function keepTyped(context: Readonly<RouterContextProvider>, session: Session | null, path: string): Promise<void> {
  const typed = context.get(typedContext);
  // Who has shown only one of two factors is not yet the person, and must not lay forms before them.
  if (session === null || !isWholly(session) || typed === null || Object.keys(typed).length === 0) return;
  const { databaseServer, secret } = context.get(houseContext);
  await keptForms(databaseServer, secret).keep(session.accountId, path, typed);
}

/** After signing in again the page is shown with what was typed (pages.server.tsx), to be looked at and sent; then it is kept no longer. */
async function bringBack(request: Request, context: Readonly<RouterContextProvider>, person: Session, path: string): Promise<void> {
  const id = new URL(request.url).searchParams.get("kept");
  if (id === null || !isId(id)) return;
  const { databaseServer, secret } = context.get(houseContext);
  if (request.method === "POST") return await keptForms(databaseServer, secret).forget(person.accountId, path);
  context.set(keptContext, await keptForms(databaseServer, secret).open(person.accountId, path, id));
}
function audienceOf(address: Address | undefined) {
  const audience = address?.audience ?? "public";
  return audience === "demo" || audience === "developer" ? "public" : audience;
}

/** The pages of one's own account stand in the frame of the audience that one is of, whose menu leads back to one's work. */
function isOwnAccount(address: Address | undefined): boolean {
  return address !== undefined && /^\/:language\/account(\/|$)/.test(address.pattern);
}

/** The audience of somebody's roles; of several the one whose work is the program's own. Nobody's is the public. */
function audienceOfRoles(roles: readonly Role[]): PageFacts["audience"] {
  const kinds = new Set(roles.map(kindOfRole));
  return (["office", "committee", "reader", "company", "intern"] as const).find((kind) => kinds.has(kind)) ?? "public";
}

function kindOf(address: Address | undefined): ActorKind {
  const audience = audienceOf(address);
  return audience === "public" ? "anyone" : audience;
}

function languageOf(path: string, request: Request) {
  const first = path.split("/")[1];
  return isLanguage(first) ? first : preferredLanguage(request.headers.get("accept-language"));
}

/** The same page in the other language. */
function twinOf(path: string, language: "en" | "ja") {
  const [, first, ...rest] = path.split("/");
  return isLanguage(first) ? `/${[otherLanguage(language), ...rest].join("/")}` : `/${otherLanguage(language)}`;
}
