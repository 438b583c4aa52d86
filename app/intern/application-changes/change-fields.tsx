import { AreaField } from "#app/ui/field.tsx";
import { DateField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { sectionFields } from "#app/intern/intern-applications/section-fields.tsx";
import { answerWords } from "#program/intern-applications/answer-words.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { dateFields } from "#program/intern-applications/sections.ts";
import { countriesByName } from "#program/year/countries.ts";
import { fieldsOfChange } from "#program/application-changes/application-change.ts";
import type { SectionFieldsProps } from "#app/intern/intern-applications/section-field.tsx";
import type { AskedKind } from "#program/application-changes/application-change.ts";

const needed = ["fullName", "birthDate", "nationality1", "residence", "address"];
const countryFields = ["nationality1", "nationality2", "nationality3", "residence"];

/** The fields of a change, as the application's own section shows them. */
export function ChangeFields({ what, ...props }: SectionFieldsProps & { what: AskedKind }) {
  const Languages = sectionFields.languages;
  if (what === "languages") return <Languages {...props} />;
  return fieldsOfChange(what).map((name) => <ChangeField key={name} name={name} {...props} />);
}

function ChangeField({ name, typed, shown }: SectionFieldsProps & { name: string }) {
  const say = useSay();
  const language = useLanguage();
  const field = { name, label: say(labelOf(name)), value: answerText(typed, name), problem: shown[name], required: needed.includes(name) };
  if (countryFields.includes(name))
    return (
      <SelectField {...field} options={countriesByName(language).map((country) => ({ value: country.alpha2, label: country[language] }))} />
    );
  if (name === "stayStatus")
    return (
      <SelectField {...field} options={Object.entries(answerWords.stayStatus).map(([value, said]) => ({ value, label: say(said) }))} />
    );
  if (dateFields.includes(name)) return <DateField {...field} autoComplete={name === "birthDate" ? "bday" : undefined} />;
  return name === "address" ? <AreaField {...field} rows={4} /> : <TextField {...field} spellCheck={false} />;
}
