import type { Said } from "#platform/language.ts";
import type { PlanMark } from "./plan-marks.ts";
import type { PlanMarkCode } from "./plan-marks.ts";
import type { WorkField } from "./position.ts";

/** What a mark says to whoever writes or checks the plan: what seems so, and a way on. Never a refusal. */
export const planMarkWords = {
  "repeated-labour": {
    en: "This reads like simple work that repeats. Say what the intern finds out, makes or improves, and who looks at the result.",
    ja: "単純な作業の繰返しのように読めます。何を調べ、作り、改善するのか、成果を誰が見るのかを書き足してください。",
  },
  "sales-alone": {
    en: "An intern does not sell alone or to a quota. Let them prepare material or go along with a member of staff.",
    ja: "インターンが一人で営業・販売したり、ノルマを持ったりすることはできません。資料づくりや社員への同行など、学びになる形にしてください。",
  },
  replacement: {
    en: "An intern does not stand in for staff. Describe work that your company would do without them, too, and what they add to it.",
    ja: "インターンは人手不足を補う要員ではありません。社員が行う業務を前提に、インターンが加えるものを書いてください。",
  },
  "lecture-only": {
    en: "Lectures or watching alone are not an internship. Add something that the intern does and shows.",
    ja: "講義や見学だけではインターンシップになりません。インターン自身が取り組み、発表する内容を加えてください。",
  },
  "too-many-hours": {
    en: "This goes beyond the hours or days of the course. Overtime, night and weekend work are not possible.",
    ja: "コースで定めた時間・日数を超えています。残業、夜間・休日の活動はできません。",
  },
  "outside-place": {
    en: "This seems to happen outside the agreed place. That needs the office's consent each time: please say where and why.",
    ja: "決められた実習場所の外での活動のようです。事務局の事前の同意が必要です。場所と目的を書いてください。",
  },
  command: {
    en: "An intern learns under guidance and is not under orders as an employee is. Describe how the tutor guides them.",
    ja: "インターンは雇用関係になく、指揮命令は受けません。指導担当者がどのように指導するかを書いてください。",
  },
  wage: {
    en: "The company pays the intern no wage: the program pays an allowance. Please take pay out of the plan.",
    ja: "企業から賃金は支払いません（手当は事業から支給します）。賃金に関する記載は削除してください。",
  },
  "tasks-thin": {
    en: "Please say a little more: what the intern does first, in the middle and at the end.",
    ja: "もう少し具体的にお書きください（最初・中頃・最後に何をするか）。",
  },
  "learns-thin": {
    en: "Please say what the intern can do afterwards that they could not before; this is not the list of tasks.",
    ja: "実習のあとにできるようになることを書いてください（実習の内容とは別に）。",
  },
  "period-short": {
    en: "There are fewer working days between these days than the course has.",
    ja: "この期間の平日は、コースの最少日数に足りません。",
  },
  "environment-gaps": {
    en: "A network, a desk (where the intern comes to you) and a way to reach the tutor are needed.",
    ja: "インターネット回線、（来社の場合は）机、指導担当者への連絡手段が必要です。",
  },
} satisfies Record<PlanMarkCode, Said>;

/** A mark in one sentence, with the words that it found. */
export function sayPlanMark({ code, words }: Pick<PlanMark, "code" | "words">): Said {
  const said = planMarkWords[code];
  if (words.length === 0) return said;
  return { en: `“${words.join("”, “")}”: ${said.en}`, ja: `「${words.join("」「")}」：${said.ja}` };
}

export interface PlanExample {
  readonly good: Said;
  readonly bad: Said;
}

const example = (good: Said, bad: Said): PlanExample => ({ good, bad });

/** A task as it should be written and as it should not, by the field of work. */
export const planExamples = {
  "overseas-sales": example(
    {
      en: "Compare the catalogues of three rivals in the home market, draft a proposal, discuss it with sales twice a week",
      ja: "母国の同業3社のカタログを比べ、提案書の案を作り、週2回営業担当と検討する",
    },
    { en: "Call shops from a list until one orders", ja: "リストの店に順番に電話をかけ、注文を取る" },
  ),
  marketing: example(
    {
      en: "Interview ten possible customers, sum up what they need, present it to the planning department",
      ja: "見込み客10人に聞き取りを行い、要望をまとめて企画部に発表する",
    },
    { en: "Copy addresses from websites into a list", ja: "ウェブサイトの住所を表に写す" },
  ),
  "product-planning": example(
    {
      en: "Draft three products for young people abroad and collect opinions on the samples",
      ja: "海外の若い世代に向けた商品案を3つ作り、試作品への意見を集める",
    },
    { en: "Put samples into bags", ja: "試供品を袋に詰める" },
  ),
  research: example(
    {
      en: "Plan a small experiment with the tutor, carry it out, report what it shows",
      ja: "指導担当者と小さな実験を計画し、実施して結果を報告する",
    },
    { en: "Wash the instruments", ja: "器具を洗う" },
  ),
  engineering: example(
    {
      en: "Read a drawing, propose a better jig in CAD, explain it to the engineers",
      ja: "図面を読み、治具の改良案をCADで作り、技術者に説明する",
    },
    { en: "Assemble the same part all day", ja: "一日中同じ部品を組み立てる" },
  ),
  software: example(
    {
      en: "Ask users what is hard about a screen, build a small prototype, review it each day with an engineer",
      ja: "使いにくい画面を利用者に聞き取り、試作し、毎日技術者と見直す",
    },
    { en: "Type paper forms into the system", ja: "紙の書類をシステムに入力する" },
  ),
  design: example(
    {
      en: "Design two versions of a leaflet for readers abroad and test them with five people",
      ja: "海外の読者向けのちらしを2案作り、5人に見てもらって直す",
    },
    { en: "Cut and fold leaflets", ja: "ちらしを切って折る" },
  ),
  quality: example(
    {
      en: "Analyse a year of complaints, find the most frequent cause, propose a measure",
      ja: "1年分の不具合の記録を分析し、多い原因と対策を提案する",
    },
    { en: "Check finished goods by eye on the line", ja: "ラインで製品を目視で確認し続ける" },
  ),
  food: example(
    {
      en: "Adapt a product to the taste of the home country, cook it with the developers, present it",
      ja: "母国の味に合わせた商品を開発担当と試作し、発表する",
    },
    { en: "Fill lunch boxes in the kitchen", ja: "厨房で弁当を詰める" },
  ),
  tourism: example(
    {
      en: "Look at the inn through a visitor's eyes, write better guidance, try it with guests beside a member of staff",
      ja: "訪日客の目で館内を見直し、案内を書き直し、社員とともにお客様に試してもらう",
    },
    { en: "Clean rooms and carry meals", ja: "客室の掃除と料理の運搬をする" },
  ),
  agriculture: example(
    {
      en: "Compare growing methods with those at home and propose a trial field",
      ja: "栽培の方法を母国と比べ、試験ほ場での試みを提案する",
    },
    { en: "Pick fruit every day", ja: "毎日果物を摘み取る" },
  ),
  construction: example(
    {
      en: "Make a model of a house in 3D and explain Japanese methods in English",
      ja: "住宅の3Dモデルを作り、日本の工法を英語で説明する資料をまとめる",
    },
    { en: "Carry material on the site", ja: "現場で資材を運ぶ" },
  ),
  logistics: example(
    {
      en: "Trace how one parcel travels, find where it waits, propose an improvement",
      ja: "1つの荷物の流れを追い、滞る場所を見つけて改善を提案する",
    },
    { en: "Load lorries", ja: "トラックに荷物を積む" },
  ),
  administration: example(
    {
      en: "Ask colleagues how they work with people from abroad and draft a guide for the company",
      ja: "外国の方との働き方を社員に聞き取り、社内向けの手引きの案を作る",
    },
    { en: "Make copies and pour tea", ja: "コピーとお茶出しをする" },
  ),
  other: example(
    {
      en: "A question of your company that the intern looks into, with a result that they present on the last day",
      ja: "貴社の課題を1つ調べ、最終日に成果を発表する",
    },
    { en: "Whatever help is needed on the day", ja: "その日に必要な手伝いをする" },
  ),
} satisfies Record<WorkField, PlanExample>;

/** What to think of beside the tasks, by where the intern works. */
export const planHints = {
  commuting: {
    en: "The intern comes each day: say who meets them in the morning and looks at their day in the evening.",
    ja: "毎日来社します。朝に予定を確認し、夕方に一日を振り返る方を決めておきましょう。",
  },
  online: {
    en: "Online, small results each week keep contact: say when you meet and what is shown then.",
    ja: "オンラインでは、週ごとの小さな成果と会議が支えになります。いつ何を見せてもらうかを書きましょう。",
  },
  visiting: {
    en: "The intern lives in Japan only for this: think of lodging, the way to work, and whom they call in the evening.",
    ja: "この実習のために来日します。宿泊、通勤、夜間の連絡先まで考えておきましょう。",
  },
} as const satisfies Record<string, Said>;
