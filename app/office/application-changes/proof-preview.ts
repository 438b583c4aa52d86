import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { pictureAnswer } from "#app/file-answer.server.ts";
import { openProof } from "#program/application-changes/open-proof.server.ts";
import type { Route } from "./+types/proof-preview";

/** A picture of a proof, made anew from what was sent: nothing of the original goes out but its look. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { files, previews } = context.get(houseContext);
  return await pictureAnswer(await openProof(context.get(actContext), files, params.changeId, params.proofId), previews);
}
