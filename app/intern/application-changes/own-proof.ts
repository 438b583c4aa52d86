import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { fileAnswer } from "#app/file-answer.server.ts";
import { openOwnProof } from "#program/application-changes/open-proof.server.ts";
import type { Route } from "./+types/own-proof";

/** A proof that the person sent themselves, as an attachment; nobody else gets it here. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return fileAnswer(await openOwnProof(context.get(actContext), context.get(houseContext).files, params.changeId, params.proofId));
}
