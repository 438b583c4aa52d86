import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What the page of a host company's duties says around the year's data. Sources: domain.md 7, rules 9 and 14 to 18. */
export const dutyWords = {
  description: {
    en: "What a company takes on when it hosts an intern: plan, supervision, workplace, daily reports, trainings, safety and personal data.",
    ja: "インターンを受け入れる企業の主な役割です。実習計画、指導体制、作業場所、日報、研修、安全と個人情報の取扱いをまとめました。",
  },
  lead: {
    en: "What a company takes on when it hosts an intern. None of it needs English, an office abroad or a department for it.",
    ja: "インターンの受入れにあたり、企業にお願いすることをまとめています。英語力、海外拠点、専任の部署は必要ありません。",
  },
  duties: { en: "Main duties", ja: "主な役割" },
  byCourse: { en: "What a company provides, by course", ja: "企業が用意するもの（コース別）" },
  provides: { en: "The company provides", ja: "企業が用意するもの" },
  nothing: { en: "Nothing named this year", ja: "この年度は定めがありません" },
  not: { en: "What is not part of it", ja: "お願いしないこと、できないこと" },
  notThese: [
    {
      en: "A wage: interns are not employed. Their allowance comes from the program.",
      ja: "賃金の支払い。雇用関係はなく、手当は本事業が支給します。",
    },
    {
      en: "Simple repeated labour, lectures alone, or work under orders as an employee does it.",
      ja: "単純な反復作業、講義のみの内容、従業員と同じ指揮命令のもとでの労働。",
    },
    { en: "A promise to hire. What comes afterwards is open to both sides.", ja: "採用のお約束。その後のことは双方の自由です。" },
  ],
  toSteps: { en: "How it goes for companies", ja: "受入れまでの流れを見る" },
  course: { en: "Course", ja: "コース" },
} satisfies Record<string, Said | readonly Said[]>;

export const dutySayings = {
  title: (fiscalYear: number): Said => ({
    en: `Main duties of host companies, fiscal year ${fiscalYear}`,
    ja: `${fiscalYear}年度 受入企業の主な役割`,
  }),
};

/** The duties of a year's hosts, in the order in which they come. */
export function dutiesOf(year: ProgramYear): { title: Said; text: Said }[] {
  const { onlineMeetingsPerWeekMin } = year.company;
  const trainings = { en: year.trainings.map(({ en }) => en.toLowerCase()).join(", "), ja: year.trainings.map(({ ja }) => ja).join("、") };
  return [
    {
      title: { en: "An internship plan", ja: "実習計画" },
      text: {
        en: "Tasks, skills, language and place, written together with the office before candidates are shown.",
        ja: "業務の内容、技能、使用言語、場所を、候補者の紹介の前に事務局とともにまとめます。",
      },
    },
    {
      title: { en: "Somebody in charge", ja: "担当者" },
      text: {
        en: "One person who looks after the intern every activity day, and a manager who answers for it.",
        ja: "活動日に指導する担当者と、責任者を決めていただきます。",
      },
    },
    {
      title: { en: "A place and tools to work", ja: "作業の環境" },
      text: {
        en: "What your own staff would need for the same task. If the work moves to another place, ask the office first.",
        ja: "同じ業務に社員が使う程度のものをご用意ください。実習場所を変えるときは、事前に事務局にご相談ください。",
      },
    },
    ...(year.courses.some(({ mode }) => mode === "online")
      ? [
          {
            title: { en: "Meetings in online courses", ja: "オンライン型の会議" },
            text: {
              en: `At least ${onlineMeetingsPerWeekMin} online meetings a week with the intern.`,
              ja: `インターンと週${onlineMeetingsPerWeekMin}回以上のオンライン会議を行います。`,
            },
          },
        ]
      : []),
    ...(year.reports.daily
      ? [
          {
            title: { en: "A line on each daily report", ja: "日報への一言" },
            text: {
              en: "The intern writes, you comment in a line. A minute a day.",
              ja: "インターンが書いた日報に、ひとこと添えていただきます。1日1分ほどです。",
            },
          },
        ]
      : []),
    ...(year.trainings.length > 0
      ? [
          {
            title: { en: "Time for the trainings", ja: "研修の時間" },
            text: {
              en: `The intern takes part in all that are mandatory (${trainings.en}); please plan no work on those days.`,
              ja: `必修の研修（${trainings.ja}）に参加できるよう、その日は業務を入れないでください。`,
            },
          },
        ]
      : []),
    {
      title: { en: "Safety", ja: "安全" },
      text: {
        en: "Illness, accident, absence or a dispute is told to the concierge the same day.",
        ja: "病気、事故、欠席、行き違いがあったときは、その日のうちにコンシェルジュへご連絡ください。",
      },
    },
    {
      title: { en: "Personal information", ja: "個人情報" },
      text: {
        en: "What you are shown of candidates is for choosing and hosting alone. It is not copied, passed on or kept for recruiting.",
        ja: "候補者の情報は、選考と受入れのためだけにお使いください。複写、第三者への提供、採用活動への流用はできません。",
      },
    },
    {
      title: { en: "Surveys and reports", ja: "アンケート・報告" },
      text: {
        en: "Answers to the survey and, where you agree, a case study.",
        ja: "アンケートへの回答と、ご同意いただける場合は成果事例へのご協力をお願いします。",
      },
    },
  ];
}
