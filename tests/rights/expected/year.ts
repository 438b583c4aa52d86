import { every, all, everybodyReads } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

export const locked: RightsOfTables = {
  // What a year is to become: the office alone sees it before it is published.
  requirement_drafts: { jip_office: { ...all, takesAway: every } },
};

export const open: RightsOfTables = {
  // The year is public; staff extend and confirm, and only the clockwork loads.
  program_years: { ...everybodyReads, jip_office: { reads: every, writesOver: { rows: "true", columns: "revision" } }, jip_system: all },
  window_extensions: { ...everybodyReads, jip_office: { reads: every, adds: every } },
  confirmed_values: { ...everybodyReads, jip_office: { reads: every, adds: every } },
  requirement_changes: { ...everybodyReads, jip_office: { reads: every, adds: every } },
  matching_changes: { ...everybodyReads, jip_office: { reads: every, adds: every } },
};
