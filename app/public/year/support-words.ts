import { daysBetween } from "#platform/days.ts";
import { allowanceYen } from "#program/allowances/rules.ts";
import type { Said } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";

/** What the page of allowance and support says around the year's data. */
export const supportWords = {
  description: {
    en: "What the Japan Internship Program pays and provides in each course: daily allowance, tickets, insurance, equipment on loan, and what the host company provides.",
    ja: "国際化促進インターンシップ事業がコースごとに支給・提供するもの（手当、航空券、保険、機器の貸与など）と、受入企業が用意するものをまとめています。",
  },
  lead: {
    en: "Taking part costs an intern nothing. What is paid and provided depends on the course; whatever stands here comes from this year's rules.",
    ja: "インターンの参加費はかかりません。支給・提供されるものはコースによって異なります。この年度の定めをそのまま掲載しています。",
  },
  allowance: { en: "The allowance", ja: "手当" },
  allowanceText: {
    en: "It is no wage: nobody is employed, and it is the program that pays, not the company. Days are counted from the checked daily reports or from the days in Japan.",
    ja: "賃金ではありません。雇用関係はなく、企業ではなく本事業が支給します。日数は、確認済みの日報、または日本に滞在した日数で数えます。",
  },
  course: { en: "Course", ja: "コース" },
  rate: { en: "Paid", ja: "支給額" },
  counted: { en: "If you take part to the end", ja: "最後まで参加した場合" },
  sum: { en: "In all", ja: "合計" },
  exampleNote: {
    en: "“If you take part to the end” and “In all” are examples: activity days at the least number of the course, days of stay from the first to the last day of the internship. Your own days decide.",
    ja: "「最後まで参加した場合」と「合計」は目安です。活動日はコースの最少日数、滞在日は実習の初日から最終日までとして計算しています。実際の支給額は、ご本人の日数で決まります。",
  },
  covers: { en: "The allowance is meant for", ja: "手当の趣旨" },
  program: { en: "The program provides", ja: "事業が提供するもの" },
  lent: { en: "Lent to you, to be given back", ja: "貸与するもの（返却が必要）" },
  host: { en: "The company provides", ja: "受入企業が用意するもの" },
  nothing: { en: "Nothing named this year", ja: "この年度は定めがありません" },
  yours: { en: "What stays with you", ja: "ご本人の負担となるもの" },
  yoursText: {
    en: "Whatever is not named above, such as personal shopping, a passport, or certificates that your school charges for. If a cost keeps you from taking part, ask the office before you apply.",
    ja: "上に記載のないもの（私的な買い物、旅券の取得、学校が発行する証明書の手数料など）です。費用の面で参加に不安がある場合は、応募の前に事務局へご相談ください。",
  },
  toCourses: { en: "The courses side by side", ja: "コースを比べる" },
} satisfies Record<string, Said>;

/** The allowance of somebody who takes part to the end: the least activity days, or every day from the first to the last. */
export function wholeAllowance(course: Course): { days: number; yen: number } {
  const stayDays = daysBetween(course.period.startsOn, course.period.endsOn) + 1;
  const served = { activityDays: course.activityDaysMin, stayDays };
  return {
    days: course.terms.allowanceCounts === "stay-days" ? stayDays : course.activityDaysMin,
    yen: allowanceYen(course.terms, served),
  };
}

export const supportSayings = {
  title: (fiscalYear: number): Said => ({
    en: `What is paid and provided, fiscal year ${fiscalYear}`,
    ja: `${fiscalYear}年度の手当と支援`,
  }),
  days: ({ terms }: Course, days: number): Said =>
    terms.allowanceCounts === "stay-days"
      ? { en: `${days} days of stay`, ja: `滞在${days}日` }
      : { en: `${days} activity days`, ja: `活動${days}日` },
};
