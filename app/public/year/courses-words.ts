import { inWords } from "#app/parts/course-words.ts";
import type { Said } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What the page of the courses says around the year's data. */
export const courseWords = {
  home: { en: "Home", ja: "ホーム" },
  picture: { en: "The year as a picture", ja: "1年の流れ" },
  sideBySide: { en: "The courses side by side", ja: "コースの比較" },
  allDates: { en: "All dates of the year", ja: "すべての日程" },
  where: { en: "Where you are", ja: "参加のしかた" },
  who: { en: "Who can apply", ja: "対象となる方" },
  internship: { en: "Internship", ja: "実習期間" },
  time: { en: "Time", ja: "日数・時間" },
  allowance: { en: "Allowance", ja: "手当" },
  support: { en: "The program provides", ja: "事業からの支援" },
  host: { en: "The company provides", ja: "企業が用意するもの" },
  closes: { en: "Interns apply until", ja: "応募締切" },
  result: { en: "Result by e-mail", ja: "結果の通知" },
  oneRound: { en: "one round", ja: "募集は1回" },
  nothing: { en: "Nothing named this year", ja: "今年度は定めがありません" },
  notSure: { en: "Not sure which course is yours?", ja: "どのコースか迷ったら" },
  notSureText: {
    en: "Look up who may apply: nationality, age and languages, and where you must live for each course.",
    ja: "国籍・年齢・語学の要件と、コースごとの居住地の要件をご確認ください。",
  },
  toEligibility: { en: "Check which courses you may apply for", ja: "応募できるコースを確かめる" },
  toRequirements: { en: "Who may apply", ja: "応募資格を見る" },
  hours: ({ activityDaysMin, hoursPerDay, daysPerWeek }: Course): Said => ({
    en: `At least ${activityDaysMin} working days, ${hoursPerDay} hours a day, ${daysPerWeek} days a week`,
    ja: `${activityDaysMin}営業日以上、1日${hoursPerDay}時間、週${daysPerWeek}日`,
  }),
  inInstalments: { en: "; paid in parts", ja: "（分割で支給）" },
} satisfies Record<string, Said | ((course: Course) => Said)>;

/** "Courses, fiscal year 2023". */
export const coursesTitle = (fiscalYear: number): Said => ({ en: `Courses, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度のコース` });

/** For search engines: what the courses are, from the year's own titles. */
export function coursesDescription({ courses, fiscalYear }: ProgramYear): Said {
  const titles = [...new Map(courses.map(({ title }) => [title.en, title])).values()];
  return {
    en: `The courses of fiscal year ${fiscalYear} side by side: ${titles.map(({ en }) => en.toLowerCase()).join(", ")}. Where you are, who can apply, dates, allowance, what the program and the company provide.`,
    ja: `${fiscalYear}年度のコース（${titles.map(({ ja }) => ja).join("・")}）を比べられます。参加のしかた、対象となる方、日程、手当、事業と企業が用意するものをまとめました。`,
  };
}

/** How many courses and ways there are, and whether one may apply for several. */
export function coursesLead({ courses, mayChooseSeveralCourses }: ProgramYear): Said {
  const count = courses.length;
  const ways = new Set(courses.map((course) => course.mode)).size;
  const several = mayChooseSeveralCourses && count > 1;
  const en = `${capital(inWords(count))} ${count === 1 ? "course" : "courses"}${ways > 1 ? `, ${inWords(ways)} ways to take part` : ""}.`;
  const ja = ways > 1 ? `参加のしかたは${ways}通り、コースは${count}つです。` : `コースは${count}つです。`;
  return several
    ? {
        en: `${en} You may apply for several and put them in order of your wish; results come for each course separately.`,
        ja: `${ja}複数のコースに希望順で応募でき、結果はコースごとにお知らせします。`,
      }
    : { en, ja };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
