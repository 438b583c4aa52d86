import { theOffice } from "./step-1-public.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

/** The person sees who was given their data and what they agreed to, asks for disclosure, and is answered. */
export async function thePersonAsksForTheirData(scene: Scene, person: Visitor, company: string): Promise<void> {
  const officer = theOffice()["privacy-officer"];
  await person.open("/intern/my-data");
  await person.reads(company, "2023-1");
  await person.press("intent=send", 422);
  await person.type({ kind: "disclosure" });
  await person.press("intent=send");
  const number = /\b[A-Z]*\d{2}-[\w-]+\b/.exec(await person.page.locator("main article").first().innerText())?.[0] ?? "";
  await scene.mailbox.take(person.email, new RegExp(number));
  await officer.open("/office/provisions");
  await officer.open("/office/privacy-requests");
  await officer.press(officer.page.locator("main a", { hasText: number }).first());
  for (const to of ["identity_check", "scope", "deciding"]) {
    await officer.type({ to });
    await officer.press("main form button:not([name])");
  }
  await officer.type({ to: "done" });
  await officer.press("main form button:not([name])", 422);
  await officer.type({ answer: "Here is what we hold about you: your application of July 2023." });
  await officer.press("main form button:not([name])");
  await scene.mailbox.take(person.email, new RegExp(`${number}[^]*|our application of July`));
  await person.open("/intern/my-data");
  await person.reads("Here is what we hold about you");
}

/** After a whole year nothing is in a state that must never be. */
export async function nothingIsImpossible(): Promise<void> {
  const { administrator } = theOffice();
  for (const address of ["", "/year", "/letters", "/status", "/applications", "/companies", "/matches", "/internships"])
    await administrator.open(`/office${address}`);
  await administrator.open("/office/impossible-states");
  await administrator.press("main form button");
  await administrator.reads("Nothing impossible");
}
