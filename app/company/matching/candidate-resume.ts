import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { fileAnswer } from "#app/file-answer.server.ts";
import { openResume } from "#program/matching/open-resume.server.ts";
import type { Route } from "./+types/candidate-resume";

/** A candidate's résumé, as an attachment and on record. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  return fileAnswer(
    await openResume(
      context.get(actContext),
      context.get(houseContext).files,
      params.recommendationId,
      params.documentId,
      new URL(request.url).searchParams.get("page"),
    ),
  );
}
