import { prefectureOf } from "#program/year/prefectures.ts";
import type { CaseStudy } from "./article.ts";

/** By what case studies are looked for. */
export const caseFilters = ["category", "industry", "region", "country", "year"] as const;
export type CaseFilter = (typeof caseFilters)[number];
/** What a reader chose; "" for everything. */
export type CaseQuestion = Readonly<Record<CaseFilter, string>>;

/** What a case study is under a filter, as it stands in an address: `region` is "kinki" for Osaka. */
export function valueOf({ caseStudy }: CaseStudy, filter: CaseFilter): string {
  if (filter === "year") return String(caseStudy.fiscalYear);
  if (filter === "region") return (prefectureOf(caseStudy.prefecture)?.region.en ?? "").toLowerCase().replaceAll(/[^a-z]+/g, "-");
  return caseStudy[filter];
}

/** Those that fit every filter that was set; a value that nobody knows finds nothing. */
export function caseStudiesFor(all: readonly CaseStudy[], question: CaseQuestion): CaseStudy[] {
  return all.filter((one) => caseFilters.every((filter) => question[filter] === "" || valueOf(one, filter) === question[filter]));
}

/** The values that occur under a filter, each with one case study that has it. */
export function valuesUnder(all: readonly CaseStudy[], filter: CaseFilter): Map<string, CaseStudy> {
  return new Map(all.map((one) => [valueOf(one, filter), one]));
}
