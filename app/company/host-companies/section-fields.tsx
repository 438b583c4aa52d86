import { usePageFacts } from "#app/page-frame.tsx";
import { industryOptions } from "#app/parts/industry-options.ts";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { companyPurposes } from "#program/host-companies/company-application.ts";
import { overseasBusinessKinds } from "#program/host-companies/company-application.ts";
import { bodyKindNames } from "#program/host-companies/answer-words.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { overseasBusinessNames } from "#program/host-companies/answer-words.ts";
import { purposeNames } from "#program/host-companies/answer-words.ts";
import { bodyKinds } from "#program/year/program-year.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { companyHints as hints } from "./company-hints.ts";
import { PointAnswer } from "./point-answers.tsx";
import { companyWords as words } from "./company-words.ts";
import type { ReactNode } from "react";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { CompanyField } from "#program/host-companies/company-application.ts";
import type { CompanySection } from "#program/host-companies/company-application.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { PointState } from "#program/host-companies/requirements.ts";

/** The saved answers as the form shows them. */
export function typedOfAnswers({ answers }: Pick<CompanyApplication, "answers">): Typed {
  return {
    ...answers,
    postalCode: answers.postalCode.replace(/^(\d{3})(\d{4})$/, "$1-$2"),
    capitalYen: answers.capitalYen === null ? "" : String(answers.capitalYen),
    employees: answers.employees === null ? "" : String(answers.employees),
  };
}

/** The questions of one section, each with what the office or the rules say at it. */
export function SectionFields(props: { section: CompanySection; typed: Typed; shown: Shown; points: readonly PointState[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { typed } = props;
  const field = (name: CompanyField) => ({
    name,
    label: say(companyLabels[name]),
    hint: hints[name] && say(hints[name]),
    value: typedText(typed, name),
    problem: props.shown[name],
    required: true,
    mend: <PointAnswer points={props.points} field={name} typed={typed} />,
  });
  const sections: Record<CompanySection, () => ReactNode> = {
    company: () => (
      <>
        <TextField {...field("corporateNumber")} inputMode="numeric" width="medium" autoComplete="off" />
        <TextField {...field("name")} autoComplete="organization" />
        <TextField {...field("nameKana")} autoComplete="off" />
        <TextField {...field("nameEn")} autoComplete="off" lang="en" />
        <RadioField {...field("bodyKind")} options={bodyKinds.map((value) => ({ value, label: say(bodyKindNames[value]) }))} />
      </>
    ),
    place: () => (
      <>
        <TextField {...field("postalCode")} inputMode="numeric" width="short" autoComplete="postal-code" />
        <SelectField
          {...field("prefecture")}
          options={prefectures.map((one) => ({ value: one.code, label: say(one) }))}
          autoComplete="address-level1"
        />
        <TextField {...field("address")} autoComplete="street-address" />
      </>
    ),
    business: () => (
      <>
        <SelectField {...field("industry")} {...industryOptions(say)} width="full" />
        <TextField {...field("capitalYen")} width="medium" unit={say(words.yen)} autoComplete="off" />
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
      </>
    ),
    why: () => (
      <>
        <CheckboxesField
          {...field("purposes")}
          options={companyPurposes.map((value) => ({ value, label: say(purposeNames[value]) }))}
          values={typedList(typed, "purposes")}
        />
        <AreaField {...field("why")} rows={5} />
      </>
    ),
    people: () => (
      <>
        <TextField {...field("contactName")} autoComplete="name" width="medium" />
        <TextField {...field("contactEmail")} type="email" inputMode="email" autoComplete="email" />
        <TextField {...field("contactTelephone")} type="tel" inputMode="tel" autoComplete="tel" width="medium" />
        <TextField {...field("managerName")} autoComplete="off" width="medium" />
        <TextField {...field("trainerName")} autoComplete="off" width="medium" />
      </>
    ),
  };
  return <div>{sections[props.section]()}</div>;
}
