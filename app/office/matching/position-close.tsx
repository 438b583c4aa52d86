import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { matchSideNames } from "#program/matching/messages.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";

/** Ends the search for a position: also while its list is out, or when its rounds are used up without anybody. */
export function ClosePosition({ typed, shown }: { typed: Typed; shown: Shown }) {
  const say = useSay();
  const isOpen = typedText(typed, "intent") === "close";
  return (
    <Disclosure summary={say(words.closeTitle)} open={isOpen}>
      <form method="post" className="stack" noValidate>
        <p>{say(words.closeText)}</p>
        <RadioField
          name="closeSide"
          label={say(words.closeSide)}
          options={(["company", "office"] as const).map((value) => ({ value, label: say(matchSideNames[value]) }))}
          value={typedText(typed, "closeSide")}
          problem={shown.closeSide}
          required
        />
        <AreaField
          name="closeReason"
          label={say(words.closeWhy)}
          rows={2}
          value={typedText(typed, "closeReason")}
          problem={shown.closeReason}
          required
        />
        <CheckboxField name="sure" label={say(words.sure)} checked={typedText(typed, "sure") === "yes"} problem={shown.sure} required>
          {say(words.sureClose)}
        </CheckboxField>
        <Button kind="secondary" name="intent" value="close">
          {say(words.close)}
        </Button>
      </form>
    </Disclosure>
  );
}
