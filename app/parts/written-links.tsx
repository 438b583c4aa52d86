import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { writtenWords as words } from "./written-words.ts";

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
