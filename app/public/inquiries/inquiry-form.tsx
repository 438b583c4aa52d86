import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { Suggestions } from "#app/ui/suggestions.tsx";
import { textSize } from "#platform/text.ts";
import { typedText } from "#platform/typed.ts";
import { detailsBytesMax } from "#program/inquiries/inquiry.ts";
import { otherCountry } from "#program/inquiries/inquiry.ts";
import { senderKinds } from "#program/inquiries/inquiry.ts";
import { topics } from "#program/inquiries/inquiry.ts";
import { inquiryHints } from "#program/inquiries/messages.ts";
import { inquiryLabels } from "#program/inquiries/messages.ts";
import { inquiryProblems } from "#program/inquiries/messages.ts";
import { otherCountryName } from "#program/inquiries/messages.ts";
import { senderKindNames } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { mendedBy } from "#program/inquiries/rules.ts";
import { withKanji } from "#program/inquiries/rules.ts";
import { countriesByName } from "#program/year/countries.ts";
import { inquirySayings } from "./inquiry-words.ts";
import { inquiryWords as words } from "./inquiry-words.ts";
import { nearAnswers } from "./inquiry-words.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";

/** An entry of the questions and answers that is often asked for here. */
export interface LikelyQuestion {
  readonly id: string;
  readonly question: Said;
}

/** The labels in the page's language, in the order of the fields. */
export function useLabels() {
  const say = useSay();
  return Object.fromEntries(Object.entries(inquiryLabels).map(([field, said]) => [field, say(said)])) as Record<
    keyof typeof inquiryLabels,
    string
  >;
}

/** The form, with what was typed and every problem of it. */
export function InquiryForm({
  typed,
  problems,
  fiscalYear,
  likely,
}: {
  typed: Typed;
  problems: readonly Problem[];
  fiscalYear: number;
  likely: readonly LikelyQuestion[];
}) {
  const say = useSay();
  const language = useLanguage();
  const labels = useLabels();
  const { shown, lines } = shownProblems(problems, inquiryProblems, labels, language);
  const field = (name: keyof typeof inquiryLabels) => ({
    name,
    label: labels[name],
    value: typedText(typed, name),
    problem: shown[name],
    required: true,
  });
  return (
    <Page width="narrow">
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: say(words.title) }]} />
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <WithAside title={say(words.asideTitle)} aside={<NearAnswers likely={likely} />}>
        <form method="post" action={`/${language}/inquiry`} noValidate>
          {/* Enter in a field presses the first button of a form: it must be this one, not one that mends. */}
          <button className="unseen" tabIndex={-1} name="intent" value="confirm" aria-hidden="true" />
          <TextField
            {...field("name")}
            hint={say(inquiryHints.name)}
            autoComplete="name"
            width="medium"
            mend={<Mend text={typedText(typed, "name")} isShort />}
          />
          <TextField {...field("email")} type="email" inputMode="email" autoComplete="email" />
          <TextField {...field("emailAgain")} hint={say(inquiryHints.emailAgain)} type="email" inputMode="email" autoComplete="off" />
          <SelectField
            {...field("country")}
            options={[...countryOptions(language), { value: otherCountry, label: say(otherCountryName) }]}
            autoComplete="country"
          />
          <TextField
            {...field("countryOther")}
            required={typedText(typed, "country") === otherCountry}
            hint={say(inquiryHints.countryOther)}
            width="medium"
            mend={typedText(typed, "country") === otherCountry ? <Mend text={typedText(typed, "countryOther")} isShort /> : undefined}
          />
          <TextField
            {...field("telephone")}
            hint={say(inquiryHints.telephone)}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            width="medium"
          />
          <RadioField {...field("senderKind")} options={senderKinds.map((value) => ({ value, label: say(senderKindNames[value]) }))} row />
          <SelectField {...field("topic")} options={topics.map((value) => ({ value, label: say(topicNames[value]) }))} />
          <AreaField
            {...field("details")}
            hint={say(inquiryHints.details)}
            rows={12}
            bytes={{ used: textSize(typedText(typed, "details")).bytes, most: detailsBytesMax }}
            mend={<Mend text={typedText(typed, "details")} />}
          />
          <Suggestions field="details" from={`/${language}/questions/suggestions`} title={say(words.fittingTitle)} />
          <CheckboxField {...field("consent")} value="yes" checked={typedText(typed, "consent") === "yes"}>
            {say(words.consentBefore)}
            <a href={`/${language}/privacy`} target="_blank">
              {say(inquirySayings.policy(fiscalYear))}
            </a>
            {say(words.consentAfter)}
          </CheckboxField>
          <div className="form-end">
            <Buttons>
              <Button name="intent" value="confirm">
                {say(words.goOn)}
              </Button>
            </Buttons>
          </div>
        </form>
      </WithAside>
    </Page>
  );
}

/** Japan first, as most companies that ask are there; then every country by its name. */
function countryOptions(language: Language) {
  const all = countriesByName(language).map((one) => ({ value: one.alpha2, label: one[language] }));
  return [...all.filter(({ value }) => value === "JP"), ...all.filter(({ value }) => value !== "JP")];
}

/** Offers to put Japanese kanji for the simplified characters of an answer; nothing when there are none. */
function Mend({ text, isShort = false }: { text: string; isShort?: boolean }) {
  const say = useSay();
  const kanji = mendedBy(text);
  if (kanji === "") return null;
  return (
    <Button kind="quiet" small name="intent" value={`use-${kanji}`}>
      {say(inquirySayings.replace(isShort ? withKanji(text, kanji) : kanji))}
    </Button>
  );
}

function NearAnswers({ likely }: { likely: readonly LikelyQuestion[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <ul className="plain-list">
        {likely.map(({ id, question }) => (
          <li key={id}>
            <a href={`/${language}/questions/${id}`} target="_blank">
              {say(question)}
            </a>
          </li>
        ))}
        {nearAnswers.map(({ path, label }) => (
          <li key={path}>
            <a href={`/${language}/${path}`} target="_blank">
              {say(label)}
            </a>
          </li>
        ))}
      </ul>
      <p className="soft">{say(words.asideNote)}</p>
    </>
  );
}
