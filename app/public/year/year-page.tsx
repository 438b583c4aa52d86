import { breadcrumbs } from "#app/parts/structured-data.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { yearPageWords as words } from "./year-page-words.ts";
import { yearSayings as sayings } from "./year-page-words.ts";
import type { ReactNode } from "react";
import type { MetaDescriptor } from "react-router";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { StructuredThing } from "#app/parts/page-head.ts";
import type { YearOnShow } from "#app/parts/year-shown.ts";

/** Where a page of a year lies: under its own address for an earlier year, without the year for the current one. */
export function addressInYear({ under, year, currentFiscalYear }: YearOnShow, language: Language, path: string): string {
  const prefix = under !== "" && year.fiscalYear === currentFiscalYear ? "" : under;
  return `/${language}${prefix}${path === "" ? "" : `/${path}`}`;
}

/** The addresses of the same year's other pages, in the page's language. */
export function useInYear(shown: YearOnShow): (path: string) => string {
  const language = useLanguage();
  return (path) => addressInYear(shown, language, path);
}

/** The steps from the first page to this one; an earlier year's pages lie below the year. */
function stepsTo(shown: YearOnShow, language: Language, title: string, path: string) {
  const isEarlier = shown.year.fiscalYear !== shown.currentFiscalYear;
  return [
    { label: words.home[language], href: `/${language}` },
    ...(isEarlier && path !== ""
      ? [{ label: sayings.year(shown.year.fiscalYear)[language], href: `/${language}/years/${shown.year.fiscalYear}` }]
      : []),
    { label: title },
  ];
}

/** The head of a page that shows a year: the current year's page wants to be known by the address without the year. */
export function yearHead(
  language: string | undefined,
  shown: YearOnShow | undefined,
  path: string,
  head: { title: Said; description: Said; things?: readonly StructuredThing[] },
): MetaDescriptor[] {
  if (shown === undefined) return pageHead(language, head);
  const spoken = language === "ja" ? "ja" : "en";
  return pageHead(language, {
    ...head,
    canonical: addressInYear(shown, spoken, path),
    things: [...(head.things ?? []), breadcrumbs(stepsTo(shown, spoken, head.title[spoken], path))],
  });
}

/** The frame of a page that shows a year: the way to it, its title, and for an earlier year the way to the same page of the current one. */
export function YearPage(props: {
  shown: YearOnShow;
  /** The page's name below the year; "" for the year's own page. */
  path: string;
  title: Said;
  lead?: Said;
  over?: ReactNode;
  width?: "narrow" | "normal";
  children: ReactNode;
}) {
  const { shown, path } = props;
  const say = useSay();
  const language = useLanguage();
  const title = say(props.title);
  return (
    <Page width={props.width}>
      <Crumbs steps={stepsTo(shown, language, title, path)} />
      <PageHead title={title} lead={props.lead === undefined ? undefined : say(props.lead)} over={props.over} />
      <div className="stack loose">
        {shown.year.fiscalYear !== shown.currentFiscalYear && <EarlierYear shown={shown} path={path} />}
        {props.children}
      </div>
    </Page>
  );
}

/** A chapter of such a page, with its head; `beside` stands right of it. */
export function Chapter({ id, title, beside, children }: { id: string; title: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id}>
      {beside === undefined ? (
        <h2 id={id}>{title}</h2>
      ) : (
        <div className="section-head flush">
          <h2 id={id}>{title}</h2>
          {beside}
        </div>
      )}
      {children}
    </section>
  );
}

function EarlierYear({ shown, path }: { shown: YearOnShow; path: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Notice kind="record" title={say(sayings.earlier(shown.year.fiscalYear))}>
      <p>{say(sayings.earlierText(shown.year.organisation.contractor))}</p>
      <p>
        <a href={`/${language}${path === "" ? "" : `/${path}`}`}>{say(sayings.toCurrent(shown.currentFiscalYear))}</a>
      </p>
    </Notice>
  );
}
