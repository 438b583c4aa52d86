import assert from "node:assert/strict";
import { publicDoors } from "./halls/public.ts";
import { publicYearDoors } from "./halls/public-year.ts";
import { accountsDoors } from "./halls/accounts.ts";
import { internDoors } from "./halls/intern.ts";
import { companyDoors } from "./halls/company.ts";
import { officeDoors } from "./halls/office.ts";
import { officeApplicationsDoors } from "./halls/office-applications.ts";
import { officeMatchingDoors } from "./halls/office-matching.ts";
import { officeInternshipsDoors } from "./halls/office-internships.ts";
import { officePublicationsDoors } from "./halls/office-publications.ts";
import { committeeAndReadersDoors } from "./halls/committee-and-readers.ts";
import { siteDoors } from "./halls/site.ts";
import type { Doors } from "./halls/door.ts";

const halls = [
  publicDoors,
  publicYearDoors,
  accountsDoors,
  internDoors,
  companyDoors,
  officeDoors,
  officeApplicationsDoors,
  officeMatchingDoors,
  officeInternshipsDoors,
  officePublicationsDoors,
  committeeAndReadersDoors,
  siteDoors,
];

/** Every address of the site by the pattern of its route, as the files of the halls list them. An address that is in none lets the test fail. */
export const doors: Doors = Object.assign({}, ...halls);
assert.equal(Object.keys(doors).length, halls.flatMap((hall) => Object.keys(hall)).length, "an address has its line once");
