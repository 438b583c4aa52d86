import type { Said } from "#platform/language.ts";

/** The names of a company as its answers give them; the English one may be empty. */
export interface CompanyNames {
  readonly companyName: string;
  readonly companyNameEn: string;
}

/** A company's name as a reader of each language is shown it: the one place that decides it. Without its English, as it was registered. */
export function companySaid({ companyName, companyNameEn }: CompanyNames): Said {
  return { en: companyNameEn || companyName, ja: companyName };
}

/** The name in the other language, for a second line below the first; null where both are the same. */
export function companyBeside(names: CompanyNames): Said | null {
  const { en, ja } = companySaid(names);
  return en === ja ? null : { en: ja, ja: en };
}
