import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";

const LanguageOfPage = createContext<Language>("en");

/** Tells every part below which of the two languages the page is in. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageOfPage value={language}>{children}</LanguageOfPage>;
}

/** The language of the page; English outside a provider. */
export function useLanguage(): Language {
  return useContext(LanguageOfPage);
}

/** Picks the page's language from a text that exists in both. */
export function useSay(): (said: Said) => string {
  const language = useLanguage();
  return (said) => said[language];
}
