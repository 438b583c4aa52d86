import { Button, Buttons } from "#app/ui/button.tsx";
import { AreaField, HiddenFields, SelectField, TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { audienceNames, categoryNames } from "#program/publications/messages.ts";
import { questionPlaces } from "#program/publications/publishing.ts";
import { conditionNames } from "#program/publications/year-names.ts";
import { questionDeskWords as words } from "./question-words.ts";
import { WritingAids } from "./writing-aids.tsx";
import { WritingDeeds } from "./writing-deeds.tsx";
import { useFields } from "#app/ui/use-fields.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { QuestionForOffice } from "#program/publications/show-questions-to-office.server.ts";

/** An entry as the form shows it; a new one holds what somebody `asked` for in vain, if the office came from there. */
export function typedOfTexts(entry: QuestionForOffice | null, asked = ""): Typed {
  if (entry === null) {
    const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(asked);
    return { version: "0", place: "person/applying", also: asked, [isJapanese ? "questionJa" : "questionEn"]: asked };
  }
  const { kept, texts } = entry;
  return {
    version: String(kept.version),
    place: `${kept.audience}/${kept.category}`,
    when: texts.when ?? "",
    questionEn: texts.question.en,
    questionJa: texts.question.ja,
    answerEn: texts.answer.en,
    answerJa: texts.answer.ja,
    also: texts.also.join(", "),
  };
}

/** Both languages side by side. */
export function QuestionEditor({ typed, shown, isNew, isPublished }: { typed: Typed; shown: Shown; isNew: boolean; isPublished: boolean }) {
  const say = useSay();
  const field = useFields(words, typed, shown);
  const shownWhen = Object.entries(conditionNames).flatMap(([name, [holds, fails]]) => [
    { value: name, label: say(holds) },
    { value: `not ${name}`, label: say(fails) },
  ]);
  return (
    <form method="post" noValidate className="stack">
      <HiddenFields values={{ version: typedText(typed, "version") }} />
      {isNew && <TextField {...field("id")} hint={say(words.idHint)} width="medium" spellCheck={false} required />}
      <div className="two">
        <SelectField
          {...field("place")}
          options={questionPlaces.map((place) => {
            const [audience, category] = place.split("/") as ["person", "applying"];
            return { value: place, label: `${say(audienceNames[audience])} – ${say(categoryNames[category])}` };
          })}
          blank={null}
          required
        />
        <SelectField {...field("when")} options={shownWhen} width="full" blank={say(words.whenAlways)} />
      </div>
      <div className="two">
        <TextField {...field("questionEn")} lang="en" required />
        <TextField {...field("questionJa")} lang="ja" required />
      </div>
      <div className="two">
        <AreaField {...field("answerEn")} hint={say(words.answerHint)} lang="en" rows={12} required />
        <AreaField {...field("answerJa")} hint={say(words.answerHint)} lang="ja" rows={12} required />
      </div>
      <WritingAids />
      <AreaField {...field("also")} hint={say(words.alsoHint)} rows={4} />
      <WritingDeeds isOut={!isNew && isPublished} />
    </form>
  );
}
