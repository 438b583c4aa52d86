import { demoApplicant } from "./applicants.ts";
import { at } from "./cast.ts";
import { demoCompany } from "./companies.ts";
import { homelands } from "./names.ts";
import { applyTwice } from "./applied-again.ts";
import { officeHears } from "./company-desk.ts";
import { officeHolds } from "./company-desk.ts";
import { officeMarks } from "./company-desk.ts";
import { withPlainPlan } from "./company-desk.ts";
import { companyDrafts } from "./recruiting.ts";
import { companySends } from "./recruiting.ts";
import { officeChecks } from "./recruiting.ts";
import { personDrafts } from "./recruiting.ts";
import { afterSending } from "./after-sending.ts";
import { askQuestions } from "./documents.ts";
import { showDocuments } from "./documents.ts";
import { askAndGet } from "./selection.ts";
import { invite } from "./selection.ts";
import { screen } from "./selection.ts";
import { screenInBulk } from "./selection.ts";
import { emailOf } from "./staff.ts";
import { apply } from "./applying.ts";
import { homelandOf } from "./applying.ts";
import { chance } from "./chance.ts";
import type { Cast } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { CastCompany } from "./recruiting.ts";
import type { Staff } from "./staff.ts";

/** A2 in September: people and companies in every state before a decision, and drafts. */
export async function lateComers(
  cast: Cast,
  staff: Staff,
  companies: CastCompany[],
  commuting: readonly CastApplicant[],
  withOffer: CastApplicant,
): Promise<void> {
  for (let index = 0; index < 9; index += 1) {
    const first = index === 0 ? emailOf("company-applying") : undefined;
    const written = demoCompany(33 + index, ["A2"], chance, first);
    const company = await companyDrafts(cast, index === 2 ? withPlainPlan(written) : written, at(`2023-09-0${1 + (index % 7)}`, "10:30"));
    companies.push(company);
    if (index < 2) continue; // Two are still writing.
    await companySends(cast, company, at("2023-09-08", "16:00"));
    if (index === 3) {
      await officeChecks(cast, staff.matcher, company, at("2023-09-11", "10:00"), { deed: "begin" });
      await officeMarks(cast, staff.matcher, company, at("2023-09-11", "10:05"));
    }
    if (index === 4)
      await officeChecks(cast, staff.matcher, company, at("2023-09-11", "10:20"), {
        deed: "return",
        points: [
          { position: null, field: "employees", sentence: "従業員数を、常時使用する人数でご記入ください。" },
          { position: company.positionIds[0]!, field: "tasks", sentence: "週ごとの取組みと、成果の発表の場を書き足してください。" },
        ],
      });
    if (index === 5) {
      await officeChecks(cast, staff.matcher, company, at("2023-09-11", "11:00"), { deed: "accept" });
      await officeHears(cast, staff.matcher, company, at("2023-09-11", "15:00"));
    }
    if (index === 6) await officeHolds(cast, staff.matcher, company, at("2023-09-11", "11:20"));
    if (index >= 7) await officeChecks(cast, staff.matcher, company, at("2023-09-11", "11:00"), { deed: "open" });
  }
  const fresh = await apply(cast, 40, ["A2"], ["2023-08-20", 21], true, { email: emailOf("intern-submitted"), name: "Nguyễn Thị Ví Dụ" });
  // Some of those who missed course A are read again for A2; a few are invited.
  await screen(cast, staff.screener, fresh.slice(1, 9), ["A2"], true, at("2023-09-11", "13:00"), chance);
  for (const [index, person] of fresh.slice(1, 5).entries())
    await invite(cast, staff.interviewer, person, "interview1", at("2023-09-11", "16:00"), at("2023-09-14", `${10 + index}:00`));
  for (const [index, person] of fresh.slice(5, 8).entries())
    await askAndGet(cast, { interviewer: staff.interviewer, person }, "resume", at("2023-09-11", "17:00"), "asked").then(() => index);
  await showDocuments(cast, staff.interviewer, { offered: withOffer, waiting: fresh[5]!, askedAt: at("2023-09-11", "17:10") });
  await askQuestions(cast, staff.screener, { waiting: fresh[0]!, answered: fresh[12]!, askedAt: at("2023-09-11", "17:20") });
  await screenInBulk(cast, staff.screener, commuting.slice(20, 30), ["A2"], at("2023-09-11", "18:00"));
  await afterSending(cast, fresh);
  await applyTwice(cast, staff.screener, { email: emailOf("intern-again"), name: "Juana Halimbawa Pagsubok" });
  for (let index = 0; index < 20; index += 1) {
    const email = index === 0 ? emailOf("intern-draft") : `draft${index}@people.example`;
    const name = index === 0 ? { name: { fullName: "Amina Mfano", otherName: "" } } : {};
    const applicant = demoApplicant(index === 0 ? homelandOf(email) : homelands[index % homelands.length]!, ["A2"], chance, {
      livesInJapan: true,
      ...name,
    });
    await personDrafts(cast, email, "en", applicant, ["A2"], at("2023-09-09", "21:00"), index === 0 ? 6 : chance.between(1, 9));
  }
}
