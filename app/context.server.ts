import { createContext } from "react-router";
import { RouterContextProvider } from "react-router";
import { typedOf } from "#platform/forms.server.ts";
import type { ArrivedInForm } from "#platform/arrived-file.ts";
import type { House } from "#platform/house.server.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PageFacts } from "./parts/page-facts.ts";
import type { Session } from "#program/sign-in/session.server.ts";
import type { SignIn } from "#program/sign-in/sign-in.server.ts";

/** What the server knows of a request before any page does. */
export interface RequestFacts {
  readonly requestId: string;
  /** The peer's address, for limits alone; never logged with a person. */
  readonly ip: string;
  /** The form that was posted, as it came. */
  readonly body?: Uint8Array;
  /** Files that came with the form (only where the server reads them apart, see scripts/server/site.ts). */
  readonly files?: readonly ArrivedInForm[];
}

/** The session of the request's cookie, also one whose time is over or whose second factor is still asked for; null without one. */
export const sessionContext = createContext<Session | null>(null);
/** What somebody had typed on this page before their session ended; the page is shown with it. */
export const keptContext = createContext<Typed | null>(null);
/** What every page stands on: settings, database, files, clock, limits. */
export const houseContext = createContext<House>();
export const requestContext = createContext<RequestFacts>();
export const signInContext = createContext<SignIn>();
/** Who acts, when, on which database. Set by the root's middleware, once the reader may enter. */
export const actContext = createContext<Act>();
/** What the frame of the page shows. */
export const pageFactsContext = createContext<PageFacts | null>(null);
/** What a POST brought, kept for the error page: nothing typed is lost, whatever fails. */
export const typedContext = createContext<Typed | null>(null);

/**
 * Set for a page that lasts (site-map.ts): until when its words hold by themselves. A page that shows a moment of its own, such as the
 * beginning of a session, says so: `lastingContext?.notAfter(startsAt)`.
 */
export class Lasting {
  until: Date;
  constructor(until: Date) {
    this.until = until;
  }
  notAfter(moment: Date) {
    if (moment < this.until) this.until = moment;
  }
}
export const lastingContext = createContext<Lasting | null>(null);

/** The context of one request, made by the server for the router. */
export function makeContext(house: House, signIn: SignIn, facts: RequestFacts): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(houseContext, house);
  context.set(requestContext, facts);
  context.set(signInContext, signIn);
  return context;
}

/** What a plain form brings, read beside the request, whose body stays the action's; null for uploads and other bodies. */
export function typedCopyOf(request: Request, { body }: RequestFacts): Typed | null {
  if (body === undefined || !request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) return null;
  return typedOf(new URLSearchParams(new TextDecoder().decode(body)));
}

/** The files of one field of the form, in the order in which they were chosen; a field left empty brings none. */
export function filesOfForm(context: Readonly<RouterContextProvider>, field: string): readonly ArrivedInForm[] {
  return (context.get(requestContext).files ?? []).filter((file) => file.field === field && (file.name !== "" || file.size > 0));
}
