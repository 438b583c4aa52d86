import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Said } from "#platform/language.ts";

const words = {
  japanese: { en: "Japanese form (履歴書)", ja: "履歴書（日本の様式）" },
  international: { en: "International form", ja: "国際的な様式" },
  read: { en: "Read and print", ja: "表示・印刷" },
} satisfies Record<string, Said>;

/** Where a document that was typed in the product is read and printed. */
export function WrittenLinks({ kind, here, title }: { kind: string; here: string; title: string }) {
  const say = useSay();
  return (
    <Notice kind="record" title={title}>
      {kind === "resume" ? (
        <p>
          <a href={`${here}/written?layout=japanese`}>{say(words.japanese)}</a> ·{" "}
          <a href={`${here}/written?layout=international`}>{say(words.international)}</a>
        </p>
      ) : (
        <p>
          <a href={`${here}/written`}>{say(words.read)}</a>
        </p>
      )}
    </Notice>
  );
}
