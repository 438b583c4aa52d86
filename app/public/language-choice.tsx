import { redirect } from "react-router";
import { preferredLanguage } from "#platform/language.ts";
import type { Route } from "./+types/language-choice";

export function loader({ request }: Route.LoaderArgs) {
  return redirect(`/${preferredLanguage(request.headers.get("accept-language"))}`, { status: 302, headers: { Vary: "Accept-Language" } });
}
