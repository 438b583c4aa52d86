import type { Said } from "#platform/language.ts";

/** What the dates of a year's courses are called, in tables and pictures. */
export const datesWords = {
  coursesOfYear: { en: "The courses of the year", ja: "コース一覧" },
  course: { en: "Course", ja: "コース" },
  howYouTakePart: { en: "How you take part", ja: "参加のしかた" },
  internship: { en: "Internship", ja: "実習期間" },
  allowance: { en: "Allowance", ja: "手当" },
  applyByJapanTime: { en: "Apply by (Japan time)", ja: "応募締切（日本時間）" },
  applyBy: { en: "Apply by", ja: "応募締切" },
  closed: { en: "Closed", ja: "受付終了" },
  opens: { en: "opens ", ja: "受付開始 " },
  internsApplyInPicture: { en: "Interns apply", ja: "インターンの応募期間" },
  companiesApplyInPicture: { en: "Companies apply", ja: "企業の申込期間" },
  result: { en: "Result", ja: "結果の通知" },
  showAsTable: { en: "Show these dates as a table", ja: "表で見る" },
  pictureTells: {
    en: "For each course: when applications are open, the day of the result and the days of the internship. The same dates stand in the table on this page.",
    ja: "コースごとの応募期間、結果の通知日、実習期間を示します。同じ日付をこのページの表にも載せています。",
  },
  internsApply: { en: "Interns apply", ja: "インターンの応募" },
  companiesApply: { en: "Companies apply", ja: "企業の申込み" },
  byCourse: { en: "Dates by course", ja: "コースごとの日程" },
  extensions: { en: "Extensions", ja: "延長の記録" },
  side: { en: "For", ja: "対象" },
  closedAtFirst: { en: "Closed at first", ja: "当初の締切" },
  closesNow: { en: "Closes now", ja: "延長後の締切" },
  decidedOn: { en: "Decided on", ja: "決定日" },
  provisional: { en: "(provisional)", ja: "（予定）" },
  provisionalMeans: {
    en: "“Provisional” means that the office has not settled it yet and it may change. All clock times are Japan time (UTC+9).",
    ja: "「予定」とあるものは確定前で、変わることがあります。時刻はすべて日本時間です。",
  },
  extendedWas: { en: "extended; was ", ja: "延長。当初 " },
  untilOpen: { en: " –", ja: "〜" },
} satisfies Record<string, Said>;
