import assert from "node:assert/strict";
import { linkIn } from "./visitor.ts";
import { theOffice } from "./step-1-public.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

/** The office calculates a shortlist for a company's position and sends it. */
export async function theOfficeRecommends(scene: Scene, company: Visitor, companyName: string): Promise<void> {
  const { matcher } = theOffice();
  await matcher.open("/office/positions");
  await matcher.press(matcher.page.locator("main tr", { hasText: companyName }).locator("a[href*='/office/positions/']").first());
  await matcher.press("intent=recommend");
  await matcher.press("intent=send");
  await scene.mailbox.take(company.email, /\/company\/candidates/);
}

/** The company looks at its candidates, is asked for what it left out, chooses one and declines the others. */
export async function theCompanyChooses(company: Visitor, chosen: string, others: readonly string[]): Promise<void> {
  await company.open("/company");
  await company.open("/company/candidates");
  await company.press("main a[href*='/company/candidates/']");
  await company.reads(chosen, ...others);
  const decision = (name: string) => company.page.locator("fieldset.decision", { hasText: name });
  await decision(chosen).locator('input[value="choose"]').check();
  for (const name of others) {
    await decision(name).locator('input[value="decline"]').check();
    await company.press("intent=check", 422);
    await decision(name).locator('select[name^="reason"]').selectOption("chose-another");
  }
  await company.press("intent=check");
  await company.press("intent=send");
}

/** The person reads the offer, agrees, and sees what follows. */
export async function thePersonAgrees(scene: Scene, person: Visitor): Promise<void> {
  const letter = await scene.mailbox.take(person.email, /\/intern\/offers\//);
  await person.open("/intern");
  await person.open(linkIn(letter.text, `/${person.language}/intern/offers/`));
  await person.press("intent=check-agree", 422);
  assert.deepEqual(await person.problems(), ["read: terms-needed"]);
  await person.type({ read: true });
  await person.press("intent=check-agree");
  await person.press("intent=agree");
}

/** The committee reads the match and approves it. */
export async function theCommitteeApproves(): Promise<void> {
  const { committee } = theOffice();
  await committee.open("/committee");
  await committee.press("main a[href*='/committee/matches/']");
  await committee.type({ decision: "approved", note: "日程に無理がない。" });
  await committee.press("main form button:not([name])");
}

/** The office confirms what both have agreed to and the committee approved; both are told. */
export async function theOfficeConfirms(scene: Scene, number: string, told: readonly Visitor[]): Promise<void> {
  const { matcher } = theOffice();
  await matcher.open("/office/matches");
  await matcher.press(matcher.page.locator("main tr", { hasText: number }).locator("a[href*='/office/matches/']").first());
  await matcher.press(matcher.page.locator("main a[href$='/confirmation']"));
  await matcher.press("intent=confirm");
  for (const one of told) await scene.mailbox.take(one.email);
}

/** Whoever waits for a place in a course until its end is told by letter that there is none. */
export async function theOthersAreTold(scene: Scene, course: string, person: Visitor): Promise<void> {
  const { matcher } = theOffice();
  await matcher.open("/office/positions");
  const row = matcher.page
    .locator("form", { has: matcher.page.locator(`input[name="course"][value="${course}"]`) })
    .filter({ has: matcher.page.locator('[name="sure"]') });
  await matcher.type({ sure: true }, row);
  await matcher.press(row.locator("button"));
  await scene.mailbox.take(person.email);
  await person.open("/intern");
  await person.open("/intern/application");
}
