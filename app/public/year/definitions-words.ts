import { hasCommittee } from "#program/year/rules.ts";
import type { Said } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What stands around the definitions. */
export const definitionWords = {
  description: {
    en: "What the words of the Japan Internship Program mean: intern, host company, course, round, match, allowance, daily report and others.",
    ja: "国際化促進インターンシップ事業で使う用語（インターン、受入企業、コース、募集回、マッチング、手当、日報など）の意味をご説明します。",
  },
  lead: {
    en: "Every page, letter and form uses these words in this sense.",
    ja: "このサイトのページ、お知らせ、フォームでは、用語を次の意味で使います。",
  },
} satisfies Record<string, Said>;

export const definitionSayings = {
  title: (fiscalYear: number): Said => ({ en: `Definitions, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度の用語の説明` }),
};

interface Definition {
  readonly term: Said;
  readonly means: Said;
}
const definition = (en: string, ja: string, meansEn: string, meansJa: string): Definition => ({
  term: { en, ja },
  means: { en: meansEn, ja: meansJa },
});

/** The program's words, in groups; a word that a year goes without is left out. Source: domain.md 2 and 7. */
export function definitionsOf(year: ProgramYear): { id: string; head: Said; terms: Definition[] }[] {
  const { min, max } = year.intern.age;
  return [
    {
      id: "who",
      head: { en: "Who takes part", ja: "参加する人と組織" },
      terms: [
        definition(
          "Intern applicant",
          "インターン応募者",
          "A person who has applied and has no place yet.",
          "応募して、まだ受入先が決まっていない方です。",
        ),
        definition(
          "Intern",
          "インターン",
          year.intern.japaneseStudentsTakePart
            ? "A person who has a place at a company: students and graduates from abroad, and in some companies a Japanese student beside them."
            : "A person who has a place at a company: students and graduates from abroad.",
          year.intern.japaneseStudentsTakePart
            ? "受入企業が決まった方です。海外の学生・卒業生のほか、企業によっては日本人学生が一緒に参加します。"
            : "受入企業が決まった方です。海外の学生・卒業生が参加します。",
        ),
        definition(
          "Host company",
          "受入企業",
          "A private company with its main place of business in Japan that takes an intern.",
          "日本に主たる事業所を置き、インターンを受け入れる民間企業です。",
        ),
        definition(
          "Medium-sized and small company",
          "中堅・中小企業",
          "Wider than the law's small and medium-sized enterprise: a company somewhat above those limits may host as well; the office decides.",
          "中小企業基本法の「中小企業者」より広い範囲を指します。基準を多少上回る企業も、事務局の判断で受け入れられます。",
        ),
        definition(
          "JIP Office",
          "事務局",
          `Runs the program this year: ${year.organisation.contractor.en}.`,
          `今年度の運営者です（${year.organisation.contractor.ja}）。`,
        ),
        ...(hasCommittee(year)
          ? [
              definition(
                "Screening committee",
                "審査委員会",
                "Experts from outside the office who approve the criteria and each match.",
                "選考の基準とマッチングを承認する、外部の専門家の会議です。",
              ),
            ]
          : []),
        definition(
          "Concierge",
          "コンシェルジュ",
          "The person of the office who looks after one intern and one company.",
          "インターンと企業の双方を担当する、事務局の職員です。",
        ),
      ],
    },
    {
      id: "year",
      head: { en: "The year", ja: "年度とコース" },
      terms: [
        definition(
          "Fiscal year",
          "年度",
          `From 1 April to 31 March. Everything on these pages belongs to one, here ${year.fiscalYear}.`,
          `4月1日から翌年3月31日までです。掲載している内容は${year.fiscalYear}年度のものです。`,
        ),
        definition(
          "Course",
          "コース",
          "A way to take part, with its own dates, place, allowance and support.",
          "参加のしかたです。日程、場所、手当、支援がそれぞれ異なります。",
        ),
        definition(
          "Round",
          "募集回",
          "A time of recruiting. A second round is held where places are left.",
          "募集の回です。枠が残った場合に2次募集を行います。",
        ),
        definition(
          "Age",
          "年齢",
          `Between ${min} and ${max}, both included, counted on a day that the year names.`,
          `年度ごとに定める日の時点で、満${min}歳以上${max}歳以下であることを指します。`,
        ),
      ],
    },
    {
      id: "selection",
      head: { en: "Selection", ja: "選考" },
      terms: [
        definition("Document screening", "書類選考", "The office reads every application.", "事務局がすべての応募を読む、最初の選考です。"),
        definition(
          "Recommendation",
          "推薦",
          `The office shows a company up to ${year.matching.candidatesPerRecommendation} candidates who fit.`,
          `条件の合う候補者を、事務局が企業に${year.matching.candidatesPerRecommendation}名まで紹介することです。`,
        ),
        definition(
          "Match",
          "マッチング",
          "One intern and one company who have both agreed.",
          "インターンと企業の双方が同意した組み合わせです。",
        ),
      ],
    },
    {
      id: "internship",
      head: { en: "The internship", ja: "実習" },
      terms: [
        definition(
          "Internship",
          "実習（インターンシップ）",
          "Tasks of a plan, with a person of the company in charge. Simple repeated labour, lectures alone, or work under orders as employees do it is none.",
          "計画に沿って、企業の担当者のもとで課題に取り組むことです。単純な反復作業、講義のみの内容、従業員と同じ指揮命令のもとでの労働は含みません。",
        ),
        definition(
          "Activity day",
          "活動日",
          "A day on which the intern works at or with the company.",
          "企業で、または企業とともに活動する日です。",
        ),
        definition(
          "Day of stay",
          "滞在日",
          "A day in Japan from entry to departure, weekends included.",
          "入国から出国までの、日本に滞在する日です。土日を含みます。",
        ),
        ...year.trainings.map((training) => {
          const when = { before: ["before the internship", "実習の前"], start: ["at its start", "開始時"], middle: ["half-way", "中間"] }[
            training.when
          ];
          return definition(
            training.en,
            training.ja,
            `Training of the program ${when[0]}${training.isMandatory ? "; mandatory" : ""}.`,
            `${when[1]}に行う、本事業の研修です。${training.isMandatory ? "必修です。" : ""}`,
          );
        }),
        ...(year.reports.daily
          ? [
              definition(
                "Daily report",
                "日報",
                "The intern's lines on an activity day, commented by the company and checked by the office.",
                "活動日ごとにインターンが書き、企業が一言添え、事務局が確認する報告です。",
              ),
            ]
          : []),
        definition(
          "Allowance",
          "手当",
          "What the program pays for each activity day or day of stay. It is no wage.",
          "活動日または滞在日ごとに本事業が支給するお金です。賃金ではありません。",
        ),
        ...(year.reports.finalPresentation
          ? [
              definition(
                "Final presentation",
                "成果発表会",
                "On the last days interns show what they have achieved.",
                "最終日の前後に、実習の成果を発表する会です。",
              ),
            ]
          : []),
      ],
    },
  ];
}
