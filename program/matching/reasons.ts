import { sayDay } from "#platform/days.ts";
import { skills } from "#program/host-companies/skills.ts";
import { workFieldNames } from "#program/host-companies/answer-words.ts";
import { fieldsOfStudy } from "#program/intern-applications/fields-of-study.ts";
import { countryName } from "#program/year/countries.ts";
import { answerWords } from "#program/intern-applications/answer-words.ts";
import { regionsOfJapan } from "#program/intern-applications/regions.ts";
import { sayMonth } from "#program/intern-applications/shown-answers.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { askedLanguages } from "./fit.ts";
import { languagesOfWork } from "./fit.ts";
import { levelsAbove } from "./fit.ts";
import { regionWished } from "./fit.ts";
import { studiesFit } from "./fit.ts";
import { skillsAtWork } from "./skills-met.ts";
import { skillsFound } from "./skills-met.ts";
import { wordMet } from "./skills-met.ts";
import type { Said } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { PositionNeeds } from "./candidate.ts";

/** One need of the position or wish of the person, and how it stands. `mark` is null where nobody can say from the application. */
export interface Reason {
  readonly key: string;
  readonly label: Said;
  readonly note?: Said;
  readonly mark: "yes" | "partly" | "no" | null;
  readonly text: Said;
}

/** The reasons of one pair in two groups: what the company stated, what the person wishes. */
export interface Reasons {
  readonly stated: readonly Reason[];
  readonly wished: readonly Reason[];
}

const same = (text: string): Said => ({ en: text, ja: text });

/** Why a candidate was recommended, need by need, in both languages. The keys are the same for every candidate of one position. */
export function reasonsFor(course: Course, needs: PositionNeeds, person: CandidateFacts): Reasons {
  const residence = course.residence.rule === "anywhere" ? [] : [residenceReason(course, person)];
  return {
    stated: [
      ...askedLanguages(needs).map((language) => languageReason(language, needs, person)),
      ...(needs.field === "" || needs.field === "other" ? [] : [studyReason(needs, person)]),
      ...(needs.skills === "" ? [] : [skillsReason(needs, person)]),
      ...(skillsAtWork(needs).length === 0 ? [] : [skillsAtWorkReason(needs, person)]),
      periodReason(course, person),
      ...residence,
    ],
    wished: [fieldReason(needs, person), courseReason(course, person), ...regionReason(course, needs, person)],
  };
}

function languageReason(language: "japanese" | "english", needs: PositionNeeds, person: CandidateFacts): Reason {
  const level = language === "japanese" ? needs.needsJapanese : needs.needsEnglish;
  const above = levelsAbove(language, needs, person);
  const isAtWork = languagesOfWork(needs).includes(language);
  const has = person[language];
  return {
    key: language,
    label:
      language === "japanese"
        ? { en: `Japanese ${level} or better`, ja: `日本語 ${level}以上` }
        : { en: `English ${level} or better`, ja: `英語 ${level}以上` },
    note: isAtWork ? { en: "spoken at work", ja: "仕事で使う言語" } : { en: "good to have", ja: "あれば望ましい" },
    mark: above === null || above < -1 ? "no" : above < 0 ? "partly" : "yes",
    text:
      has === null
        ? { en: "No level named", ja: "水準の記入なし" }
        : language === "japanese"
          ? jlptText(has, person.japaneseTest)
          : englishText(has, person),
  };
}

function jlptText(level: string, test: string): Said {
  const month = monthText(test);
  return month === null ? same(`JLPT ${level}`) : { en: `JLPT ${level} (${month.en})`, ja: `JLPT ${level}（${month.ja}）` };
}

/** The level with the test, score and month as the person gave them. */
function englishText(level: string, { englishTest, englishScore, englishTestMonth }: CandidateFacts): Said {
  if (englishTest === "" || englishTest === "none") return { en: `${level} (own statement)`, ja: `${level}（本人の申告）` };
  const test = (answerWords.englishTest as Record<string, Said>)[englishTest] ?? same(englishTest);
  const month = monthText(englishTestMonth);
  const [en, ja] = [test.en, test.ja].map((name) => [name, englishScore].filter(Boolean).join(" "));
  return {
    en: `${level}: ${en}${month === null ? "" : ` (${month.en})`}`,
    ja: `${level}：${ja}${month === null ? "" : `（${month.ja}）`}`,
  };
}

/** A month as it was typed (`YYYY-MM-`) in words, or null where it is not whole. */
function monthText(typed: string): Said | null {
  return /^\d{4}-\d/.test(typed) ? sayMonth(typed) : null;
}

function studyReason(needs: PositionNeeds, person: CandidateFacts): Reason {
  const field = fieldsOfStudy[person.field as keyof typeof fieldsOfStudy] ?? same(person.field);
  const work = workFieldNames[needs.field as keyof typeof workFieldNames] ?? same(needs.field);
  return {
    key: "study",
    label: { en: "Studies that go with the work", ja: "仕事に近い分野の学習" },
    note: work,
    // Other studies say nothing against a person: no company stated them.
    mark: studiesFit(needs, person) ? "yes" : null,
    text: person.studies === "" ? field : { en: `${field.en}: ${person.studies}`, ja: `${field.ja}：${person.studies}` },
  };
}

function skillsReason(needs: PositionNeeds, person: CandidateFacts): Reason {
  const { named, found } = skillsFound(needs, person);
  const isAll = named.length > 0 && found.length === named.length;
  return {
    key: "skills",
    label: { en: "Skills", ja: "技能" },
    note: same(needs.skills),
    // Words that are missing in a free text say nothing against a person: then there is no mark.
    mark: isAll ? "yes" : found.length > 0 ? "partly" : null,
    text:
      found.length > 0
        ? namedText(found.map((word) => ({ asked: same(word), met: wordMet(word, person)! })))
        : { en: "Not named in the application in these words", ja: "応募内容に同じ言葉の記載はありません" },
  };
}

function skillsAtWorkReason(needs: PositionNeeds, person: CandidateFacts): Reason {
  const { atWork, foundAtWork } = skillsFound(needs, person);
  const called = atWork.map(({ code }) => skills[code]);
  return {
    key: "skills-at-work",
    label: { en: "Skills that the tasks mention", ja: "実習内容に出てくる技能" },
    note: { en: called.map((one) => one.en).join(", "), ja: called.map((one) => one.ja).join("、") },
    // Nobody asked for them: to have them speaks for a person, to lack them against nobody.
    mark: foundAtWork.length === atWork.length ? "yes" : foundAtWork.length > 0 ? "partly" : null,
    text:
      foundAtWork.length > 0
        ? namedText(foundAtWork.map(({ code, word }) => ({ asked: skills[code], met: wordMet(word, person)! })))
        : { en: "None of them named in the application", ja: "応募内容に記載はありません" },
  };
}

/** What the application names, with its own word for it wherever that is another. */
function namedText(named: readonly { asked: Said; met: string }[]): Said {
  const isOther = (one: string, met: string) => one.normalize("NFKC").toLowerCase() !== met;
  return {
    en: `The application names: ${named.map(({ asked, met }) => (isOther(asked.en, met) ? `${asked.en} (as “${met}”)` : asked.en)).join(", ")}`,
    ja: `応募内容に記載：${named.map(({ asked, met }) => (isOther(asked.ja, met) ? `${asked.ja}（「${met}」として）` : asked.ja)).join("、")}`,
  };
}

function periodReason(course: Course, person: CandidateFacts): Reason {
  const { startsOn, endsOn } = course.period;
  const isIn = person.periods.includes(course.code);
  const some =
    person.availabilityNote === ""
      ? { en: "Not on some days", ja: "参加できない日があります" }
      : { en: `Not on some days: ${person.availabilityNote}`, ja: `参加できない日：${person.availabilityNote}` };
  return {
    key: "period",
    label: { en: `Free from ${sayDay(startsOn, "en")} to ${sayDay(endsOn, "en")}`, ja: `${shortDay(startsOn)}〜${shortDay(endsOn)}に参加` },
    note: { en: `at least ${course.activityDaysMin} working days`, ja: `活動日 ${course.activityDaysMin}日以上` },
    mark: !isIn ? "no" : person.availability === "all" ? "yes" : "partly",
    text: !isIn
      ? { en: "Did not tick this period", ja: "この期間は選ばれていません" }
      : person.availability === "all"
        ? { en: "Free on every day", ja: "全日参加できます" }
        : some,
  };
}

const shortDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

function residenceReason(course: Course, person: CandidateFacts): Reason {
  const livesInJapan = person.residence === "JP";
  return {
    key: "residence",
    label:
      course.residence.rule === "japan" ? { en: "Lives in Japan", ja: "日本に在住" } : { en: "Lives outside Japan", ja: "日本国外に在住" },
    mark: (course.residence.rule === "japan") === livesInJapan ? "yes" : "no",
    text: countryName(person.residence) ?? same(person.residence),
  };
}

function fieldReason(needs: PositionNeeds, person: CandidateFacts): Reason {
  const names = person.workFields.map((one) => workFieldNames[one as keyof typeof workFieldNames] ?? same(one));
  const isOpen = names.length === 0;
  return {
    key: "field",
    label: { en: "Field of work", ja: "本人の希望分野" },
    mark: isOpen ? null : person.workFields.includes(needs.field) ? "yes" : "no",
    text: isOpen
      ? { en: "Open to any field", ja: "分野の希望なし" }
      : { en: `Hopes for: ${names.map((one) => one.en).join(", ")}`, ja: `希望：${names.map((one) => one.ja).join("、")}` },
  };
}

function courseReason(course: Course, person: CandidateFacts): Reason {
  return {
    key: "course",
    label: { en: `Course ${course.code}`, ja: `${course.code}コース` },
    mark: person.wishRank === 1 ? "yes" : "partly",
    text:
      person.wishRank === 1
        ? { en: "First wish", ja: "第1希望" }
        : { en: `Wish number ${person.wishRank}`, ja: `第${person.wishRank}希望` },
  };
}

function regionReason(course: Course, needs: PositionNeeds, person: CandidateFacts): Reason[] {
  const wished = regionWished(course, needs, person);
  if (wished === null) return [];
  const names = person.regions.map((one) => regionsOfJapan[one] ?? same(one));
  const prefecture = prefectureOf(needs.prefecture);
  return [
    {
      key: "region",
      label: { en: "Region of Japan", ja: "希望する地域" },
      ...(prefecture === null
        ? {}
        : {
            note: {
              en: `the place is in ${prefecture.en}, ${prefecture.region.en}`,
              ja: `勤務地：${prefecture.ja}（${prefecture.region.ja}）`,
            },
          }),
      // A wish, not a condition: somebody who likes another region has said nothing against this one.
      mark: wished === "yes" ? "yes" : null,
      text:
        wished === "open"
          ? { en: "Any region", ja: "地域の希望なし" }
          : { en: `Would like: ${names.map((one) => one.en).join(", ")}`, ja: `希望：${names.map((one) => one.ja).join("、")}` },
    },
  ];
}
