import { openProof } from "#program/application-changes/open-proof.server.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { fileAnswer } from "#app/file-answer.server.ts";
import type { Route } from "./+types/proof-file";

/** A file that proves a change, for saving: never shown inside the site. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return fileAnswer(await openProof(context.get(actContext), context.get(houseContext).files, params.changeId, params.proofId));
}
