import { every, all } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  information_sessions: {
    jip_anyone: {
      reads: {
        rows: "state <> 'draft'",
        columns:
          "id fiscal_year audience kind title_en title_ja about_en about_ja spoken starts_at ends_at seats booked waiting video_address state",
      },
    },
    jip_office: all,
    jip_system: { reads: every, writesOver: every },
  },
  // The booker reads nothing here: what a private link shows is told by a function that asks for its secret.
  session_bookings: {
    jip_office: { reads: every, writesOver: { rows: "true", columns: "state" } },
    jip_system: all,
  },
};
