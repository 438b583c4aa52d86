import { disagreements } from "#program/publications/parity.ts";
import { isTopic } from "./desk.ts";
import { topicNames } from "./messages.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { sayDay } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";

/** What a template may leave open, and what stands there in a letter. */
export const templatePlaces = {
  name: { en: "the sender's name", ja: "相手の氏名" },
  receipt: { en: "the number of the inquiry", ja: "受付番号" },
  topic: { en: "what it is about", ja: "お問い合わせの種類" },
  received: { en: "the day on which it came", ja: "受付日" },
  site: { en: "the address of this site", ja: "サイトのアドレス" },
} satisfies Record<string, Said>;
export type TemplatePlace = keyof typeof templatePlaces;

/** An answer written once and used often. */
export interface InquiryTemplate {
  readonly id: string;
  /** Null: for every topic. */
  readonly topic: Topic | null;
  readonly title: Said;
  readonly body: Said;
  readonly isRetired: boolean;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly version: number;
}

/** What the office types. */
export interface TypedTemplate {
  readonly topic: string;
  readonly titleEn: string;
  readonly titleJa: string;
  readonly bodyEn: string;
  readonly bodyJa: string;
}

export type TemplateProblem = Problem<"required" | "place-unknown" | "languages-differ" | "choice-unknown" | "changed-meanwhile">;

/** A template that may be kept, or what is to be mended: an unknown place, or two languages that disagree in a fact (the parity guard). */
export function checkTemplate(typed: TypedTemplate): Outcome<{ topic: Topic | null; title: Said; body: Said }, TemplateProblem> {
  const problems: TemplateProblem[] = [];
  for (const field of ["titleEn", "titleJa", "bodyEn", "bodyJa"] as const)
    if (typed[field].trim() === "") problems.push({ code: "required", field });
  if (typed.topic !== "" && !isTopic(typed.topic)) problems.push({ code: "choice-unknown", field: "topic" });
  for (const field of ["bodyEn", "bodyJa"] as const) {
    const unknown = unknownPlaces(typed[field]);
    if (unknown.length > 0) problems.push({ code: "place-unknown", field, facts: { places: unknown.join(" ") } });
  }
  if (problems.length > 0) return refused(...problems);
  const body = { en: typed.bodyEn, ja: typed.bodyJa };
  const differing = differences(body);
  if (differing.length > 0) return refused({ code: "languages-differ", field: "bodyJa", facts: { where: differing.join(" / ") } });
  return done({ topic: isTopic(typed.topic) ? typed.topic : null, title: { en: typed.titleEn, ja: typed.titleJa }, body });
}

/** Braces that are none of ours, also open ones. */
function unknownPlaces(text: string): string[] {
  const rest = text.replace(/\{([a-z]+)\}/g, (whole, place: string) => (Object.hasOwn(templatePlaces, place) ? "" : whole));
  return [...new Set([...rest.matchAll(/\{[^{}\s]{0,40}\}?|\}/g)].map(([found]) => found))];
}

/** In what the two languages disagree: paragraph by paragraph in numbers, dates, amounts, places and links. Brackets are plain signs here. */
function differences(body: Said): string[] {
  const lines = (text: string) =>
    text
      .replace(/\r\n?/g, "\n")
      .replaceAll("{site}/en/", "{site}/")
      .replaceAll("{site}/ja/", "{site}/")
      .replace(/[[\]]/g, " ")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .join("\n");
  return disagreements({ en: lines(body.en), ja: lines(body.ja) }).map(({ kind, line, en, ja }) =>
    kind === "lines" ? `${en} ≠ ${ja} ¶` : `${line}: ${en || "–"} ≠ ${ja || "–"}`,
  );
}

/** The text of a template for one inquiry, in one language; `site` is the address of this site, without a slash at its end. */
export function filledTemplate({ body }: Pick<InquiryTemplate, "body">, inquiry: KeptInquiry, language: Language, site: string): string {
  const values: Record<TemplatePlace, string> = {
    site,
    name: inquiry.name,
    receipt: inquiry.receipt,
    topic: topicNames[inquiry.topic][language],
    received: sayDay(dayOf(inquiry.receivedAt), language),
  };
  return body[language].replace(/\{([a-z]+)\}/g, (whole, place: string) =>
    Object.hasOwn(values, place) ? values[place as TemplatePlace] : whole,
  );
}
