import { actContext } from "#app/context.server.ts";
import { filesOfForm } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { careOf } from "#program/documents/keep-file.server.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { beginUpload } from "#program/documents/resume-upload.server.ts";
import { chunkBytesMax } from "#program/documents/resume-upload.server.ts";
import { continueUpload } from "#program/documents/resume-upload.server.ts";
import { uploadStands } from "#program/documents/resume-upload.server.ts";
import { scanFiles } from "#program/documents/scan-files.server.ts";
import type { Language } from "#platform/language.ts";
import type { Route } from "./+types/uploads";

/** Where an upload stands, so that a browser whose line broke goes on from there. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const stands = await uploadStands(context.get(actContext), new URL(request.url).searchParams.get("upload") ?? "");
  return Response.json(stands, { headers: { "Upload-Offset": String(stands.received), "Cache-Control": "no-store" } });
}

/** Without `upload` in the address: begins one (201 with its id). With it: takes the part `chunk` at `offset`; 409 says where it stands instead. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const [act, house] = [context.get(actContext), context.get(houseContext)];
  const query = new URL(request.url).searchParams;
  const language: Language = params.language === "ja" ? "ja" : "en";
  const refusal = ([problem]: readonly { readonly code: keyof typeof documentProblems }[]) =>
    Response.json({ code: problem!.code, text: documentProblems[problem!.code][language] }, { status: 422 });
  const uploadId = query.get("upload");
  if (uploadId === null) {
    const typed = typedOf(await request.formData());
    const begun = await beginUpload(act, params.documentId, {
      part: typedText(typed, "part") === "translation" ? "translation" : "original",
      name: typedText(typed, "name"),
      type: typedText(typed, "type"),
      size: Math.trunc(Number(typedText(typed, "size"))) || 0,
    });
    return begun.ok ? Response.json({ id: begun.value, chunk: chunkBytesMax / 2 }, { status: 201 }) : refusal(begun.problems);
  }
  const chunk = found(filesOfForm(context, "chunk")[0], "part");
  const bytes = chunk.size > chunkBytesMax ? new Uint8Array() : Buffer.concat(await Array.fromAsync(chunk.stream()));
  const taken = await continueUpload(act, careOf(house), uploadId, Number(query.get("offset")), bytes);
  if (taken.ok === "elsewhere") return Response.json({ received: taken.received }, { status: 409 });
  if (!taken.ok) return refusal(taken.problems);
  if (taken.value.isWhole)
    await scanFiles(actAsSystem(house.databaseServer, { now: act.now, requestId: context.get(requestContext).requestId }), house);
  return Response.json(taken.value);
}
