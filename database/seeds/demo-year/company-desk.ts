import { holdCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { markCheckPoints } from "#program/host-companies/mark-check-points.server.ts";
import { recordHearing } from "#program/host-companies/record-hearing.server.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { must } from "./cast.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";
import type { DemoCompany } from "./companies.ts";
import type { CastCompany } from "./recruiting.ts";

/** The same company with a plan that reads like simple work: the office and the company see its marks. */
export function withPlainPlan(company: DemoCompany): DemoCompany {
  const tasks = "倉庫で商品の検品と梱包を行い、繁忙期の人手不足を補います。慣れたら1日6時間ほど担当します。";
  return { ...company, positions: company.positions.map((position) => ({ ...position, tasks, environment: ["network"] })) };
}

/** The office ticks what it has checked of a company. */
export async function officeMarks(cast: Cast, office: Player, { applicationId }: CastCompany, now: Date): Promise<void> {
  const act = await cast.as(office, "office", now);
  must(await markCheckPoints(act, applicationId, { points: ["register", "main-office", "body", "size"], version: 0 }), "mark check points");
}

/** The office talks with an accepted company about its plan and writes it down. */
export async function officeHears(cast: Cast, office: Player, { applicationId }: CastCompany, now: Date): Promise<void> {
  const hearing = {
    heldOn: "2023-09-11",
    means: "online",
    present: "責任者・指導担当者、事務局2名",
    wishes: "調査の経験がある方。日本語はN3でもよいが、英語の資料が読めること。",
    notes: "机とパソコンは用意済み。週2回の打合せを確認。",
  } as const;
  must(await recordHearing(await cast.as(office, "office", now), applicationId, hearing), "record a hearing");
}

/** The office puts a company on hold. */
export async function officeHolds(cast: Cast, office: Player, { player, applicationId }: CastCompany, now: Date): Promise<void> {
  const { application } = await companyWithApplication(await cast.as(player, "company", now));
  const reason = "所在地が国税庁の公表サイトと異なるため、登記の変更の確認をお待ちしています。";
  const act = await cast.as(office, "office", now);
  must(await holdCompanyApplication(act, applicationId, { version: application.version, reason }), "hold a company's application");
}
