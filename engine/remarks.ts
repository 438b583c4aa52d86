import type { Text2 } from "./market.ts";
import type { Algorithm, Event } from "./outcome.ts";

const strategyProof: readonly Algorithm[] = ["deferred-acceptance", "flexible-deferred-acceptance"];

const remarks = {
  "deferred-acceptance": {
    en: "Intern-proposing deferred acceptance. No stable assignment is better for any intern, and stating one's true order is best.",
    ja: "インターン提案型の受入保留方式（DA）。どのインターンにとってもこれより良い安定な割当てはなく、本当の希望順を書くのが最善です。",
  },
  kiraly: {
    en: "Kiraly's proposals with a second chance: at least two thirds of the greatest possible number of pairs. Not strategy-proof.",
    ja: "再提案付きの方式（Kiraly）。組数は最大の3分の2以上です。戦略的な申告に対する耐性はありません。",
  },
  "flexible-deferred-acceptance": {
    en: "Flexible deferred acceptance with regional caps and published targets. Stating one's true order is best for interns.",
    ja: "地域上限と公表済みの目標人数による柔軟な受入保留方式（FDA）。インターンは本当の希望順を書くのが最善です。",
  },
  "cutoff-lowering-with-replace": {
    en: "Cutoff lowering with improvement and replacement under caps. Not strategy-proof.",
    ja: "上限付きの基準引下げ方式（改善・入替えあり）。戦略的な申告に対する耐性はありません。",
  },
  "cutoff-lowering": {
    en: "Cutoff lowering with improvement under caps. Not strategy-proof.",
    ja: "上限付きの基準引下げ方式（改善あり）。戦略的な申告に対する耐性はありません。",
  },
  repair: {
    en: "Repair of a former outcome with as few moves as a chain needs.",
    ja: "以前の結果の修復。連鎖に必要な最小限の移動だけを行います。",
  },
  "repair-frozen": {
    en: "Repair of a former outcome in which only interns without a place move.",
    ja: "以前の結果の修復。受入先のないインターンだけが移動します。",
  },
} satisfies Record<Algorithm, Text2>;

/** The first line of every record: which algorithm ran, and whether it may be answered truthfully without loss. */
export function runLine(algorithm: Algorithm): Event {
  return { kind: "run", algorithm, strategyProof: strategyProof.includes(algorithm), remark: remarks[algorithm] };
}
