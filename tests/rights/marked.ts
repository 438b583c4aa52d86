import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Changes } from "#tests/makers/intern-application.ts";
import type { Sent } from "#tests/makers/intern-application.ts";

/** Free answers of an application, each with a mark that says whose and which it is. */
const fields = {
  name: ["fullName", "otherName", "calledName"],
  contact: ["address"],
  education: ["school", "studies"],
  languages: ["otherLanguages"],
  skills: ["skills", "experience"],
  wishes: ["workWished", "availabilityNote"],
  motivation: ["motivation"],
  background: ["heardFromNote"],
} as const;

const letters = (word: string) => word.replace(/[^a-z]/gi, "");
const markOf = (whose: string, section: string, field: string) => `Zq${letters(whose)}x${section}x${field}z`;

/** Answers of which every free one carries its mark; the birth date is one that no other date on a page has. */
export function marked(whose: string): Changes {
  const answers = Object.fromEntries(
    Object.entries(fields).map(([section, names]) => [
      section,
      Object.fromEntries(names.map((field) => [field, markOf(whose, section, field)])),
    ]),
  );
  return { ...answers, person: { birthDate: "1999-03-07" } } as Changes;
}

/** Which marked answers of somebody a text shows, as `section.field`. */
export function marksIn(text: string, whose: string): string[] {
  return Object.entries(fields).flatMap(([section, names]) =>
    names.filter((field) => text.toLowerCase().includes(markOf(whose, section, field).toLowerCase())).map((field) => `${section}.${field}`),
  );
}

/** Takes people out of the pool, so that no list calculated next holds them. */
export async function moveSomebodyElse(office: Act, people: readonly Sent[]): Promise<void> {
  await office.db.transaction(async (tx) => {
    await moveCourseApplications(
      tx,
      office,
      people.flatMap((one) => one.courses.map(({ id }) => id)),
      "screening",
      "",
      { isCorrection: true },
    );
  });
}
