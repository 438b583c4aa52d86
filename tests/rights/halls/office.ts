import { chiefs, desk } from "./door.ts";
import type { Comer, Doors } from "./door.ts";

const staff: readonly Comer[] = [
  "screener",
  "interviewer",
  "matcher",
  "concierge",
  "travel-desk",
  "accounts",
  "public-relations",
  "privacy-officer",
  "manager",
  "administrator",
];
const letterReaders = desk("screener", "interviewer", "matcher", "concierge", "accounts", "public-relations", "privacy-officer");

export const officeDoors: Doors = {
  "/:language/office": { enters: staff },
  "/:language/office/privacy-requests": { enters: desk("privacy-officer") },
  "/:language/office/privacy-requests/:privacyRequestId": {
    enters: desk("privacy-officer"),
    records: ({ requests }) => ({ mine: `office/privacy-requests/${requests.mine}`, others: `office/privacy-requests/${requests.others}` }),
  },
  "/:language/office/exports": { enters: ["privacy-officer", "manager"] },
  "/:language/office/exports/:exportId/file": {
    enters: ["privacy-officer", "manager"],
    answers: 404, // A file is its maker's alone, for an hour.
    records: ({ exportId }) => ({ mine: `office/exports/${exportId}/file`, others: `office/exports/${exportId}/file` }),
  },
  "/:language/office/provisions": { enters: desk("privacy-officer") },
  "/:language/office/letters": { enters: letterReaders },
  "/:language/office/letters/:letterId": {
    enters: letterReaders,
    records: ({ letters }) => ({ mine: `office/letters/${letters.mine}`, others: `office/letters/${letters.others}` }),
  },
  "/:language/office/year": { enters: staff },
  "/:language/office/year/requirements": { enters: chiefs },
  "/:language/office/status": { enters: chiefs },
  "/:language/office/impossible-states": { enters: chiefs },
  "/:language/office/people": { enters: ["administrator"] },
  "/:language/office/lost-address": { enters: desk("privacy-officer") },
};
