import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { topicNames } from "#program/inquiries/messages.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { ShownProblem } from "#app/ui/field.tsx";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";
import type { InquiryTemplate } from "#program/inquiries/template.ts";

/** The letter to the sender: a template to begin with, and its text. */
export function AnswerForm(props: {
  inquiry: KeptInquiry;
  templates: readonly InquiryTemplate[];
  /** The template whose text stands in the form; empty for none. */
  template: string;
  value: string;
  problem: ShownProblem | undefined;
}) {
  const { inquiry, templates } = props;
  const say = useSay();
  const language = useLanguage();
  const choices = (isOurs: boolean) =>
    templates.filter(({ topic }) => (topic === inquiry.topic) === isOurs).map(({ id, title }) => ({ value: id, label: say(title) }));
  const groups = [
    { label: say(topicNames[inquiry.topic]), options: choices(true) },
    { label: say(words.otherTemplates), options: choices(false) },
  ].filter(({ options }) => options.length > 0);
  return (
    <section className="stack" aria-labelledby="answer">
      <h2 id="answer">{say(words.answer)}</h2>
      {templates.length > 0 && (
        <form action={`/${language}/office/inquiries/${inquiry.id}#answer`} className="stack tight">
          <SelectField
            name="template"
            label={say(words.template)}
            hint={say(words.templateReplaces)}
            value={props.template}
            options={[]}
            groups={groups}
            width="full"
            bare
          />
          <Buttons>
            <Button kind="secondary" small>
              {say(words.useTemplate)}
            </Button>
          </Buttons>
        </form>
      )}
      <form method="post" action={`/${language}/office/inquiries/${inquiry.id}`} className="stack" noValidate>
        <HiddenFields values={{ version: String(inquiry.version) }} />
        <AreaField
          name="body"
          label={say(words.answerText)}
          hint={say(words.answerHint)}
          rows={10}
          lang={inquiry.language}
          value={props.value}
          problem={props.problem}
          required
        />
        <Buttons>
          <Button name="intent" value="answer">
            {say(words.sendAnswer)}
          </Button>
        </Buttons>
      </form>
    </section>
  );
}

/** A note that stays in the office. */
export function NoteForm({ problem, value }: { problem: ShownProblem | undefined; value: string }) {
  const say = useSay();
  return (
    <form method="post" className="stack tight" noValidate>
      <AreaField name="note" label={say(words.note)} hint={say(words.noteHint)} rows={3} value={value} problem={problem} bare />
      <Button kind="secondary" small name="intent" value="note">
        {say(words.keepNote)}
      </Button>
    </form>
  );
}
