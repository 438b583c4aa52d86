import type { RightsOfTables } from "./rights.ts";

export const open: RightsOfTables = {
  // Which migrations have run, and hashes of what was tried how often: for the program's own login.
  migrations: {},
  rate_limits: {},
};
