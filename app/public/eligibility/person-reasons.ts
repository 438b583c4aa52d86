import { ageOn, sayDay } from "#platform/days.ts";
import { coursesCalled } from "#program/year/course-sayings.ts";
import { countryName } from "#program/year/countries.ts";
import { languagesNeeded } from "#program/intern-applications/messages.ts";
import { eligibilitySayings as sayings } from "./eligibility-words.ts";
import type { Said } from "#platform/language.ts";
import type { CheckRule, CourseChecked, PersonChecked } from "#program/intern-applications/check.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

const both = (one: Said, other: Said): Said => ({ en: `${one.en} ${other.en}`, ja: `${one.ja}${other.ja}` });

/** Why a rule is met or not for one course, and what could be done: one or two sentences from the year's own facts. */
export function reasonOf(rule: CheckRule, course: CourseChecked, checked: PersonChecked, year: ProgramYear): Said {
  const state = course.rules[rule];
  switch (rule) {
    case "nationality":
      return nationality(checked, state === "met");
    case "residence":
      return residence(course, checked, state === "met");
    case "age":
      return age(checked, year, state === "met");
    case "language":
      return language(year, state === "met");
    case "education":
      return education(state === "met");
    case "participated-before":
      return before(year, state === "met");
  }
}

function nationality({ facts, admitted }: PersonChecked, isMet: boolean): Said {
  const [one] = admitted;
  if (isMet && one !== undefined) {
    const name = countryName(one) ?? { en: one, ja: one };
    return { en: `${name.en} is on this year's list.`, ja: `${name.ja}は今年度の対象です。` };
  }
  const named = facts.nationalities.map((code) => countryName(code) ?? { en: code, ja: code });
  return {
    en: `${named.map(({ en }) => en).join(", ")}: not on this year's list. If you hold another nationality, add it to your answers. The list may change from year to year.`,
    ja: `${named.map(({ ja }) => ja).join("、")}は今年度の対象に含まれていません。ほかの国籍をお持ちの場合は、回答に追加してください。対象の国・地域は年度によって変わることがあります。`,
  };
}

function residence({ course }: CourseChecked, { courses }: PersonChecked, isMet: boolean): Said {
  const rule: Said = {
    japan: { en: "The course is for people who live in Japan.", ja: "日本国内に住んでいる方のコースです。" },
    "eligible-country": {
      en: "The course is for people who live in a country or region of this year's list.",
      ja: "今年度の対象国・地域にお住まいの方のコースです。",
    },
    "outside-japan": { en: "The course is for people who live outside Japan.", ja: "日本の外に住んでいる方のコースです。" },
    anywhere: { en: "You may live anywhere.", ja: "居住地の条件はありません。" },
  }[course.residence.rule];
  if (isMet) return rule;
  const fitting = courses.filter(({ rules }) => rules.residence === "met").map((one) => one.course);
  return fitting.length === 0
    ? both(rule, {
        en: "No course of this year is for people who live where you do.",
        ja: "今年度は、お住まいの地域から応募できるコースがありません。",
      })
    : both(rule, sayings.othersFit(coursesCalled(fitting)));
}

function age({ facts }: PersonChecked, year: ProgramYear, isMet: boolean): Said {
  const { min, max, asOf } = year.intern.age;
  const years = ageOn(facts.birthDate, asOf);
  const on: Said = {
    en: `You are ${years} on ${sayDay(asOf, "en")}; the year asks for ${min} to ${max}`,
    ja: `${sayDay(asOf, "ja")}の時点で${years}歳です。今年度の目安は${min}歳から${max}歳まで`,
  };
  return isMet
    ? { en: `${on.en}.`, ja: `${on.ja}です。` }
    : {
        en: `${on.en} in principle. You may still apply: the office looks at it and decides.`,
        ja: `${on.ja}（原則）です。応募はでき、事務局が個別に判断します。`,
      };
}

function language(year: ProgramYear, isMet: boolean): Said {
  const needed = languagesNeeded(year.intern.languageAnyOf);
  return isMet
    ? { en: `Your level is enough: ${needed.en}`, ja: `必要な水準に届いています。${needed.ja}` }
    : both(needed, {
        en: "If you reach it before the window closes, you may apply.",
        ja: "受付終了までに必要な水準に届けば、応募できます。",
      });
}

function education(isMet: boolean): Said {
  return isMet
    ? { en: "Students and graduates may apply.", ja: "在学中の方、卒業した方が応募できます。" }
    : {
        en: "The program is for students and graduates. You may apply when you have begun or finished your studies.",
        ja: "在学中の方と卒業した方のための事業です。入学後、または卒業後に応募できます。",
      };
}

function before(year: ProgramYear, isMet: boolean): Said {
  if (!year.intern.pastParticipantsExcluded) return { en: "Earlier participants may apply too.", ja: "過去に参加した方も応募できます。" };
  return isMet
    ? { en: "You have not taken part before.", ja: "参加したことのない方が対象です。" }
    : {
        en: "Whoever has taken part before cannot take part again this year, in any course.",
        ja: "過去に参加した方は、今年度はどのコースにも応募できません。",
      };
}
