import { companySectionNames } from "#program/host-companies/company-application.ts";
import { fieldsOfSection } from "#program/host-companies/company-application.ts";
import { companyAnswers } from "#tests/makers/company.ts";
import { corporateNumber } from "#tests/makers/company.ts";
import { positionAnswers } from "#tests/makers/company.ts";
import { theOffice } from "./step-1-public.ts";
import { visitor } from "./visitor.ts";
import type { CompanyAnswers } from "#program/host-companies/company-application.ts";
import type { PositionAnswers } from "#program/host-companies/position.ts";
import type { Scene } from "./visitor.ts";
import type { Someone } from "./visitor.ts";
import type { Typing } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

/** Answers as a person types them. */
function typed(answers: CompanyAnswers | PositionAnswers): Typing {
  const pairs = Object.entries(answers).map(([name, value]) => [name, typeof value === "number" ? String(value) : value] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== "" && value !== null)) as Typing;
}

/** A company registers by its number, writes about itself and one position, sends, and is accepted by the office. */
export async function aCompanyApplies(
  scene: Scene,
  someone: Someone,
  company: Partial<CompanyAnswers>,
  position: Partial<PositionAnswers>,
): Promise<Visitor> {
  const person = await visitor(scene, someone);
  const number = corporateNumber();
  const answers = companyAnswers({ ...company, corporateNumber: number, contactEmail: someone.email });
  await person.signIn();
  await person.press("intent=company");
  await person.type({ corporateNumber: number.slice(0, 12) + ((Number(number[12]) + 1) % 10), name: answers.name });
  await person.press("main form button", 422);
  await person.type({ corporateNumber: number });
  await person.press("main form button");
  await person.press("intent=start");
  const given = typed(answers);
  for (const section of companySectionNames) {
    const own = Object.entries(given).filter(([name]) => fieldsOfSection(section).some((field) => field === name));
    await person.type(Object.fromEntries(own));
    await person.press("intent=continue");
  }
  const { course = "B", ...work } = typed(positionAnswers(position));
  await person.type({ course });
  await person.press("main form button");
  // The company writes Japanese alone: the office puts it into English.
  const inJapanese = Object.fromEntries(Object.entries(work).filter(([name]) => !name.endsWith("En")));
  const { meetingsPerWeek, ...everywhere } = inJapanese;
  await person.type(course.toString().startsWith("B") ? inJapanese : everywhere);
  await person.press("intent=save");
  await person.open("/company/application/check");
  await person.type({ requirements: true, consent: true });
  await person.press("main form button:not([name])");
  await person.open("/company");
  await scene.mailbox.take(someone.email);
  const { titleEn = "", tasksEn = "" } = work;
  await theOfficeAccepts(scene, person, answers.name, { titleEn, tasksEn });
  await person.open("/company");
  await person.open("/company/letters");
  await person.press("main a[href*='/company/letters/']");
  return person;
}

async function theOfficeAccepts(scene: Scene, person: Visitor, name: string, english: Typing): Promise<void> {
  const { matcher } = theOffice();
  await matcher.open("/office");
  await matcher.open("/office/companies");
  await matcher.press(`main tr:has-text("${name}") a[href*='/office/companies/']`);
  // Nobody is recommended to a position that people without Japanese could not read.
  await matcher.press("intent=open", 422);
  await matcher.type(english);
  await matcher.press("intent=english");
  await matcher.press("intent=open");
  await scene.mailbox.take(person.email);
}
