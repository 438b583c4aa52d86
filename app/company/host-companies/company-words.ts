import type { Said } from "#platform/language.ts";
import type { CompanyField } from "#program/host-companies/company-application.ts";
import type { PositionField } from "#program/host-companies/position.ts";

/** What the company's pages say around the answers. */
export const companyWords = {
  home: { en: "Your page", ja: "マイページ" },
  homeTitle: { en: "Hosting an intern", ja: "インターンの受入れ" },
  asideTitle: { en: "Good to have at hand", ja: "お手元にあると便利なもの" },
  atHandNumber: { en: "Corporate number (13 digits)", ja: "法人番号（13桁）" },
  atHandCapital: { en: "Capital and number of employees", ja: "資本金と常時使用する従業員数" },
  atHandTasks: { en: "What the intern will do, and who looks after it", ja: "実習でお願いしたい内容と、指導担当者" },
  atHandTime: { en: "About 30 minutes; you can stop at any point", ja: "所要時間は約30分（途中で保存できます）" },
  asideQuestions: { en: "Questions", ja: "お困りのとき" },
  askOffice: { en: "Write to the office", ja: "事務局に問い合わせる" },
  whoMayHost: { en: "Who may host", ja: "受入企業の要件" },
  howCoursesDiffer: { en: "How the courses differ", ja: "コースの違い" },

  carryTitle: { en: "Your answers from the check", ja: "確認ページでの回答" },
  carryLead: {
    en: "These answers go into your application. You can change each of them there. What was written there before stays.",
    ja: "次の回答を申込みに入れます。入れたあとも変更できます。すでに入力した内容はそのまま残ります。",
  },
  carryDo: { en: "Put them into the application", ja: "申込みに入れる" },
  carryNot: { en: "Go on without them", ja: "入れずに進む" },
  notBegun: { en: "You have not applied yet", ja: "まだお申し込みではありません" },
  notBegunText: { en: "Courses that take companies now:", ja: "現在、企業の受付をしているコース：" },
  begin: { en: "Begin the application", ja: "申込みを始める" },
  beginAgainHint: {
    en: "Your answers and positions of the last time are taken over; what to look at again is marked. The consent is asked anew.",
    ja: "前回の回答と募集枠を引き継ぎます。見直していただきたい箇所には印が付きます。同意は改めていただきます。",
  },
  notOpen: { en: "No course takes companies now", ja: "現在、企業の受付をしているコースはありません" },
  opensNext: { en: "The next course opens:", ja: "次の受付開始：" },
  closedAll: {
    en: "All courses of this year have closed for companies. The next year's dates will stand on the calendar.",
    ja: "今年度の企業の受付はすべて終了しました。次年度の日程は、決まりしだい掲載します。",
  },
  calendar: { en: "Dates", ja: "日程を見る" },

  draftText: { en: "We only see your application after you press “Send”.", ja: "「送信する」を押すまで、事務局には届きません。" },
  yourCourses: { en: "Your courses close for companies:", ja: "企業の受付締切：" },
  returnedTitle: { en: "Please change these points and send again", ja: "次の点を直して、もう一度送信してください" },
  returnedText: { en: "Everything else is kept as you wrote it.", ja: "ほかの回答はそのまま残っています。" },
  changed: { en: "Changed", ja: "変更済み" },
  submittedText: {
    en: "The office reads your application. You need to do nothing now; we write to you when something is to be changed, or when it is accepted.",
    ja: "事務局が内容を確認しています。いま行っていただくことはありません。修正のお願いや受理の結果は、メールとこの画面でお知らせします。",
  },
  eligibleText: {
    en: "Your company meets the requirements. The office talks with you about the plan of the internship next.",
    ja: "要件を満たしていることを確認しました。次に、実習の計画について事務局からご連絡します。",
  },
  planText: {
    en: "The plan of the internship is being settled. We write to you when the search for candidates begins.",
    ja: "実習の計画を確認しています。候補者の選考を始めるときにお知らせします。",
  },
  matchingText: {
    en: "The office looks for candidates who fit your positions. Whoever is recommended to you stands under “Candidates”, with the day until which you can answer.",
    ja: "募集枠に合う候補者を事務局がご紹介します。ご紹介した候補者と回答の期限は、「候補者を見る」でご確認いただけます。",
  },
  toCandidates: { en: "Candidates", ja: "候補者を見る" },
  placedText: { en: "An intern is confirmed for you.", ja: "インターンの受入れが確定しました。" },
  toInternships: { en: "Your interns", ja: "受入れの画面へ" },
  unmatchedText: {
    en: "This year no candidate and position came together. Thank you for your patience; you are welcome to apply again.",
    ja: "今年度は、マッチングに至りませんでした。お待ちいただき、ありがとうございました。次年度のお申込みもお待ちしています。",
  },
  ineligibleText: {
    en: "Your application does not meet the requirements of this year.",
    ja: "今年度の要件を満たさないため、今回はお受けできません。",
  },
  reason: { en: "Reason", ja: "理由" },
  withdrawnText: {
    en: "You have withdrawn this application. Nothing more is to be done.",
    ja: "この申込みは取り下げられました。お手続きはありません。",
  },
  closedText: { en: "This year's application is closed.", ja: "今年度の申込みは終了しました。" },
  onHoldText: {
    en: "The office has put your application on hold and will write to you.",
    ja: "事務局で保留にしています。詳しくは事務局からご連絡します。",
  },

  aboutCompany: { en: "About your company", ja: "企業について" },
  companyTask: { en: "Company and person in charge", ja: "企業情報と担当者" },
  positions: { en: "Positions for interns", ja: "インターンの募集枠" },
  addPosition: { en: "Add a position", ja: "募集枠を追加する" },
  firstPosition: { en: "Describe the first position", ja: "募集枠を入力する" },
  sending: { en: "Send", ja: "送信" },
  checkAndSend: { en: "Check your answers and send", ja: "内容を確認して送信" },
  checkOpensLater: { en: "Opens when nothing is missing above", ja: "上の項目がそろうと開きます" },
  onePositionLeast: { en: "At least one", ja: "1つ以上" },
  notStarted: { en: "Not started", ja: "未着手" },
  notOpenYet: { en: "Not open yet", ja: "まだ開けません" },
  toBeChanged: { en: "To be changed", ja: "修正が必要" },
  courseHasClosed: { en: "Course closed", ja: "コース締切済み" },
  untitled: { en: "Position without a title", ja: "名称未入力の募集枠" },

  afterSending: { en: "After you send it", ja: "送信したあと" },
  stepRead: { en: "The office reads", ja: "事務局が確認" },
  stepReadText: { en: "If something should change, we mark the place.", ja: "修正が必要なときは、箇所を示してご連絡します。" },
  stepPlan: { en: "The plan is settled", ja: "実習計画を確認" },
  stepPlanText: { en: "Tasks, place, tutor and days.", ja: "内容・場所・指導担当・日程を確認します。" },
  stepCandidates: { en: "Candidates are recommended", ja: "候補者をご紹介" },
  stepCandidatesText: { en: "You choose; the intern agrees.", ja: "貴社が選び、インターンが同意すると決まります。" },
  stepWork: { en: "The internship", ja: "実習" },

  sent: { en: "Sent", ja: "送信日時" },
  number: { en: "Number", ja: "受付番号" },
  readAnswers: { en: "Read your answers", ja: "送信した内容を見る" },
  latestLetters: { en: "Letters to you", ja: "お知らせ" },
  allLetters: { en: "All letters", ja: "すべてのお知らせ" },
  noLetters: { en: "No letters yet", ja: "お知らせはまだありません" },
  noLettersText: {
    en: "The receipt of your application will be the first one.",
    ja: "お申込みの受付をお知らせするメールから、ここに残ります。",
  },
  history: { en: "What happened", ja: "これまでの経過" },
  withdraw: { en: "Withdraw the application", ja: "申込みを取り下げる" },
  withdrawDraft: { en: "Give up this application", ja: "この申込みをやめる" },
  withdrawText: {
    en: "This cannot be undone, and a company applies once a year. Your answers are kept for the office's records.",
    ja: "取り下げると元に戻せません。お申込みは年度に1回です。",
  },
  withdrawYes: { en: "Yes, withdraw it", ja: "取り下げる" },

  allParts: { en: "Back to your page", ja: "マイページへ戻る" },
  partCompany: { en: "The company", ja: "企業" },
  partPlace: { en: "Main office", ja: "主たる事務所" },
  partBusiness: { en: "Business", ja: "事業" },
  partContact: { en: "Person in charge", ja: "ご担当者" },
  applicationLead: { en: "You can save at any time, also with gaps.", ja: "途中でも保存できます。空欄のままでもかまいません。" },
  notLost: { en: "You can save at any time, also with gaps.", ja: "途中でも保存できます。空欄のままでもかまいません。" },
  savedRest: { en: "Everything else on this page has been saved.", ja: "このページのほかの回答は保存しました。" },
  savedElsewhere: { en: "A colleague has saved other answers here meanwhile", ja: "同僚の方が、先にこの部分を保存しました" },
  savedThere: { en: "Which answer shall stay?", ja: "どちらの回答を残しますか" },
  chooseThenSave: {
    en: "Nothing has been written over. Choose for each answer and save; what is typed below is yours.",
    ja: "どちらの内容も失われていません。項目ごとに選んで保存してください。下の欄には、いま入力した内容が入っています。",
  },
  typedHere: { en: "What I typed", ja: "自分が入力した内容" },
  keptThere: { en: "What my colleague saved", ja: "同僚が保存した内容" },
  notAnswered: { en: "Not answered", ja: "未入力" },
  lookAgain: { en: "Please look again", ja: "見直しが必要" },
  lookAgainText: {
    en: "These are the answers of an earlier year. Change what is different now, then save: that is how you say that you have looked.",
    ja: "前の年度の回答を引き継いでいます。変わったところを直し、変わりがなくても「保存」を押してください。",
  },
  officePoints: { en: "From the office", ja: "事務局から" },
  pointAnswer: { en: "Your answer to the office", ja: "事務局への回答" },
  pointAnswerHint: {
    en: "Only when the answer above stays as it is: say why.",
    ja: "上の回答を変えない場合に、理由をお書きください",
  },
  pointAnswered: { en: "Answered", ja: "回答済み" },
  planAdvice: { en: "About your plan", ja: "実習計画についての助言" },
  planAdviceText: {
    en: "This is advice, not a refusal: you can send the application all the same. The office sees the same notes.",
    ja: "助言であり、このままでも送信できます。同じ内容は事務局の画面にも表示されます。",
  },
  examples: { en: "Examples of tasks", ja: "実習内容の例" },
  exampleGood: { en: "Good", ja: "よい例" },
  exampleBad: { en: "Not an internship", ja: "対象にならない例" },
  overviewLead: { en: "What you have written so far.", ja: "これまでに入力した内容です。" },
  savePosition: { en: "Save the position", ja: "募集枠を保存する" },
  partPeriod: { en: "Course and period", ja: "コースと期間" },
  partEnvironment: { en: "Work environment", ja: "実習の環境" },
  saveOn: { en: "Save and continue", ja: "保存して次へ" },
  saveBack: { en: "Save and go back", ja: "保存してマイページへ戻る" },
  save: { en: "Save the position", ja: "募集枠を保存する" },
  readOnlyRole: {
    en: "Your role lets you read this. The applicant or the manager in charge writes and sends it.",
    ja: "この内容は閲覧のみできます。入力と送信は、申込担当者または責任者が行います。",
  },
  draftByOthers: {
    en: "The applicant or the manager in charge of your company writes and sends it.",
    ja: "入力と送信は、申込担当者または責任者が行います。",
  },
  sentByOthers: {
    en: "The applicant or the manager in charge of your company sends it.",
    ja: "送信は、申込担当者または責任者が行います。",
  },
  returnedToOthers: { en: "The office has asked for these changes", ja: "事務局からの修正のお願い" },
  returnedToOthersText: {
    en: "The applicant or the manager in charge of your company changes them and sends the application again.",
    ja: "修正と再送信は、申込担当者または責任者が行います。",
  },
  candidatesToOthers: {
    en: "The office looks for candidates who fit your positions. The applicant and the manager in charge see them and choose.",
    ja: "募集枠に合う候補者を事務局がご紹介しています。候補者の確認と選定は、申込担当者または責任者が行います。",
  },
  readOnly: {
    en: "This application is with the office. To change something, please write to the office.",
    ja: "この申込みは事務局に届いています。変更したいことがあれば、事務局へご連絡ください。",
  },
  missingTitle: { en: "These answers are still missing", ja: "まだ入力されていない項目があります" },

  newPosition: { en: "New position", ja: "新しい募集枠" },
  chooseCourse: { en: "Which course is this position for?", ja: "どのコースの募集枠ですか" },
  courseOn: { en: "Continue with this course", ja: "このコースで入力する" },
  noCourse: { en: "No course takes new positions now", ja: "現在、新しい募集枠を受け付けているコースはありません" },
  partWork: { en: "The work", ja: "仕事の内容" },
  partLanguages: { en: "Languages and skills", ja: "言語と技能" },
  partWhere: { en: "Place and people", ja: "場所と体制" },
  partEnglish: { en: "In English (only if you can)", ja: "英語での記載（書ける場合のみ）" },
  partEnglishText: {
    en: "Candidates without Japanese read this. Whatever you leave empty, the office puts into English for you.",
    ja: "日本語を読めない候補者に表示します。空欄のままでかまいません。空欄の項目は、事務局が英訳します。",
  },
  remove: { en: "Remove this position", ja: "この募集枠を削除する" },
  removeText: { en: "The position and what you wrote about it are removed.", ja: "入力した内容も削除されます。" },
  notNeeded: { en: "Not needed", ja: "必要としない" },

  checkTitle: { en: "Check your answers", ja: "内容の確認" },
  notSent: { en: "Not sent yet", ja: "まだ送信されていません" },
  notSentText: {
    en: "Please look through your answers and press “Send” at the end of this page.",
    ja: "内容を確認し、このページの最後の「送信する」を押してください。",
  },
  cannotSend: { en: "This cannot be sent yet", ja: "まだ送信できません" },
  declarations: { en: "Requirements and consent", ja: "要件の確認と同意" },
  requirementsLead: { en: "Hosts of this year meet these requirements:", ja: "今年度の受入企業の要件：" },
  requirementsTick: { en: "Our company meets these requirements", ja: "上の要件をすべて満たしています" },
  requirementsLabel: { en: "Requirements", ja: "要件" },
  consentLabel: { en: "Handling of personal data", ja: "個人情報の取扱い" },
  consentBefore: { en: "I agree to the ", ja: "" },
  consentAfter: { en: ".", ja: "に同意する" },
  policy: { en: "privacy policy", ja: "プライバシーポリシー" },
  send: { en: "Send", ja: "送信する" },

  letters: { en: "Letters", ja: "お知らせ" },
  lettersLead: { en: "Everything that the program has written to you.", ja: "事業からお送りしたメールの控えです。" },
  subject: { en: "Subject", ja: "件名" },
  when: { en: "Written", ja: "日時" },
  backToLetters: { en: "All letters", ja: "お知らせの一覧へ" },
} satisfies Record<string, Said>;

/** Sentences with facts in them. */
export const companySayings = {
  missing: (count: number): Said => ({ en: count === 1 ? "One answer missing" : `${count} answers missing`, ja: `未入力 ${count}項目` }),
  sectionOf: (at: number, all: number): Said => ({ en: `Part ${at} of ${all} · not sent yet`, ja: `${all}項目中${at}番目・未送信` }),
  toChange: (count: number): Said => ({
    en: count === 1 ? "One point to change" : `${count} points to change`,
    ja: `修正のお願い ${count}件`,
  }),
  fromOffice: (sentence: string): Said => ({ en: `From the office: ${sentence}`, ja: `事務局から：${sentence}` }),
  continueWith: (task: string): Said => ({ en: `Continue with “${task}”`, ja: `「${task}」へ進む` }),
  policyVersion: (version: string): Said => ({ en: `Version ${version}`, ja: `版：${version}` }),
  positionOf: (number: number): Said => ({ en: `Position ${number}`, ja: `募集枠 ${number}` }),
  seats: (seats: number): Said => ({ en: seats === 1 ? "1 seat" : `${seats} seats`, ja: `${seats}名` }),
  meetings: (least: number): Said => ({
    en: `At least ${least} a week in an online course.`,
    ja: `オンライン型では週${least}回以上お願いしています。`,
  }),
};

/** Hints below the questions about the company; a question without one speaks for itself. */
export const companyHints: Partial<Record<CompanyField, Said>> = {
  corporateNumber: { en: "13 digits, as on the tax agency's corporate number site", ja: "13桁。国税庁の法人番号公表サイトで確認できます" },
  nameKana: { en: "How the name is read, in katakana", ja: "カタカナで入力（ひらがなは自動で直します）" },
  nameEn: { en: "As you write it abroad; candidates see it", ja: "海外で使う表記。候補者に表示されます" },
  bodyKind: { en: "Hosts are private legal entities of medium or small size.", ja: "対象は中堅・中小の民間法人です" },
  postalCode: { en: "7 digits", ja: "7桁（例：460-0000）" },
  address: { en: "City, street and building, without the prefecture", ja: "市区町村から建物名まで" },
  industry: { en: "The line that fits most of your sales", ja: "売上げのいちばん大きい事業に近いもの" },
  capitalYen: { en: "In yen; 1000万 is understood as well", ja: "「1000万」「3億」とも入力できます" },
  employees: { en: "Without board members and temporary staff", ja: "役員と臨時の方を除いた人数" },
  purposes: { en: "Choose all that fit.", ja: "当てはまるものをすべて選んでください" },
  why: {
    en: "What should be different in your company afterwards? Two or three sentences are enough.",
    ja: "受入れを通じて、社内や事業をどう変えたいか。2〜3文で十分です",
  },
  managerName: { en: "Who answers for the hosting in the company", ja: "受入れ全体に責任を持つ方（役員・部長など）" },
  trainerName: {
    en: "Who trains the intern and looks after the tutors",
    ja: "研修・指導のとりまとめをする方（指導担当者と同じでもかまいません）",
  },
  contactEmail: { en: "For the office to reach this person directly", ja: "事務局が直接ご連絡するときに使います" },
};

/** Hints below the questions about a position. */
export const positionHints: Partial<Record<PositionField, Said>> = {
  title: { en: "In a few words, for example “Research on markets abroad”", ja: "短く（例：海外市場の調査）" },
  startsOn: { en: "Within the days of the course; as it stands, the whole period", ja: "コースの期間内で。そのままなら全期間です" },
  environment: { en: "Tick what will be ready on the first day.", ja: "初日までに用意できるものを選んでください" },
  tasks: {
    en: "What the intern does day by day. Work that only repeats, or lectures alone, are not an internship.",
    ja: "日々どのような実習をするか。単純作業の繰返しや講義だけのものは対象になりません",
  },
  learns: { en: "What the intern takes home", ja: "実習を通じて身に付くこと" },
  needsJapanese: {
    en: "Name the Japanese or the English needed; one of them is enough.",
    ja: "日本語か英語の少なくとも一方を選んでください",
  },
  skills: { en: "Only what would really help", ja: "特に役立つものだけで十分です" },
  seats: { en: "One intern a company is usual.", ja: "原則として1社1名です" },
  place: { en: "Office and department; for online work, where the tutor sits", ja: "事業所・部署名。オンライン型は指導担当者の所在" },
  tutor: { en: "Who looks after the intern's work", ja: "実習を日々見る方のお名前" },
  lodgingPlan: {
    en: "Where the intern lives and how they come to work; the host arranges and pays both.",
    ja: "宿泊先と通勤方法。どちらも受入企業の手配と負担です",
  },
};
