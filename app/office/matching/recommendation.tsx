import { redirect } from "react-router";
import { actContext } from "#app/context.server.ts";
import { recommendationById } from "#program/matching/records.server.ts";
import type { Route } from "./+types/recommendation";

/** A round is shown on the page of its position, where its neighbours stand. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { positionId, round } = await context
    .get(actContext)
    .db.transaction(async (tx) => await recommendationById(tx, params.recommendationId));
  return redirect(`/${params.language}/office/positions/${positionId}#round-${round}`, 303);
}
