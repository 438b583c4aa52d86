import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { companyPurposes } from "#program/host-companies/company-application.ts";
import { overseasBusinessKinds } from "#program/host-companies/company-application.ts";
import { industryOptions } from "#app/parts/industry-options.ts";
import { bodyKindNames } from "#program/host-companies/messages.ts";
import { companyLabels } from "#program/host-companies/messages.ts";
import { companyProblems } from "#program/host-companies/messages.ts";
import { overseasBusinessNames } from "#program/host-companies/messages.ts";
import { purposeNames } from "#program/host-companies/messages.ts";
import { openPoints } from "#program/host-companies/requirements.ts";
import { bodyKinds } from "#program/year/program-year.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { FormPart } from "./form-part.tsx";
import { companyHints as hints } from "./company-words.ts";
import { companySayings as sayings } from "./company-words.ts";
import { companyWords as words } from "./company-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { CompanyField } from "#program/host-companies/company-application.ts";

/** The saved answers as the form shows them. */
export function typedOfAnswers({ answers, version }: CompanyApplication): Typed {
  return {
    ...answers,
    postalCode: answers.postalCode.replace(/^(\d{3})(\d{4})$/, "$1-$2"),
    capitalYen: answers.capitalYen === null ? "" : String(answers.capitalYen),
    employees: answers.employees === null ? "" : String(answers.employees),
    version: String(version),
  };
}

/**
 * The questions about the company. `problems` are those of a refused press; `early` are told without a press: what is missing or speaks
 * against hosting. What the office asked to change stands at its field.
 */
export function ApplicationForm(props: {
  application: CompanyApplication;
  typed: Typed;
  problems: readonly Problem[];
  early: readonly Problem[];
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const { application, typed } = props;
  const labels = Object.fromEntries(Object.entries(companyLabels).map(([field, said]) => [field, say(said)])) as Record<
    CompanyField,
    string
  >;
  const refused = shownProblems(props.problems, companyProblems, labels, language);
  const early = shownProblems(props.early, companyProblems, labels, language);
  const shown: Shown = { ...points(application, say), ...early.shown, ...refused.shown };
  const field = (name: CompanyField) => ({
    name,
    label: labels[name],
    hint: hints[name] && say(hints[name]),
    value: typedText(typed, name),
    problem: shown[name],
    required: true,
  });
  return (
    <>
      <ErrorSummary problems={refused.lines} />
      {refused.lines.length === 0 && early.lines.length > 0 && <ErrorSummary problems={early.lines} title={say(words.missingTitle)} />}
      <PageHead title={say(words.companyTask)} lead={say(words.applicationLead)} />
      <form method="post" action={`/${language}/company/application`} noValidate className="stack loose">
        <HiddenFields values={{ version: typedText(typed, "version") }} />
        <FormPart title={say(words.partCompany)}>
          <TextField {...field("corporateNumber")} inputMode="numeric" width="medium" autoComplete="off" />
          <TextField {...field("name")} autoComplete="organization" />
          <TextField {...field("nameKana")} autoComplete="off" />
          <TextField {...field("nameEn")} autoComplete="off" lang="en" />
          <RadioField {...field("bodyKind")} options={bodyKinds.map((value) => ({ value, label: say(bodyKindNames[value]) }))} />
        </FormPart>
        <FormPart title={say(words.partPlace)}>
          <TextField {...field("postalCode")} inputMode="numeric" width="short" autoComplete="postal-code" />
          <SelectField
            {...field("prefecture")}
            options={prefectures.map((one) => ({ value: one.code, label: say(one) }))}
            autoComplete="address-level1"
          />
          <TextField {...field("address")} autoComplete="street-address" />
        </FormPart>
        <FormPart title={say(words.partBusiness)}>
          <SelectField {...field("industry")} {...industryOptions(say)} width="full" />
          <TextField {...field("capitalYen")} width="medium" unit={say({ en: "yen", ja: "円" })} autoComplete="off" />
          <TextField
            {...field("employees")}
            inputMode="numeric"
            width="short"
            unit={language === "ja" ? "人" : undefined}
            autoComplete="off"
          />
          <RadioField
            {...field("overseasBusiness")}
            options={overseasBusinessKinds.map((value) => ({ value, label: say(overseasBusinessNames[value]) }))}
          />
          <CheckboxesField
            {...field("purposes")}
            options={companyPurposes.map((value) => ({ value, label: say(purposeNames[value]) }))}
            values={typedList(typed, "purposes")}
          />
        </FormPart>
        <FormPart title={say(words.partContact)}>
          <TextField {...field("contactName")} autoComplete="name" width="medium" />
          <TextField {...field("contactEmail")} type="email" inputMode="email" autoComplete="email" />
          <TextField {...field("contactTelephone")} type="tel" inputMode="tel" autoComplete="tel" width="medium" />
        </FormPart>
        <Buttons>
          <Button name="intent" value="continue">
            {say(words.saveOn)}
          </Button>
          <Button kind="secondary" name="intent" value="back">
            {say(words.saveBack)}
          </Button>
        </Buttons>
      </form>
    </>
  );
}

/** The office's points about the company, each at its field until its answer has changed. */
function points(application: CompanyApplication, say: ReturnType<typeof useSay>): Shown {
  const own = openPoints(application, []).filter((point) => point.position === null);
  return Object.fromEntries(own.map((point) => [point.field, { code: "returned", text: say(sayings.fromOffice(point.sentence)) }]));
}
