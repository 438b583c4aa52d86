import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { offerDeclineReasons } from "#program/matching/match.ts";
import { offerDeclineReasonNames } from "#program/matching/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { offerWords as words } from "./offer-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { OfferView } from "#program/matching/show-offer.server.ts";

/** Agreeing, with what it brings; declining one press below, with what it ends; and whom to ask before either. */
export function AnswerForms({ view, typed, shown }: { view: OfferView; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { language } = usePageFacts();
  // Only the form of the no has reasons to choose from.
  const isDeclining = typedText(typed, "intent").endsWith("decline") || typed.reason !== undefined;
  return (
    <>
      {!view.offer.isReserve && (
        <form method="post" className="stack" noValidate aria-labelledby="agree">
          <h2 id="agree">{say(words.agreeTitle)}</h2>
          <HiddenFields values={{ termsVersion: view.termsVersion }} />
          <p>{say(view.others.length > 0 ? words.agreeOneText : words.agreeText)}</p>
          {view.others.length > 0 && (
            <RadioField
              name="others"
              label={say(words.others)}
              hint={view.others.map((one) => say(companySaid(one))).join(say({ en: ", ", ja: "、" }))}
              options={[
                {
                  value: "keep",
                  label: say(words.othersKeep),
                  hint: say(view.others.length > 1 ? words.othersKeepSeveral : words.othersKeepText),
                },
                { value: "end", label: say(words.othersEnd) },
              ]}
              value={typedText(typed, "others") || "keep"}
              problem={shown.others}
              bare
            />
          )}
          <p>{say(view.hasCommittee ? words.nextCommittee : words.nextOffice)}</p>
          <CheckboxField
            name="read"
            label={say(words.readLabel)}
            checked={!isDeclining && typedText(typed, "read") === "yes"}
            problem={shown.read}
            required
          >
            {say(words.read)}
          </CheckboxField>
          <Buttons>
            <Button name="intent" value="check-agree">
              {say(words.checkAgree)}
            </Button>
          </Buttons>
        </form>
      )}
      <Disclosure summary={say(words.declineTitle)} open={isDeclining}>
        <form method="post" className="stack" noValidate>
          <p>{say(words.declineText)}</p>
          <RadioField
            name="reason"
            label={say(words.why)}
            options={offerDeclineReasons.map((value) => ({ value, label: say(offerDeclineReasonNames[value]) }))}
            value={isDeclining ? typedText(typed, "reason") : ""}
            problem={shown.reason}
            required
          />
          <AreaField
            name="note"
            label={say(words.note)}
            rows={3}
            value={isDeclining ? typedText(typed, "note") : ""}
            problem={shown.note}
          />
          <Buttons>
            <Button kind="secondary" name="intent" value="check-decline">
              {say(words.checkDecline)}
            </Button>
          </Buttons>
        </form>
      </Disclosure>
      <section className="stack tight" aria-labelledby="question">
        <h2 id="question">{say(words.question)}</h2>
        <p>{say(words.questionText)}</p>
        <p>
          <a href={`/${language}/inquiry`}>{say(words.ask)}</a>
        </p>
      </section>
    </>
  );
}
