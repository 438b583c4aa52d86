import type { Said } from "#platform/language.ts";

const late: Said = { en: "late", ja: "期限超過" };
const pastThreeDays: Said = { en: "past 3 days", ja: "3日超過" };
const pastSevenDays: Said = { en: "past 7 days", ja: "7日超過" };
const toDecide: Said = { en: "to decide", ja: "要判断" };
const toLookAt: Said = { en: "to look at", ja: "要確認" };

/** What may wait for the office, in the order of the year: its words and where it is done (below /office). */
export const duties = {
  inquiries: {
    said: { en: "Inquiries to answer", ja: "回答を待つ問い合わせ" },
    late: pastThreeDays,
    path: "inquiries",
  },
  screening: {
    said: { en: "Course applications to read", ja: "審査を待つ応募" },
    late: pastSevenDays,
    path: "screening",
  },
  changes: {
    said: { en: "Changes asked for by applicants", ja: "応募内容の変更の依頼" },
    late: pastSevenDays,
    path: "changes",
  },
  duplicates: {
    said: { en: "Likely duplicates to look at", ja: "重複の可能性がある応募" },
    late: pastSevenDays,
    path: "duplicates",
  },
  interviews: {
    said: { en: "Interviews to hold", ja: "予定されている面談" },
    late: { en: "without a result", ja: "結果未記録" },
    path: "interviews",
  },
  documents: { said: { en: "Documents to check", ja: "確認を待つ書類" }, late, path: "documents" },
  "payout-data": {
    said: { en: "Payout data to check", ja: "確認を待つ振込先" },
    late,
    path: "documents",
  },
  "emergency-contacts": {
    said: { en: "Emergency contacts to check", ja: "確認を待つ緊急連絡先" },
    late,
    path: "documents",
  },
  "documents-overdue": {
    said: { en: "Documents not sent by their day", ja: "期限を過ぎた書類" },
    late,
    path: "documents",
  },
  information: { said: { en: "Answers to read (further information)", ja: "確認を待つ追加情報の回答" }, late, path: "documents" },
  "information-overdue": {
    said: { en: "Further information not answered: decide how to go on", ja: "追加情報の回答なし（今後の進め方の判断待ち）" },
    late: toDecide,
    path: "documents?filter=overdue",
  },
  companies: {
    said: { en: "Company applications to check", ja: "確認を待つ企業申込み" },
    late: pastSevenDays,
    path: "companies",
  },
  "company-claims": {
    said: { en: "Questions about corporate numbers", ja: "法人番号についての依頼" },
    late: pastSevenDays,
    path: "company-claims",
  },
  recommendations: {
    said: { en: "Shortlists not sent yet", ja: "未送付の推薦リスト" },
    late,
    path: "positions",
  },
  "company-answers": {
    said: { en: "Companies past their answer day", ja: "回答期限を過ぎた企業" },
    late,
    path: "positions",
  },
  "intern-answers": {
    said: { en: "Offers past their answer day", ja: "回答期限を過ぎた受入れの案内" },
    late,
    path: "matches?filter=offered",
  },
  "positions-to-recommend": {
    said: { en: "Positions to recommend candidates for", ja: "推薦を待つ募集枠" },
    late,
    path: "positions?phase=waiting",
  },
  "markets-open": {
    said: { en: "Frozen markets, no run published yet", ja: "固定済みで未公開の市場" },
    late: pastThreeDays,
    path: "markets",
  },
  "talks-to-arrange": {
    said: { en: "Talks with companies to arrange", ja: "日程調整を待つ企業面談" },
    late: pastThreeDays,
    path: "matches?filter=interview",
  },
  "run-approvals": {
    said: { en: "Runs of the matching to approve", ja: "承認を待つ試算（マッチング）" },
    late: pastThreeDays,
    path: "markets",
  },
  "to-confirm": { said: { en: "Matches to confirm", ja: "確定を待つマッチング" }, late, path: "matches" },
  "places-left": {
    said: { en: "Places that their people left: decide who follows", ja: "本人の辞退で空いた枠（後任の判断待ち）" },
    late: toDecide,
    path: "matches#left",
  },
  "to-open": {
    said: { en: "Confirmed matches without an internship", ja: "実習の開始準備を待つマッチング" },
    late,
    path: "internships",
  },
  "reports-missing": {
    said: { en: "Daily reports missing", ja: "未提出の日報" },
    late: pastThreeDays,
    path: "internships",
  },
  reports: { said: { en: "Daily reports to check", ja: "確認を待つ日報" }, late: pastSevenDays, path: "reports" },
  arrivals: {
    said: { en: "Arrivals and departures to confirm", ja: "確認を待つ入国・出国" },
    late,
    path: "travel",
  },
  allowances: { said: { en: "Statements to approve", ja: "承認を待つ手当" }, late, path: "allowances" },
  payments: { said: { en: "Statements to pay", ja: "支払を待つ手当" }, late, path: "allowances" },
  "privacy-requests": {
    said: { en: "Requests about personal data", ja: "個人情報の開示等の請求" },
    late: { en: "past their day", ja: "予定日超過" },
    path: "privacy-requests",
  },
  letters: {
    said: { en: "Letters given up", ja: "送信に失敗した通知" },
    late: toLookAt,
    path: "letters?state=failed",
  },
  "scans-failing": {
    said: { en: "Files that the virus check cannot judge", ja: "ウイルス検査ができないファイル" },
    late: toLookAt,
    path: "status",
  },
  "impossible-states": {
    said: { en: "Things that must never be", ja: "起こってはならない状態" },
    late: toLookAt,
    path: "impossible-states",
  },
} as const satisfies Record<string, { said: Said; late: Said; path: string }>;
export type DutyCode = keyof typeof duties;

/** What the office's first page says. */
export const todayWords = {
  title: { en: "Today", ja: "今日" },
  work: { en: "What waits for you", ja: "対応が必要なもの" },
  nothing: { en: "Nothing waits for you", ja: "対応が必要なものはありません" },
  nothingText: { en: "New work appears here by itself.", ja: "新しい仕事は自動的にここに表示されます。" },
  intake: { en: "Applications by course", ja: "コース別の応募" },
  intakeFinding: { en: "sent so far; not sent yet:", ja: "件を受付済み。未送信：" },
  windows: { en: "Windows", ja: "募集期間" },
  noWindow: { en: "No window is open now.", ja: "受付中の募集期間はありません。" },
  countries: { en: "By nationality", ja: "国籍別" },
  course: { en: "Course", ja: "コース" },
  people: { en: "Applications", ja: "応募数" },
  more: { en: "More of the desk", ja: "その他の画面" },
  year: { en: "The program year: calendar, windows, assumed values", ja: "年度の設定：予定、募集期間、仮定の値" },
  documents: { en: "Documents", ja: "提出書類" },
  exports: { en: "Applications as a file (CSV)", ja: "応募データのファイル出力（CSV）" },
  provisions: { en: "Provisions to third parties", ja: "第三者提供の記録" },
  status: { en: "Status of the system", ja: "システムの状況" },
  impossible: { en: "What must never be", ja: "起こってはならない状態" },
  peopleAndRoles: { en: "People and roles", ja: "利用者と役割" },
} satisfies Record<string, Said>;
