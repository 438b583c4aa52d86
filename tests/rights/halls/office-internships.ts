import { desk } from "./door.ts";
import type { Doors } from "./door.ts";

export const officeInternshipsDoors: Doors = {
  "/:language/office/allowances": { enters: desk("accounts") },
  "/:language/office/allowances/:statementId": {
    enters: desk("accounts"),
    records: ({ statements }) => ({ mine: `office/allowances/${statements.mine}`, others: `office/allowances/${statements.others}` }),
  },
  "/:language/office/internships": { enters: desk("concierge") },
  "/:language/office/internships/:internshipId": {
    enters: desk("concierge"),
    records: ({ mine, others }) => ({
      mine: `office/internships/${mine.internship.id}`,
      others: `office/internships/${others.internship.id}`,
    }),
  },
  "/:language/office/trainings": { enters: desk("concierge") },
  "/:language/office/trainings/:sessionId": {
    enters: desk("concierge"),
    records: ({ sessions }) => ({ mine: `office/trainings/${sessions.mine}`, others: `office/trainings/${sessions.others}` }),
  },
  "/:language/office/reports": { enters: desk("concierge") },
  "/:language/office/travel": { enters: desk("travel-desk", "concierge") },
  "/:language/office/travel/:travelId": {
    enters: desk("travel-desk", "concierge"),
    records: ({ travelId }) => ({ mine: `office/travel/${travelId}`, others: `office/travel/${travelId}` }),
  },
};
