import { sayDay } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { LanguageThreshold } from "#program/year/program-year.ts";
import type { ApplicationState } from "./intern-application.ts";
import type { CourseApplicationState } from "./intern-application.ts";
import type { WithdrawalReason } from "./intern-application.ts";

/** Names in a row: "A, B and C", 「A、B、C」. */
export function sayNames(names: readonly Said[]): Said {
  const en = names.map((name) => name.en);
  return {
    en: en.length < 2 ? en.join("") : `${en.slice(0, -1).join(", ")} and ${en.at(-1)}`,
    ja: names.map((name) => name.ja).join("、"),
  };
}

/** The languages of a year's requirement, one of which is enough: "Japanese of JLPT N3 or English of CEFR B2". */
export function languagesNeeded(anyOf: readonly LanguageThreshold[]): Said {
  const each = anyOf.map(({ language, test, min }) =>
    language === "ja"
      ? { en: `Japanese of about ${test} ${min}`, ja: `日本語（${test} ${min}程度）` }
      : { en: `English of about ${test} ${min}`, ja: `英語（${test} ${min}程度）` },
  );
  return {
    en: `${each.map((one) => one.en).join(", or ")} is enough.`,
    ja: `${each.map((one) => one.ja).join("または")}があれば応募できます。`,
  };
}

export const applicationStateNames = {
  draft: { en: "Not sent yet", ja: "未送信" },
  submitted: { en: "Received", ja: "受付済み" },
  withdrawn: { en: "Withdrawn", ja: "取下げ" },
  expired: { en: "Not sent in time", ja: "期限内に送信されませんでした" },
} satisfies Record<ApplicationState, Said>;

/** The state of one course, as its person reads it. */
export const courseStateNames = {
  submitted: { en: "Received", ja: "受付済み" },
  screening: { en: "Being read", ja: "審査中" },
  ineligible: { en: "Requirements not met", ja: "要件を満たさず" },
  interview1_invited: { en: "Interview", ja: "面談" },
  interview1_done: { en: "First interview held", ja: "1次面談 終了" },
  interview2_invited: { en: "Second interview", ja: "2次面談" },
  interview2_done: { en: "Second interview held", ja: "2次面談 終了" },
  no_show: { en: "Interview missed", ja: "面談 欠席" },
  not_selected: { en: "Not selected", ja: "今回は見送り" },
  pool: { en: "Passed: companies are being looked for", ja: "通過：受入企業を調整中" },
  recommended: { en: "Passed: recommended to a company", ja: "通過：企業へ推薦中" },
  offered: { en: "Offer: answer needed", ja: "受入れのご案内：回答が必要" },
  agreed: { en: "Agreed, to be confirmed", ja: "合意済み・確定待ち" },
  confirmed: { en: "Confirmed", ja: "確定" },
  declined: { en: "Offer declined", ja: "辞退" },
  lapsed: { en: "Offer not answered", ja: "回答期限切れ" },
  released: { en: "No company found", ja: "受入先なし" },
  superseded: { en: "Ended: confirmed in another course", ja: "他コースで確定のため終了" },
  withdrawn: { en: "Withdrawn", ja: "取下げ" },
} satisfies Record<CourseApplicationState, Said>;

export const withdrawalReasonNames = {
  studies: { en: "My studies", ja: "学業の都合" },
  work: { en: "My work, or a job I have found", ja: "仕事・就職の都合" },
  "family-or-health": { en: "Family or health", ja: "家庭・健康上の都合" },
  "other-program": { en: "I take part in another program", ja: "他のプログラムに参加するため" },
  dates: { en: "The dates no longer suit me", ja: "日程が合わなくなったため" },
  other: { en: "Another reason, or I would rather not say", ja: "その他・答えたくない" },
} satisfies Record<WithdrawalReason, Said>;

/** What happened, as it stands in a person's own history. */
export const applicationDeeds = {
  "intern-role-taken": { en: "You began as an applicant", ja: "応募者として登録しました" },
  "application-started": { en: "Application started", ja: "応募の入力を始めました" },
  "application-answers-taken-over": { en: "Answers of an earlier year taken over", ja: "以前の年度の回答を引き継ぎました" },
  "application-submitted": { en: "Application sent and received", ja: "応募を送信し、受け付けられました" },
  "application-withdrawn": { en: "Application withdrawn", ja: "応募を取り下げました" },
  "application-draft-expired": { en: "Draft not sent in time", ja: "期限内に送信されず終了しました" },
  "application-draft-back": { en: "Draft open again: a window was extended", ja: "募集期間の延長により、下書きが再び有効になりました" },
  "application-draft-deleted": { en: "Draft deleted", ja: "下書きを削除しました" },
} satisfies Record<string, Said>;

/** What the office should look at; never a refusal. */
export const flagNames: Readonly<Record<string, Said>> = {
  age: { en: "Age outside the year's range", ja: "年齢が目安の範囲外" },
  "language-test-expired": { en: "A language test is expired this year", ja: "語学試験の結果が今年度の有効期間を過ぎている" },
  "stay-unknown": { en: "Lives in Japan; status or end of stay not given", ja: "日本在住だが、在留資格・在留期限が未回答" },
  "stay-ends-early": { en: "The stay in Japan ends before the internship", ja: "実習終了前に在留期限を迎える" },
  requirements: { en: "Requirements no longer met after a change", ja: "変更後の内容が要件を満たさない" },
};

/** Said after a test's month that no longer counts, to everybody who reads the answer. */
export function expiredSaid(lastDay: Day): Said {
  return {
    en: `expired this year: it counted until ${sayDay(lastDay, "en")}`,
    ja: `有効期間終了：${sayDay(lastDay, "ja")}`,
  };
}
