import type { Day } from "#platform/days.ts";
import type { ResidenceRule } from "#program/year/program-year.ts";

/**
 * What a year asked of people, as far as it is known (domain.md 4 and 7): said a second time and apart from the years' data, so that a slip
 * of either is seen.
 */
export interface RulesOfYear {
  readonly fiscalYear: number;
  readonly countries: "dac-list-2021" | "dac-list-2022-23" | "dac-list-2026";
  readonly isChinaOut: boolean;
  readonly age: { readonly min: number; readonly max: number; readonly asOf: Day };
  readonly arePastParticipantsOut: boolean;
  /** Course by course, where one must live. */
  readonly residence: Readonly<Record<string, ResidenceRule>>;
}

/** The rules of FY2016 to FY2026 that are known. The day of age of FY2021, 2022 and 2026 is not; theirs is the day before the closing. */
export const rulesOfYears: readonly RulesOfYear[] = [
  {
    fiscalYear: 2016,
    countries: "dac-list-2021",
    isChinaOut: false,
    age: { min: 20, max: 40, asOf: "2016-06-30" },
    arePastParticipantsOut: false,
    residence: { G1: "anywhere", G2: "anywhere", G3: "anywhere" },
  },
  {
    fiscalYear: 2017,
    countries: "dac-list-2021",
    isChinaOut: false,
    age: { min: 20, max: 40, asOf: "2017-06-30" },
    arePastParticipantsOut: true,
    residence: { A: "japan", B: "outside-japan", C: "outside-japan", D: "outside-japan" },
  },
  {
    fiscalYear: 2018,
    countries: "dac-list-2021",
    isChinaOut: false,
    age: { min: 20, max: 40, asOf: "2018-06-30" },
    arePastParticipantsOut: true,
    residence: { ALL: "anywhere" },
  },
  {
    fiscalYear: 2019,
    countries: "dac-list-2021",
    isChinaOut: true,
    age: { min: 20, max: 40, asOf: "2019-06-14" },
    arePastParticipantsOut: true,
    residence: { A: "outside-japan", B: "outside-japan", C: "outside-japan", D: "outside-japan", E: "outside-japan" },
  },
  {
    fiscalYear: 2020,
    countries: "dac-list-2021",
    isChinaOut: true,
    age: { min: 20, max: 40, asOf: "2020-10-15" },
    arePastParticipantsOut: true,
    residence: { ONLINE: "outside-japan" },
  },
  {
    fiscalYear: 2021,
    countries: "dac-list-2021",
    isChinaOut: true,
    age: { min: 18, max: 40, asOf: "2021-06-30" },
    arePastParticipantsOut: true,
    residence: { A: "eligible-country", B: "eligible-country" },
  },
  {
    fiscalYear: 2022,
    countries: "dac-list-2022-23",
    isChinaOut: true,
    age: { min: 18, max: 40, asOf: "2022-06-30" },
    arePastParticipantsOut: true,
    residence: { SUMMER: "eligible-country", WINTER: "eligible-country" },
  },
  {
    fiscalYear: 2023,
    countries: "dac-list-2022-23",
    isChinaOut: true,
    age: { min: 18, max: 40, asOf: "2023-08-01" },
    arePastParticipantsOut: true,
    residence: { A: "japan", A2: "japan", B: "outside-japan", B2: "outside-japan", C: "outside-japan" },
  },
  {
    fiscalYear: 2024,
    countries: "dac-list-2022-23",
    isChinaOut: true,
    age: { min: 18, max: 40, asOf: "2024-08-01" },
    arePastParticipantsOut: true,
    residence: { IN_PERSON: "outside-japan", ONLINE: "outside-japan" },
  },
  {
    fiscalYear: 2025,
    countries: "dac-list-2022-23",
    isChinaOut: true,
    age: { min: 18, max: 40, asOf: "2025-08-25" },
    arePastParticipantsOut: true,
    residence: { IN_PERSON: "outside-japan", ONLINE: "outside-japan" },
  },
  {
    fiscalYear: 2026,
    countries: "dac-list-2026",
    isChinaOut: true,
    age: { min: 18, max: 40, asOf: "2026-06-30" },
    arePastParticipantsOut: true,
    residence: { ONLINE: "outside-japan", FIRST: "outside-japan", SECOND: "outside-japan" },
  },
];
