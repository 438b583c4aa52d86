import { signInContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import type { Route } from "./+types/sign-out";

export function loader({ params }: Route.LoaderArgs) {
  return seeOther(`/${params.language}`);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const cookies = await context.get(signInContext).end(request.headers);
  return seeOther(`/${params.language}`, new Headers(cookies.map((cookie) => ["Set-Cookie", cookie])));
}
