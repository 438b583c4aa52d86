import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { diversityWords as words } from "#program/diversity-answers/messages.ts";

/** The way to the questions that are no part of the application; only in a year that asks them. */
export function ApartFromApplication() {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="stack tight" aria-labelledby="apart">
      <h2 id="apart">{say(words.apart)}</h2>
      <p>{say(words.lead)}</p>
      <p>
        <a href={`/${language}/intern/application/statistics`}>{say(words.task)}</a>
      </p>
    </section>
  );
}
