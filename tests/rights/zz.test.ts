import test from "node:test";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { aWorld } from "./world.ts";
const database = await testDatabase();
const site = await testSite(database, new Date("2024-01-15T10:00:00+09:00"));
const world = await aWorld(database.server, site.house.files);
(site.house as any).log = site.house.log;
test("x", async () => {
  site.house.log.error = ((...x: unknown[]) => console.log(JSON.stringify(x, null, 1).slice(0, 1500))) as never;
  const h = await site.signedIn(`${world.mine.company.accountId}@people.example`);
  const r = await site.post(
    `/en/company/positions/${world.others.internship.positionId}`,
    { intent: "", version: "1", reason: "other" },
    h,
  );
  console.log(r.status);
  const r2 = await site.post(`/en/company/positions/${world.mine.internship.positionId}`, { intent: "", version: "1", reason: "other" }, h);
  console.log(r2.status);
  const m = await site.signedIn(`${world.people.manager.accountId}@people.example`);
  for (const p of [
    `office/letters/x`,
    "office/inquiries/x",
    "office/allowances/x",
    "office/companies/x",
    "office/people",
    "office/year",
    "office/reports",
    "office/trainings",
    "office/trainings/x",
    "office/travel/x",
    "office/internships/x",
    "office/internships",
    "office/impossible-states",
    "office/matches/x",
    "office/positions",
    "office/positions/x",
    "office/screening/x",
    "office/screening",
    "office/interviews/x",
    "office/documents/x",
    "office/applications/x",
    "office/privacy-requests/x",
  ])
    for (const intent of [
      "",
      "cancel",
      "retry",
      "send",
      "end",
      "accept",
      "open",
      "pay",
      "approve",
      "move",
      "assign",
      "record",
      "confirm",
      "extend",
      "check",
    ]) {
      const r = await site.post(
        `/en/${p}`,
        {
          intent,
          version: "1",
          reason: "other",
          pick: "x",
          to: "spam",
          path: "x",
          id: "x",
          recommendationId: "x",
          documentId: "x",
          accountId: "x",
          positionId: "x",
          touch: "x:1",
          step: "confirmed",
          state: "x",
          held: "x",
          day: "x",
          ids: "x",
          attendance: "x",
          end: "arrival",
        },
        m,
      );
      if (r.status >= 500) console.log(p, intent, r.status);
    }
});
