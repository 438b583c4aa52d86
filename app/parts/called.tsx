import { Fragment } from "react";
import { useLanguage } from "#app/ui/language.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { companyBeside } from "#program/host-companies/company-said.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { isJapanese } from "#program/host-companies/position-said.ts";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";
import type { CompanyNames } from "#program/host-companies/company-said.ts";

/** What somebody named a thing, apart from the words around it; on an English page a name that exists in Japanese alone says that it is Japanese. */
export function Called({ said }: { said: Said }) {
  const language = useLanguage();
  return <bdi lang={language === "en" && isJapanese(said.en) ? "ja" : undefined}>{said[language]}</bdi>;
}

/** A company at the head of its row: the name that the reader can read, the other one below it. */
export function CompanyHead(names: CompanyNames) {
  const language = useLanguage();
  const beside = companyBeside(names);
  const shown = companySaid(names)[language];
  return (
    <PersonName
      name={shown}
      lang={language === "en" && isJapanese(shown) ? "ja" : undefined}
      second={beside?.[language]}
      secondLang={language === "en" ? "ja" : "en"}
    />
  );
}

/** Facts of one line with a dot between them; what is empty is left out. */
export function Dotted({ parts }: { parts: readonly (ReactNode | Said | null)[] }) {
  const shown = parts.filter(
    (part) => part !== null && part !== undefined && part !== "" && !(isSaid(part) && part.ja === "" && part.en === ""),
  );
  return shown.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && " · "}
      {isSaid(part) ? <Called said={part} /> : part}
    </Fragment>
  ));
}

function isSaid(part: ReactNode | Said): part is Said {
  return typeof part === "object" && part !== null && "en" in part && "ja" in part;
}
