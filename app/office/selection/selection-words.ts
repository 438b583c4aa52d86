import type { Said } from "#platform/language.ts";
import type { ApplicationSort } from "#program/selection/lists.ts";
import type { DocumentFilter } from "#program/selection/lists.ts";
import type { InterviewFilter } from "#program/selection/lists.ts";
import type { ScreeningFilter } from "#program/selection/lists.ts";
import type { ScreeningGroup } from "#program/selection/lists.ts";

const days = (count: number): Said => ({ en: count === 1 ? "1 day" : `${count} days`, ja: `${count}日` });

/** What the office's pages about applications, screening, interviews and documents say. */
export const words = {
  applications: { en: "Applications", ja: "応募" },
  changes: { en: "Changes asked for", ja: "変更の依頼" },
  duplicates: { en: "Likely duplicates", ja: "重複の可能性" },
  applicationsLead: { en: "Everything that was sent this year", ja: "今年度に送信されたすべての応募" },
  number: { en: "Number", ja: "番号" },
  name: { en: "Name", ja: "氏名" },
  country: { en: "Country", ja: "国・地域" },
  email: { en: "E-mail", ja: "メールアドレス" },
  residence: { en: "Lives in", ja: "居住地" },
  course: { en: "Course", ja: "コース" },
  courses: { en: "Courses", ja: "コース" },
  state: { en: "State", ja: "状態" },
  languages: { en: "Languages", ja: "言語" },
  score: { en: "Score", ja: "点" },
  flags: { en: "To look at", ja: "確認事項" },
  received: { en: "Received", ja: "受付" },
  waiting: { en: "Waiting", ja: "待ち" },
  reader: { en: "Reader", ja: "担当" },
  search: { en: "Number, name (any script) or school", ja: "番号・氏名（どの文字でも）・学校" },
  order: { en: "Order", ja: "並び順" },
  nobody: { en: "nobody", ja: "未割当" },
  notYet: { en: "not yet", ja: "未" },
  none: { en: "none", ja: "なし" },
  noneMatch: { en: "No application matches", ja: "条件に合う応募はありません" },
  noneMatchText: { en: "Widen the search or take a filter away.", ja: "検索語を短くするか、絞り込みを外してください。" },
  nobodyApplied: { en: "No application has come in yet", ja: "応募はまだありません" },
  nobodyAppliedText: { en: "They appear here as soon as somebody sends one.", ja: "送信されると、すぐにここに表示されます。" },
  withdrawn: { en: "Withdrawn", ja: "取下げ" },
  saved: { en: "Saved filters", ja: "保存した絞り込み" },
  // Screening
  screening: { en: "Document screening", ja: "書類審査" },
  nextWork: { en: "What must be done next", ja: "次にすべきこと" },
  pastAim: { en: "Past our aim", ja: "目標を超えた" },
  mineNote: { en: "given to you", ja: "割り当てられた応募" },
  flaggedNote: { en: "for example age", ja: "年齢など" },
  nothingWaits: { en: "Nobody waits here", ja: "ここで待っている応募はありません" },
  nothingWaitsText: { en: "New applications appear as soon as they are sent.", ja: "新しい応募は、送信されるとすぐに表示されます。" },
  assign: { en: "Assign a reader", ja: "担当を割り当てる" },
  pass: { en: "Pass", ja: "通過とする" },
  notSelect: { en: "Do not select", ja: "見送りとする" },
  markIneligible: { en: "Requirement not met", ja: "要件外とする" },
  confirmLead: {
    en: "Nothing has been changed yet. Untick whoever should stay as they are.",
    ja: "まだ何も変更していません。対象から外す応募は、チェックを外してください。",
  },
  notDoneYet: { en: "Not decided yet", ja: "まだ確定していません" },
  reason: { en: "Reason", ja: "理由" },
  reasonIfNot: { en: "Reason, if not selected", ja: "理由（見送りの場合）" },
  note: { en: "Note", ja: "メモ" },
  noteHint: { en: "Stays in the office.", ja: "事務局内だけに残ります。" },
  letterGoes: { en: "Letters", ja: "通知" },
  passLetters: { en: "Each person gets one letter now: passed, and what comes next.", ja: "通過の通知を、1人に1通ずつすぐに送ります。" },
  heldLetters: {
    en: "Each course gets its letter on its day of announcement; until then nobody is told.",
    ja: "結果の通知は、コースごとの結果公開日に送ります。それまで本人には伝わりません。",
  },
  noLetters: { en: "In this year nobody is written to who is not selected.", ja: "今年度は、見送りの通知を送りません。" },
  backToList: { en: "Back to the list", ja: "一覧へ戻る" },
  touched: { en: "Touched", ja: "対象" },
  // The reader's page
  sheet: { en: "Score sheet", ja: "採点票" },
  notScored: { en: "Not scored", ja: "未採点" },
  searchByNumber: { en: "Application number", ja: "応募番号" },
  blind: {
    en: "Name, nationality, birth date and contact are not shown here until the result is decided. If you know this person, leave the reading to a colleague.",
    ja: "氏名・国籍・生年月日・連絡先は、結果を確定するまでここに表示しません。知っている人の応募と気づいたときは、ほかの担当者に任せてください。",
  },
  decideAndNext: { en: "Decide and next", ja: "確定して次へ" },
  saveAndNext: { en: "Save the score, decide later", ja: "採点だけ保存して次へ" },
  result: { en: "Result", ja: "結果" },
  alsoFor: { en: "Counts for", ja: "対象のコース" },
  alsoForHint: { en: "One reading can count for several courses of this person.", ja: "1回の採点を、この人の複数のコースに使えます。" },
  checked: { en: "Checked by the rules", ja: "自動で確かめたこと" },
  met: { en: "Met", ja: "満たす" },
  lastReader: { en: "Nobody else waits. All documents are read.", ja: "審査を待つ応募はありません。すべて読み終わりました。" },
  next: { en: "Next", ja: "次へ" },
  wholeApplication: { en: "The whole application", ja: "応募の全体を見る" },
  decided: { en: "Decided", ja: "確定済み" },
  takeBack: { en: "Take the result back", ja: "結果を取り消す" },
  takeBackHint: {
    en: "The documents are read again. A letter that still waits is cancelled; somebody who was told already is told this too.",
    ja: "もう一度書類を読みます。未送信の通知は取り消し、通知済みの人には訂正を伝えます。",
  },
  why: { en: "Why", ja: "取り消す理由" },
  // One application
  facts: { en: "Facts", ja: "基本の情報" },
  answers: { en: "Answers", ja: "回答" },
  documents: { en: "Documents", ja: "提出書類" },
  interviews: { en: "Interviews", ja: "面談" },
  history: { en: "History", ja: "経過" },
  letters: { en: "Letters", ja: "通知" },
  noLettersYet: { en: "No letter yet.", ja: "通知はまだありません。" },
  read: { en: "Read", ja: "審査する" },
  invite: { en: "Invite to an interview", ja: "面談を案内する" },
  inviteSend: { en: "Send the invitation", ja: "案内を送る" },
  inviteHint: {
    en: "It counts for every course of this person that waits for this step.",
    ja: "この段階を待つ、この人のすべてのコースが対象です。",
  },
  step: { en: "Step", ja: "段階" },
  day: { en: "Day", ja: "日付" },
  clock: { en: "Clock time in Japan", ja: "日本時間の時刻" },
  clockHint: { en: "For example 14:30. The letter names Japan time and UTC.", ja: "例：14:30。通知には日本時間と協定世界時を書きます。" },
  language: { en: "Language", ja: "言語" },
  place: { en: "Link or place", ja: "リンクまたは場所" },
  placeHint: { en: "Stands in the letter as you write it.", ja: "そのまま通知に書かれます。" },
  interviewer: { en: "Interviewer", ja: "面談担当" },
  askDocument: { en: "Ask for a document", ja: "書類を依頼する" },
  askSend: { en: "Ask for it", ja: "依頼する" },
  kind: { en: "Document", ja: "書類" },
  dueOn: { en: "Needed by", ja: "提出期限" },
  whyEn: { en: "Why, in English", ja: "依頼の理由（英語）" },
  whyJa: { en: "Why, in Japanese", ja: "依頼の理由（日本語）" },
  noDocuments: { en: "No document has been asked for.", ja: "依頼した書類はありません。" },
  tooEarly: {
    en: "Documents can be asked for once the person has passed the document screening.",
    ja: "書類は、書類審査を通過した後に依頼できます。",
  },
  noInterviews: { en: "No interview yet.", ja: "面談はまだありません。" },
  seen: { en: "First opened", ja: "最初に開いた日時" },
  school: { en: "School", ja: "学校" },
  birthDate: { en: "Birth date", ja: "生年月日" },
  fingerprint: { en: "Fingerprint of the receipt", ja: "受領時の照合値（ハッシュ値）" },
  // Interviews
  interviewsLead: { en: "Times are Japan time", ja: "時刻は日本時間です" },
  time: { en: "Time", ja: "日時" },
  noInterviewsHere: { en: "No interview here", ja: "該当する面談はありません" },
  noInterviewsHereText: {
    en: "Whoever passes the document screening appears under “Waiting for an invitation”.",
    ja: "書類審査を通過した人は「案内待ち」に表示されます。",
  },
  record: { en: "Record the interview", ja: "面談を記録する" },
  recordSave: { en: "Record", ja: "記録する" },
  recordLater: { en: "It can be recorded once it has begun.", ja: "開始時刻を過ぎると記録できます。" },
  outcome: { en: "What happened", ja: "結果" },
  heldIn: { en: "Held in", ja: "使用した言語" },
  scoreOf100: { en: "Score, 0 to 100", ja: "評点（0〜100）" },
  notes: { en: "Notes", ja: "記録" },
  notesHint: {
    en: "Stay in the office. Write what was said, not how the person looked.",
    ja: "事務局内だけに残ります。外見ではなく、話した内容を書いてください。",
  },
  cancel: { en: "Cancel this invitation", ja: "この案内を取りやめる" },
  cancelHint: {
    en: "The person is told, stays in the selection and waits for a new time.",
    ja: "本人に通知します。選考は続き、新しい日時を待つ状態になります。",
  },
  missedHint: {
    en: "Nobody came. Invite again if the person wrote to you; otherwise close it.",
    ja: "欠席でした。本人から連絡があれば改めて案内し、なければ終了します。",
  },
  inviteAgain: { en: "Invite again", ja: "もう一度案内する" },
  closeMissed: { en: "Close: not selected", ja: "見送りとして終了する" },
  allSteps: { en: "All interviews", ja: "すべての面談" },
  // Documents
  documentsLead: { en: "What was asked for, and what has come", ja: "依頼した書類と届いた書類" },
  noDocumentsHere: { en: "No document here", ja: "該当する書類はありません" },
  noDocumentsHereText: { en: "Documents are asked for on a person's application page.", ja: "書類は、応募のページから依頼します。" },
  arrivedOn: { en: "Arrived", ja: "到着" },
  open: { en: "Open the file", ja: "ファイルを開く" },
  openHint: { en: "It is saved to your computer. Opening it is written down.", ja: "パソコンに保存されます。開いたことは記録に残ります。" },
  file: { en: "File", ja: "ファイル" },
  noFile: { en: "nothing has arrived", ja: "未到着" },
  accept: { en: "Accept", ja: "受理する" },
  giveBack: { en: "Ask for it again", ja: "再提出を依頼する" },
  whatToChange: { en: "What should the person change?", ja: "修正してほしい点" },
  whatToChangeHint: {
    en: "They read it as it stands. They get at least a week.",
    ja: "そのまま本人に届きます。期限は1週間以上先になります。",
  },
  waive: { en: "No longer needed", ja: "提出不要とする" },
  askedOn: { en: "Asked for", ja: "依頼" },
  check: { en: "Check", ja: "確認する" },
  countedApplications: { en: "applications", ja: "件" },
} satisfies Record<string, Said>;

export const sayings = {
  days,
  ofAll: (from: number, to: number, all: number): Said => ({
    en: `${from}–${to} of ${all.toLocaleString("en")}`,
    ja: `${all.toLocaleString("en")}件のうち ${from}–${to}件目`,
  }),
  year: (year: number): Said => ({ en: `FY${year}`, ja: `${year}年度` }),
  waitingSince: (count: number): Said => ({ en: `waiting ${days(count).en}`, ja: `待ち ${count}日` }),
  documentsAim: (count: number): Said => ({
    en: `aim: an answer within ${days(count).en} of arrival`,
    ja: `目標：到着から${count}日以内に確認`,
  }),
  decides: (name: string): Said => ({ en: `decides: ${name}`, ja: `担当：${name}` }),
  aim: (count: number): Said => ({ en: `${count} days or more`, ja: `${count}日以上` }),
  longest: (count: number): Said => ({ en: `longest ${days(count).en}`, ja: `最長 ${count}日` }),
  inScreening: (count: number): Said => ({
    en: `${count.toLocaleString("en")} people wait for a result`,
    ja: `審査中 ${count.toLocaleString("en")}件`,
  }),
  cases: (count: number): Said => ({
    en: count === 1 ? "1 application" : `${count.toLocaleString("en")} applications`,
    ja: `${count.toLocaleString("en")}件`,
  }),
  allThatMatch: (count: number): Said => ({
    en: `all ${count.toLocaleString("en")} that match`,
    ja: `条件に合う ${count.toLocaleString("en")}件すべて`,
  }),
  firstThatMatch: (most: number, count: number): Said => ({
    en: `the first ${most} of ${count.toLocaleString("en")} that match`,
    ja: `条件に合う ${count.toLocaleString("en")}件のうち先頭の${most}件`,
  }),
  confirmTitle: (deed: "assign" | "pass" | "not_selected" | "ineligible", courses: number, people: number): Said => {
    const en = { assign: "Assign a reader to", pass: "Pass", not_selected: "Do not select", ineligible: "Mark as requirement not met" }[
      deed
    ];
    const ja = { assign: "担当を割り当てる", pass: "書類審査の通過とする", not_selected: "見送りとする", ineligible: "要件外とする" }[deed];
    return { en: `${en}: ${courses} course applications of ${people} people`, ja: `${ja}：${people}人・${courses}件の応募` };
  },
  done: (deed: string, count: number): Said => {
    const en =
      {
        assign: "given to a reader",
        pass: "passed",
        not_selected: "not selected",
        ineligible: "marked as requirement not met",
        save: "scored",
      }[deed] ?? "done";
    const ja =
      {
        assign: "担当を割り当てました",
        pass: "通過としました",
        not_selected: "見送りとしました",
        ineligible: "要件外としました",
        save: "採点を保存しました",
      }[deed] ?? "確定しました";
    return { en: `${count} course applications: ${en}.`, ja: `${count}件：${ja}。` };
  },
  pageOf: (number: string): Said => ({ en: `Application ${number}`, ja: `応募 ${number}` }),
  pick: (number: string, course: string): Said => ({ en: `${number}, course ${course}`, ja: `${number}・${course}コース` }),
} as const;

export const sortNames = {
  newest: { en: "Newest first", ja: "新しい順" },
  oldest: { en: "Oldest first", ja: "古い順" },
  name: { en: "By name", ja: "氏名順" },
  score: { en: "Best score first", ja: "点の高い順" },
} satisfies Record<ApplicationSort, Said>;

export const screeningFilterNames = {
  next: { en: "What must be done next", ja: "次にすべきこと" },
  unseen: { en: "Nobody has looked at it", ja: "まだ誰も見ていない" },
  late: { en: "Past our aim", ja: "目標を超えた" },
  mine: { en: "Given to me", ja: "自分の担当" },
  unassigned: { en: "No reader", ja: "未割当" },
  flagged: { en: "Something to look at", ja: "確認事項あり" },
  scored: { en: "Scored, not decided", ja: "採点済み・未確定" },
} satisfies Record<ScreeningFilter, Said>;

export const groupTitles = {
  late: { en: "Past our aim", ja: "目標を超えた応募" },
  unseen: { en: "Nobody has looked at it", ja: "まだ誰も見ていない応募" },
  reading: { en: "Being read", ja: "審査中の応募" },
} satisfies Record<ScreeningGroup, Said>;

export const interviewFilterNames = {
  due: { en: "To be recorded", ja: "記録待ち" },
  coming: { en: "Coming", ja: "予定" },
  undecided: { en: "Held, not decided", ja: "判定待ち" },
  missed: { en: "Did not come", ja: "欠席" },
  waiting: { en: "Waiting for an invitation", ja: "案内待ち" },
  decided: { en: "Decided", ja: "判定済み" },
} satisfies Record<InterviewFilter, Said>;

export const documentFilterNames = {
  arrived: { en: "To be checked", ja: "確認待ち" },
  overdue: { en: "Overdue", ja: "期限超過" },
  asked: { en: "Asked for", ja: "依頼中" },
  returned: { en: "Asked for again", ja: "再提出待ち" },
  accepted: { en: "Accepted", ja: "受理" },
} satisfies Record<DocumentFilter, Said>;
