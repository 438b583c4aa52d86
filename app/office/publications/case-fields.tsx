import { SelectField, TextField } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { caseCategories } from "#program/publications/article.ts";
import { caseCategoryNames } from "#program/publications/messages.ts";
import { countriesByName } from "#program/year/countries.ts";
import { industries } from "#program/year/industries.ts";
import { prefectures } from "#program/year/prefectures.ts";
import { articleDeskWords as words } from "./article-words.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";

/** What only a case study has: its company, and by what readers look for it. */
export function CaseFields({ typed, shown }: { typed: Typed; shown: Shown }) {
  const say = useSay();
  const language = useLanguage();
  const field = useFields(words, typed, shown);
  const named = (list: readonly { code: string; en: string; ja: string }[]) => list.map((one) => ({ value: one.code, label: say(one) }));
  return (
    <>
      <div className="two">
        <TextField {...field("companyEn")} lang="en" required />
        <TextField {...field("companyJa")} lang="ja" required />
      </div>
      <div className="two">
        <SelectField
          {...field("category")}
          options={caseCategories.map((one) => ({ value: one, label: say(caseCategoryNames[one]) }))}
          required
        />
        <SelectField {...field("industry")} options={named(industries)} required />
      </div>
      <div className="two">
        <SelectField {...field("prefecture")} options={named(prefectures)} required />
        <SelectField
          {...field("country")}
          options={countriesByName(language).map((one) => ({ value: one.alpha2, label: say(one) }))}
          required
        />
      </div>
      <TextField {...field("fiscalYear")} width="tiny" inputMode="numeric" required />
    </>
  );
}
