import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { writtenAnswer } from "#app/written-answer.server.ts";
import { documentName } from "#program/documents/rules.ts";
import { showDraft } from "#program/documents/write-document.server.ts";
import { openWritten } from "#program/documents/write-document.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { found } from "#platform/refusals.ts";
import type { Route } from "./+types/document-written";

/** What was typed and sent, to be read and printed; with `draft`, what is typed so far, as it would be sent. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { vault } = context.get(houseContext);
  const isDraft = new URL(request.url).searchParams.has("draft");
  const opened = isDraft
    ? await showDraft(act, vault, params.documentId)
    : found(await openWritten(act, vault, params.documentId), "written document");
  const year = await act.db.transaction(async (tx) => await yearOf(tx, opened.document.fiscalYear));
  return writtenAnswer(request, params.language, opened, (document) => documentName(year, document.kind));
}
