import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckForm } from "#app/ui/check-form.tsx";
import { Icon } from "#app/ui/icons.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { sayings } from "#app/ui/words.ts";
import { words as uiWords } from "#app/ui/words.ts";
import { textSize } from "#platform/text.ts";
import { typedText } from "#platform/typed.ts";
import { detailsBytesMax } from "#program/inquiries/inquiry.ts";
import { inquiryFields } from "#program/inquiries/inquiry.ts";
import { otherCountry } from "#program/inquiries/inquiry.ts";
import { senderKindNames } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { countryName } from "#program/year/countries.ts";
import { useLabels } from "./inquiry-form.tsx";
import { inquirySayings } from "./inquiry-words.ts";
import { inquiryWords as words } from "./inquiry-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { Inquiry } from "#program/inquiries/inquiry.ts";
import type { InquiryField } from "#program/inquiries/inquiry.ts";

/** An entry of the questions and answers that may answer what was asked. */
export interface FittingQuestion {
  readonly id: string;
  readonly question: string;
}

const formId = "send-inquiry";

/** The answers to check, exactly as they will be kept. What was typed rides in hidden fields: nothing is stored yet. */
export function InquiryCheck(props: {
  inquiry: Inquiry;
  typed: Typed;
  fiscalYear: number;
  problems: readonly Problem[];
  fitting: readonly FittingQuestion[];
}) {
  const { inquiry } = props;
  const say = useSay();
  const language = useLanguage();
  const labels = useLabels();
  const { lines } = shownProblems(props.problems, { "too-many": inquirySayings.wait }, labels, language);
  const country = inquiry.country === otherCountry ? inquiry.countryOther : say(countryName(inquiry.country) ?? { en: "", ja: "" });
  const row = (field: InquiryField, answer: React.ReactNode, asTyped = false) => ({
    question: labels[field],
    answer,
    asTyped,
    change: <ChangeButton field={field} question={labels[field]} />,
  });
  return (
    <Page width="narrow">
      <p className="crumbs">
        <Icon name="back" />{" "}
        <button className="link-button" form={formId} name="intent" value="edit">
          {say(words.back)}
        </button>
      </p>
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(words.checkTitle)} />
      <div className="stack loose">
        <Notice kind="caution" title={say(words.notSent)}>
          {say(words.notSentText)}
        </Notice>
        <SummaryList
          rows={[
            row("name", <bdi>{inquiry.name}</bdi>),
            row("email", inquiry.email),
            row("country", country),
            row("telephone", inquiry.telephone),
            row("senderKind", say(senderKindNames[inquiry.senderKind])),
            row("topic", say(topicNames[inquiry.topic])),
            row(
              "details",
              <>
                {inquiry.details}
                <p className="counter">
                  <span>{say(sayings.bytes(textSize(inquiry.details).bytes, detailsBytesMax))}</span>
                </p>
              </>,
              true,
            ),
            row(
              "consent",
              say({
                en: `You agree to the ${inquirySayings.policy(props.fiscalYear).en}.`,
                ja: `${inquirySayings.policy(props.fiscalYear).ja}に同意する`,
              }),
            ),
          ]}
        />
        {props.fitting.length > 0 && (
          <section className="stack tight" aria-labelledby="fitting">
            <h2 id="fitting">{say(words.fittingTitle)}</h2>
            <ul className="plain-list">
              {props.fitting.map(({ id, question }) => (
                <li key={id}>
                  <a href={`/${language}/questions/${id}`} target="_blank" data-fitting={id}>
                    {question}
                  </a>
                </li>
              ))}
            </ul>
            <p className="small soft">{say(words.fittingNote)}</p>
          </section>
        )}
        <CheckForm
          typed={Object.fromEntries(inquiryFields.map((field) => [field, typedText(props.typed, field)]))}
          deed={{ value: "send", label: say(words.send) }}
          edit={say(words.edit)}
          action={`/${language}/inquiry`}
          id={formId}
        />
        <p className="small soft">{say(inquirySayings.numberTo(inquiry.email))}</p>
      </div>
    </Page>
  );
}

/** Goes back to one field of the form; a button, as a link would lose what was typed. */
function ChangeButton({ field, question }: { field: InquiryField; question: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <button className="link-button" form={formId} name="intent" value="edit" formAction={`/${language}/inquiry#${field}`}>
      {say(uiWords.change)}
      <span className="unseen">{say({ en: `: ${question}`, ja: `：${question}` })}</span>
    </button>
  );
}
