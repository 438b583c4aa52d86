import { Answer } from "#app/parts/question-answer.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Panel, Panels } from "#app/ui/panels.tsx";
import { questionDeskWords as words } from "./question-words.ts";
import type { ShownQuestion } from "#program/publications/answer.ts";

/** Both languages as readers see them, with the year's facts in their places. */
export function Previews({ en, ja }: { en: ShownQuestion | null; ja: ShownQuestion | null }) {
  const say = useSay();
  return (
    <Panels>
      <Panel id="preview-en" title={say(words.previewEn)}>
        <Preview shown={en} lang="en" />
      </Panel>
      <Panel id="preview-ja" title={say(words.previewJa)}>
        <Preview shown={ja} lang="ja" />
      </Panel>
    </Panels>
  );
}

function Preview({ shown, lang }: { shown: ShownQuestion | null; lang: "en" | "ja" }) {
  const say = useSay();
  if (shown === null) return <p className="soft">{say(words.notShown)}</p>;
  return (
    <div className="stack tight" lang={lang}>
      <h3>{shown.question}</h3>
      <Answer blocks={shown.blocks} />
    </div>
  );
}
