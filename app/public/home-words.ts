import { inWords } from "#app/parts/course-words.ts";
import { stepLanguageNames } from "#program/year/messages.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SelectionStep } from "#program/year/program-year.ts";
import type { StepId } from "#program/year/program-year.ts";

/** What the first page says around the year's data. */
export const homeWords = {
  openForInterns: { en: "Open for interns now", ja: "いま応募できるコース（インターン）" },
  openForCompanies: { en: "Open for companies now", ja: "いま申し込めるコース（企業）" },
  inJapan: { en: " in Japan", ja: "（日本時間）現在" },
  apply: { en: "Apply", ja: "応募する" },
  nothingOpen: { en: "No course is open for interns at the moment.", ja: "現在、応募を受け付けているコースはありません。" },
  nothingOpenForCompanies: {
    en: "No course is open for companies at the moment.",
    ja: "現在、企業の申込みを受け付けているコースはありません。",
  },
  nothingAhead: {
    en: "When the dates of the next year are settled, they appear here.",
    ja: "次年度の日程が決まりましたら、ここに掲載します。",
  },
  doors: { en: "What would you like to do?", ja: "ご用件をお選びください" },
  course: { en: "Course", ja: "コース" },
  courses: { en: "Courses", ja: "コース" },
  howYouTakePart: { en: "How you take part", ja: "参加のしかた" },
  internship: { en: "Internship", ja: "実習期間" },
  allowance: { en: "Allowance", ja: "手当" },
  applyBy: { en: "Apply by (Japan time)", ja: "応募締切（日本時間）" },
  applyByShort: { en: "Apply by", ja: "応募締切" },
  companiesApplyBy: { en: "Companies apply by (Japan time)", ja: "申込締切（日本時間）" },
  next: { en: "What to do next", ja: "次にすること" },
  applyCompany: { en: "Apply as a company", ja: "企業として申し込む" },
  daysLeft: { en: "Days left", ja: "残り日数" },
  feed: { en: "Feed (Atom)", ja: "フィード（Atom）" },
  caseStudies: { en: "What came of it", ja: "受入れの成果" },
  allCaseStudies: { en: "All case studies", ja: "成果事例の一覧" },
  questions: { en: "Questions and answers", ja: "よくある質問" },
  allQuestions: { en: "All questions", ja: "質問の一覧" },
  search: { en: "What would you like to know?", ja: "お知りになりたいことを検索" },
  searchHint: { en: "Such as “visa” or “letter of recommendation”.", ja: "例：ビザ、推薦状" },
  compare: { en: "Compare the courses side by side", ja: "コースを詳しく比べる" },
  steps: { en: "How it goes", ja: "参加までの流れ" },
  allSteps: { en: "Every step, for interns and for companies", ja: "詳しい流れ（インターン・企業）" },
  applyStep: { en: "Apply online", ja: "オンラインで応募" },
  applyStepText: {
    en: "Save as you go and come back on any device. No documents yet.",
    ja: "途中で保存し、別の端末からも続けられます。書類はまだ不要です。",
  },
  applyStepWhen: { en: "until the closing time", ja: "締切まで" },
  everybodyIsTold: {
    en: "Everyone who applied is told the result by e-mail, also those who are not selected.",
    ja: "結果は、選ばれなかった方も含め、応募した全員にメールでお知らせします。",
  },
  silenceMeansNo: {
    en: "Those who are selected are told by e-mail. If no letter has come by the announced day, you were not selected.",
    ja: "選ばれた方にメールでお知らせします。公表した日までに連絡がない場合は、今回は見送りとなります。",
  },
  during: { en: "During the internship", ja: "実習中のこと" },
  trainings: { en: "Trainings", ja: "研修" },
  mandatory: { en: "all are mandatory", ja: "いずれも必修です" },
  dailyReport: {
    en: "A short report on each day of activity, with a comment by the company.",
    ja: "活動日ごとに短い日報を書き、企業が一言添えます。",
  },
  finalPresentation: { en: "At the end you present what you have achieved.", ja: "最後に成果を発表します。" },
  costs: { en: "Costs", ja: "費用" },
  costsText: {
    en: "Taking part costs an intern nothing. There is no wage: the allowance covers what a day costs. What the program and the company provide differs by course.",
    ja: "インターンの参加費はありません。賃金ではなく、日々の費用にあてる手当を支給します。事業と企業が用意するものはコースによって異なります。",
  },
  seeCourses: { en: "What each course provides", ja: "コースごとの支援を見る" },
} satisfies Record<string, Said>;

/** The title: how long and where, as the courses of the year say it. */
export function homeTitle({ courses }: ProgramYear): Said {
  const weeks = new Set(courses.map((course) => Math.round(course.activityDaysMin / course.daysPerWeek)));
  const online = courses.some((course) => course.mode === "online");
  const inJapan = courses.some((course) => course.mode !== "online");
  const where =
    online && inJapan
      ? { en: ", from your home or in Japan", ja: "自宅から、または日本で。" }
      : online
        ? { en: ", from your home", ja: "自宅から参加できます。" }
        : { en: ", in Japan", ja: "舞台は日本です。" };
  const [only] = [...weeks];
  if (weeks.size !== 1 || only === undefined)
    return { en: `Work inside a Japanese company${where.en}`, ja: `日本の企業で学び、働く。${where.ja}` };
  const number = inWords(only);
  return { en: `About ${number} weeks inside a Japanese company${where.en}`, ja: `日本の企業で、およそ${only}週間。${where.ja}` };
}

/** What the program is, in two sentences; `countries`: how many nationalities may apply. */
export const homeLead = (countries: number): Said => ({
  en: `Students and graduates of ${countries} nationalities join small and medium-sized companies all over Japan. Taking part costs nothing, and a daily allowance is paid.`,
  ja: `${countries}の国・地域の学生・卒業生が、日本各地の中堅・中小企業で実習します。参加費はかからず、日ごとの手当が支給されます。`,
});

export const homeSayings = {
  applyFor: (courses: Said): Said => ({ en: `Apply for ${courses.en}`, ja: `応募する：${courses.ja}` }),
  applyAsCompanyFor: (courses: Said): Said => ({
    en: `Apply as a company for ${courses.en}`,
    ja: `企業として申し込む：${courses.ja}`,
  }),
  extended: (was: Said): Said => ({ en: `extended, was ${was.en}`, ja: `延長、当初 ${was.ja}` }),
  /** Beside what is open: what can no longer be applied for this year. */
  closed: (courses: Said): Said => ({ en: `Closed for this year: ${courses.en}.`, ja: `今年度の受付を終了：${courses.ja}` }),
  opensLater: (courses: Said, when: Said): Said => ({
    en: `Opens later: ${courses.en}, on ${when.en}, Japan time (UTC+9).`,
    ja: `これから受付開始：${courses.ja}　${when.ja}（日本時間）`,
  }),
  /** While some course is still open: when the next year can be applied for. */
  opensAgain: (when: Said, isSettled: boolean): Said =>
    isSettled
      ? { en: `The next year opens on ${when.en}, Japan time (UTC+9).`, ja: `次年度の受付は ${when.ja}（日本時間）に始まります。` }
      : {
          en: `The next year is expected to open on ${when.en}, Japan time (UTC+9). This is provisional.`,
          ja: `次年度の受付は ${when.ja}（日本時間）に始まる予定です。変わることがあります。`,
        },
  opens: (when: Said, isSettled: boolean): Said =>
    isSettled
      ? { en: `Applications open on ${when.en}, Japan time (UTC+9).`, ja: `次の受付は ${when.ja}（日本時間）に始まります。` }
      : {
          en: `We expect to open applications on ${when.en}, Japan time (UTC+9). This is provisional.`,
          ja: `次の受付は ${when.ja}（日本時間）に始まる予定です。変わることがあります。`,
        },
  atAGlance: (count: number): Said => ({
    en: `${capital(inWords(count))} ${count === 1 ? "course" : "courses"} at a glance`,
    ja: count === 1 ? "コースの概要" : `${count}つのコース`,
  }),
  answerDays: (days: number): Said => ({ en: `about ${days} days to answer`, ja: `回答まで約${days}日` }),
};

/** What happens in a step of selection, for somebody who applies. */
export const stepTexts = {
  documents: {
    en: "We read your application. Certificates are asked for only if you go further.",
    ja: "応募内容を読みます。証明書などは、次に進む方にだけお願いします。",
  },
  interview1: { en: "A talk with the office by video.", ja: "事務局とオンラインで面談します。" },
  interview2: { en: "A second talk with the office.", ja: "事務局と2回目の面談をします。" },
  interviewCompany: { en: "The company talks with you by video.", ja: "企業とオンラインで面談します。" },
  recommendation: { en: "The office recommends you to companies that fit.", ja: "条件の合う企業に事務局が推薦します。" },
  hostDecision: {
    en: "The office recommends you to companies that fit; they decide.",
    ja: "条件の合う企業に事務局が推薦し、企業が判断します。",
  },
  agreement: { en: "Nothing is fixed until both sides say yes.", ja: "双方が同意するまで、何も決まりません。" },
  committee: { en: "A committee of outside experts approves.", ja: "外部の専門家による審査委員会が承認します。" },
} satisfies Record<StepId, Said>;

const either = new Intl.ListFormat("en-GB", { type: "disjunction" }); // Made once: making it costs more than a page.

/** The languages of an interview: "In a local language, English or Japanese." */
export function stepLanguagesSaid(step: SelectionStep): Said {
  const names = step.languages.map((one) => stepLanguageNames[one]);
  if (names.length === 0) return { en: "", ja: "" };
  const en = either.format(names.map((name) => (name.en === stepLanguageNames.local.en ? "a local language" : name.en)));
  return { en: `In ${en}.`, ja: `言語は${names.map((name) => name.ja).join("・")}のいずれかです。` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
