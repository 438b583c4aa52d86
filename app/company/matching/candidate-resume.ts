import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { fileAnswer } from "#app/file-answer.server.ts";
import { writtenAnswer } from "#app/written-answer.server.ts";
import { openResume } from "#program/matching/open-resume.server.ts";
import { openWrittenResume } from "#program/matching/open-resume.server.ts";
import type { Route } from "./+types/candidate-resume";

/** A candidate's résumé, on record: typed in the product as a page to be printed, uploaded as an attachment. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const [act, { files, vault }] = [context.get(actContext), context.get(houseContext)];
  const written = await openWrittenResume(act, vault, params.recommendationId, params.documentId);
  if (written !== null) return writtenAnswer(request, params.language, written, () => ({ en: "Résumé", ja: "履歴書" }));
  const page = new URL(request.url).searchParams.get("page");
  return fileAnswer(await openResume(act, files, params.recommendationId, params.documentId, page));
}
