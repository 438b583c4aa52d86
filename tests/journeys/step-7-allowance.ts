import { theOffice } from "./step-1-public.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

/** The office settles an internship, approves the statement and marks it paid; `yen` is read on the pages of both sides, to the yen. */
export async function anAllowanceIsPaid(
  scene: Scene,
  person: Visitor,
  number: string,
  days: number,
  yen: number,
  paidOn: string,
): Promise<void> {
  const { accounts } = theOffice();
  const sum = new Intl.NumberFormat("en").format(yen);
  await accounts.open("/office/allowances");
  await accounts.press(accounts.page.locator("main tr", { hasText: number }).locator("form button").first());
  await accounts.reads(`${sum}円`, new RegExp(`\\b${days}\\b`));
  await accounts.press("intent=approve");
  await scene.mailbox.take(person.email);
  await accounts.type({ paidOn });
  await accounts.press("intent=paid");
  await scene.mailbox.take(person.email);
  await person.open("/intern/allowance");
  await person.reads(person.language === "ja" ? `${sum}円` : `${sum} yen`);
}
