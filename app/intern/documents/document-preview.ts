import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { pictureAnswer } from "#app/file-answer.server.ts";
import { openDocument } from "#program/documents/open-document.server.ts";
import type { Route } from "./+types/document-preview";

/** A picture of a page, made anew from what was sent: nothing of the original goes out but its look. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { files, previews } = context.get(houseContext);
  const pageId = new URL(request.url).searchParams.get("page");
  return await pictureAnswer(await openDocument(context.get(actContext), files, { documentId: params.documentId, pageId }), previews);
}
