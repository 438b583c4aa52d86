import type { Said } from "#platform/language.ts";

/** Problems of the sections and of sending. */
export const applicationProblems = {
  "required@fullName": {
    en: "Write your full name. One part is enough if your name has one.",
    ja: "氏名を入力してください。一語だけのお名前でもかまいません。",
  },
  "birth-date-later": {
    en: "This day lies too late for a birth date. Please check the year.",
    ja: "生年月日としては新しすぎます。年を確認してください。",
  },
  "kana-only": {
    en: "Write this in katakana or hiragana, or leave it empty.",
    ja: "カタカナまたはひらがなで入力するか、空欄のままにしてください。",
  },
  "score-unknown": {
    en: "This test gives no such score. Copy the total from your certificate: IELTS 0 to 9, TOEFL iBT 0 to 120, TOEIC 10 to 990.",
    ja: "この試験のスコアの範囲にありません。証明書の合計点を入力してください（IELTS 0〜9、TOEFL iBT 0〜120、TOEIC 10〜990）。",
  },
  "end-before-start": { en: "This month lies before the first one.", ja: "開始年月より前になっています。" },
  "required@degreeName": {
    en: "Copy the name of the degree as your school writes it. The office compares it.",
    ja: "学校で使われている名称のまま入力してください。事務局で確認します。",
  },
  "named-twice": { en: "You named this already above.", ja: "上の欄と同じものが選ばれています。" },
  "month-invalid": {
    en: "Please write month and year in figures, for example 12 2022.",
    ja: "年と月を数字で入力してください（例：2022年12月）。",
  },
  "test-month-needed": {
    en: "Write the month and year of your test. You find them on the certificate.",
    ja: "受験した年月を入力してください。合格証明書に書かれています。",
  },
  "year-invalid": { en: "Please write the year in four figures, for example 2019.", ja: "西暦4桁で入力してください（例：2019）。" },
  "required@periods": { en: "Tick at least one period.", ja: "期間を1つ以上選んでください。" },
  "period-needed": (facts: Readonly<Record<string, string | number>>): Said => ({
    en: `You wish course ${facts.courses ?? ""}, but did not tick its period. Tick it, or leave the course out above.`,
    ja: `希望コース（${facts.courses ?? ""}）の期間が選ばれていません。期間を選ぶか、上の希望から外してください。`,
  }),
  "one-course-only": { en: "This year only one course can be chosen.", ja: "今年度は1つのコースだけ選べます。" },
  "declaration-needed": { en: "Please tick this line if it is true.", ja: "内容に間違いがなければ、チェックを入れてください。" },
  "consent-needed": {
    en: "Without your consent we may not receive the application. You may also stop here; nothing is sent.",
    ja: "同意をいただけない場合は、応募を受け付けることができません。ここでやめても、何も送信されません。",
  },
  "declarations-needed": {
    en: "Each of these conditions needs its tick. If one is not true for you, you cannot send; the requirements say for whom the program is.",
    ja: "すべての項目にチェックが必要です。当てはまらない項目がある場合は送信できません。対象となる方は応募要件でご確認ください。",
  },
  "consent-outdated": {
    en: "The privacy policy has a new version. Please read it and tick the box again.",
    ja: "プライバシーポリシーが改定されました。お読みのうえ、もう一度チェックを入れてください。",
  },
  "too-long": {
    en: "This is longer than the field may be. Please shorten it; what you wrote is still here.",
    ja: "入力できる長さを超えています。短くしてください。入力内容は残っています。",
  },
  "already-sent": {
    en: "This application has been sent and can no longer be changed. Write to the office if something is wrong.",
    ja: "送信済みのため変更できません。誤りがある場合は事務局へご連絡ください。",
  },
  "changed-meanwhile": {
    en: "This section was saved from another device in the meantime. Nothing is lost: choose below, answer by answer, what stays.",
    ja: "別の端末で、この項目が先に保存されました。どちらの回答も残っています。下で、残す回答を項目ごとに選んでください。",
  },
  "section-incomplete": (facts: Readonly<Record<string, string | number>>): Said => ({
    en:
      Number(facts.count) === 1
        ? "One answer is missing or needs a correction."
        : `${facts.count ?? ""} answers are missing or need a correction.`,
    ja: `未入力または確認が必要な項目が${facts.count ?? ""}件あります。`,
  }),
  "not-a-draft": {
    en: "This application was taken back and cannot be sent again this year.",
    ja: "この応募は取り下げられているため、今年度は再度送信できません。",
  },
  "not-sent": {
    en: "This application has not been sent; there is nothing to withdraw.",
    ja: "まだ送信されていないため、取り下げる応募はありません。",
  },
  confirmed: {
    en: "Your internship is confirmed. To leave it, please write to the office.",
    ja: "インターンシップが確定しています。辞退される場合は事務局へご連絡ください。",
  },
  "sure-needed": { en: "Please tick the box if you are sure.", ja: "よろしければ、チェックを入れてください。" },
  // What the rules say against a wished course; `facts.course` names it.
  "no-course": { en: "Choose at least one course.", ja: "コースを1つ以上選んでください。" },
  "course-unknown": { en: "Please choose one of the courses of this year.", ja: "今年度のコースから選んでください。" },
  "course-twice": { en: "A course can be wished once only.", ja: "同じコースは一度だけ選べます。" },
} satisfies Record<string, Said | ((facts: Readonly<Record<string, string | number>>) => Said)>;

/** Why a course is not open to this person, one sentence each, with the way on. */
export const againstCourse = {
  nationality: {
    en: "None of the nationalities you named is on this year's list of countries. If you have another one, add it.",
    ja: "入力された国籍・地域は、今年度の対象国・地域に含まれていません。ほかの国籍をお持ちの場合は追加してください。",
  },
  residence: {
    en: "Where you live does not fit this course. Its page says who can take part.",
    ja: "お住まいの地域が、このコースの条件に合いません。",
  },
  language: {
    en: "Your languages do not reach the level that the year asks for. If you have reached it meanwhile, correct “Languages”.",
    ja: "語学の水準が、今年度の目安に届いていません。届いている場合は「語学」の欄を修正してください。",
  },
  "participated-before": {
    en: "People who have taken part before cannot take part again this year.",
    ja: "過去に参加された方は、今年度は応募できません。",
  },
  "window-closed": { en: "Its application period is over.", ja: "応募の受付は終了しました。" },
  "window-not-open": { en: "Its application period has not begun.", ja: "応募の受付はまだ始まっていません。" },
} satisfies Record<string, Said>;
