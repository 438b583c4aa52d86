import { houseContext } from "#app/context.server.ts";
import { ownPath } from "#app/answers.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { keptForms } from "#program/sign-in/kept-forms.server.ts";
import type { RouterContextProvider } from "react-router";

/** Where somebody goes who has just signed in: back to where they came from, with what they had typed there; else to their start. */
export async function wayBack(
  context: Readonly<RouterContextProvider>,
  { accountId, then, language, cookies }: { accountId: string; then: string; language: string; cookies: readonly string[] },
) {
  const { databaseServer, secret } = context.get(houseContext);
  const path = ownPath(then, `/${language}/start`);
  const kept = then === "" ? null : await keptForms(databaseServer, secret).find(accountId, path);
  return seeOther(kept === null ? path : `${path}?kept=${kept}`, new Headers(cookies.map((cookie) => ["Set-Cookie", cookie])));
}
