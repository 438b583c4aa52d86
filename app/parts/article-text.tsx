import { Answer } from "./question-answer.tsx";
import { hasProvisional } from "./question-answer.tsx";
import { ProvisionalNote } from "./year-dates.tsx";
import type { Block } from "#program/publications/answer.ts";

/** The text of an article: its paragraphs and lists, and what a value that is not settled means. */
export function ArticleText({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="stack measure">
      <Answer blocks={blocks} />
      {hasProvisional(blocks) && <ProvisionalNote />}
    </div>
  );
}
