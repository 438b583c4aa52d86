import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { questionWords as words } from "./question-words.ts";

/** The way to a person, for those whose question no entry answers. */
export function NotAnswered() {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <p>{say(words.notAnsweredText)}</p>
      <p>
        <ButtonLink kind="secondary" href={`/${language}/inquiry`} arrow>
          {say(words.write)}
        </ButtonLink>
      </p>
    </>
  );
}
