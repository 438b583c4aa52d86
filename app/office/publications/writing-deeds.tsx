import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { writingDeeds as words } from "./writing-aid-words.ts";

/** What may be done with words that are written in both languages: look, keep as a draft, publish, and take down what is out. */
export function WritingDeeds({ isOut }: { isOut: boolean }) {
  const say = useSay();
  return (
    <Buttons>
      <Button name="intent" value="preview" kind="secondary">
        {say(words.preview)}
      </Button>
      <Button name="intent" value="save" kind="secondary">
        {say(words.save)}
      </Button>
      <Button name="intent" value="publish">
        {say(words.publish)}
      </Button>
      {isOut && (
        <Button name="intent" value="unpublish" kind="quiet">
          {say(words.unpublish)}
        </Button>
      )}
    </Buttons>
  );
}
