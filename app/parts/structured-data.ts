import { isoInJapan } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { StructuredThing } from "./page-head.ts";

/** The path to a page as search engines show it. The last step may go without an address: it is the page itself. */
export function breadcrumbs(steps: readonly { label: string; href?: string }[]): StructuredThing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      ...(href === undefined ? {} : { item: href }),
    })),
  };
}

/** Questions with their answers as plain text, for the pages of questions and answers. */
export function questionsAndAnswers(entries: readonly { question: string; answer: string }[]): StructuredThing {
  return {
    "@type": "FAQPage",
    mainEntity: entries.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  };
}

/** A news post or a case study; a news post is read as news. */
export function article(one: {
  kind: "news" | "case-study";
  title: string;
  description: string;
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  updatedAt: Date;
  /** Its page on this site, from "/" on; likewise its picture. */
  href: string;
  image?: string;
  publisher: string;
}): StructuredThing {
  return {
    "@type": one.kind === "news" ? "NewsArticle" : "Article",
    headline: one.title,
    description: one.description,
    datePublished: one.publishedOn,
    dateModified: isoInJapan(one.updatedAt),
    url: one.href,
    ...(one.image === undefined ? {} : { image: one.image }),
    author: { "@type": "Organization", name: one.publisher },
    publisher: { "@type": "Organization", name: one.publisher },
  };
}

/** An information session: free, at an address of the web; a session that is called off says so. */
export function event(session: {
  name: string;
  description: string;
  startsAt: Date;
  endsAt: Date;
  /** Its page on this site, from "/" on. */
  href: string;
  isCancelled: boolean;
  organizer: string;
}): StructuredThing {
  return {
    "@type": "Event",
    name: session.name,
    description: session.description,
    startDate: isoInJapan(session.startsAt),
    endDate: isoInJapan(session.endsAt),
    eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    eventStatus: `https://schema.org/${session.isCancelled ? "EventCancelled" : "EventScheduled"}`,
    location: { "@type": "VirtualLocation", url: session.href },
    organizer: { "@type": "Organization", name: session.organizer },
    isAccessibleForFree: true,
    url: session.href,
  };
}

/** Who runs the program this year, as the year's record says it. */
export function organisation({ organisation: { contractor, commissioner, officeMail } }: ProgramYear, language: Language): StructuredThing {
  const ja = language === "ja";
  return {
    "@type": "Organization",
    name: ja ? "国際化促進インターンシップ事業 事務局" : "Japan Internship Program Office",
    url: `/${language}`,
    ...(officeMail === null ? {} : { email: officeMail }),
    parentOrganization: { "@type": "Organization", name: contractor[language] },
    funder: { "@type": "GovernmentOrganization", name: commissioner[language] },
  };
}

/** A thing as it stands in the page: addresses of this site with the site's own before them, and no sign that could end the block. */
export function structuredText(thing: unknown, origin: string): string {
  const addresses = new Set(["url", "item", "@id", "image", "logo"]);
  return JSON.stringify(thing, (key, value: unknown) =>
    addresses.has(key) && typeof value === "string" && value.startsWith("/") ? `${origin}${value}` : value,
  ).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
