import type { Said } from "#platform/language.ts";
import type { ConditionName } from "./conditions.ts";
import type { YearPlace } from "./year-values.ts";

/** In which years a condition holds, and in which it does not: as the office reads it when it chooses. */
export const conditionNames = {
  visiting: [
    { en: "Years with a course in Japan from start to end", ja: "来日型のコースがある年度" },
    { en: "Years without a course in Japan from start to end", ja: "来日型のコースがない年度" },
  ],
  online: [
    { en: "Years with an online course", ja: "オンラインのコースがある年度" },
    { en: "Years without an online course", ja: "オンラインのコースがない年度" },
  ],
  commuting: [
    { en: "Years with a course for people who live in Japan", ja: "日本在住者向けの通勤型コースがある年度" },
    { en: "Years without a course for people who live in Japan", ja: "日本在住者向けの通勤型コースがない年度" },
  ],
  inJapan: [
    { en: "Years with any course in Japan", ja: "日本で行うコースがある年度" },
    { en: "Years without any course in Japan", ja: "日本で行うコースがない年度" },
  ],
  several: [
    { en: "Years in which a person may choose several courses", ja: "複数のコースを選べる年度" },
    { en: "Years in which a person chooses one course", ja: "コースを一つだけ選ぶ年度" },
  ],
  laterRound: [
    { en: "Years with a second round of applications", ja: "追加の募集がある年度" },
    { en: "Years with one round of applications", ja: "募集が1回だけの年度" },
  ],
  localCurrency: [
    { en: "Years in which a course pays in local currency", ja: "現地通貨で支払うコースがある年度" },
    { en: "Years in which every course pays in yen", ja: "すべてのコースを円で支払う年度" },
  ],
  stayDays: [
    { en: "Years in which a course pays for days of stay", ja: "滞在日数で手当を計算するコースがある年度" },
    { en: "Years in which every course pays for days of activity", ja: "すべてのコースで活動日数により手当を計算する年度" },
  ],
  instalments: [
    { en: "Years in which an allowance is paid in parts", ja: "手当を分割して支払うコースがある年度" },
    { en: "Years in which every allowance is paid at once", ja: "手当を一括で支払う年度" },
  ],
  residents: [
    { en: "Years open to people who live in Japan", ja: "日本在住の方も応募できる年度" },
    { en: "Years closed to people who live in Japan", ja: "日本在住の方は応募できない年度" },
  ],
  agePrinciple: [
    { en: "Years in which the ages are a principle only", ja: "年齢が原則とされる年度" },
    { en: "Years in which the ages are strict", ja: "年齢に例外がない年度" },
  ],
  onlyNewcomers: [
    { en: "Years closed to former interns", ja: "過去の参加者は応募できない年度" },
    { en: "Years open to former interns", ja: "過去の参加者も応募できる年度" },
  ],
  japaneseStudents: [
    { en: "Years in which Japanese students take part", ja: "日本人学生も参加する年度" },
    { en: "Years without Japanese students", ja: "日本人学生が参加しない年度" },
  ],
  committee: [
    { en: "Years in which a committee decides", ja: "審査委員会がある年度" },
    { en: "Years without a committee", ja: "審査委員会がない年度" },
  ],
  companyInterview: [
    { en: "Years in which companies talk with candidates", ja: "企業との面談がある年度" },
    { en: "Years in which companies do not talk with candidates", ja: "企業との面談がない年度" },
  ],
  officeInterviews: [
    { en: "Years in which the office interviews", ja: "事務局の面談がある年度" },
    { en: "Years in which the office does not interview", ja: "事務局の面談がない年度" },
  ],
  tellsEveryone: [
    { en: "Years in which everybody hears the result", ja: "全員に結果を知らせる年度" },
    { en: "Years in which only those selected hear the result", ja: "選ばれた方だけに結果を知らせる年度" },
  ],
  dailyReports: [
    { en: "Years with daily reports", ja: "日報がある年度" },
    { en: "Years without daily reports", ja: "日報がない年度" },
  ],
  presentation: [
    { en: "Years with a presentation at the end", ja: "成果発表がある年度" },
    { en: "Years without a presentation at the end", ja: "成果発表がない年度" },
  ],
  officeMail: [
    { en: "Years in which the office has an e-mail address", ja: "事務局のメールアドレスがある年度" },
    { en: "Years in which the office has no e-mail address", ja: "事務局のメールアドレスがない年度" },
  ],
  mandatoryTrainings: [
    { en: "Years in which every training is mandatory", ja: "すべての研修が必須の年度" },
    { en: "Years in which a training is voluntary or there is none", ja: "任意の研修がある、または研修がない年度" },
  ],
} satisfies Record<ConditionName, readonly [holds: Said, fails: Said]>;

/** What each fact of a year is, for those who write a text with it. */
export const yearPlaceNames = {
  year: { en: "the fiscal year", ja: "年度" },
  countries: { en: "how many countries may apply", ja: "対象国・地域の数" },
  ageMin: { en: "the youngest age", ja: "年齢の下限" },
  ageMax: { en: "the oldest age", ja: "年齢の上限" },
  ageOn: { en: "the day on which the age counts", ja: "年齢の基準日" },
  languages: { en: "the levels of language", ja: "語学の要件" },
  courseCount: { en: "how many courses there are", ja: "コースの数" },
  meetings: { en: "online meetings a week, at least", ja: "週あたりのオンライン打合せの最少回数" },
  companiesMax: { en: "how many companies at most", ja: "受入企業数の上限" },
  internsPerCompany: { en: "interns at one company, at most", ja: "1社あたりの受入人数の上限" },
  candidates: { en: "candidates in one recommendation", ja: "1回に紹介する候補者の人数" },
  companyDays: { en: "days in which a company answers", ja: "企業の回答日数" },
  personDays: { en: "days in which a person answers", ja: "候補者の回答日数" },
  rounds: { en: "rounds of recommendation", ja: "紹介の回数" },
  interviews: { en: "how many interviews of the office", ja: "事務局の面談の回数" },
  steps: { en: "how many steps the selection has", ja: "選考の段階の数" },
  resultsBy: { en: "the day by which results come", ja: "結果を知らせる期日" },
  personOpens: { en: "when persons may begin to apply", ja: "応募の受付開始" },
  companyOpens: { en: "when companies may begin to apply", ja: "企業の申込みの受付開始" },
  screeningDocuments: { en: "documents asked for after screening", ja: "書類選考の後に求める書類" },
  matchDocuments: { en: "documents asked for after a match", ja: "マッチングの後に求める書類" },
  trainingCount: { en: "how many trainings there are", ja: "研修の数" },
  trainings: { en: "the names of the trainings", ja: "研修の名称" },
  visitingCourses: { en: "the courses in Japan from start to end", ja: "来日型のコース" },
  onlineCourses: { en: "the online courses", ja: "オンラインのコース" },
  commutingCourses: { en: "the courses for people who live in Japan", ja: "日本在住者向けの通勤型コース" },
  commissioner: { en: "who commissions the program", ja: "委託元" },
  contractor: { en: "who runs the program", ja: "運営者" },
  officeMail: { en: "the office's e-mail address", ja: "事務局のメールアドレス" },
  privacyMail: { en: "the e-mail address for privacy requests", ja: "個人情報の請求先のメールアドレス" },
} satisfies Record<YearPlace, Said>;
