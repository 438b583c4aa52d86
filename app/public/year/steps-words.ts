import type { Said } from "#platform/language.ts";
import type { StepId } from "#program/year/program-year.ts";
import type { Training } from "#program/year/program-year.ts";

/** What the two pages "how it goes" say around the year's own steps. */
export const stepsWords = {
  applying: { en: "Applying", ja: "応募" },
  applyingCompany: { en: "Applying", ja: "申込み" },
  selection: { en: "Selection", ja: "選考" },
  matching: { en: "Candidates and decision", ja: "候補者の紹介と決定" },
  before: { en: "Before the internship", ja: "実習の前" },
  during: { en: "During the internship", ja: "実習中" },
  after: { en: "Afterwards", ja: "終了後" },
  course: { en: "Course", ja: "コース" },
  closing: { en: "Applications close (Japan time)", ja: "応募の締切（日本時間）" },
  check: { en: "See whether you can take part", ja: "参加できるか確かめる" },
  checkText: {
    en: "Nationality, age, languages, and where you must live for each course. Nothing to send yet.",
    ja: "国籍、年齢、語学、コースごとの居住地の要件をご確認ください。この段階で送るものはありません。",
  },
  toRequirements: { en: "Who may apply", ja: "応募資格を見る" },
  register: { en: "Register your e-mail address", ja: "メールアドレスを登録する" },
  registerText: {
    en: "You get a code by e-mail and start a draft. Registering is not applying: until you press “Send”, we have no application of yours.",
    ja: "届いたコードを入力すると、下書きを始められます。登録だけでは応募になりません。「送信する」を押すまで、応募は受け付けられていません。",
  },
  fill: { en: "Fill in and send", ja: "記入して送信する" },
  fillText: {
    en: "Section by section, on any device, with what you wrote kept. No documents are needed. You get a receipt by e-mail at once.",
    ja: "項目ごとに保存しながら、どの端末からでも進められます。書類は不要です。送信するとすぐに受付のメールが届きます。",
  },
  documents: { en: "Documents, when we ask", ja: "書類の提出（ご案内した方のみ）" },
  documentsText: {
    en: "Only those who go further are asked, for one document after the other. Please send none before.",
    ja: "次に進む方にだけ、1点ずつお願いします。ご案内の前にはお送りにならないようお願いします。",
  },
  documentsLater: { en: "After the match also:", ja: "マッチングのあとに必要な書類：" },
  result: { en: "The result", ja: "結果の通知" },
  commutingPrepare: {
    en: "Commuting courses: the way to the company is planned with you.",
    ja: "通勤型：企業までの通い方を一緒に確認します。",
  },
  onlinePrepare: {
    en: "Online courses: lent equipment is sent to you before the first day.",
    ja: "オンライン型：貸与する機器を初日までにお送りします。",
  },
  visitingPrepare: {
    en: "Courses on a visit: visa, flight and insurance are arranged; you apply for the visa at the Japanese mission where you live.",
    ja: "来日型：査証・航空券・保険を手配します。査証は、お住まいの国の日本の在外公館に申請します。",
  },
  prepare: { en: "Preparation", ja: "準備" },
  trainings: { en: "Trainings", ja: "研修" },
  mandatory: { en: "All of them are mandatory.", ja: "いずれも必修です。" },
  days: { en: "Activity days", ja: "活動日" },
  reports: { en: "Daily report", ja: "日報" },
  reportsText: {
    en: "Some lines on each activity day. The company comments, the office checks; the allowance is counted from it.",
    ja: "活動日ごとに数行の日報を書きます。企業が一言添え、事務局が確認します。手当の日数は日報をもとに数えます。",
  },
  concierge: { en: "Somebody to talk to", ja: "相談相手" },
  conciergeText: {
    en: "A concierge of the office looks after you and the company from the match to the end, and talks with both of you.",
    ja: "マッチングから終了まで、事務局のコンシェルジュが企業とインターンの双方を担当し、ときどきお話を伺います。",
  },
  presentation: { en: "Final presentation", ja: "成果発表" },
  presentationText: { en: "At the end you show what you have achieved.", ja: "最後に、実習の成果を発表します。" },
  close: { en: "Closing", ja: "締めくくり" },
  closeText: {
    en: "Last reports, a survey of both sides, the rest of the allowance, and whatever was lent comes back. This is no job placement: whether you meet again is up to you and the company.",
    ja: "最後の日報、双方へのアンケート、手当の精算、貸与品の返却があります。就職のあっせんではありません。その後のことは、ご本人と企業に委ねられます。",
  },
  companyCheck: { en: "See whether your company can host", ja: "受け入れられるか確かめる" },
  companyCheckText: {
    en: "Medium-sized and small companies all over Japan; neither English nor plans overseas are required.",
    ja: "全国の中堅・中小企業が対象です。社内の英語力や海外展開の計画は問いません。",
  },
  companyApply: { en: "Apply online", ja: "オンラインで申し込む" },
  companyApplyText: {
    en: "Company, the work you have in mind, and what you wish for in an intern. You can save and go on later.",
    ja: "会社の概要、お考えの業務、希望する人物像をご記入ください。途中で保存できます。",
  },
  companyReview: { en: "The office looks at it", ja: "事務局による確認" },
  companyReviewText: {
    en: "The requirements are checked. If something is missing, the application comes back to you with words on what to add.",
    ja: "要件を確認します。足りない点があれば、何を補えばよいかを添えてお戻しします。",
  },
  hearing: { en: "A talk about your wishes, and the internship plan", ja: "ヒアリングと実習計画" },
  hearingText: {
    en: "Tasks, skills, languages, place and the person in charge are written into a plan. Simple repeated labour or lectures alone are no internship.",
    ja: "業務の内容、必要な技能、使用言語、場所、担当者を計画にまとめます。単純な反復作業や、講義だけの内容は実習になりません。",
  },
  candidates: { en: "Candidates are shown to you", ja: "候補者の紹介" },
  companyInterview: { en: "You talk with them", ja: "面談" },
  companyInterviewText: { en: "By video, before you decide.", ja: "判断の前に、オンラインで面談していただきます。" },
  decide: { en: "You decide", ja: "受入れの判断" },
  both: { en: "Both sides agree", ja: "双方の合意" },
  bothText: {
    en: "The candidate answers, too. Nothing is fixed until both have said yes.",
    ja: "候補者本人も回答します。双方が同意するまで、何も決まりません。",
  },
  committee: {
    en: "A committee of outside experts then approves the match.",
    ja: "そのうえで、外部の専門家による審査委員会が承認します。",
  },
  companyPrepare: { en: "Getting ready", ja: "受入れの準備" },
  companyPrepareText: {
    en: "A place to work, somebody in charge, and for visiting interns lodging. The concierge goes through the list with you.",
    ja: "作業場所と担当者、来日型では宿泊先をご用意いただきます。コンシェルジュが一緒に確認します。",
  },
  companyDays: { en: "The daily work", ja: "日々の実習" },
  companyDaysText: {
    en: "The intern writes a report on each activity day; you add a line. What goes wrong is told to the concierge at once.",
    ja: "インターンが活動日ごとに日報を書き、企業は一言添えます。困りごとは、すぐにコンシェルジュへご連絡いただきます。",
  },
  companyClose: { en: "Looking back", ja: "振り返り" },
  companyCloseText: {
    en: "Final presentation, a survey, and, if you agree, a case study that others can read.",
    ja: "成果発表とアンケートがあります。ご同意いただける場合は、成果事例として紹介します。",
  },
  toDuties: { en: "Main duties of host companies", ja: "受入企業の主な役割を見る" },
  start: { en: "Apply as an intern", ja: "インターンに応募する" },
  startCompany: { en: "Apply as a company", ja: "企業として申し込む" },
  everybodyIsTold: {
    en: "Everyone who applied is told by e-mail, also those who are not selected.",
    ja: "選ばれなかった方も含め、応募した全員にメールでお知らせします。",
  },
  silenceMeansNo: {
    en: "Those who are selected are told by e-mail. If nothing has come by the announced day, you were not selected.",
    ja: "選ばれた方にメールでお知らせします。公表した日までに連絡がない場合は、今回は見送りとなります。",
  },
  other: { en: "How it goes for the other side", ja: "相手側の流れ" },
} satisfies Record<string, Said>;

/** When a training is held. */
const trainingTimes = {
  before: { en: "before the internship", ja: "実習の前" },
  start: { en: "at the start", ja: "開始時" },
  middle: { en: "half-way", ja: "中間" },
} satisfies Record<Training["when"], Said>;

export const stepsSayings = {
  title: (fiscalYear: number): Said => ({
    en: `How it goes for interns, fiscal year ${fiscalYear}`,
    ja: `${fiscalYear}年度 参加までの流れ（インターンの方）`,
  }),
  companyTitle: (fiscalYear: number): Said => ({
    en: `How it goes for companies, fiscal year ${fiscalYear}`,
    ja: `${fiscalYear}年度 受入れまでの流れ（企業の方）`,
  }),
  description: (steps: number): Said => ({
    en: `From the first look to the last report: how an intern applies, the ${steps} steps of selection, the trainings and what happens afterwards.`,
    ja: `応募から実習の終了まで、インターンの方の流れをご案内します。選考は${steps}段階です。`,
  }),
  companyDescription: (candidates: number): Said => ({
    en: `From applying to the final presentation: how a host company applies, is shown up to ${candidates} candidates at a time, decides and receives an intern.`,
    ja: `申込みから成果発表まで、受入企業の流れをご案内します。候補者は一度に${candidates}名まで紹介します。`,
  }),
  candidates: (most: number): Said => ({
    en: `Up to ${most} at a time, who fit your needs and want your kind of company. You see résumé and interview notes, never more than you need.`,
    ja: `ご希望に合い、本人の希望とも合う候補者を、一度に${most}名まで紹介します。ご覧いただくのは履歴書と面談の記録など、判断に必要な範囲です。`,
  }),
  timeToAnswer: (days: number): Said => ({ en: `There are about ${days} days to answer.`, ja: `回答までの期間は約${days}日です。` }),
  answerWithin: (days: number): Said => ({ en: `Please answer within about ${days} days.`, ja: `回答の目安は${days}日です。` }),
  trainings: (trainings: readonly Training[]): Said => ({
    en: `${trainings.map((one) => `${one.en} (${trainingTimes[one.when].en})`).join(", ")}. `,
    ja: `${trainings.map((one) => `${one.ja}（${trainingTimes[one.when].ja}）`).join("、")}。`,
  }),
  meetings: (least: number): Said => ({
    en: `Online courses: at least ${least} online meetings a week.`,
    ja: `オンライン型では、週${least}回以上のオンライン会議を行います。`,
  }),
};

/** What happens in a step of selection, told to the person who applies. */
export const selectionTexts = {
  documents: {
    en: "The office reads your application.",
    ja: "事務局が応募内容を読みます。",
  },
  interview1: { en: "You talk with the office by video.", ja: "事務局とオンラインで面談します。" },
  interview2: { en: "A second talk with the office.", ja: "事務局と2回目の面談をします。" },
  interviewCompany: { en: "The company talks with you by video.", ja: "企業とオンラインで面談します。" },
  recommendation: {
    en: "The office recommends you to companies by their needs and your wishes. You cannot apply to a company by name.",
    ja: "企業の希望とご本人の希望をもとに、事務局が企業に推薦します。企業を指定した応募はできません。",
  },
  hostDecision: { en: "The company decides whether it wants to host you.", ja: "受け入れるかどうかを企業が判断します。" },
  agreement: {
    en: "You get an offer and answer. Nothing is fixed until both sides say yes.",
    ja: "受入れのご案内が届きます。双方が同意するまで、何も決まりません。",
  },
  committee: { en: "A committee of outside experts approves.", ja: "外部の専門家による審査委員会が承認します。" },
} satisfies Record<StepId, Said>;
