import type { Said } from "#platform/language.ts";
import type { AllowanceCounts } from "#program/year/program-year.ts";
import type { StatementState } from "./statement.ts";

export const statementStateNames = {
  accrued: { en: "Computed", ja: "計算済み" },
  approved: { en: "Approved", ja: "承認済み" },
  paid: { en: "Paid", ja: "支払済み" },
  adjusted: { en: "Replaced", ja: "訂正により差替え" },
} satisfies Record<StatementState, Said>;

export const countsNames = {
  "activity-days": { en: "days of activity", ja: "活動日数" },
  "stay-days": { en: "days of stay in Japan", ja: "日本での滞在日数" },
} satisfies Record<AllowanceCounts, Said>;

export const allowanceProblems = {
  "nothing-to-settle": {
    en: "No day is left to settle. Days count once their reports are checked, or once arrival and departure are confirmed.",
    ja: "精算できる日がありません。日報の確認、または入国・出国の確認が済んだ日が対象です。",
  },
  "step-not-possible": { en: "This step is not possible in the present state.", ja: "現在の状態では行えない操作です。" },
  "day-ahead": {
    en: "This day lies ahead. Enter the day on which the payment was made.",
    ja: "先の日付です。支払った日を入力してください。",
  },
} satisfies Record<string, Said>;

/** Yen as people write it: "12,000 yen", 「12,000円」. */
export function sayYen(yen: number): Said {
  const number = new Intl.NumberFormat("en").format(yen);
  return { en: `${number} yen`, ja: `${number}円` };
}

/** What the pages say. */
export const allowanceWords = {
  title: { en: "Allowance", ja: "手当" },
  lead: {
    en: "A daily sum of the program, no wage. Only days that the office has checked count.",
    ja: "事業から支給される日額の手当で、賃金ではありません。事務局が確認した日だけが対象です。",
  },
  soFar: { en: "So far", ja: "現在までの見込み" },
  perDay: { en: "Per day", ja: "1日あたり" },
  counts: { en: "What counts", ja: "対象" },
  days: { en: "Days", ja: "日数" },
  sum: { en: "Sum", ja: "金額" },
  state: { en: "State", ja: "状態" },
  number: { en: "Number", ja: "番号" },
  period: { en: "Period", ja: "期間" },
  payIn: { en: "Paid in", ja: "支払通貨" },
  jpy: { en: "Japanese yen", ja: "日本円" },
  local: { en: "local currency, equivalent to the sum in yen", ja: "現地通貨（円額相当）" },
  statements: { en: "Statements", ja: "明細" },
  noStatements: { en: "No statement yet", ja: "明細はまだありません" },
  noStatementsText: {
    en: "A statement appears here when the office settles checked days.",
    ja: "事務局が確認済みの日を精算すると、ここに表示されます。",
  },
  noInternship: { en: "You have no internship yet", ja: "実習はまだ始まっていません" },
  noInternshipText: {
    en: "The allowance begins with the first checked day of an internship.",
    ja: "実習が始まり、日が確認されると、手当が計算されます。",
  },
  dayList: { en: "The days counted", ja: "対象の日" },
  paidOn: { en: "Paid on", ja: "支払日" },
  deskTitle: { en: "Allowances", ja: "手当" },
  deskLead: { en: "From checked days alone; a sum is never typed.", ja: "確認済みの日から計算します。金額の手入力はありません。" },
  toSettle: { en: "Internships with days to settle", ja: "精算できる日がある実習" },
  nothingToSettle: { en: "Nothing to settle", ja: "精算できる日はありません" },
  nothingToSettleText: {
    en: "Internships appear here once reports or stays are checked.",
    ja: "日報や滞在の確認が済むと、ここに表示されます。",
  },
  intern: { en: "Intern", ja: "インターン" },
  course: { en: "Course", ja: "コース" },
  settle: { en: "Settle", ja: "精算する" },
  approve: { en: "Approve for payment", ja: "支払を承認する" },
  markPaid: { en: "Mark as paid", ja: "支払済みにする" },
  adjust: { en: "Correct: compute again from the records", ja: "訂正：記録から計算し直す" },
  back: { en: "All allowances", ja: "手当の一覧へ" },
  replaces: { en: "Replaces", ja: "差替え元" },
  history: { en: "History", ja: "経過" },
  theInternship: { en: "The internship", ja: "実習を見る" },
} satisfies Record<string, Said>;

/** Deeds of this slice in the history. */
export const allowanceDeeds = {
  "allowance-computed": { en: "Computed", ja: "計算しました" },
  "allowance-approved": { en: "Approved for payment", ja: "支払を承認しました" },
  "allowance-paid": { en: "Marked as paid", ja: "支払済みにしました" },
  "allowance-adjusted": { en: "Replaced by a correction", ja: "訂正により差し替えました" },
} satisfies Record<string, Said>;
