import type { Said } from "#platform/language.ts";

/** What the committee's pages say. */
export const committeeWords = {
  title: { en: "Waiting for your decision", ja: "審議をお願いする案件" },
  lead: {
    en: "Company and candidate have both agreed. Your approval, or the reason why you send it back, is the last step before the office confirms.",
    ja: "企業と候補者の双方が合意した案件です。承認、または差戻しの理由をお示しください。承認後、事務局が確定します。",
  },
  none: { en: "Nothing waits", ja: "審議待ちの案件はありません" },
  noneText: {
    en: "When company and candidate have both agreed, the match appears here.",
    ja: "企業と候補者の双方が合意すると、ここに表示されます。",
  },
  decided: { en: "Decided", ja: "審議済み" },
  position: { en: "Work", ja: "業務" },
  company: { en: "Company", ja: "企業" },
  course: { en: "Course", ja: "コース" },
  since: { en: "Waiting since", ja: "合意日時" },
  decision: { en: "Decision", ja: "判断" },
  on: { en: "When", ja: "日時" },
  note: { en: "Note", ja: "メモ" },
  approved: { en: "Approved", ja: "承認" },
  sent_back: { en: "Sent back", ja: "差戻し" },
  list: { en: "All decisions", ja: "審議の一覧" },
  recordTitle: {
    en: "This view is written down as a provision of personal data.",
    ja: "この画面の閲覧は、個人データの提供として記録されます。",
  },
  person: { en: "The candidate", ja: "候補者" },
  nationality: { en: "Nationality", ja: "国籍・地域" },
  residence: { en: "Lives in", ja: "お住まい" },
  thePlace: { en: "The place", ja: "受入れの内容" },
  agreements: { en: "Both agreed", ja: "双方の合意" },
  companyAgreed: { en: "Company", ja: "企業" },
  personAgreed: { en: "Candidate", ja: "候補者" },
  terms: { en: "Terms", ja: "条件の版" },
  howItCame: { en: "How this match came about", ja: "この組み合わせに至った経緯" },
  way: { en: "How the candidate came onto the company's list", ja: "推薦の経緯" },
  officeReason: { en: "The office's reason", ja: "事務局の理由" },
  placeInList: { en: "On the company's list", ja: "企業への推薦" },
  sentToCompany: { en: "Sent to the company", ja: "企業への送付" },
  suitability: { en: "Suitability", ja: "適合度" },
  neverCounted: { en: "Never counted", ja: "考慮しないもの" },
  neverCountedText: { en: "Nationality, sex, name, age, photograph", ja: "国籍、性別、氏名、年齢、写真" },
  fit: { en: "How they fit", ja: "条件との適合" },
  ownAnswers: { en: "From the application", ja: "応募内容" },
  yourDecision: { en: "Your decision", ja: "ご判断" },
  approve: { en: "Approve", ja: "承認する" },
  sendBack: { en: "Send back", ja: "差し戻す" },
  sendBackHint: {
    en: "The candidate returns to the pool and the place is free again. Write why; only the office reads it.",
    ja: "候補者は一覧に戻り、枠は空きます。理由をお書きください（事務局だけが読みます）。",
  },
  noteLabel: { en: "Note for the office", ja: "事務局へのメモ" },
  noteHint: { en: "Needed when you send back.", ja: "差戻しの場合は必須です。" },
  decide: { en: "Record the decision", ja: "判断を記録する" },
  done: { en: "Decided. Thank you.", ja: "審議済みです。ありがとうございました。" },
} satisfies Record<string, Said>;

export const committeeSayings = {
  place: (round: number, place: number): Said => ({
    en: `Number ${place} of the list in round ${round}`,
    ja: `第${round}回の推薦、一覧の${place}番目`,
  }),
  points: (points: number): Said => ({ en: `${points} of 1000 points`, ja: `1000点中 ${points}点` }),
  weights: (year: number): Said => ({
    en: `Points as the year ${year} weighs them. They order lists; company and candidate then chose in freedom.`,
    ja: `${year}年度の配点によるものです。点数は推薦の順序にのみ使い、企業と候補者はそのうえで自由に選んでいます。`,
  }),
  record: (facts: { at: string; who: string; items: string }): Said => ({
    en: `Recorded: ${facts.at} Japan time, ${facts.who}: ${facts.items}. The candidate can read this record.`,
    ja: `記録：${facts.at}（日本時間）、${facts.who} 様、${facts.items}。候補者ご本人もこの記録を見ることができます。`,
  }),
};
