import type { Said } from "#platform/language.ts";

/** Something that must never be, found in the records. */
export interface Finding {
  readonly checkCode: string;
  readonly aboutKind: AboutKind;
  readonly aboutId: string;
  readonly firstFoundAt: Date;
  readonly lastFoundAt: Date;
}

/** The kinds of record that a finding leads to. */
export type AboutKind =
  "match" | "position" | "letter" | "application" | "internship" | "allowance-statement" | "document" | "interview" | "daily-report";

/** A check: what must never be, in words. The question that finds it stands in `checks.server.ts`. */
export interface Check {
  readonly code: string;
  readonly about: AboutKind;
  readonly never: Said;
}

const check = <const Code extends string>(code: Code, about: AboutKind, en: string, ja: string): Check & { readonly code: Code } => ({
  code,
  about,
  never: { en, ja },
});

/** Everything that the daily check looks for. */
export const checks = [
  check("two-live-matches", "match", "One person has two live matches in a year.", "1人に、同じ年度で有効なマッチングが2件あります。"),
  check(
    "more-matches-than-seats",
    "position",
    "A position has more live matches than seats.",
    "受入枠を超える数の有効なマッチングがあります。",
  ),
  check(
    "confirmed-without-agreements",
    "match",
    "A match is confirmed without the agreement of both sides.",
    "双方の同意がないまま、マッチングが確定しています。",
  ),
  check(
    "confirmed-without-committee",
    "match",
    "A match is confirmed without the committee's approval, in a year that asks for it.",
    "審査委員会の承認が必要な年度に、承認がないまま確定しています。",
  ),
  check(
    "confirmed-course-without-match",
    "application",
    "A course application is confirmed, but no match is.",
    "応募コースが確定していますが、確定したマッチングがありません。",
  ),
  check(
    "view-without-provision",
    "match",
    "A company has seen a candidate, and no provision is on record.",
    "企業が候補者を閲覧しましたが、第三者提供の記録がありません。",
  ),
  check(
    "decision-without-provision",
    "match",
    "The committee decided on a person, and no provision is on record.",
    "審査委員会が審議しましたが、第三者提供の記録がありません。",
  ),
  check(
    "submitted-without-consent",
    "application",
    "An application is sent without a consent on record.",
    "同意の記録がないまま、応募が送信されています。",
  ),
  check(
    "submitted-after-closing",
    "application",
    "A course was applied for after its window had closed.",
    "締切後に応募されたコースがあります。",
  ),
  check(
    "letter-unsent-for-a-day",
    "letter",
    "A letter is due for more than a day and not sent.",
    "送信予定から1日以上、送信されていない通知があります。",
  ),
  check(
    "internship-without-confirmed-match",
    "internship",
    "An internship runs without a confirmed match.",
    "確定したマッチングのない実習があります。",
  ),
  check("report-outside-period", "daily-report", "A daily report lies outside its internship's period.", "実習期間外の日報があります。"),
  check(
    "paid-day-without-checked-report",
    "allowance-statement",
    "A day of activity is paid without a checked report.",
    "確認済みの日報がない活動日に、手当が計上されています。",
  ),
  check(
    "paid-day-outside-stay",
    "allowance-statement",
    "A day of stay is paid outside confirmed arrival and departure.",
    "確認済みの入国から出国までの期間外に、滞在日の手当が計上されています。",
  ),
  check(
    "sum-differs-from-days",
    "allowance-statement",
    "A statement's sum is not its days times its terms.",
    "明細の金額が、日数と単価の積と一致しません。",
  ),
  check("accepted-without-file", "document", "A document is accepted, but there is no file.", "ファイルのない書類が受理されています。"),
  check(
    "result-without-interview",
    "interview",
    "An interview has a result but was not held.",
    "実施されていない面談に結果が記録されています。",
  ),
] as const satisfies readonly Check[];
export type CheckCode = (typeof checks)[number]["code"];
