import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { mayTellClosed } from "#program/inquiries/rules.ts";
import { mayBecome } from "#program/inquiries/rules.ts";
import { privacyRequestKindNames } from "#program/privacy-requests/messages.ts";
import { privacyRequestKinds } from "#program/privacy-requests/privacy-request.ts";
import { likelyRight } from "#program/privacy-requests/rules.ts";
import { deskSayings as sayings } from "./inquiry-words.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";

/** What can be done beside answering, in this state: into whose hands, closed, aside, taken up again. */
export function Deeds(props: {
  inquiry: KeptInquiry;
  me: string | null;
  colleagues: readonly { id: string; name: string }[];
  shown: Shown;
  typed: { duplicateOf: string };
}) {
  const { inquiry, me, colleagues, shown } = props;
  const say = useSay();
  const version = <HiddenFields values={{ version: String(inquiry.version) }} />;
  const simple = [
    { value: "closed", label: words.close },
    { value: "reopened", label: words.reopen },
    { value: "spam", label: words.spam },
  ] as const;
  return (
    <>
      {mayBecome(inquiry.state, "assigned") && (
        <form method="post" className="stack tight">
          {version}
          {inquiry.assignedTo !== me && me !== null && (
            <Button kind="secondary" small name="intent" value="assign-me">
              {say(words.assign)}
            </Button>
          )}
          <SelectField
            name="person"
            label={say(words.giveTo)}
            value={inquiry.assignedTo}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            problem={shown.person}
            width="full"
            bare
          />
          <Button kind="secondary" small name="intent" value="assign">
            {say(words.give)}
          </Button>
        </form>
      )}
      <form method="post" className="stack tight">
        {version}
        {mayTellClosed(inquiry) && (
          <label className="choice">
            <input type="checkbox" name="tell" value="yes" />
            <span>{say(words.tellClosed)}</span>
          </label>
        )}
        {simple
          .filter(({ value }) => mayBecome(inquiry.state, value))
          .map(({ value, label }) => (
            <Button key={value} kind="secondary" small name="intent" value={value}>
              {say(label)}
            </Button>
          ))}
      </form>
      {mayBecome(inquiry.state, "duplicate") && (
        <form method="post" className="stack tight">
          {version}
          <TextField
            name="duplicateOf"
            label={say(words.duplicateOf)}
            value={props.typed.duplicateOf}
            problem={shown.duplicateOf}
            width="medium"
            autoComplete="off"
            bare
          />
          <Button kind="secondary" small name="intent" value="duplicate">
            {say(words.duplicate)}
          </Button>
        </form>
      )}
    </>
  );
}

/** One press makes the inquiry a privacy request; the right is proposed from what was written. Says which there are already. */
export function PrivacyPress(props: {
  inquiry: KeptInquiry;
  text: string;
  made: readonly { id: string; number: string }[];
  mayOpen: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {props.made.map(({ id, number }) => (
        <p key={id}>
          {props.mayOpen ? (
            <a href={`/${language}/office/privacy-requests/${id}`}>{say(sayings.privacyNumber(number))}</a>
          ) : (
            say(sayings.privacyNumber(number))
          )}
        </p>
      ))}
      {props.inquiry.state !== "spam" && (
        <form method="post" className="stack tight">
          <SelectField
            name="kind"
            label={say(words.right)}
            value={likelyRight(props.text)}
            options={privacyRequestKinds.map((value) => ({ value, label: say(privacyRequestKindNames[value]) }))}
            blank={null}
            width="full"
            bare
          />
          <Button kind="secondary" small name="intent" value="privacy">
            {say(words.makePrivacyRequest)}
          </Button>
        </form>
      )}
    </>
  );
}
