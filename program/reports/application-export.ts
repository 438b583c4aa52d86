import type { Said } from "#platform/language.ts";

/** What a file of applications holds: what selection works with, without name and contact; or everything that the office reads. */
export const exportContents = {
  selection: {
    en: "For counting and planning: number, course, state, score, levels, residence; no names, no contact",
    ja: "集計・計画用：受付番号、コース、状態、評点、語学水準、居住地（氏名・連絡先は含みません）",
  },
  everything: {
    en: "Everything that was answered, with names and contact",
    ja: "全回答（氏名・連絡先を含みます）",
  },
} as const satisfies Record<string, Said>;
export type ExportContent = keyof typeof exportContents;

/** For what a file is made; work inside the office only. What leaves the office is a provision and has its own record. */
export const exportPurposes = {
  statistics: { en: "Statistics and planning inside the office", ja: "事務局内での集計・計画" },
  checking: { en: "Checking the selection (completeness, spot checks)", ja: "選考の点検（漏れの確認・抜き取り確認）" },
  "hand-over": { en: "Hand-over inside the contractor's office", ja: "受託者内での引継ぎ" },
  audit: { en: "Audit", ja: "監査への対応" },
} as const satisfies Record<string, Said>;
export type ExportPurpose = keyof typeof exportPurposes;

/** A file of applications that somebody made. */
export interface ApplicationExport {
  readonly id: string;
  readonly fiscalYear: number;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly content: ExportContent;
  /** Null: every course. */
  readonly course: string | null;
  readonly purpose: ExportPurpose;
  /** Lines that were written to whoever took it, the most of several takings; null until then. */
  readonly rows: number | null;
  readonly downloadedAt: Date | null;
}

/** Minutes in which the file may be taken by whoever asked for it. */
export const exportMinutes = 60;

/** Words of the page on which files of applications are made. */
export const exportWords = {
  title: { en: "Applications as a file (CSV)", ja: "応募データのファイル出力（CSV）" },
  lead: {
    en: "One line for each course of each application. Every file is written down with who made it and why, and can be taken for one hour by whoever made it.",
    ja: "応募者・コースごとに1行のファイルを作成します。作成者と目的はすべて記録され、ファイルは作成者だけが1時間以内に保存できます。",
  },
  inside: { en: "For work inside the office only", ja: "事務局内の業務でのみ使用してください" },
  insideText: {
    en: "Give nothing of it to anybody outside: what METI, embassies or companies receive goes through their own pages, with a record of provision.",
    ja: "外部には渡さないでください。経済産業省・在外公館・企業への提供は、それぞれの画面から行い、提供の記録を残します。",
  },
  content: { en: "What it holds", ja: "内容" },
  course: { en: "Course", ja: "コース" },
  everyCourse: { en: "Every course", ja: "すべてのコース" },
  purpose: { en: "What for", ja: "目的" },
  make: { en: "Make the file", ja: "ファイルを作成する" },
  made: { en: "Files made this year", ja: "今年度に作成したファイル" },
  none: { en: "No file was made this year.", ja: "今年度に作成したファイルはありません。" },
  madeAt: { en: "Made", ja: "作成日時" },
  by: { en: "By", ja: "作成者" },
  lines: { en: "Lines", ja: "行数" },
  take: { en: "Save the file", ja: "ファイルを保存する" },
  taken: { en: "Taken", ja: "保存済み" },
  over: { en: "Time is over", ja: "期限切れ" },
  // Heads of the columns that are no answer of the form.
  number: { en: "Number", ja: "受付番号" },
  rank: { en: "Wish", ja: "希望順" },
  state: { en: "State", ja: "状態" },
  since: { en: "State since (Japan time)", ja: "状態の日時（日本時間）" },
  score: { en: "Score", ja: "評点" },
  received: { en: "Received (Japan time)", ja: "受付日時（日本時間）" },
  flags: { en: "To look at", ja: "確認事項" },
  residence: { en: "Lives in", ja: "居住地" },
  nationalities: { en: "Nationalities", ja: "国籍・地域" },
  japanese: { en: "Japanese", ja: "日本語" },
  english: { en: "English", ja: "英語" },
  student: { en: "Student", ja: "在学中" },
  email: { en: "E-mail", ja: "メールアドレス" },
} satisfies Record<string, Said>;

export const exportProblems = {
  required: { en: "Choose one of the answers.", ja: "選択してください。" },
  "choice-unknown": { en: "Choose one of the answers.", ja: "選択肢から選んでください。" },
} satisfies Record<string, Said>;
