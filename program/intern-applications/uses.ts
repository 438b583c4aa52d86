/**
 * What a field of the application is for. `screening`: the office and its readers decide by it; `matching`: rules or suitability read it;
 * `company`: shown to those who consider the person; `letters`: writes to them or calls them; `law`: kept because a law or the year's text asks.
 */
export type FieldUse = "screening" | "matching" | "company" | "letters" | "law";

/**
 * Every field of the form with its uses: only what is used is asked. The wishes' ranks stand as `wish`. A field that is added to the form
 * without a line here fails the test beside this file.
 */
export const fieldUses: Readonly<Record<string, readonly FieldUse[]>> = {
  fullName: ["screening", "company", "letters"],
  // Names as passports and certificates write them, for the documents that are filled in from the answers and for finding doubles.
  familyName: ["screening"],
  givenName: ["screening"],
  otherName: ["screening", "company"],
  kana: ["screening"],
  calledName: ["letters"],
  birthDate: ["screening"],
  nationality1: ["screening"],
  nationality2: ["screening"],
  nationality3: ["screening"],
  residence: ["screening", "matching", "letters"],
  // A stay that ends before the internship does is looked at before anybody is invited.
  stayStatus: ["screening"],
  stayUntil: ["screening"],
  telephone: ["letters"],
  address: ["letters"],
  standing: ["screening", "company"],
  school: ["screening", "company"],
  schoolCountry: ["screening"],
  field: ["matching", "company"],
  studies: ["matching", "company"],
  degree: ["screening", "company"],
  degreeName: ["screening"],
  graduation: ["screening"],
  japanese: ["screening", "matching", "company"],
  japaneseTest: ["matching", "company"],
  // Which certificate can be asked for, and when (document screening).
  japaneseEvidence: ["screening"],
  english: ["screening", "matching", "company"],
  englishTest: ["matching", "company"],
  englishScore: ["matching", "company"],
  englishTestMonth: ["matching", "company"],
  englishEvidence: ["screening"],
  otherLanguages: ["company"],
  work: ["company"],
  workPlace: ["company"],
  workRole: ["company"],
  workFrom: ["company"],
  workTo: ["company"],
  skillCodes: ["matching", "company"],
  skills: ["matching", "company"],
  experience: ["matching", "company"],
  wish: ["screening", "matching"],
  periods: ["matching"],
  availability: ["matching"],
  availabilityNote: ["matching"],
  workFields: ["matching"],
  regions: ["matching"],
  workWished: ["company"],
  learnWished: ["company"],
  motivation: ["screening", "company"],
  participatedBefore: ["screening"],
  participatedYear: ["screening"],
  // The reader of the background section sees through which door somebody comes; no rule reads it.
  heardFrom: ["screening"],
  heardFromNote: ["screening"],
  truth: ["law"],
  requirements: ["law"],
  policyVersion: ["law"],
  consent: ["law"],
};
