import { Provisional } from "#app/parts/year-dates.tsx";
import { plainText } from "#program/publications/answer.ts";
import type { Block } from "#program/publications/answer.ts";
import type { Inline } from "#program/publications/answer.ts";
import type { Sentence } from "#program/publications/answer.ts";

/** Paragraphs and lists of an answer. */
export function Answer({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) =>
    block.kind === "paragraph" ? (
      <p key={index}>
        <Words sentence={block.sentence} />
      </p>
    ) : (
      <Points key={index} block={block} />
    ),
  );
}

function Points({ block }: { block: Extract<Block, { items: unknown }> }) {
  const List = block.kind === "numbered" ? "ol" : "ul";
  return (
    <List className="list">
      {block.items.map((item, index) => (
        <li key={index}>
          <Words sentence={item} />
        </li>
      ))}
    </List>
  );
}

function Words({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {joined(sentence.inline).map((one, index) =>
        typeof one === "string" ? (
          one
        ) : (
          <a key={index} href={one.href}>
            {one.label}
          </a>
        ),
      )}
      <Provisional when={sentence.isProvisional} />
    </>
  );
}

/** Neighbouring words as one, so that the page carries no marks between them. */
function joined(inline: readonly Inline[]): Inline[] {
  return inline.reduce<Inline[]>((all, one) => {
    const last = all.at(-1);
    return typeof one === "string" && typeof last === "string" ? [...all.slice(0, -1), last + one] : [...all, one];
  }, []);
}

/** How an answer begins: its first paragraph, with the list that it announces. */
export function beginning(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks[0]?.kind === "paragraph" && blocks[1] !== undefined && blocks[1].kind !== "paragraph" ? 2 : 1);
}

/** True when something in these answers is not settled yet: the page then says what that means. */
export function hasProvisional(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.kind === "paragraph" ? block.sentence.isProvisional : block.items.some((item) => item.isProvisional),
  );
}

/** An answer as plain text, for search engines and previews. */
export function answerText(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === "paragraph" ? [block.sentence] : block.items).map(plainText).join(" ")).join(" ");
}
