import { assert } from "#platform/assert.ts";
import { saveSection } from "#program/intern-applications/save-section.server.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { submitApplication } from "#program/intern-applications/submit-application.server.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { aPerson } from "./person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { Receipt } from "#program/intern-applications/intern-application.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { When } from "./person.ts";

/** Changes to the answers of a complete application, by section. */
export type Changes = Partial<Record<SectionName, Answers>>;

/** The answers of a fictitious student in Kenya who may take part in courses B and C, with the given ones instead. */
export function applicationAnswers(changes: Changes = {}): Record<SectionName, Answers> {
  const whole: Record<SectionName, Answers> = {
    name: { fullName: "Example Wanjiku Mwaura", otherName: "", calledName: "Wanjiku" },
    person: { birthDate: "2000-04-15", nationality1: "KE", nationality2: "", nationality3: "", residence: "KE" },
    contact: { telephone: "+254 20 000 0000", address: "Example Road 1\nNairobi" },
    education: {
      standing: "student",
      school: "Example University",
      schoolCountry: "KE",
      field: "engineering",
      studies: "Mechanical engineering",
      degree: "bachelor",
      graduation: "2024-06-",
    },
    languages: { japanese: "N3", japaneseTest: "2022-12-", english: "C1", otherLanguages: "Kiswahili" },
    skills: { skills: "CAD drawing, Python", experience: "" },
    wishes: {
      wish1: "C",
      wish2: "B",
      wish3: "",
      wish4: "",
      wish5: "",
      periods: ["C", "B"],
      availability: "all",
      availabilityNote: "",
      workFields: ["engineering"],
      workWished: "",
    },
    motivation: { motivation: "I want to learn how a small Japanese company plans its production." },
    background: { participatedBefore: "no", participatedYear: "", heardFrom: "school", heardFromNote: "" },
    declarations: { truth: "yes", requirements: declared, policyVersion: "2023-1", consent: "yes" },
  };
  for (const [section, answers] of Object.entries(changes))
    whole[section as SectionName] = { ...whole[section as SectionName], ...answers };
  return whole;
}

/** Every condition of the years of these tests. */
export const declared: readonly string[] = ["nationality", "residence", "age", "language", "education", "participation", "dedication"];

/** A new person with a complete draft, not sent. */
export async function aDraft(
  server: DatabaseServer,
  changes: Changes = {},
  when: When = {},
): Promise<Act & { readonly accountId: string }> {
  const intern = await aPerson(server, "intern", when);
  await startApplication(intern);
  const answers = applicationAnswers(changes);
  for (const section of sectionNames) {
    const saved = await saveSection(intern, section, answers[section], 0);
    assert(saved.ok, "a section of a draft can be saved");
  }
  return intern;
}

/** What was sent: the person, their application with its courses, and the receipt. */
export interface Sent {
  readonly intern: Act & { readonly accountId: string };
  readonly application: InternApplication;
  readonly courses: readonly CourseApplication[];
  readonly receipt: Receipt;
}

/** A new person whose application was sent and received. */
export async function aSubmittedApplication(server: DatabaseServer, changes: Changes = {}, when: When = {}): Promise<Sent> {
  const intern = await aDraft(server, changes, when);
  const sent = await submitApplication(intern);
  assert(sent.ok, `a complete application is received: ${sent.ok ? "" : JSON.stringify(sent.problems)}`);
  return await intern.db.transaction(async (tx) => {
    const application = await latestApplicationOf(tx, intern.accountId);
    assert(application !== null, "a sent application is there");
    return { intern, application, courses: await courseApplicationsOf(tx, application.id), receipt: sent.value };
  });
}
