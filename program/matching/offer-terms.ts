import type { ProgramYear } from "#program/year/program-year.ts";

/**
 * The version of the terms that both sides agree to: the year, its course and everything that the course pays, provides and asks, in
 * one short code. It changes when one of these does, so that nobody agrees to what they were not shown.
 */
export function termsVersionOf(year: ProgramYear, courseCode: string): string {
  const course = year.courses.find((one) => one.code === courseCode);
  const told =
    course === undefined
      ? []
      : [
          course.period,
          course.activityDaysMin,
          course.hoursPerDay,
          course.daysPerWeek,
          course.terms,
          course.support,
          course.equipment,
          course.hostProvides,
        ];
  return `FY${year.fiscalYear}-${courseCode}-${fingerprint(JSON.stringify(told))}`;
}

/** Eight hexadecimal digits of a text (FNV-1a): tells versions apart, proves nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
