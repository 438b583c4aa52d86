/** The sections of an application in the order of the form, in their groups. Kept apart, because each reader sees only some of them. */
export const sectionGroups = {
  you: ["name", "person", "contact"],
  bring: ["education", "languages", "skills"],
  wish: ["wishes", "motivation"],
  send: ["background", "declarations"],
} as const;
export type SectionGroup = keyof typeof sectionGroups;
export type SectionName = (typeof sectionGroups)[SectionGroup][number];

export const sectionNames: readonly SectionName[] = Object.values(sectionGroups).flat();

export function isSectionName(text: string | undefined): text is SectionName {
  return (sectionNames as readonly (string | undefined)[]).includes(text);
}

export function groupOf(section: SectionName): SectionGroup {
  for (const [group, names] of Object.entries(sectionGroups))
    if ((names as readonly string[]).includes(section)) return group as SectionGroup;
  return "send";
}

/** Answers as they were typed, by field: kept even when they have problems. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** The fields of the section on languages, all of which may change after sending. */
export const languageFields = [
  "japanese",
  "japaneseTest",
  "japaneseEvidence",
  "english",
  "englishTest",
  "englishScore",
  "englishTestMonth",
  "englishEvidence",
  "otherLanguages",
] as const;

/** The fields of each section; those of `wishes` with a rank are `wish1` to the number of the year's courses. */
const fields = {
  name: ["fullName", "familyName", "givenName", "otherName", "kana", "calledName"],
  person: ["birthDate", "nationality1", "nationality2", "nationality3", "residence", "stayStatus", "stayUntil"],
  contact: ["telephone", "address"],
  education: ["standing", "school", "schoolCountry", "field", "studies", "degree", "degreeName", "graduation"],
  languages: languageFields,
  skills: ["work", "workPlace", "workRole", "workFrom", "workTo", "skillCodes", "skills", "experience"],
  wishes: ["wish", "periods", "availability", "availabilityNote", "workFields", "regions", "workWished", "learnWished"],
  motivation: ["motivation"],
  background: ["participatedBefore", "participatedYear", "heardFrom", "heardFromNote"],
  declarations: ["truth", "requirements", "policyVersion", "consent"],
} as const satisfies Record<SectionName, readonly string[]>;

/** The names of a section's fields in the order of the form, where the year has so many courses. */
export function fieldsOf(section: SectionName, courses: number): readonly string[] {
  return fields[section].flatMap((field) =>
    field === "wish" ? Array.from({ length: courses }, (_, index) => `wish${index + 1}`) : [field],
  );
}

/** Fields that are a day (`birthDate`) or a month, typed in parts. */
export const dateFields: readonly string[] = [
  "birthDate",
  "stayUntil",
  "japaneseTest",
  "englishTestMonth",
  "graduation",
  "workFrom",
  "workTo",
];
/** Fields with several answers. */
export const listFields: readonly string[] = ["periods", "workFields", "regions", "requirements", "skillCodes"];

/** Statuses of residence of somebody who lives in Japan, as far as the program tells them apart. Source: domain.md 13, "Immigration". */
export const stayStatuses = ["student", "dependent", "work", "designated-activities", "cultural-activities", "permanent", "other"] as const;
export const standings = ["student", "graduate"] as const;
export const degrees = ["bachelor", "master", "doctor", "junior-college", "technical-college", "other", "unknown"] as const;
export const japaneseAnswers = ["N1", "N2", "N3", "N4", "N5", "none"] as const;
export const englishAnswers = ["C2", "C1", "B2", "B1", "A2", "A1", "none"] as const;
/** Tests of English with a score of their own; `other` is any further one. */
export const englishTests = ["none", "ielts", "toefl", "toeic", "cambridge", "other"] as const;
/** Whether a certificate is at hand: it is asked for only after the screening. */
export const evidences = ["have", "ordered", "none"] as const;
export const works = ["now", "before", "none"] as const;
export const availabilities = ["all", "some"] as const;
export const yesOrNo = ["yes", "no"] as const;
export const heardFroms = ["school", "embassy", "friend", "search", "social-media", "information-session", "jetro", "other"] as const;

/** Characters at most, as `charactersIn` counts them. */
export const charactersMost = {
  motivation: 1500,
  skills: 1000,
  experience: 1000,
  address: 500,
  workWished: 500,
  learnWished: 800,
  note: 500,
} as const;

/** The chosen courses in order of wish, each once; empty ranks between them close up. */
export function wishedCourses(answers: Answers | undefined): string[] {
  const ranks = Object.keys(answers ?? {})
    .filter((field) => /^wish\d+$/.test(field))
    .sort((one, other) => Number(one.slice(4)) - Number(other.slice(4)));
  return [...new Set(ranks.map((field) => answers?.[field]).filter((course) => typeof course === "string" && course !== ""))] as string[];
}

/** The nationalities named, each once. */
export function namedNationalities(answers: Answers | undefined): string[] {
  const named = ["nationality1", "nationality2", "nationality3"].map((field) => answers?.[field]);
  return [...new Set(named.filter((country) => typeof country === "string" && country !== ""))] as string[];
}

/** A single answer as text; empty when there is none. */
export function answerText(answers: Answers | undefined, field: string): string {
  const answer = answers?.[field];
  return typeof answer === "string" ? answer : "";
}

/** All answers of a field with several. */
export function answerList(answers: Answers | undefined, field: string): readonly string[] {
  const answer = answers?.[field];
  return answer === undefined || answer === "" ? [] : typeof answer === "string" ? [answer] : answer;
}
