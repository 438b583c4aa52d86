import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { withdrawalReasonNames } from "#program/intern-applications/messages.ts";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Offer } from "#program/matching/offer-records.server.ts";

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

/** What withdrawing takes from the person beside the application itself. */
export interface Lost {
  /** The place that they agreed to. */
  readonly place: Offer | null;
  /** Offers that they hold and have not agreed to. */
  readonly offers: readonly Offer[];
  /** Companies read of them now. */
  readonly isShown: boolean;
}

const companyOf = (offer: Offer): Said => ({ en: offer.companyNameEn || offer.companyName, ja: offer.companyName });

/** Takes a sent application back, one press below and not by accident. */
export function Withdraw({ lost, shown, isOpen, reason }: { lost: Lost; shown: Shown; isOpen: boolean; reason: string }) {
  const say = useSay();
  const { language } = usePageFacts();
  const names = lost.offers.map(companyOf);
  const { en, ja } = { en: names.map((one) => one.en).join(", "), ja: names.map((one) => one.ja).join("、") };
  return (
    <Disclosure summary={say(words.withdraw)} open={isOpen}>
      <form method="post" className="stack" noValidate>
        <p>{say(words.withdrawText)}</p>
        {lost.place !== null && (
          <p>
            <strong>{say(sayings.givesUpPlace(companyOf(lost.place)))}</strong>
          </p>
        )}
        {names.length > 0 && (
          <p>
            <strong>{say(sayings.givesUpOffers({ en, ja }))}</strong>
          </p>
        )}
        {lost.isShown && <p>{say(words.withdrawShown)}</p>}
        {names.length > 0 && lost.place === null && (
          <p>
            {say(words.withdrawOnlyOffer)} <a href={`/${language}/intern/offers`}>{say(words.withdrawToOffers)}</a>
          </p>
        )}
        {lost.place !== null && (
          <p>
            {say(words.withdrawAskFirst)} <a href={`/${language}/inquiry`}>{say(words.writeOffice)}</a>
          </p>
        )}
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
