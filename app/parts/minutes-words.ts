import type { Said } from "#platform/language.ts";

/** What the minutes of a sitting say, to the committee and to the office. */
export const minutesWords = {
  minutes: { en: "Minutes", ja: "議事録" },
  minutesLead: {
    en: "Every sitting with who, when, what and why. You can print this page.",
    ja: "出席者・日時・判断・理由の記録です。印刷してお使いいただけます。",
  },
  noMinutes: { en: "No sitting yet", ja: "議事の記録はまだありません" },
  noMinutesText: { en: "Minutes appear here when a list is decided.", ja: "一覧をまとめて審議すると、ここに記録されます。" },
  committeeMinutes: { en: "The committee's minutes", ja: "審査委員会の議事録" },
  officeLead: {
    en: "As the committee recorded them: who, when, what and why. Candidates stand there by number, not by name. Printed, each sitting is a sheet of its own for the file.",
    ja: "審査委員会が記録した出席者・日時・判断・理由です。候補者は受付番号で記載され、氏名は含まれません。印刷すると、1回の審議が1枚ずつになり、そのまま綴じられます。",
  },
  committee: {
    en: "Japan Internship Program · Minutes of the screening committee",
    ja: "国際化促進インターンシップ事業　審査委員会 議事録",
  },
  signed: { en: "Confirmed on:                    By:", ja: "確認日：　　　　年　　月　　日　　確認者：" },
  attended: { en: "Who took part in the sitting", ja: "出席者" },
  recorder: { en: "Recorded by", ja: "記録者" },
  result: { en: "Result", ja: "結果" },
  remarks: { en: "Remarks for the minutes", ja: "議事録への付記" },
  left: { en: "Left for a later sitting", ja: "次回に回した案件（受付番号）" },
  decided: { en: "Decided", ja: "審議済み" },
  number: { en: "Application", ja: "受付番号" },
  position: { en: "Work", ja: "業務" },
  company: { en: "Company", ja: "企業" },
  course: { en: "Course", ja: "コース" },
  decision: { en: "Decision", ja: "判断" },
  reason: { en: "Reason", ja: "理由" },
  approved: { en: "Approved", ja: "承認" },
  sent_back: { en: "Sent back", ja: "差戻し" },
} satisfies Record<string, Said>;

export const minutesSayings = {
  result: (approved: number, sentBack: number): Said => ({
    en: `${approved} approved, ${sentBack} sent back`,
    ja: `承認 ${approved}件、差戻し ${sentBack}件`,
  }),
};
