// What the server takes from the built site (scripts/server/run-service.ts).
export { makeContext } from "./context.server.ts";
export { openPages } from "./pages.server.tsx";
export { openSignIn } from "#program/sign-in/sign-in.server.ts";

/** The bundler asks for it; the framework's own server, which would call it, never runs. */
export default function handleRequest(): never {
  throw new Error("pages are answered by openPages");
}
