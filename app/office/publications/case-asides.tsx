import { ArticlePictureShown } from "#app/parts/case-study.tsx";
import { Button, Buttons } from "#app/ui/button.tsx";
import { RadioField } from "#app/ui/choices.tsx";
import { DayField } from "#app/ui/date-field.tsx";
import { AreaField, FileField, HiddenFields, SelectField, TextField } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { Section } from "#app/ui/page.tsx";
import { typedText } from "#platform/typed.ts";
import { consentStates } from "#program/publications/case-study-consent.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { articleDeskWords as words, consentStateWords } from "./article-words.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { CompanyNames } from "#program/host-companies/company-said.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { CaseStudyConsent } from "#program/publications/case-study-consent.ts";
import type { ArticleForOffice } from "#program/publications/show-articles-to-office.server.ts";

/** A consent as the form shows it. */
export function typedOfConsent(consent: CaseStudyConsent | null): Typed {
  if (consent === null) return { consentVersion: "0", state: "asked" };
  const { version, companyId, state, agreedBy, agreedOn, scope, note } = consent;
  return { consentVersion: String(version), companyId: companyId ?? "", state, agreedBy, agreedOn: agreedOn ?? "", scope, note };
}

/** What the company said: who, when, what may be shown. */
export function ConsentForm(props: { typed: Typed; shown: Shown; companies: readonly ({ readonly id: string } & CompanyNames)[] }) {
  const { typed, shown, companies } = props;
  const say = useSay();
  const field = useFields(words, typed, shown);
  return (
    <Section title={say(words.consent)} id="consent">
      <form method="post" noValidate className="stack">
        <HiddenFields values={{ consentVersion: typedText(typed, "consentVersion") }} />
        <SelectField
          {...field("companyId")}
          hint={say(words.companyIdHint)}
          options={companies.map((one) => ({ value: one.id, label: say(companySaid(one)) }))}
          blank={say(words.companyNone)}
        />
        <RadioField
          {...field("state")}
          options={consentStates.map((one) => ({ value: one, label: say(consentStateWords[one]) }))}
          row
          required
        />
        <div className="two">
          <TextField {...field("agreedBy")} />
          <DayField {...field("agreedOn")} />
        </div>
        <div className="two">
          <AreaField {...field("scope")} rows={3} required />
          <AreaField {...field("note")} hint={say(words.noteHint)} rows={3} />
        </div>
        <Buttons>
          <Button name="intent" value="consent" kind="secondary">
            {say(words.keepConsent)}
          </Button>
        </Buttons>
      </form>
    </Section>
  );
}

/** The pictures, and one more. */
export function PicturesForm({ entry: { pictures }, typed, shown }: { entry: ArticleForOffice; typed: Typed; shown: Shown }) {
  const say = useSay();
  const language = useLanguage();
  const field = useFields(words, typed, shown);
  return (
    <Section title={say(words.pictures)} id="pictures">
      <div className="stack">
        {pictures.length > 0 && (
          <ul className="case-list">
            {pictures.map((picture) => (
              <li key={picture.id} className="stack tight">
                <ArticlePictureShown picture={picture} from={`/${language}/office/article-pictures`} isSmall />
                <p className="small" lang="en">
                  {picture.alt.en}
                </p>
                <p className="small" lang="ja">
                  {picture.alt.ja}
                </p>
                <form method="post">
                  <HiddenFields values={{ pictureId: picture.id }} />
                  <Button
                    name="intent"
                    value="remove-picture"
                    kind="quiet"
                    small
                    label={`${say(words.removePicture)}: ${say(picture.alt)}`}
                  >
                    {say(words.removePicture)}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
        <form method="post" encType="multipart/form-data" noValidate className="stack">
          <FileField
            name="picture"
            label={say(words.picture)}
            hint={say(words.pictureHint)}
            accept=".jpg,.jpeg,.png,.webp"
            problem={shown.picture}
            required
          />
          <div className="two">
            <TextField {...field("altEn")} lang="en" required />
            <TextField {...field("altJa")} lang="ja" required />
          </div>
          <Buttons>
            <Button name="intent" value="add-picture" kind="secondary">
              {say(words.addPicture)}
            </Button>
          </Buttons>
        </form>
      </div>
    </Section>
  );
}
