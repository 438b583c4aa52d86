import { redirect } from "react-router";
import { isLanguage } from "#platform/language.ts";
import { otherLanguage } from "#platform/language.ts";
import { preferredLanguage } from "#platform/language.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { actorOf } from "#program/accounts/records.server.ts";
import routes from "./routes.ts";
import { addressesOf } from "./site-map.ts";
import { actContext } from "./context.server.ts";
import { houseContext } from "./context.server.ts";
import { pageFactsContext } from "./context.server.ts";
import { requestContext } from "./context.server.ts";
import { signInContext } from "./context.server.ts";
import { typedContext } from "./context.server.ts";
import { typedCopyOf } from "./context.server.ts";
import type { RouterContextProvider } from "react-router";
import type { Actor } from "#program/accounts/account.ts";
import type { ActorKind } from "#program/accounts/account.ts";
import type { SignedIn } from "#program/sign-in/sign-in.server.ts";
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
  context.set(typedContext, await typedCopyOf(request));
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
  const person = await context.get(signInContext).whoIs(request.headers);
  const who = await actor(house, person, kindOf(address), facts.requestId);
  context.set(pageFactsContext, {
    ...frame,
    isSignedIn: person !== null,
    who: person === null ? "" : who.name || person.email,
    roles: who.roles,
  });
  context.set(actContext, actAs(house.databaseServer, who, { now: frame.now, language, requestId: facts.requestId }));
  if (!isLanguage(path.split("/")[1]) && address?.pattern.startsWith("/:language")) throw new NotFound("language");
  letIn(address, who, person, path, language);
}

function letIn(address: Address | undefined, who: Actor, person: SignedIn | null, path: string, language: string) {
  if (address === undefined) throw new NotFound("address");
  if (address.mayEnter === "anyone") return;
  if (person === null) throw redirect(`/${language}/sign-in?then=${encodeURIComponent(path)}`, 303);
  if (address.mayEnter === "signed-in") return;
  if (!address.mayEnter.some((role) => who.roles.includes(role))) throw new NotAllowed(address.pattern);
}

/** Who acts on this page: in the kind of its audience, with the roles that are live now. */
async function actor(house: HouseOfGate, person: SignedIn | null, kind: ActorKind, requestId: string): Promise<Actor> {
  if (person === null) return anyone;
  const asSelf = actAs(
    house.databaseServer,
    { ...anyone, accountId: person.accountId },
    { now: house.clock(), language: person.language, requestId },
  );
  return await actorOf(asSelf.db, person, kind);
}
type HouseOfGate = { databaseServer: Parameters<typeof actAs>[0]; clock: () => Date };

function audienceOf(address: Address | undefined) {
  const audience = address?.audience ?? "public";
  return audience === "demo" || audience === "developer" ? "public" : audience;
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
