import { countryName } from "#program/year/countries.ts";
import type { Said } from "#platform/language.ts";
import type { CheckRule } from "#program/intern-applications/check.ts";
import type { ResidenceRule } from "#program/year/program-year.ts";
import type { RequirementPart } from "#program/year/requirements.ts";
import type { Changeability } from "./requirement-rules.ts";

type Facts = Readonly<Record<string, string | number>>;
const named = (facts: Facts): Said => countryName(String(facts.country)) ?? { en: String(facts.country), ja: String(facts.country) };

/** What speaks against a draft of requirements, or against publishing it. */
export const requirementProblems = {
  "listed-already": (facts: Facts): Said => ({
    en: `${named(facts).en} is on the list already. It need not be added.`,
    ja: `${named(facts).ja}はすでにリストに含まれています。追加は不要です。`,
  }),
  "not-listed": (facts: Facts): Said => ({
    en: `${named(facts).en} is not on the list, so it cannot be left out of it.`,
    ja: `${named(facts).ja}はこのリストに含まれていないため、除外できません。`,
  }),
  "age-order": {
    en: "The highest age must not be below the lowest.",
    ja: "上限の年齢は、下限の年齢以上にしてください。",
  },
  "language-needed": {
    en: "Ask for a level of Japanese, of English or of both. One of them is enough for a person.",
    ja: "日本語・英語の少なくとも一方の基準を選んでください。応募者はいずれかを満たせば応募できます。",
  },
  "residents-refused": {
    en: "This course asks for a home in Japan, but the year admits nobody who lives there. Change one of the two.",
    ja: "このコースは日本在住が条件ですが、この年度は日本在住者の応募を認めていません。どちらかを変更してください。",
  },
  "words-unchanged": {
    en: "The rule has changed: please write anew, in both languages, what applicants read about it.",
    ja: "居住地の条件が変わりました。応募者に表示する文を、日本語と英語の両方で書き直してください。",
  },
  "figures-differ": {
    en: "This declaration repeats a figure that no longer holds. Both languages must name the ages, the day or the level set above.",
    ja: "この確認事項の数字が設定と異なります。年齢・基準日・レベルを、日本語と英語の両方で上の設定に合わせてください。",
  },
  "languages-disagree": {
    en: "English and Japanese disagree in a number, date or link. Please make them say the same.",
    ja: "日本語と英語で、数字・日付・リンクのいずれかが一致していません。内容をそろえてください。",
  },
  "year-over": (facts: Facts): Said => ({
    en: `The year ${facts.year} is over. Its requirements stay as they were, because its applications were answered by them.`,
    ja: `${facts.year}年度は終了しています。応募はこの要件で審査されたため、変更できません。`,
  }),
  "own-draft": {
    en: "You drew this up yourself. Somebody else of the office who may change the year publishes it; your draft waits here.",
    ja: "ご自身で作成した下書きです。年度を変更できるほかの担当者が公開してください。下書きはこのまま残ります。",
  },
  "nothing-changed": {
    en: "The draft says what holds already, so there is nothing to publish.",
    ja: "下書きは現在の要件と同じ内容です。公開する変更はありません。",
  },
  "declared-already": {
    en: "Applications for this year have opened, and people have ticked this declaration as it stands. It cannot say anything else until a coming year.",
    ja: "この年度は応募の受付を開始しており、この文面のまま確認・同意した方がいます。文面の変更は次の年度からとしてください。",
  },
  "touched-unseen": (facts: Facts): Said => ({
    en: `Applications for this year have opened. Please look at the applications that the change touches (now ${facts.touched}) and confirm that you have.`,
    ja: `この年度は応募の受付を開始しています。変更の影響を受ける応募（現在${facts.touched}件）を確認し、チェックを入れてください。`,
  }),
} satisfies Record<string, Said | ((facts: Facts) => Said)>;

export const partNames = {
  countries: { en: "Countries", ja: "対象国・地域" },
  age: { en: "Age", ja: "年齢" },
  residence: { en: "Residence", ja: "居住地" },
  languages: { en: "Languages", ja: "語学力" },
  "past-participants": { en: "Earlier participants", ja: "過去の参加者" },
  declarations: { en: "Declarations", ja: "送信時の確認事項" },
} satisfies Record<RequirementPart, Said>;

/** What each declaration is about, by its id in the years' data. */
export const declarationNames: Readonly<Record<string, Said>> = {
  nationality: { en: "Nationality", ja: "国籍" },
  residence: { en: "Residence", ja: "居住地" },
  age: { en: "Age", ja: "年齢" },
  language: { en: "Languages", ja: "語学力" },
  education: { en: "Education", ja: "学歴" },
  participation: { en: "Earlier participation", ja: "過去の参加" },
  dedication: { en: "Full participation", ja: "研修・実習への専念" },
};

export const residenceRuleNames = {
  japan: { en: "in Japan", ja: "日本国内" },
  "outside-japan": { en: "outside Japan", ja: "日本国外" },
  "eligible-country": { en: "in a country of the year's list", ja: "対象国・地域" },
  anywhere: { en: "anywhere", ja: "条件なし" },
} satisfies Record<ResidenceRule, Said>;

export const unmetNames = {
  nationality: { en: "nationality", ja: "国籍" },
  residence: { en: "residence", ja: "居住地" },
  age: { en: "age", ja: "年齢" },
  language: { en: "languages", ja: "語学力" },
  education: { en: "education", ja: "学歴" },
  "participated-before": { en: "took part before", ja: "過去の参加" },
} satisfies Record<CheckRule, Said>;

/** How far the year may be changed, as the page says it first. */
export const changeabilitySaid: Readonly<Record<Changeability, Said>> = {
  coming: {
    en: "No window of interns has opened yet. A draft can be published at any time, with a reason.",
    ja: "インターンの応募受付はまだ始まっていません。理由を添えて、いつでも下書きを公開できます。",
  },
  opened: {
    en: "Applications for this year have opened: people rely on what is published. A change needs a reason and a look at the applications it touches. What was decided about them stays as it is.",
    ja: "この年度は応募の受付を開始しています。公開には理由と、影響を受ける応募の確認が必要です。すでに行った審査の結果は変わりません。",
  },
  over: {
    en: "This year is over. Its requirements can no longer be changed.",
    ja: "この年度は終了しています。要件は変更できません。",
  },
};

/** What the desk of requirements says. */
export const requirementWords = {
  title: { en: "Countries and requirements of interns", ja: "対象国・地域と応募要件" },
  lead: {
    en: "Write a draft, see what the public checker would answer, then publish. Until then everybody goes on reading what holds now.",
    ja: "下書きを保存すると、公開後の判定結果を確認できます。公開するまで、サイトには現在の要件が表示されます。",
  },
  year: { en: "Program year", ja: "年度の設定" },
  years: { en: "Years", ja: "年度" },
  change: { en: "Change countries and requirements", ja: "対象国・地域と要件を変更する" },
  preview: { en: "What would change", ja: "公開後の変化" },
  example: { en: "Example", ja: "例" },
  before: { en: "Now", ja: "現在" },
  after: { en: "With the draft", ja: "公開後" },
  same: { en: "same", ja: "変化なし" },
  others: { en: "Examples whose answer stays the same", ja: "結果が変わらない例" },
  stale: {
    en: "The requirements were changed after this draft was written. Save the draft again to go on from what holds now.",
    ja: "この下書きの作成後に要件が変更されました。現在の内容をもとに、もう一度下書きを保存してください。",
  },
  touched: { en: "Applications it touches", ja: "影響を受ける応募" },
  application: { en: "Application", ja: "応募" },
  loses: { en: "No longer meets the requirements", ja: "要件を満たさなくなる" },
  gains: { en: "Now meets them", ja: "要件を満たすようになる" },
  flagged: { en: "Age is looked at, or no longer", ja: "年齢の個別確認が変わる" },
  publish: { en: "Publish", ja: "公開する" },
  publishHead: { en: "Publish the draft", ja: "下書きを公開する" },
  reason: { en: "Reason", ja: "理由" },
  reasonHint: {
    en: "Stays on record with your name. For example, the notice of the ministry and its date.",
    ja: "担当者名とともに記録に残ります（例：経済産業省からの通知とその日付）。",
  },
  sawTouched: { en: "Applications looked at", ja: "応募の確認" },
  sawTouchedText: { en: "I have looked at the applications that the change touches.", ja: "影響を受ける応募を確認しました。" },
  discard: { en: "Discard the draft", ja: "下書きを破棄する" },
  draftHead: { en: "Draft", ja: "下書き" },
  needsAnother: {
    en: "You drew this up, so somebody else of the office who may change the year looks at it and publishes it.",
    ja: "この下書きはご自身が作成したため、年度を変更できるほかの担当者が内容を確認して公開します。",
  },
  draftFromNow: { en: "The fields hold what is published now.", ja: "現在公開中の内容が入力されています。" },
  save: { en: "Save the draft and see the answers", ja: "下書きを保存して結果を見る" },
  list: { en: "List of countries", ja: "対象国・地域のリスト" },
  added: { en: "Admitted as well", ja: "追加する国・地域" },
  excluded: { en: "On the list, but not admitted", ja: "リストから除外する国・地域" },
  moreRows: { en: "Saving the draft brings further lines.", ja: "下書きを保存すると、入力欄が増えます。" },
  nobody: { en: "None", ja: "なし" },
  age: { en: "Age", ja: "年齢" },
  ageMin: { en: "Lowest age", ja: "下限" },
  ageMax: { en: "Highest age", ja: "上限" },
  ageAsOf: { en: "Counted on", ja: "基準日" },
  residence: { en: "Residence", ja: "居住地" },
  residents: { en: "People who live in Japan", ja: "日本在住の方" },
  residentsText: { en: "People who live in Japan may apply.", ja: "日本在住の方も応募できます。" },
  english: { en: "English, at least", ja: "英語の基準" },
  japanese: { en: "Japanese, at least", ja: "日本語の基準" },
  notAsked: { en: "does not count", ja: "基準にしない" },
  languagesHint: { en: "One of the two is enough for a person.", ja: "応募者はいずれか一方を満たせば応募できます。" },
  past: { en: "Earlier participants", ja: "過去の参加者" },
  pastText: { en: "Whoever took part before may not apply again.", ja: "過去に参加した方は応募できません。" },
  declarations: { en: "Declarations", ja: "送信時の確認事項" },
  declarationsHint: {
    en: "What a person confirms before sending. Where they repeat a figure, they must repeat the one set above.",
    ja: "応募者が送信前に確認する文です。数字は上の設定と一致している必要があります。",
  },
  history: { en: "Published changes", ja: "公開した変更の記録" },
  noHistory: { en: "None: the year stands as it was loaded.", ja: "変更はありません。登録時の内容のままです。" },
  part: { en: "What", ja: "項目" },
  fits: { en: "may apply", ja: "応募できます" },
  fitsNot: { en: "may not apply", ja: "応募できません" },
  looked: { en: "age looked at", ja: "年齢は個別確認" },
  allCourses: { en: "All courses", ja: "全コース" },
  noCourse: { en: "none", ja: "なし" },
} satisfies Record<string, Said>;

/** Sentences with figures. */
export const requirementSayings = {
  list: (id: string, size: number): Said => {
    const name = listNames[id] ?? { en: id, ja: id };
    return { en: `${name.en} (${size})`, ja: `${name.ja}（${size}）` };
  },
  changed: (changed: number, all: number): Said => ({
    en: `The answer changes for ${changed} of ${all} examples.`,
    ja: `${all}件の例のうち、${changed}件で判定が変わります。`,
  }),
  touched: (count: number): Said => ({
    en: count === 0 ? "No application that was sent is answered otherwise." : `Sent applications answered otherwise: ${count}.`,
    ja: count === 0 ? "判定が変わる送信済みの応募はありません。" : `判定が変わる送信済みの応募：${count}件`,
  }),
  saved: (by: string): Said => ({ en: `Saved by ${by}`, ja: `保存：${by}` }),
  /** Who published, and who drew it up; one person in both was alone with the right. */
  published: (by: string, drawnUpBy: string): Said =>
    drawnUpBy === ""
      ? { en: `Published by ${by}`, ja: `公開：${by}` }
      : by === drawnUpBy
        ? {
            en: `Drawn up and published by ${by}, who was alone with the right`,
            ja: `作成・公開：${by}（ほかに権限を持つ担当者はいません）`,
          }
        : { en: `Drawn up by ${drawnUpBy}, published by ${by}`, ja: `作成：${drawnUpBy}、公開：${by}` },
  touchedThen: (count: number): Said => ({ en: `Applications touched: ${count}.`, ja: `影響を受けた応募：${count}件` }),
  residenceOf: (course: Said): Said => ({ en: `${course.en}: lives`, ja: `${course.ja}：居住地` }),
  inEnglish: (what: Said): Said => ({ en: `${what.en}, in English`, ja: `${what.ja}（英語）` }),
  inJapanese: (what: Said): Said => ({ en: `${what.en}, in Japanese`, ja: `${what.ja}（日本語）` }),
};

const listNames: Readonly<Record<string, Said>> = {
  "dac-list-2021": { en: "OECD DAC list 2021", ja: "OECD DACリスト 2021年" },
  "dac-list-2022-23": { en: "OECD DAC list 2022 to 2025", ja: "OECD DACリスト 2022〜2025年" },
  "dac-list-2026": { en: "OECD DAC list 2026", ja: "OECD DACリスト 2026年" },
};
