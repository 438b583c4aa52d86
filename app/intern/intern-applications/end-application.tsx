import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { withdrawalReasonNames } from "#program/intern-applications/messages.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Shown } from "#app/ui/field.tsx";

/** Deletes the answers of a draft, one press below and not by accident. */
export function DeleteDraft({ shown, isOpen }: { shown: Shown; isOpen: boolean }) {
  const say = useSay();
  return (
    <Disclosure summary={say(words.deleteDraft)} open={isOpen}>
      <form method="post" className="stack" noValidate>
        <p>{say(words.deleteText)}</p>
        <CheckboxField name="sure" label={say(words.deleteSureLabel)} problem={shown.sure} required>
          {say(words.deleteSure)}
        </CheckboxField>
        <Buttons>
          <Button kind="secondary" name="intent" value="delete">
            {say(words.deleteDraft)}
          </Button>
        </Buttons>
      </form>
    </Disclosure>
  );
}

/** Takes a sent application back, one press below and not by accident. */
export function Withdraw({ shown, isOpen, reason }: { shown: Shown; isOpen: boolean; reason: string }) {
  const say = useSay();
  return (
    <Disclosure summary={say(words.withdraw)} open={isOpen}>
      <form method="post" className="stack" noValidate>
        <p>{say(words.withdrawText)}</p>
        <RadioField
          name="reason"
          label={say(words.withdrawWhy)}
          options={Object.entries(withdrawalReasonNames).map(([value, said]) => ({ value, label: say(said) }))}
          value={reason}
          problem={shown.reason}
          required
        />
        <CheckboxField name="sure" label={say(words.deleteSureLabel)} problem={shown.sure} required>
          {say(words.withdrawSure)}
        </CheckboxField>
        <Buttons>
          <Button kind="secondary" name="intent" value="withdraw">
            {say(words.withdraw)}
          </Button>
        </Buttons>
      </form>
    </Disclosure>
  );
}
