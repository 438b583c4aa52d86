import { committeeDoors } from "./committee/doors.ts";
import { companyDoors } from "./company/doors.ts";
import { internDoors } from "./intern/doors.ts";
import { officeDoors } from "./office/doors.ts";
import { readerDoors } from "./reader/doors.ts";
import type { AudienceDoor } from "./audience-frame.tsx";
import type { Audience } from "./ui/document.tsx";

/** The menu of each audience that signs in, for the pages of one's own account, which stand in the frame of whoever reads them. */
export const audienceDoors: Readonly<Record<Exclude<Audience, "public">, readonly AudienceDoor[]>> = {
  intern: internDoors,
  company: companyDoors,
  office: officeDoors,
  committee: committeeDoors,
  reader: readerDoors,
};
