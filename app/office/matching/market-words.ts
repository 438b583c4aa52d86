import type { Said } from "#platform/language.ts";
import type { LeftOver } from "#program/matching/left-over.ts";

/** What the workbench says. */
export const marketWords = {
  markets: { en: "Markets", ja: "市場と試算" },
  marketsLead: {
    en: "Freeze the market, try runs on it, compare them, and publish one. Nothing goes out before that.",
    ja: "募集枠と候補者を固定し、条件を変えて試算・比較したうえで、1つを公開します。公開するまで、企業への送付はありません。",
  },
  toPositions: { en: "Positions", ja: "募集枠の一覧へ" },
  settings: { en: "Weights and caps of the year", ja: "年度の配点と上限" },
  freezeTitle: { en: "Freeze a market", ja: "市場を固定する" },
  draw: { en: "Step 1: the draw", ja: "手順1：抽選の乱数（シード）" },
  drawText: {
    en: "Equal candidates are ordered by a draw. Its hash goes on record before the market is frozen; its seed is closed to everybody until then, and revealed with the published run.",
    ja: "適合度が同じ候補者の順序は抽選で決めます。乱数（シード）はハッシュ値だけを固定の前に記録し、値そのものは固定するまで誰にも見えません。公開した結果とともに開示します。",
  },
  commit: { en: "Put the draw on record", ja: "抽選の乱数を封印する" },
  committed: { en: "On record", ja: "封印済み" },
  freezeStep: { en: "Step 2: freeze", ja: "手順2：固定" },
  freezeText: {
    en: "Positions with a free seat and everybody in the pool are kept as they are now, under a number and a fingerprint. A later round is a new market of what is left.",
    ja: "空きのある募集枠と候補者を現時点のまま、番号と照合値（ハッシュ値）を付けて保存します。次の回は、残りの枠と候補者による新しい市場です。",
  },
  courses: { en: "Courses", ja: "コース" },
  note: { en: "Note", ja: "メモ" },
  freeze: { en: "Freeze", ja: "市場を固定する" },
  number: { en: "Number", ja: "番号" },
  round: { en: "Round", ja: "回" },
  frozen: { en: "Frozen", ja: "固定日時" },
  positions: { en: "Positions", ja: "募集枠" },
  seats: { en: "Seats", ja: "枠" },
  people: { en: "Candidates", ja: "候補者" },
  runs: { en: "Runs", ja: "試算" },
  state: { en: "State", ja: "状態" },
  published: { en: "Published", ja: "公開済み" },
  notPublished: { en: "Not published", ja: "未公開" },
  noMarket: { en: "No market has been frozen yet", ja: "固定した市場はまだありません" },
  noMarketText: {
    en: "The first one appears here once the pool and the positions are ready and somebody freezes them.",
    ja: "候補者と募集枠がそろい、市場を固定すると、ここに表示されます。",
  },
  fingerprint: { en: "Fingerprint", ja: "照合値（ハッシュ値）" },
  commitment: { en: "Hash of the seed", ja: "抽選の乱数（シード）のハッシュ値" },
  seed: { en: "Seed", ja: "乱数（シード）" },
  seedRevealed: { en: "Seed of the draw, revealed", ja: "開示した抽選の乱数（シード）" },
  staleTitle: { en: "The market has changed since it was frozen", ja: "固定した後に、市場が変わりました" },
  staleText: {
    en: "Runs on it can still be tried and compared, but not published. Freeze the market anew.",
    ja: "試算と比較は続けられますが、公開はできません。市場を固定し直してください。",
  },
  newRun: { en: "Try a run", ja: "試算する" },
  newRunText: {
    en: "Change what you want to try. What stays empty is as the market has it.",
    ja: "試したい条件を変えてください。空欄の項目は、固定した市場のままです。",
  },
  changesOfRun: { en: "What to change: weights, caps, seats, pins", ja: "条件を変える：配点・上限・枠・固定と除外" },
  name: { en: "Name of the run", ja: "試算の名前" },
  weights: { en: "Weights (1000 in all)", ja: "配点（合計1000）" },
  lengths: { en: "Lists", ja: "推薦の数" },
  shortlist: { en: "Candidates a position", ja: "1枠あたりの候補者" },
  perPerson: { en: "Companies a person", ja: "1人あたりの推薦先" },
  caps: { en: "Caps", ja: "上限" },
  cap: { en: "Cap", ja: "上限" },
  course: { en: "Course", ja: "コース" },
  region: { en: "Region", ja: "地域" },
  most: { en: "At most", ja: "最大（名）" },
  any: { en: "all", ja: "すべて" },
  seatsChanged: { en: "Seats that differ", ja: "枠数を変える" },
  position: { en: "Position", ja: "募集枠" },
  leftOut: { en: "Companies left out", ja: "外す企業" },
  company: { en: "Company", ja: "企業" },
  pairs: {
    en: "Pins (always on the list) and removals (never on it), each with a reason",
    ja: "固定（必ず推薦する）・除外（推薦しない）。理由も記入",
  },
  pairKind: { en: "Pin or leave out", ja: "区分" },
  pin: { en: "pin", ja: "固定" },
  remove: { en: "leave out", ja: "除外" },
  pinRow: { en: "Pin", ja: "固定" },
  removalRow: { en: "Removal", ja: "除外" },
  seatsRow: { en: "Changed seats", ja: "枠数の変更" },
  applicationNumber: { en: "Application number", ja: "応募番号" },
  reason: { en: "Reason", ja: "理由" },
  trySeed: { en: "Seed for trying", ja: "試用の乱数（シード）" },
  trySeedHint: {
    en: "Empty: the seed that was committed to. Only such a run can be published.",
    ja: "空欄の場合は封印した乱数（シード）を使います。公開できるのは、その試算だけです。",
  },
  calculate: { en: "Calculate", ja: "試算する" },
  moreRows: { en: "Add empty rows (what you typed stays)", ja: "行を追加する（入力内容は残ります）" },
  compare: { en: "Compare the ticked runs", ja: "選んだ試算を比較する" },
  comparison: { en: "Runs side by side", ja: "試算の比較" },
  noRun: { en: "No run yet", ja: "試算はまだありません" },
  noRunText: {
    en: "Begin with one as the year has it; others are compared with it.",
    ja: "まず年度の設定のまま試算し、ほかの条件と比べてください。",
  },
  run: { en: "Run", ja: "試算" },
  by: { en: "By", ja: "担当" },
  listed: { en: "Recommendations", ja: "推薦" },
  matched: { en: "Seats filled (forecast)", ja: "充足見込み" },
  without: { en: "Without recommendation", ja: "推薦なし" },
  time: { en: "Time", ja: "計算時間" },
  tick: { en: "Compare", ja: "比較" },
  tickToCompare: { en: "Compare this run", ja: "この試算を比較する" },
  calculating: { en: "The run is being calculated", ja: "計算しています" },
  calculatingText: {
    en: "This page renews itself every second. The site goes on meanwhile.",
    ja: "このページは1秒ごとに更新されます。ほかの作業も続けられます。",
  },
  waitingTurn: { en: "waiting for its turn", ja: "順番を待っています" },
  stop: { en: "Stop", ja: "中止する" },
  again: { en: "Calculate again", ja: "もう一度計算する" },
  endedEarly: { en: "This run has no result", ja: "この試算には結果がありません" },
  endedEarlyText: {
    en: "It ended before it was done. Calculated again it gives the same result as it would have given: settings and seed are kept.",
    ja: "完了する前に終わりました。条件と乱数（シード）は保存されているため、計算し直すと、本来と同じ結果になります。",
  },
  forecastNote: {
    en: "Forecast: if companies took their candidates by suitability and people said yes by the order of their wishes.",
    ja: "見込み：企業が適合度の順に受け入れ、本人が希望の順に同意した場合の結果です。",
  },
  map: { en: "Seats filled, by prefecture", ja: "都道府県別の充足見込み" },
  loads: { en: "Recommendations for each person", ja: "1人あたりの推薦数" },
  wishes: { en: "Wishes reached", ja: "かなった希望" },
  drawnWith: { en: "Drawn with", ja: "抽選" },
  trialSeed: { en: "A trial draw: this run cannot be published", ja: "試しの抽選：この計算は公開できません" },
  trialSeedText: {
    en: "It shows what another draw would bring. Only a run drawn with the number on record can go out.",
    ja: "別の抽選ではどうなるかを見るための計算です。公開できるのは、事前に記録した乱数による計算だけです。",
  },
  flows: { en: "From the course wished to the course expected", ja: "希望コースから見込みのコースへ" },
  asTable: { en: "Show as a table", ja: "表で見る" },
  prefecture: { en: "Prefecture", ja: "都道府県" },
  filled: { en: "Filled", ja: "充足" },
  firstWish: { en: "First wish", ja: "第1希望" },
  secondWish: { en: "Second wish", ja: "第2希望" },
  laterWish: { en: "Later wish", ja: "第3希望以下" },
  noWish: { en: "None", ja: "なし" },
  laterOrNone: { en: "Third wish or later", ja: "第3希望以下" },
  inLists: { en: "On a list", ja: "推薦あり" },
  inForecast: { en: "Forecast", ja: "見込み" },
  from: { en: "First wish", ja: "第1希望" },
  to: { en: "Forecast", ja: "見込み" },
  none: { en: "No place", ja: "受入先なし" },
  count: { en: "People", ja: "人数" },
  capsTitle: { en: "Caps in the forecast", ja: "上限と見込み" },
  binds: { en: "Reached: seats stay empty because of it", ja: "上限に達し、空席が残る" },
  capsReached: { en: "Caps that are reached", ja: "達した上限" },
  capOneMore: { en: "If it were one higher", ja: "上限を1名増やすと" },
  capNoChange: { en: "nothing, as it is not reached", ja: "達していないため、変わりません" },
  capLifted: { en: "Without this cap", ja: "この上限がなければ" },
  capsText: {
    en: "A cap limits how many places the forecast fills. It does not shorten the lists: a company reads its whole list and chooses in freedom. Whoever is confirmed beyond a cap is marked for the office before it confirms; in a later round the caps are less by the places that are held.",
    ja: "上限は、見込みで埋める枠の数を制限します。推薦の人数は減らさないため、企業は一覧の全員から自由に選べます。上限を超える場合は、確定の前に事務局の画面で注意を表示します。次の回の市場では、すでに確保した枠の分だけ上限が小さくなります。",
  },
  withinCap: { en: "Not reached", ja: "上限内" },
  counted: { en: "Forecast", ja: "見込み" },
  promise: { en: "What holds for the forecast", ja: "見込みについていえること" },
  blocking: { en: "A person and a company who would both rather have each other", ja: "双方がより希望する別の組み合わせ" },
  blockingNone: { en: "none", ja: "なし" },
  shortlists: { en: "Shortlists", ja: "推薦案" },
  candidates: { en: "Candidates, best first", ja: "候補者（適合度順）" },
  possible: { en: "People who fit", ja: "条件の合う人" },
  openPositions: { en: "Positions that fit", ja: "条件の合う枠" },
  notInMarket: { en: "A position outside this market", ja: "この市場にない募集枠" },
  outsideMarket: { en: "a company outside this market", ja: "この市場にない企業" },
  nobody: { en: "nobody", ja: "該当なし" },
  withoutTitle: { en: "People without recommendation, and why", ja: "推薦のない方と、その理由" },
  why: { en: "Why", ja: "理由" },
  conflicts: { en: "Pins that could not be taken", ja: "反映できなかった固定" },
  differs: { en: "Differs from the market's own settings", ja: "市場の設定との違い" },
  asFrozen: { en: "As the market was frozen", ja: "固定した市場のまま" },
  basedOn: { en: "Try a change of this run", ja: "この試算を元に変えてみる" },
  placedThere: { en: " (placed)", ja: "（見込み）" },
  movers: { en: "Who moves", ja: "変わる方" },
  wishesAndLoads: { en: "Wishes reached and recommendations a person", ja: "かなった希望と1人あたりの推薦数" },
  nobodyMoves: { en: "Nobody's recommendations or forecast differ.", ja: "推薦と見込みは、全員同じです。" },
  figures: { en: "Figures", ja: "数値" },
  pictures: { en: "Pictures: seats, recommendations, wishes", ja: "図で見る：充足・推薦・希望" },
  runFacts: { en: "How this run was made", ja: "この試算の条件と記録" },
  marketFacts: { en: "How this market was frozen", ja: "固定の記録と照合値" },
  seatsFilled: { en: "Seats filled", ja: "充足" },
  boldIsPlaced: {
    en: "Bold: expected to get the seat. The figure behind the number is the suitability, of 1000.",
    ja: "太字は、受入れ見込みの方です。番号の後の数字は適合度（1000点満点）です。",
  },
  suitability: { en: "Suitability, added up", ja: "適合度の合計" },
  pinsCost: { en: "Suitability given up for pins", ja: "固定で下がった適合度" },
  result: { en: "Fingerprint of the result", ja: "結果の照合値（ハッシュ値）" },
  input: { en: "Fingerprint of the settings", ja: "条件の照合値（ハッシュ値）" },
  changeSettings: { en: "Change", ja: "変更する" },
  settingsLead: {
    en: "What counts for every market frozen from now on. Markets that were frozen before keep theirs.",
    ja: "これから固定する市場に適用します。固定済みの市場の設定は変わりません。",
  },
  secondPerson: { en: "Approval", ja: "承認" },
  secondPersonText: { en: "Somebody else approves a run before it is published", ja: "公開の前に、ほかの担当者が承認する" },
  history: { en: "Former settings", ja: "変更の記録" },
  noHistory: {
    en: "Nothing has been changed this year: the year's own values count.",
    ja: "今年度の変更はありません。年度の当初の値を使っています。",
  },
  changedAt: { en: "Changed", ja: "変更日時" },
  readOnly: { en: "A manager can change these.", ja: "変更できるのは管理者です。" },
  points: { en: "Points", ja: "点" },
  whatCounts: { en: "What counts for suitability", ja: "適合度の項目" },
  noCaps: { en: "No cap: every seat may be filled.", ja: "上限はありません。すべての枠を埋められます。" },
  nextRound: { en: "Next round", ja: "次の回" },
  nextRoundText: {
    en: "Seats that are open again and people who are free again become another market, with a draw of its own. Nobody is shown to a company a second time.",
    ja: "再び空いた枠と、推薦が終わって候補に戻った方々で、別の市場を作ります。抽選の乱数（シード）も新しく封印します。同じ企業に同じ方を再び推薦することはありません。",
  },
  freezeNext: { en: "Freeze the next round", ja: "次の回の市場を固定する" },
} as const satisfies Record<string, Said>;

const counted = (count: number, what: string) => `${count} ${count === 1 ? what : `${what}s`}`;
const nobodyPlaced: Said = { en: "The forecast places nobody.", ja: "受入れ見込みの方はいません。" };

/** Sentences of the workbench that count. */
export const marketSayings = {
  market: (number: number): Said => ({ en: `Market ${number}`, ja: `市場 第${number}号` }),
  runNumber: (number: number, name: string): Said => ({ en: `Run ${number}: ${name}`, ja: `試算${number}：${name}` }),
  runShort: (number: number): Said => ({ en: `Run ${number}`, ja: `試算${number}` }),
  /** A market holds positions of several rounds, up to the latest. */
  upToRound: (round: number): Said =>
    round === 1 ? { en: "round 1", ja: "第1回" } : { en: `rounds up to ${round}`, ja: `第${round}回まで` },
  upToRoundShort: (round: number): Said => (round === 1 ? { en: "1", ja: "1" } : { en: `up to ${round}`, ja: `〜${round}` }),
  nextFrozen: (number: number): Said => ({
    en: `Market ${number} was frozen of what is left. It is not published yet.`,
    ja: `残りの枠と候補者は、市場 第${number}号として固定済みです（未公開）。`,
  }),
  openMarket: (number: number): Said => ({ en: `Open market ${number}`, ja: `市場 第${number}号を開く` }),
  publishedBy: (name: string): Said => ({ en: `by ${name}`, ja: `${name}` }),
  step: (step: string): Said => ({ en: `Now: ${step}`, ja: `現在：${step}` }),
  ms: (milliseconds: number): Said => ({ en: `${(milliseconds / 1000).toFixed(2)} s`, ja: `${(milliseconds / 1000).toFixed(2)}秒` }),
  map: (filled: number, seats: number, places: number): Said => ({
    en: `${filled} of ${seats} ${seats === 1 ? "seat" : "seats"} would be filled, in ${places} ${places === 1 ? "prefecture" : "prefectures"}.`,
    ja: `${places}都道府県で、${seats}枠のうち${filled}枠が埋まる見込みです。`,
  }),
  loads: (without: number, all: number): Said => ({
    en:
      without === all
        ? "Nobody is recommended."
        : without === 0
          ? all === 1
            ? "The one person is recommended."
            : `All ${all} people are recommended to at least one company.`
          : `${all - without} of ${all} people ${all - without === 1 ? "is" : "are"} recommended; ${without} ${without === 1 ? "is" : "are"} on no company's list.`,
    ja: without === 0 ? `${all}名全員に推薦先があります。` : `${all}名のうち${all - without}名に推薦先があり、${without}名にはありません。`,
  }),
  wishes: (first: number, matched: number): Said =>
    matched === 0
      ? nobodyPlaced
      : matched === 1
        ? {
            en: `The one person placed would ${first === 1 ? "" : "not "}go to the course of their first wish.`,
            ja: `受入れ見込みの1名は、${first === 1 ? "第1希望のコースです" : "第1希望とは別のコースです"}。`,
          }
        : {
            en: `${first} of the ${matched} people placed would go to the course of their first wish.`,
            ja: `受入れ見込み${matched}名のうち、${first}名が第1希望のコースです。`,
          },
  flows: (same: number, moved: number): Said =>
    same + moved === 0
      ? nobodyPlaced
      : {
          en: `${same} would go to the course they wish most in this market${moved === 0 ? "" : `, ${moved} to another one`}.`,
          ja: `この市場で最も希望順位の高いコースに進む見込みは${same}名${moved === 0 ? "" : `、ほかのコースは${moved}名`}です。`,
        },
  load: (load: number): Said => ({ en: load === 1 ? "1 company" : `${load} companies`, ja: `${load}社` }),
  withoutCount: (place: number, filled: number): Said =>
    place + filled === 0
      ? { en: "Everybody is recommended to at least one company.", ja: "全員に推薦先があります。" }
      : {
          en: [
            place > 0 && `No position fits ${place === 1 ? "1 person" : `${place} people`}.`,
            filled > 0 && `For ${filled === 1 ? "1 person" : `${filled} people`} the lists of every position that fits are full.`,
          ]
            .filter(Boolean)
            .join(" "),
          ja:
            [place > 0 && `条件の合う枠がない方 ${place}名`, filled > 0 && `合う枠の推薦がほかの方で埋まった方 ${filled}名`]
              .filter(Boolean)
              .join("、") + "です。",
        },
  open: (open: number, wished: number): Said => ({
    en: `${open} of the ${wished} in the wished courses`,
    ja: `希望コースの${wished}枠のうち${open}枠が対象`,
  }),
  of: (all: number): Said => ({ en: `of ${counted(all, "seat")}`, ja: `${all}枠のうち` }),
  filledOf: (filled: number, seats: number): Said => ({ en: `${filled} of ${seats}`, ja: `${filled}／${seats}` }),
  lists: (positions: number): Said => ({ en: counted(positions, "position"), ja: `募集枠 ${positions}件` }),
  peopleCount: (people: number): Said => ({ en: people === 1 ? "1 person" : `${people} people`, ja: `${people}名` }),
  more: (count: number): Said => ({ en: `and ${count} more`, ja: `ほか${count}名` }),
  moves: (count: number): Said => ({
    en: count === 1 ? "One person's recommendations or forecast differ." : `The recommendations or forecast of ${count} people differ.`,
    ja: `${count}名の推薦または見込みが変わります。`,
  }),
  changed: (positions: number, people: number, pairs: number): Said => ({
    en: [
      positions > 0 && `${counted(positions, "position")} came, went or changed.`,
      people > 0 && `${people === 1 ? "1 person" : `${people} people`} came, went or changed.`,
      pairs > 0 && `${counted(pairs, "pair")} of person and position ${pairs === 1 ? "was" : "were"} shown, pinned or left out.`,
    ]
      .filter(Boolean)
      .join(" "),
    ja: [
      positions > 0 && `募集枠 ${positions}件が増減または変更`,
      people > 0 && `候補者 ${people}名が増減または変更`,
      pairs > 0 && `候補者と枠の組み合わせ ${pairs}件が送付・固定・除外`,
    ]
      .filter(Boolean)
      .join("、")
      .concat("されています。"),
  }),
  begun: (courses: readonly string[]): Said => ({
    en: `${courses.length === 1 ? "Course" : "Courses"} ${courses.join(", ")} ${courses.length === 1 ? "has" : "have"} begun since: no position of ${courses.length === 1 ? "it" : "them"} is in a market any more.`,
    ja: `${courses.join("・")}コースは実習期間が始まったため、募集枠は対象から外れました。`,
  }),
  capEffect: (changed: number, more: number): Said =>
    changed === 0
      ? { en: "nothing would change", ja: "変わりません" }
      : {
          en: `${changed} ${changed === 1 ? "person" : "people"} would go elsewhere; ${more > 0 ? `${more} more ${more === 1 ? "place" : "places"} filled` : "no more places filled"}`,
          ja: `${changed}名の行き先が変わり、充足は${more > 0 ? `${more}枠増えます` : "増えません"}`,
        },
  pins: (count: number): Said => ({ en: count === 1 ? "1 pin" : `${count} pins`, ja: `固定 ${count}件` }),
  /** How much was frozen. */
  frozen: (positions: number, seats: number, people: number): Said => ({
    en: `${counted(positions, "position")} (${counted(seats, "seat")}) · ${counted(people, "candidate")}`,
    ja: `募集枠 ${positions}件（${seats}枠）・候補者 ${people}名`,
  }),
  /** A word and what it is about. */
  about: (label: Said, what: string): Said => ({ en: `${label.en}: ${what}`, ja: `${label.ja}：${what}` }),
  courses: (codes: readonly string[]): Said => ({ en: codes.join(", "), ja: codes.join("・") }),
  row: (label: string, at: number): Said => ({ en: `${label} ${at}`, ja: `${label}${at}` }),
  /** A field of a row that repeats, such as "Pin 1: reason". */
  rowPart: (label: Said, at: number, part: Said): Said => ({
    en: `${label.en} ${at}: ${part.en.toLowerCase()}`,
    ja: `${label.ja}${at}・${part.ja}`,
  }),
} satisfies Record<string, (...facts: never[]) => Said>;

const inPool = (people: number) => `${people} ${people === 1 ? "person" : "people"} in the pool`;
const openSeats = (seats: number, positions: number) =>
  `${seats} open ${seats === 1 ? "seat" : "seats"} at ${positions} ${positions === 1 ? "position" : "positions"}`;

/** What of a course could be frozen now; where nothing can, why. */
export function leftSaid({ positions, seats, people, withCompany, inReserve, begun, usedUp }: LeftOver): Said {
  const rest: Said[] = [
    ...(withCompany === 0 ? [] : [{ en: `at ${withCompany} more a list is with the company`, ja: `ほか${withCompany}件は企業が検討中` }]),
    ...(inReserve === 0
      ? []
      : [
          {
            en: `at ${inReserve} more the company has answered and keeps others in its order`,
            ja: `ほか${inReserve}件は企業が回答済みで、次の希望者を保留中`,
          },
        ]),
    ...(begun === 0
      ? []
      : [
          {
            en: `${begun} with a free seat ${begun === 1 ? "is" : "are"} left out, as the course has begun`,
            ja: `ほか${begun}件は空きがあるものの、コースが始まったため対象外`,
          },
        ]),
    ...(usedUp === 0 ? [] : [{ en: `at ${usedUp} more the rounds are used up`, ja: `ほか${usedUp}件は推薦回数を使い切り` }]),
  ];
  const also = { en: rest.map((one) => `; ${one.en}`).join(""), ja: rest.map((one) => `、${one.ja}`).join("") };
  if (positions === 0 && people === 0)
    return {
      en: `No position waits for candidates, and nobody is in the pool${also.en}`,
      ja: `推薦を待つ募集枠も候補者もありません${also.ja}`,
    };
  if (positions === 0)
    return {
      en: `No position waits for candidates (${inPool(people)})${also.en}`,
      ja: `推薦を待つ募集枠がありません（候補者 ${people}名）${also.ja}`,
    };
  if (people === 0)
    return {
      en: `Nobody is in the pool (${openSeats(seats, positions)})${also.en}`,
      ja: `候補者がいません（募集枠 ${positions}件・空き ${seats}枠）${also.ja}`,
    };
  return {
    en: `${openSeats(seats, positions)}, ${inPool(people)}${also.en}`,
    ja: `募集枠 ${positions}件（空き ${seats}枠）・候補者 ${people}名${also.ja}`,
  };
}
