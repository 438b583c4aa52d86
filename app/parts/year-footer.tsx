import { Fragment } from "react";
import { between } from "#app/ui/words.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Who runs the program this year, as the year's record says it; and the way to the years before, on pages that know them. */
export function YearFooter({
  organisation,
  fiscalYear,
  years = [],
}: Pick<ProgramYear, "organisation" | "fiscalYear"> & { years?: readonly number[] }) {
  const { language } = usePageFacts();
  const commissioned =
    language === "ja"
      ? `${organisation.commissioner.ja}委託事業（${fiscalYear}年度）`
      : `Commissioned by the ${organisation.commissioner.en}, fiscal year ${fiscalYear}.`;
  return (
    <>
      <p>
        <b>{language === "ja" ? "国際化促進インターンシップ事業 事務局" : "Japan Internship Program Office"}</b>
        <br />
        {organisation.contractor[language]}
        {organisation.officeAddress !== null && (
          <>
            <br />
            {organisation.officeAddress[language]}
          </>
        )}
        {organisation.officeMail !== null && (
          <>
            <br />
            <a href={`mailto:${organisation.officeMail}`}>{organisation.officeMail}</a>
          </>
        )}
      </p>
      <p>{commissioned}</p>
      {years.length > 1 && (
        <p>
          {language === "ja" ? "過去の年度：" : "Earlier years: "}
          {years.slice(1).map((year, index) => (
            <Fragment key={year}>
              {index > 0 && between.items[language]}
              <a href={`/${language}/years/${year}`}>{language === "ja" ? `${year}年度` : year}</a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
