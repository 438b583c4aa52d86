import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { historyOfSeveral } from "#program/history/records.server.ts";
import { checklistFor } from "#program/internships/move-internships.server.ts";
import { endOf } from "#program/internships/records.server.ts";
import { internshipById } from "#program/internships/records.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { laidOut } from "./own-internship.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** One internship as the office works on it. */
export async function seeInternship(act: Act, id: string) {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const internship = await internshipById(tx, id);
    const travel = await travelOfMatch(tx, internship.matchId);
    const history = await historyOfSeveral(tx, [
      { kind: "internship", id },
      ...(travel === null ? [] : [{ kind: "travel", id: travel.id }]),
    ]);
    return {
      ...(await laidOut(tx, internship, act.now)),
      travel,
      history,
      checklist: await checklistFor(tx, internship),
      end: await endOf(tx, id),
      concierges: await peopleWith(tx, "look-after-internships"),
      names: await accountNames(tx, [
        internship.concierge,
        ...history.filter((line) => line.actorKind === "office").map((line) => line.actorAccount),
      ]),
    };
  });
}

/** What the office's page of an internship shows. */
export type SeenInternship = Awaited<ReturnType<typeof seeInternship>>;
