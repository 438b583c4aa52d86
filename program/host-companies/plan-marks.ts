import { areHolidaysKnown } from "#platform/holidays.ts";
import { countWorkingDays } from "#platform/holidays.ts";
import type { Course } from "#program/year/program-year.ts";
import type { PositionAnswers } from "./position.ts";
import type { PositionField } from "./position.ts";

/**
 * What the definitions say an internship never is, and what a plan tends to lack. A mark is advice: it refuses nothing.
 * Source: domain.md 7, rules 14 to 16; the program's definition of an internship.
 */
export const planMarkCodes = [
  "repeated-labour",
  "sales-alone",
  "replacement",
  "lecture-only",
  "too-many-hours",
  "outside-place",
  "command",
  "wage",
  "tasks-thin",
  "learns-thin",
  "period-short",
  "environment-gaps",
] as const;
export type PlanMarkCode = (typeof planMarkCodes)[number];

export interface PlanMark {
  readonly code: PlanMarkCode;
  /** The answer that it is about. */
  readonly field: PositionField;
  /** The words of the answer that it stands for, in their normal form; empty where it is about the whole answer. */
  readonly words: readonly string[];
}

/** Words that speak of it, in both languages. Each is asked of one sentence at a time, in normal form and small letters. */
const patterns: readonly (readonly [PlanMarkCode, RegExp])[] = [
  [
    "repeated-labour",
    /(?:製造|生産|組立|組み立て)ライン(?:作業|業務)?|ライン(?:作業|での作業|業務)|検品|梱包|箱詰め?|仕分け?作業|ピッキング|品出し|レジ(?:打ち|業務|係)|皿洗い|洗い場|清掃(?:作業|業務)|単純作業|データ入力|配膳|袋詰め?|収穫作業|production line|assembly line|line work|packing|picking|sorting goods|dish ?washing|cleaning (?:work|rooms|tasks)|shelf stocking|data entry|cash register/g,
  ],
  [
    "sales-alone",
    /飛び込み営業|テレアポ|電話営業|(?:一人|1人|ひとり|単独)で(?:の)?(?:営業|訪問|販売|接客)|(?:販売|営業)ノルマ|cold calls?|cold calling|telemarketing|sales (?:calls|visits|work) alone|sales quotas?/g,
  ],
  [
    "replacement",
    /人手不足(?:の解消|の?ため|を補)|欠員|人員(?:の)?(?:補充|不足)|代替(?:要員|人員)|(?:社員|パート|アルバイト)の代わり|シフトに入|即戦力|(?:replace|replacing|instead of|substitute for|fill in for) (?:a |an |our |regular |absent )?(?:staff|employees?|workers?)|short of staff|understaffed|labou?r shortage|cover (?:a |the )?shifts?/g,
  ],
  [
    "lecture-only",
    /(?:講義|座学|見学|研修)(?:のみ|だけ)|(?:講義|座学|見学)が中心|(?:講義|座学|見学)中心|lectures? only|only (?:lectures|lessons|watch(?:es|ing)?|observ(?:e|es|ing|ation))|classes only|observation only/g,
  ],
  [
    "outside-place",
    /出張|外回り|(?:顧客|取引先|お客様)(?:先|の工場|のオフィス)(?:を|へ|に|で)|直行直帰|business trips?|(?:at|to) (?:the )?(?:customers?|clients?)'?s? (?:sites?|offices?|factory|factories)/g,
  ],
  ["command", /指揮命令|業務命令|(?:指示|命令)(?:どおり|通り)に?(?:働|作業|従)|under orders|obeys? orders|takes? orders from/g],
  ["wage", /時給|日給|月給|給与|賃金|歩合|残業代|hourly (?:pay|wage)|wages?\b|salary|commission pay/g],
];

/** A sentence that says that something does not happen. */
const denials =
  /ません|しない|させない|行わない|ではな[いく]|ではありません|(?<!こ)なし|除[くき]|以外|避け|禁止|\b(?:no|not|never|without|instead of lectures|rather than|avoids?|except|don't|doesn't)\b/;

/** The normal form in which marks look for words: full-width letters become plain ones, capitals small. */
export function normalText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Sentences of a text, in normal form. */
function sentences(text: string): string[] {
  return normalText(text)
    .split(/[。！？!?\n;；]|\.(?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

const textFields = ["title", "tasks", "learns"] as const;

/** What an answer may have at the least to tell anything, in characters of the normal form. Ours: no source names one. */
const tasksLeast = 20;
const learnsLeast = 10;

/** The marks of a plan, those of the texts first; none for what is not answered yet. */
export function planMarks(course: Course, position: PositionAnswers): readonly PlanMark[] {
  return [
    ...textFields.flatMap((field) => [...nevers(field, position[field]), ...hourMarks(course, field, position[field])]),
    ...(isThin(position.tasks, tasksLeast) ? [about("tasks-thin", "tasks")] : []),
    ...(isThin(position.learns, learnsLeast) || isSameText(position) ? [about("learns-thin", "learns")] : []),
    ...(isShort(course, position) ? [about("period-short", "endsOn")] : []),
    ...(lacksEnvironment(course, position) ? [about("environment-gaps", "environment")] : []),
  ];
}

const about = (code: PlanMarkCode, field: PositionField): PlanMark => ({ code, field, words: [] });

function nevers(field: PositionField, text: string): PlanMark[] {
  const said = sentences(text).filter((sentence) => !denials.test(sentence));
  return patterns.flatMap(([code, pattern]) => {
    const words = new Set(said.flatMap((sentence) => sentence.match(pattern) ?? []));
    return words.size === 0 ? [] : [{ code, field, words: [...words] }];
  });
}

/** Hours of a day or a week beyond the course's, overtime and night work. */
function hourMarks(course: Course, field: PositionField, text: string): PlanMark[] {
  const words = sentences(text)
    .filter((sentence) => !denials.test(sentence))
    .flatMap((sentence) => [
      ...beyond(sentence, /(?:1日|毎日|日に)(?:約)?(\d{1,2})時間|(\d{1,2}) ?hours? (?:a|per|each) day/g, course.hoursPerDay),
      ...beyond(sentence, /週(?:に)?(?:約)?(\d{1,3})時間|(\d{1,3}) ?hours? (?:a|per|each) week/g, course.hoursPerDay * course.daysPerWeek),
      ...beyond(sentence, /週(?:に)?(\d)日|(\d) days (?:a|per|each) week/g, course.daysPerWeek),
      ...(sentence.match(/残業|夜勤|深夜|早朝勤務|休日出勤|土日勤務|overtime|night shifts?|weekend work/g) ?? []),
    ]);
  return words.length === 0 ? [] : [{ code: "too-many-hours", field, words: [...new Set(words)] }];
}

function beyond(sentence: string, pattern: RegExp, most: number): string[] {
  return [...sentence.matchAll(pattern)].filter((found) => Number(found[1] ?? found[2]) > most).map((found) => found[0]);
}

function isThin(text: string, least: number): boolean {
  const { length } = [...normalText(text).trim()];
  return length > 0 && length < least;
}

function isSameText({ tasks, learns }: PositionAnswers): boolean {
  return learns.trim() !== "" && normalText(tasks).trim() === normalText(learns).trim();
}

/** Fewer working days than the course has at the least. */
function isShort(course: Course, { startsOn, endsOn }: PositionAnswers): boolean {
  if (startsOn === "" || endsOn === "" || endsOn < startsOn) return false;
  if (!areHolidaysKnown(startsOn) || !areHolidaysKnown(endsOn)) return false; // No day of any course: that is said at the day itself.
  return countWorkingDays(startsOn, endsOn) < course.activityDaysMin;
}

/** Who comes needs a network and a desk; who works online needs to be reached. */
function lacksEnvironment(course: Course, { environment }: PositionAnswers): boolean {
  if (environment.length === 0) return false; // Not answered yet: the form asks for it.
  const needed = course.mode === "online" ? (["network", "phone"] as const) : (["network", "desk", "phone"] as const);
  return needed.some((item) => !environment.includes(item));
}
