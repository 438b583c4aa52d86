import type { Said } from "#platform/language.ts";

/** Fields of study and of work, for an applicant's studies and for what a position wishes. Grouping: the broad fields of ISCED-F 2013. */
export const fieldsOfStudy = {
  education: { en: "Education", ja: "教育" },
  "arts-humanities": { en: "Arts and humanities", ja: "芸術・人文" },
  languages: { en: "Languages and linguistics", ja: "言語" },
  "social-sciences": { en: "Social sciences, journalism", ja: "社会科学・ジャーナリズム" },
  business: { en: "Business, administration", ja: "経営・商学" },
  law: { en: "Law", ja: "法律" },
  "natural-sciences": { en: "Natural sciences", ja: "自然科学" },
  mathematics: { en: "Mathematics, statistics", ja: "数学・統計" },
  computing: { en: "Information and communication technology", ja: "情報通信技術" },
  engineering: { en: "Engineering", ja: "工学" },
  manufacturing: { en: "Manufacturing, processing", ja: "製造・加工" },
  architecture: { en: "Architecture, construction", ja: "建築・建設" },
  agriculture: { en: "Agriculture, forestry, fisheries", ja: "農林水産" },
  health: { en: "Health, welfare", ja: "保健・福祉" },
  services: { en: "Tourism, transport and other services", ja: "観光・運輸などのサービス" },
} satisfies Record<string, Said>;
export type FieldOfStudy = keyof typeof fieldsOfStudy;
export const fieldOfStudyCodes = Object.keys(fieldsOfStudy) as FieldOfStudy[];
