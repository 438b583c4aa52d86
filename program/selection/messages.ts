import type { Said } from "#platform/language.ts";
import type { CriterionId } from "./selection.ts";
import type { InterviewOutcome } from "./selection.ts";
import type { InterviewState } from "./selection.ts";
import type { ReasonCode } from "./selection.ts";
import type { ScreeningResult } from "./selection.ts";

export const screeningResultNames = {
  passed: { en: "Passed", ja: "通過" },
  not_selected: { en: "Not selected", ja: "今回は見送り" },
  ineligible: { en: "Requirement not met", ja: "要件外" },
} satisfies Record<ScreeningResult, Said>;

export const interviewStateNames = {
  invited: { en: "Invited", ja: "案内済み" },
  held: { en: "Held", ja: "実施済み" },
  no_show: { en: "Did not come", ja: "欠席" },
  cancelled: { en: "Cancelled", ja: "取りやめ" },
} satisfies Record<InterviewState, Said>;

export const interviewOutcomeNames = {
  passed: { en: "Held: passed", ja: "実施：通過" },
  not_selected: { en: "Held: not selected", ja: "実施：見送り" },
  undecided: { en: "Held: decision follows", ja: "実施：判定は後日" },
  no_show: { en: "Did not come", ja: "欠席" },
} satisfies Record<InterviewOutcome, Said>;

export const criterionNames = {
  motivation: { en: "Motivation", ja: "志望動機" },
  fit: { en: "Fit with the course", ja: "コースとの適合" },
  languages: { en: "Languages", ja: "言語" },
  skills: { en: "Skills and experience", ja: "技能と経験" },
  availability: { en: "Availability", ja: "参加の条件" },
} satisfies Record<CriterionId, Said>;

export const criterionHints = {
  motivation: { en: "Is it concrete what the person wants to learn in a company in Japan?", ja: "日本の企業で何を得たいかが具体的か" },
  fit: { en: "Do studies and wishes go with what the course offers?", ja: "学んだことと希望が、コースの内容につながっているか" },
  languages: { en: "Is it enough to talk about daily work?", ja: "仕事のやり取りができる水準か" },
  skills: { en: "Is there an example of something done on their own?", ja: "自分で考えて動いた例があるか" },
  availability: { en: "Can the person take part in the whole period?", ja: "時期や環境に無理がないか" },
} satisfies Record<CriterionId, Said>;

export const markScale: readonly { readonly score: number; readonly said: Said }[] = [
  { score: 0, said: { en: "not seen", ja: "見られない" } },
  { score: 2, said: { en: "sufficient", ja: "十分" } },
  { score: 4, said: { en: "very strong", ja: "とても強い" } },
];

/** A reason as the office picks it from the list. */
export const reasonNames = {
  "more-applicants-than-places": { en: "Good, but others were stronger", ja: "良好だが、より適した応募者が多い" },
  "motivation-stays-general": { en: "Motivation stays general", ja: "志望動機が一般的" },
  "course-fits-less": { en: "Fits less with the course", ja: "コースの内容との結びつきが弱い" },
  "language-for-work": { en: "Language not yet enough for the work", ja: "業務に使うには語学力が不足" },
  "period-not-free": { en: "Not free for the whole period", ja: "期間を通した参加が難しい" },
  "expectations-differ": { en: "Hopes for something the program does not offer", ja: "本事業で提供できないことを希望している" },
  "interview-missed": { en: "Did not come to the interview", ja: "面談に欠席" },
  "answers-contradict": { en: "Answers contradict each other", ja: "回答に矛盾がある" },
  "other-not-selected": { en: "Another reason (write it in the note)", ja: "その他の理由（メモに記入）" },
  nationality: { en: "No nationality on this year's list", ja: "国籍が本年度の対象外" },
  residence: { en: "Lives where the course is not open", ja: "居住地がコースの対象外" },
  "language-requirement": { en: "Language requirement not met", ja: "語学の要件を満たさない" },
  age: { en: "Outside the age range", ja: "年齢が対象外" },
  education: { en: "Neither student nor graduate", ja: "在学・卒業の要件を満たさない" },
  "participated-before": { en: "Took part in an earlier year", ja: "過去の年度に参加" },
  "applied-twice": { en: "A second application of the same person", ja: "同じ人からの重複した応募" },
  "other-ineligible": { en: "Another requirement (write it in the note)", ja: "その他の要件（メモに記入）" },
} satisfies Record<ReasonCode, Said>;

/** Beside a reason in lists of choices. */
export const toldOrInner = {
  told: { en: "told in the letter", ja: "通知に記載" },
  inner: { en: "stays in the office", ja: "事務局内のみ" },
} satisfies Record<string, Said>;

/** A reason as the letter says it, a whole paragraph. Inner reasons have none: their letter goes without. */
export const reasonsTold: Partial<Record<ReasonCode, Said>> = {
  "more-applicants-than-places": {
    en: "Many people applied for few places, and others fitted what the companies are looking for this year more closely. This says nothing against your abilities.",
    ja: "少ない受入枠に多くの方から応募があり、今年度は受入企業の求める内容により近い方を選ばせていただきました。あなたの能力を否定するものではありません。",
  },
  "motivation-stays-general": {
    en: "We could not see clearly enough from your application what you would like to learn in a company in Japan. Concrete examples of what you want to try would help another application.",
    ja: "応募書類から、日本の企業で何を学びたいかを十分に読み取ることができませんでした。取り組みたいことを具体的な例で書くと、次の応募で伝わりやすくなります。",
  },
  "course-fits-less": {
    en: "What you have studied and would like to do goes less well with the work that the companies of this course offer this year.",
    ja: "学んだことや希望する内容が、今年度このコースの受入企業が用意する業務と合いにくいと判断しました。",
  },
  "language-for-work": {
    en: "For daily work with the companies of this course, Japanese or English would need to be a little stronger.",
    ja: "このコースの受入企業との日々の業務には、日本語または英語の力がもう少し必要と判断しました。",
  },
  "period-not-free": {
    en: "The internship needs you for its whole period, and your answers say that this would be difficult this year.",
    ja: "実習には全期間の参加が必要ですが、ご回答によると今年度は難しいと判断しました。",
  },
  "expectations-differ": {
    en: "In the interview you told us what you hope for. The companies of this year's program cannot offer that, and we did not want to promise it.",
    ja: "面談で伺ったご希望は、今年度の受入企業では実現が難しく、お約束できないと判断しました。",
  },
  "interview-missed": {
    en: "You did not come to the interview, and we could not find another time with you.",
    ja: "面談にお越しにならず、別の日程を決めることができませんでした。",
  },
  nationality: {
    en: "The program is open to nationals of the countries on this year's list. None of the nationalities that you named is on it.",
    ja: "本事業の対象は、今年度の一覧にある国・地域の国籍をお持ちの方です。ご記入の国籍は一覧にありませんでした。",
  },
  residence: {
    en: "This course is open only to people who live where its rules say, in Japan or outside Japan. Your place of residence does not meet that rule.",
    ja: "このコースは、日本国内または国外の定められた場所にお住まいの方が対象です。お住まいの場所がこの条件に合いませんでした。",
  },
  "language-requirement": {
    en: "The program asks for the level of Japanese or English named in its requirements. Your answers show neither of them.",
    ja: "本事業では、応募要件に定めた日本語または英語の水準が必要です。ご回答からは、いずれの水準も確認できませんでした。",
  },
  age: {
    en: "Your age on the day that the requirements name lies outside their range.",
    ja: "応募要件に定めた日の年齢が、対象の範囲に入っていませんでした。",
  },
  education: {
    en: "The program is open to students and graduates of universities and comparable schools. Your answers do not show that.",
    ja: "本事業の対象は、大学などの学生または卒業生です。ご回答からは確認できませんでした。",
  },
  "participated-before": {
    en: "Whoever has taken part in the program in an earlier year cannot take part again.",
    ja: "過去の年度に本事業へ参加された方は、再び参加することができません。",
  },
  "applied-twice": {
    en: "We have another application of yours for this year and go on with that one. You need not do anything.",
    ja: "同じ年度にあなたの別の応募があり、そちらで選考を続けます。お手続きは必要ありません。",
  },
};

/** Problems of this slice's forms and acts. */
export const selectionProblems = {
  "reason-needed": {
    en: "Choose a reason. The person is told the ones marked so.",
    ja: "理由を選んでください。「通知に記載」の理由は本人に伝わります。",
  },
  "reason-unknown": {
    en: "This reason does not go with this result. Choose one from the list.",
    ja: "この結果には使えない理由です。一覧から選んでください。",
  },
  "note-needed": {
    en: "This reason needs a note that says what it is. It stays in the office.",
    ja: "この理由を選ぶときは、内容をメモに書いてください。メモは事務局内だけに残ります。",
  },
  "not-in-screening": { en: "This application is no longer in document screening.", ja: "この応募は、すでに書類選考の段階にありません。" },
  "moved-meanwhile": (facts) => ({
    en: `Nothing was changed, because these have moved in the meantime: ${facts.numbers ?? ""}. Untick them or look at their new state, then decide again.`,
    ja: `次の応募は、ほかの操作で先に進んでいます：${facts.numbers ?? ""}。まだ何も変更していません。選択を外すか最新の状態を確認して、もう一度操作をお願いします。`,
  }),
  "marks-needed": { en: "Give every mark before you decide.", ja: "すべての項目を採点してから確定してください。" },
  "nothing-picked": { en: "Tick at least one application.", ja: "応募を1件以上選んでください。" },
  "too-many-picked": {
    en: "One press decides at most 500. Narrow the list and go on with the rest afterwards.",
    ja: "一度に確定できるのは500件までです。絞り込んで、残りは次に処理してください。",
  },
  "screener-unknown": { en: "Choose somebody who may screen documents.", ja: "書類選考を担当できる人を選んでください。" },
  "nobody-waits": { en: "No course application of this person waits for this interview.", ja: "この面談を待っている応募はありません。" },
  "already-invited": {
    en: "This person has been invited to this interview. Cancel that invitation first if the time changes.",
    ja: "この面談はすでに案内済みです。日時を変えるときは、先に今の案内を取りやめてください。",
  },
  "time-needed": { en: "Choose the day and the clock time in Japan.", ja: "日本時間の日付と時刻を入力してください。" },
  "time-passed": { en: "This time has passed. Choose one still to come.", ja: "過ぎた日時です。これからの日時を指定してください。" },
  "place-needed": {
    en: "Write the link or the place, so that the person finds the way.",
    ja: "本人が参加できるように、リンクまたは場所を入力してください。",
  },
  "language-not-offered": { en: "The year offers other languages for this interview.", ja: "この面談で使える言語の中から選んでください。" },
  "not-held-yet": { en: "The interview has not begun. Record it afterwards.", ja: "面談の開始前です。終わってから記録してください。" },
  "already-recorded": {
    en: "This interview has its record. Look at it before you change anything.",
    ja: "この面談は記録済みです。内容を確認してください。",
  },
  "interview-cancelled": { en: "This interview was cancelled.", ja: "この面談は取りやめになっています。" },
  "nothing-to-correct": {
    en: "There is no result of the document screening that could be taken back.",
    ja: "取り消せる書類選考の結果がありません。",
  },
  "already-interviewed": {
    en: "An interview builds on this result, so it can no longer be taken back.",
    ja: "この結果をもとに面談が行われているため、取り消せません。",
  },
  "why-needed": { en: "Write why. It is kept with the change.", ja: "理由を書いてください。変更とともに記録されます。" },
} satisfies Record<string, Said | ((facts: Readonly<Record<string, string | number>>) => Said)>;

/** What the history calls this slice's deeds. */
export const selectionDeeds = {
  "documents-screened": { en: "Document screening decided", ja: "書類選考の結果を確定" },
  "documents-scored": { en: "Documents scored", ja: "書類を採点" },
  "screening-corrected": { en: "Document screening taken back", ja: "書類選考の結果を取消し" },
  "screener-assigned": { en: "Reader assigned", ja: "審査担当を割当て" },
  "application-first-seen": { en: "First opened by the office", ja: "事務局が初めて閲覧" },
  "interview-invited": { en: "Invited to an interview", ja: "面談を案内" },
  "interview-cancelled": { en: "Interview cancelled", ja: "面談を取りやめ" },
  "interview-recorded": { en: "Interview recorded", ja: "面談を記録" },
  "missed-interview-closed": { en: "Closed after a missed interview", ja: "面談欠席により終了" },
} satisfies Record<string, Said>;
