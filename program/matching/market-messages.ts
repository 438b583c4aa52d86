import { japanTimeName } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import { matchingProblems } from "./messages.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { FailedRule } from "./fit.ts";
import type { Conflict } from "./market-result.ts";
import type { Without } from "./market-result.ts";
import type { RunState } from "./market-result.ts";
import type { RunStep } from "./market-run.ts";
import type { WithoutBecause } from "./market-result.ts";

type Facts = Readonly<Record<string, string | number>>;

/** When a market was published, of the problem that it is out already. */
const publishedAt = ({ at }: Facts, language: Language) =>
  language === "ja"
    ? `${sayInstant(new Date(at!), "ja")}（${japanTimeName.ja}）`
    : `${sayInstant(new Date(at!), "en")} ${japanTimeName.en}`;

/** Problems of markets and their runs, with the way out; also those of sending, which publishing does. */
export const marketProblems = {
  ...matchingProblems,
  "lottery-not-committed": {
    en: "Put the draw on record first: its hash must stand before the market is frozen.",
    ja: "先に抽選の乱数（シード）を封印してください。市場を固定する前に、ハッシュ値を記録しておく必要があります。",
  },
  "draw-used": (facts: Facts): Said => ({
    en: `${facts.name} has just frozen market ${facts.number} with this draw. Nothing was frozen a second time. Open market ${facts.number} in the list; for another market, put a new draw on record.`,
    ja: `${facts.name}さんが先に、この抽選で市場 第${facts.number}号を固定しました。二重の固定は行っていません。一覧から市場 第${facts.number}号をご覧ください。別の市場を固定する場合は、新しく抽選の乱数を封印してください。`,
  }),
  "course-needed": { en: "Choose at least one course.", ja: "コースを1つ以上選んでください。" },
  "market-empty": {
    en: "These courses have no position that waits for candidates, or nobody is in their pool.",
    ja: "選んだコースには、推薦を待つ募集枠または候補者がありません。",
  },
  "name-needed": { en: "Give the run a name, so that it can be told apart.", ja: "試算を区別できるように、名前を付けてください。" },
  "weights-sum": (facts: Facts): Said => ({
    en: `The weights must be 1000 in all; now they are ${facts.sum}.`,
    ja: `配点の合計を1000にしてください（現在 ${facts.sum}）。`,
  }),
  "caps-twice": { en: "The same course and region has a cap twice.", ja: "同じコースと地域の上限が重複しています。" },
  "cap-of-nothing": { en: "Choose a course, a region, or both for this cap.", ja: "上限の対象となるコースまたは地域を選んでください。" },
  "already-published": (facts: Facts): Said =>
    facts.name === undefined
      ? {
          en: "A run of this market has been published. Freeze the market anew for what is left.",
          ja: "この市場の結果は公開済みです。残りの募集枠については、新しく市場を固定してください。",
        }
      : {
          en: `Already published by ${facts.name} on ${publishedAt(facts, "en")}. Nothing was sent a second time.`,
          ja: `${facts.name}さんが${publishedAt(facts, "ja")}に公開済みです。二重の送付は行っていません。`,
        },
  "run-not-done": { en: "This run has no result to publish.", ja: "この試算には、公開できる結果がありません。" },
  "run-not-ended": {
    en: "This run is being calculated or is done; there is nothing to calculate again.",
    ja: "この試算は計算中または完了しています。計算し直す必要はありません。",
  },
  "seed-not-committed": {
    en: "This run was drawn with a seed of its own, for trying. Publish a run with the seed that was committed to.",
    ja: "この試算は、試用の乱数（シード）で抽選しています。公開できるのは、封印した乱数による試算だけです。",
  },
  "approval-needed": {
    en: "This year somebody else must approve a run before it is published. Ask a colleague for it on the page of the run.",
    ja: "今年度は、公開の前にほかの担当者の承認が必要です。試算のページから承認を依頼してください。",
  },
  "leave-to-colleague": {
    en: "You have approved this run yourself. So that two people stand behind it, somebody else publishes it: its maker or another colleague.",
    ja: "この試算はご自身が承認しています。2名で確認するため、公開は作成した方など、別の担当者が行います。",
  },
  "ask-own-run": {
    en: "Whoever made a run asks for its approval. You can look through it and approve it yourself.",
    ja: "承認を依頼できるのは、その試算を作成した方です。内容をご確認のうえ、ご自身で承認してください。",
  },
  "own-run": { en: "A run is approved by somebody else than its maker.", ja: "自分が作った試算を、自分で承認することはできません。" },
  "market-stale": (facts: Facts): Said => ({
    en: `Nothing was done: the market has changed since it was frozen (positions ${facts.positions}, people ${facts.people}, pairs ${facts.pairs}). Freeze it anew and run it again.`,
    ja: `処理は行っていません。固定後に市場が変わりました（募集枠 ${facts.positions}件、候補者 ${facts.people}名、組み合わせ ${facts.pairs}件）。固定し直して、もう一度計算してください。`,
  }),
  "runs-needed": { en: "Choose two to four finished runs to compare.", ja: "比較する試算を2件から4件選んでください。" },
  "reason-needed": { en: "Write the reason; it stays with the run.", ja: "理由をご記入ください。試算とともに記録されます。" },
  "number-unknown": { en: "Nobody in this market has this number.", ja: "この番号の方は、この市場にいません。" },
  "nothing-changed": { en: "Nothing is different from what counts now.", ja: "現在の設定から変わっていません。" },
} as const satisfies Record<string, Said | ((facts: Facts) => Said)>;

export const runStateNames = {
  running: { en: "Calculating", ja: "計算中" },
  done: { en: "Done", ja: "完了" },
  stopped: { en: "Stopped", ja: "中止" },
  interrupted: { en: "Interrupted", ja: "中断" },
  failed: { en: "Failed", ja: "失敗" },
} satisfies Record<RunState, Said>;

export const runStepNames = {
  pairs: { en: "judging every pair", ja: "すべての組み合わせを判定" },
  shortlists: { en: "choosing the shortlists", ja: "推薦案を作成" },
  forecast: { en: "forecasting under the caps", ja: "上限のもとで見込みを計算" },
  reasons: { en: "finding the reasons", ja: "理由を整理" },
} satisfies Record<RunStep, Said>;

export const withoutNames = {
  "no-place": { en: "No position fits", ja: "条件の合う募集枠がない" },
  filled: { en: "The lists of all positions that fit are full", ja: "合う募集枠はあるが、ほかの方で埋まった" },
} satisfies Record<WithoutBecause, Said>;

/** Why somebody is on no list, with the rules that stood in the way. */
export function withoutSaid({ because, wished, failed }: Without): Said {
  if (because === "no-place" && wished > 0 && failed.length === 0)
    return {
      en: "Wherever they fit, the company has seen them before or staff left them out",
      ja: "条件の合う募集枠は、すべて推薦済みまたは除外した組み合わせ",
    };
  const { en, ja } = withoutNames[because];
  const rules = failed.map((rule) => failedRuleNames[rule]);
  if (rules.length === 0) return { en, ja };
  return { en: `${en} (${rules.map((rule) => rule.en).join(", ")})`, ja: `${ja}（${rules.map((rule) => rule.ja).join("・")}）` };
}

export const failedRuleNames = {
  japanese: { en: "Japanese below what is asked", ja: "日本語の水準" },
  english: { en: "English below what is asked", ja: "英語の水準" },
  residence: { en: "place of residence", ja: "居住地" },
  period: { en: "period", ja: "参加時期" },
} satisfies Record<FailedRule, Said>;

export const conflictNames = {
  "may-not-meet": {
    en: "the person does not meet what is asked, or the pair was left out",
    ja: "条件を満たさない、または除外された組み合わせ",
  },
  "left-out": { en: "the company is left out", ja: "企業を外した試算" },
  "not-in-market": { en: "the person or the position is not in the market", ja: "市場に含まれない" },
  "more-than-allowed": { en: "more pins than the list or the person allows", ja: "枠または1人あたりの推薦数を超える固定" },
} satisfies Record<Conflict["because"], Said>;

/** What a forecast promises, in the words of pages. */
export const notionNames: Readonly<Record<string, Said>> = {
  stable: {
    en: "No person and company would both rather have each other than what they got (stable)",
    ja: "双方がより希望する別の組み合わせがない（安定）",
  },
  strong: {
    en: "Nobody could go to a seat they would rather have without breaking a cap, even if their own seat became free (strongly stable)",
    ja: "いまの枠を空けたとしても、上限を守ったまま、より希望する枠へ移れる方がいない（強い安定）",
  },
  fair: {
    en: "Nobody is passed over for somebody who suits less well, and no wished seat stays empty, unless a cap requires it (fair)",
    ja: "上限のためにやむを得ない場合を除き、適合度の低い方が優先されることも、希望者のいる枠が空くこともない（公平）",
  },
  kk: {
    en: "Nobody is passed over for somebody who suits less well; a wished seat stays empty only where its region is full (stable under regional caps)",
    ja: "適合度の低い方が優先されることはなく、希望者のいる枠が空くのは、地域の上限に達した場合だけ（地域上限のもとで安定）",
  },
  cutoff: {
    en: "Every position has a line: whoever wished for it and suits at least so well goes there, and no line could be lower within seats and caps (cutoff stable)",
    ja: "枠ごとの基準点を満たす希望者は全員決まり、どの基準点も、枠と上限の範囲ではこれ以上下げられない（基準点による安定）",
  },
  weak: {
    en: "Among people who count under the same caps nobody is passed over for somebody who suits less well; a wished seat stays empty only for a cap (weakly stable)",
    ja: "同じ上限の対象となる方の間では、適合度の低い方が優先されることはなく、希望者のいる枠が空くのは上限による場合だけ（弱い安定）",
  },
  feasible: { en: "Seats and caps are kept; nothing more can be said", ja: "枠と上限は守られている（それ以上のことはいえない）" },
};
