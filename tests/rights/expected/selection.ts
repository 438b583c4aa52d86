import { my, forOffice, officeAlone } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  screenings: officeAlone,
  screening_marks: forOffice,
  interviews: {
    jip_intern: { reads: { ...my, columns: "id application_id account_id fiscal_year step language scheduled_at place state invited_at" } },
    ...forOffice,
  },
  interview_courses: officeAlone,
};
