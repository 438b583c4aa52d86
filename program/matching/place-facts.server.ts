import { positionById } from "#program/host-companies/position-records.server.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { PlaceFacts } from "./letters.ts";

/** What letters name of a position: every party to a match may read this much of it. */
export async function placeFacts(tx: Transaction, positionId: string): Promise<PlaceFacts> {
  const position = await positionById(tx, positionId);
  return {
    company: position.companyName,
    companyEn: position.companyNameEn,
    called: positionSaid(position, "title"),
    course: position.course,
  };
}
