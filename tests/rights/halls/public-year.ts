import { everyone } from "./door.ts";
import type { Door, Doors } from "./door.ts";

/** A page of the year that the world of these tests lives in. */
const ofYear = (page: string): Door => ({ ...everyone, records: () => ({ mine: `years/2023${page}`, others: `years/2023${page}` }) });

export const publicYearDoors: Doors = {
  "/:language/about": everyone,
  "/:language/definitions": everyone,
  "/:language/steps/interns": everyone,
  "/:language/steps/companies": everyone,
  "/:language/duties": everyone,
  "/:language/support": everyone,
  "/:language/calendar/:file": { ...everyone, records: () => ({ mine: "calendar/interns.ics", others: "calendar/interns.ics" }) },
  "/:language/years": everyone,
  "/:language/years/:fiscalYear": ofYear(""),
  "/:language/years/:fiscalYear/about": ofYear("/about"),
  "/:language/years/:fiscalYear/definitions": ofYear("/definitions"),
  "/:language/years/:fiscalYear/courses": ofYear("/courses"),
  "/:language/years/:fiscalYear/requirements": ofYear("/requirements"),
  "/:language/years/:fiscalYear/steps/interns": ofYear("/steps/interns"),
  "/:language/years/:fiscalYear/steps/companies": ofYear("/steps/companies"),
  "/:language/years/:fiscalYear/duties": ofYear("/duties"),
  "/:language/years/:fiscalYear/support": ofYear("/support"),
  "/:language/years/:fiscalYear/calendar": ofYear("/calendar"),
  "/:language/years/:fiscalYear/results": ofYear("/results"),
  "/:language/years/:fiscalYear/privacy": ofYear("/privacy"),
  "/:language/years/:fiscalYear/calendar/:file": ofYear("/calendar/companies.ics"),
  "/:language/courses": everyone,
  "/:language/calendar": everyone,
  "/:language/requirements": everyone,
  "/:language/results": everyone,
};
