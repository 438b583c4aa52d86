import { openDocument } from "#program/documents/open-document.server.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { fileAnswer } from "#app/file-answer.server.ts";
import type { Route } from "./+types/document-file";

/** The file of a document, for saving: never shown inside the site. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  return fileAnswer(
    await openDocument(context.get(actContext), context.get(houseContext).files, {
      documentId: params.documentId,
      pageId: new URL(request.url).searchParams.get("page"),
    }),
  );
}
