import type { Place } from "#platform/reading.ts";
import { modes, residenceRules } from "./program-year.ts";
import type { AllowanceCounts, Course, CourseTerms, Named, Window } from "./program-year.ts";
import { entryName } from "./value-marks.ts";

/** One course of a year's JSON. */
export function readCourse(place: Place): Course {
  const workplace = place.at("workplace");
  const period = place.at("period");
  const course: Course = {
    code: place.at("code").words(),
    family: place.at("family").words(),
    round: place.at("round").wholeNumber(1),
    mode: place.at("mode").at("value").oneOf(modes),
    title: { en: place.at("titleEn").at("value").words(), ja: place.at("titleJa").at("value").words() },
    windows: { intern: readWindow(place.at("internWindow")), company: readWindow(place.at("companyWindow")) },
    period: { startsOn: period.at("start").at("value").day(), endsOn: period.at("end").at("value").day() },
    activityDaysMin: place.at("activityDays").at("value").at("minimum").wholeNumber(1),
    hoursPerDay: place.at("hoursPerDay").at("value").wholeNumber(1),
    daysPerWeek: place.at("daysPerWeek").at("value").wholeNumber(1),
    residence: { rule: place.at("residence").at("rule").oneOf(residenceRules), said: place.at("residence").said() },
    workplace: workplace.isMissing ? null : workplace.said(),
    terms: readTerms(place.at("allowance").at("value")),
    support: readList(place.at("support")),
    equipment: readList(place.at("equipmentLoan")),
    hostProvides: readList(place.at("hostProvides")),
    resultsOn: place.at("resultsOn").at("value").day(),
  };
  if (course.period.endsOn < course.period.startsOn) period.complain("ends before it starts");
  return course;
}

function readWindow(place: Place): Window {
  const window = {
    opensAt: place.at("opensAt").at("value").instant(),
    closesAt: place.at("closesAt").at("value").instant(),
    earlierEnds: [],
  };
  if (window.closesAt <= window.opensAt) place.complain("closes before it opens");
  return window;
}

/** How the pages name what the allowance counts, and how we do. */
const counts: Readonly<Record<string, AllowanceCounts>> = { "activity-day": "activity-days", "day-of-stay": "stay-days" };

function readTerms(place: Place): CourseTerms {
  const instalments = place.at("instalments");
  return {
    allowanceYenPerDay: place.at("amountJpy").wholeNumber(),
    allowanceCounts: counts[place.at("per").oneOf(["activity-day", "day-of-stay"])] ?? "activity-days",
    payIn: place.at("payIn").oneOf(["JPY", "local-currency"]),
    covers: place.at("covers").isMissing ? null : place.at("covers").orNull((covers) => covers.said()),
    isInInstalments: instalments.isMissing ? false : instalments.yesOrNo(),
  };
}

const readList = (place: Place): Named[] => place.at("value").each((one) => ({ id: one.at("id").words(), ...one.said() }), entryName);
