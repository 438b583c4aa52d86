import type { Said } from "#platform/language.ts";
import type { CheckQuestion } from "#program/intern-applications/check.ts";
import type { CheckRule } from "#program/intern-applications/check.ts";
import type { RuleState } from "#program/intern-applications/check.ts";

/** What the checker says around its questions. */
export const eligibilityWords = {
  home: { en: "Home", ja: "ホーム" },
  title: { en: "Can I take part?", ja: "応募できるか確かめる" },
  companyTitle: { en: "Can we host?", ja: "受入れできるか確かめる" },
  lead: {
    en: "A few questions, one at a time. You need no account, and nothing is kept.",
    ja: "いくつかの質問に、1つずつお答えください。登録は不要で、回答は保存されません。",
  },
  next: { en: "Next", ja: "次へ" },
  back: { en: "Back", ja: "戻る" },
  forCompanies: { en: "For a company", ja: "企業の方はこちら" },
  forPersons: { en: "For a person", ja: "インターン希望の方はこちら" },
  yourAnswers: { en: "Your answers", ja: "回答の内容" },
  seeAndChange: { en: "See or change them", ja: "回答を見る・変更する" },
  courses: { en: "Course by course", ja: "コースごとの結果" },
  rulesMet: { en: "Rules that you meet", ja: "満たしている要件" },
  why: { en: "Why", ja: "判定の理由" },
  again: { en: "Begin anew", ja: "最初からやり直す" },
  notKept: {
    en: "We keep none of this. Your answers are sealed into the address of this page, so whoever has the address can open it.",
    ja: "回答は保存されません。暗号化してこのページのアドレスに含めていますので、アドレスを知っている人はこのページを開けます。",
  },
  yes: { en: "Yes", ja: "はい" },
  no: { en: "No", ja: "いいえ" },
  yen: { en: "yen", ja: "円" },
  noDecision: {
    en: "All times are Japan time (UTC+9). This is what the year's rules say; the office decides when it reads the application.",
    ja: "時刻は日本時間です。この結果は今年度の要件に照らした目安で、最終的には事務局が内容を見て判断します。",
  },
  nextStep: { en: "What next", ja: "次にすること" },
  apply: { en: "Apply with these answers", ja: "この回答で応募を始める" },
  host: { en: "Apply with these answers", ja: "この回答で申込みを始める" },
  applyText: {
    en: "Sign in with your e-mail address. Your answers are filled in already, and you can still change them.",
    ja: "メールアドレスでログインすると、ここでの回答が入力された状態で始められます。あとから変更できます。",
  },
  notOpenText: {
    en: "You cannot apply at this moment. See when each course opens and closes.",
    ja: "いまは受付の期間外です。各コースの受付期間をご確認ください。",
  },
  notNowText: {
    en: "Was an answer wrong? Change it under “Your answers”. If you are not sure, ask us.",
    ja: "回答に誤りがあれば、「回答の内容」から変更できます。判断に迷うときは、お問い合わせください。",
  },
  hostNotNowText: {
    en: "Was an answer wrong? Change it under “Your answers”. If you are not sure, ask us.",
    ja: "回答に誤りがあれば、「回答の内容」から変更できます。判断に迷うときは、お問い合わせください。",
  },
  calendar: { en: "Dates of all courses", ja: "すべての日程を見る" },
  ask: { en: "Ask the office", ja: "事務局に問い合わせる" },
  requirements: { en: "The rules in full", ja: "要件の全文" },
  japaneseStudent: {
    en: "Japanese students take part in a pair with an intern from abroad. Ask the office how.",
    ja: "日本人学生の方は、海外からのインターンと組んで参加できます。方法は事務局にお問い合わせください。",
  },
  none: { en: "None", ja: "なし" },
  notAnswered: { en: "Not answered", ja: "未回答" },
  closes: { en: "until ", ja: "締切 " },
  opens: { en: "opens ", ja: "受付開始 " },
  closedOn: { en: "closed ", ja: "締切 " },
  fits: { en: "You may apply", ja: "応募できます" },
  fitsLater: { en: "You may apply once it opens", ja: "受付開始後に応募できます" },
  fitsClosed: { en: "Closed for this year", ja: "今年度の受付は終了" },
  fitsNot: { en: "You cannot apply", ja: "応募できません" },
  companyFits: { en: "You may apply", ja: "申し込めます" },
  companyFitsLater: { en: "You may apply once it opens", ja: "受付開始後に申し込めます" },
  companyFitsNot: { en: "You cannot apply", ja: "申し込めません" },
} satisfies Record<string, Said>;

/** The questions for persons as the head of their page, with a line below it. */
export const personQuestions: Readonly<Record<CheckQuestion, { title: Said; hint: Said }>> = {
  nationality: {
    title: { en: "What is your nationality?", ja: "国籍・地域を教えてください" },
    hint: {
      en: "If you hold several, name them: one that the year admits is enough.",
      ja: "複数お持ちの場合は、すべてお選びください。いずれか1つが対象であれば応募できます。",
    },
  },
  residence: {
    title: { en: "Where do you live now?", ja: "現在お住まいの国・地域はどこですか" },
    hint: {
      en: "Some courses are for people in Japan, others for people outside Japan. Your nationality does not matter here.",
      ja: "日本に住んでいる方向けのコースと、日本の外に住んでいる方向けのコースがあります。国籍とは別の質問です。",
    },
  },
  "birth-date": {
    title: { en: "When were you born?", ja: "生年月日を教えてください" },
    hint: { en: "The year looks at your age on one day.", ja: "年度ごとに決まった日の年齢で確認します。" },
  },
  education: {
    title: { en: "Are you a student, or have you graduated?", ja: "在学中ですか、卒業されていますか" },
    hint: {
      en: "Later the office asks for a certificate of one or the other.",
      ja: "選考が進むと、在学証明書か卒業証明書の提出をお願いします。",
    },
  },
  japanese: {
    title: { en: "What is your level of Japanese?", ja: "日本語の水準を教えてください" },
    hint: {
      en: "By the Japanese-Language Proficiency Test (JLPT). Japanese or English is enough; you need not have both.",
      ja: "日本語能力試験の級でお答えください。日本語か英語のどちらか一方で構いません。",
    },
  },
  english: {
    title: { en: "What is your level of English?", ja: "英語の水準を教えてください" },
    hint: { en: "Choose what describes you best.", ja: "最も近いものを選んでください。" },
  },
  "participated-before": {
    title: { en: "Have you taken part in this program before?", ja: "この事業に参加したことがありますか" },
    hint: {
      en: "Taken part as an intern. To have applied without taking part does not count.",
      ja: "インターンとして参加したことがあるかどうかをお答えください。応募しただけの場合は「いいえ」です。",
    },
  },
};

/** Names of the rules, as the requirements' page names them. */
export const ruleNames: Readonly<Record<CheckRule, Said>> = {
  nationality: { en: "Nationality", ja: "国籍" },
  residence: { en: "Where you live", ja: "居住地" },
  age: { en: "Age", ja: "年齢" },
  language: { en: "Languages", ja: "語学" },
  education: { en: "Education", ja: "学歴" },
  "participated-before": { en: "Earlier participation", ja: "過去の参加" },
};

export const ruleStates: Readonly<Record<RuleState, Said>> = {
  met: { en: "Met", ja: "満たしています" },
  unmet: { en: "Not met", ja: "満たしていません" },
  look: { en: "The office will look at it", ja: "事務局が確認します" },
};

/** The third answer to the question about education. */
export const neitherName: Said = { en: "Neither", ja: "どちらでもない" };

export const eligibilitySayings = {
  questionOf: (at: number, all: number): Said => ({ en: `Question ${at} of ${all}`, ja: `質問 ${at}／${all}` }),
  mayApply: (courses: Said): Said => ({ en: `You may apply for ${courses.en}`, ja: `${courses.ja}に応募できます` }),
  mayLater: (courses: Said): Said => ({ en: `${courses.en} will be open to you`, ja: `${courses.ja}の受付開始後に応募できます` }),
  closedAll: { en: "You meet the rules, but this year's windows have closed", ja: "要件は満たしていますが、今年度の受付は終了しました" },
  mayNot: { en: "By these answers you cannot apply this year", ja: "この回答では、今年度は応募できません" },
  mayHost: (courses: Said): Said => ({ en: `Your company may apply for ${courses.en}`, ja: `${courses.ja}に申し込めます` }),
  mayHostLater: (courses: Said): Said => ({
    en: `${courses.en} will be open to your company`,
    ja: `${courses.ja}の受付開始後に申し込めます`,
  }),
  hostClosed: {
    en: "Your company meets the rules, but this year's windows have closed",
    ja: "要件は満たしていますが、今年度の受付は終了しました",
  },
  mayNotHost: { en: "By these answers your company cannot host this year", ja: "この回答では、今年度は受入企業になれません" },
  /** "You cannot apply: where you live", with the rules that speak against it. */
  notBecause: (not: Said, unmet: readonly Said[]): Said =>
    unmet.length === 0
      ? not
      : {
          en: `${not.en}: ${unmet.map(({ en }) => en.toLowerCase()).join(", ")}`,
          ja: `${not.ja}（${unmet.map(({ ja }) => ja).join("、")}）`,
        },
  othersFit: (courses: Said): Said => ({
    en: `${courses.en} would fit where you live.`,
    ja: `お住まいの地域で応募できるのは${courses.ja}です。`,
  }),
} satisfies Record<string, Said | ((...facts: never[]) => Said)>;
