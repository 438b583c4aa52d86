import { houseContext } from "#app/context.server.ts";
import { signInContext } from "#app/context.server.ts";
import { pageFactsContext } from "#app/context.server.ts";
import { ownPath } from "#app/answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { personas } from "#database/seeds/personas.ts";
import { found } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import type { Route } from "./+types/sign-in";

export function loader({ context }: Route.LoaderArgs) {
  if (!context.get(houseContext).config.isDemo) throw new NotFound("demo");
  return seeOther("/demo");
}

/** Signs in as a persona, in the demonstration alone: outside it this address does not exist. */
export async function action({ request, context }: Route.ActionArgs) {
  if (!context.get(houseContext).config.isDemo) throw new NotFound("demo");
  const form = await request.formData();
  const { email } = found(
    personas.find((one) => one.persona === form.get("persona")),
    "persona",
  );
  const signIn = context.get(signInContext);
  const signedIn = found(await signIn.useCode(email, await signIn.makeCode(email), request.headers), "persona's account");
  // Personas are asked for no second factor: here anybody may be anyone.
  const session = found(
    await signIn.whoIs(new Headers({ cookie: signedIn.cookies.map((cookie) => cookie.split(";")[0]).join("; ") })),
    "session",
  );
  const cookies = await signIn.raise(session.id);
  const wished = form.get("language");
  const language = wished === "en" || wished === "ja" ? wished : (context.get(pageFactsContext)?.language ?? "en");
  const then = form.get("then");
  return seeOther(
    ownPath(typeof then === "string" ? then : null, `/${language}/start`),
    new Headers(cookies.map((cookie) => ["Set-Cookie", cookie])),
  );
}
