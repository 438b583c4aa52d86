import { actContext } from "#app/context.server.ts";
import { articlePictureAnswer } from "#app/article-picture-answer.server.ts";
import type { Route } from "./+types/article-picture";

/** A picture of what is published. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return await articlePictureAnswer(context.get(actContext), params, true);
}
