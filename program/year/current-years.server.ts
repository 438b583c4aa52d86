// The questions asked of the years, under the name by which pages and acts know them.
export { confirmedPaths } from "./records.server.ts";
export { currentFiscalYear } from "./records.server.ts";
export { currentFiscalYearAsked } from "./records.server.ts";
export { currentKnownYear } from "./known-years.server.ts";
export { currentOf } from "./records.server.ts";
export { currentYear } from "./known-years.server.ts";
export { extensionsOf } from "./records.server.ts";
export { fiscalYears } from "./records.server.ts";
export { forgetYears } from "./known-years.server.ts";
export { knownYears } from "./known-years.server.ts";
export { matchingChangesOf } from "./records.server.ts";
export { requirementChangesOf } from "./records.server.ts";
export { yearOf } from "./records.server.ts";
