import type { Said } from "#platform/language.ts";

/** What the page of a year's dates says. */
export const calendarWords = {
  lead: {
    en: "When interns and companies may apply, when the results come and when the internships are.",
    ja: "インターンと企業の応募期間、結果の通知日、実習期間をまとめています。",
  },
  interns: { en: "For interns", ja: "インターンの方" },
  companies: { en: "For companies", ja: "企業の方" },
  all: { en: "All dates as a table", ja: "日程の一覧" },
  file: { en: "Put these dates into your own calendar", ja: "ご自分のカレンダーに入れる" },
  fileText: {
    en: "A calendar file (.ics) for the calendar on your phone or computer. When a date changes, the file changes: a calendar that subscribes to its address follows by itself.",
    ja: "スマートフォンやパソコンのカレンダーで開けるファイル（.ics）です。日程が変わるとファイルも変わるため、アドレスを購読すると自動で反映されます。",
  },
  fileInterns: { en: "Dates for interns (.ics)", ja: "インターン向けの日程（.ics）" },
  fileCompanies: { en: "Dates for companies (.ics)", ja: "企業向けの日程（.ics）" },
  extended: { en: "Closing times that were extended", ja: "延長した締切" },
} satisfies Record<string, Said>;

/** Its title. */
export const titleOfYear = (fiscalYear: number): Said => ({ en: `Dates, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度の日程` });
