import type { Said } from "#platform/language.ts";

/** What the workbench says about approving and publishing a run. */
export const publishingWords = {
  title: { en: "Publish this run", ja: "この試算を公開する" },
  check: { en: "See what goes out", ja: "送付内容を確認する" },
  ask: { en: "Ask a colleague to approve", ja: "ほかの担当者に承認を依頼する" },
  askText: {
    en: "Before this run goes out, somebody else than its maker looks through it and approves it. METI reads whether that was so.",
    ja: "公開の前に、この試算を作成した方とは別の担当者が内容を確認し、承認します。承認の有無は、経済産業省の画面にも表示されます。",
  },
  askedText: {
    en: "It stands on your colleagues' page “Today” until one of them has approved it.",
    ja: "承認されるまで、ほかの担当者の「今日」の画面に表示されます。",
  },
  leaveText: {
    en: "You have approved this run. So that two people stand behind it, somebody else publishes it: its maker or another colleague.",
    ja: "この試算はあなたが承認しました。2名で確認するため、公開は作成した方など、別の担当者が行います。",
  },
  alone: { en: "Nobody else has approved this run", ja: "ほかの担当者の承認はありません" },
  aloneText: {
    en: "The settings of the year do not ask for it. METI reads of every published market whether a second person approved it; of this one it will read: no.",
    ja: "今年度の設定では必須ではありません。承認の有無は市場ごとに経済産業省の画面に表示され、この市場は「承認なし」となります。",
  },
  approvedAloneText: {
    en: "Only you have approved it. An approval counts when it is by somebody else than who publishes; if you publish, METI will read: no second person.",
    ja: "承認したのはあなただけです。公開する方とは別の担当者の承認だけが有効です。あなたが公開すると、経済産業省の画面では「承認なし」となります。",
  },
  approval: { en: "Approval", ja: "承認" },
  noApproval: { en: "NOT approved by a second person; METI will see this", ja: "ほかの担当者の承認なし（経済産業省の画面に表示されます）" },
  toApproval: { en: "Look through it and approve", ja: "内容を確認して承認する" },
  approveTitle: { en: "Check before you approve", ja: "承認前の確認" },
  approveText: {
    en: "With your approval this run may be published: every list below would then go to its company. Nothing goes out by the approval itself. It stands on record with your name and the time, and is not taken back.",
    ja: "承認すると、この試算を公開できるようになり、公開の時点で下記のすべての推薦が企業へ送付されます。承認だけでは何も送付されません。承認は氏名と日時とともに記録され、取り消すことはできません。",
  },
  approve: { en: "Approve this run", ja: "この試算を承認する" },
  notApprove: { en: "Back, without approving", ja: "承認せずに戻る" },
  approvedByYou: { en: "You have approved this run", ja: "この試算は承認済みです" },
  ownRun: { en: "You made this run", ja: "この試算はあなたが作成しました" },
  ownRunText: { en: "A run is approved by somebody else than its maker.", ja: "作成した方とは別の担当者が承認します。" },
  checkTitle: { en: "Check before every list goes out", ja: "全企業への送付前の確認" },
  notSent: { en: "Nothing has been sent yet", ja: "まだ送付されていません" },
  notSentText: {
    en: "With the next press every list below goes to its company, the companies are written to, these people become “recommended”, and the seed of the draw is revealed. It cannot be taken back, and is done once for a market.",
    ja: "次の操作で、下記のすべての推薦を企業へ送付し、メールで通知します。候補者は「推薦中」となり、抽選の乱数（シード）を開示します。取消しややり直しはできず、1つの市場につき1回限りです。",
  },
  publish: { en: "Publish and send every list", ja: "公開して全企業へ送付する" },
  notYet: { en: "Back, without sending", ja: "送付せずに戻る" },
  notReady: { en: "This run cannot be published yet", ja: "この試算はまだ公開できません" },
  published: { en: "This run is published", ja: "この試算は公開済みです" },
  otherPublished: { en: "Another run of this market is published", ja: "この市場では、別の試算を公開済みです" },
  nothingTwice: { en: "Nothing is sent a second time.", ja: "もう一度送付されることはありません。" },
  toRun: { en: "To the run", ja: "試算の画面へ" },
  toPublished: { en: "To the published run", ja: "公開した試算へ" },
  goesOut: { en: "What goes out", ja: "送付するもの" },
  answersBy: { en: "Companies answer by", ja: "企業の回答期限" },
  goesTo: { en: "To whom", ja: "送付先" },
  noList: { en: "Gets no list", ja: "推薦なし" },
  company: { en: "Company", ja: "企業" },
  position: { en: "Position", ja: "募集枠" },
  candidates: { en: "Candidates, best first", ja: "候補者（適合度順）" },
  maker: { en: "Made by", ja: "作成" },
  differs: { en: "Differs from the market's own settings", ja: "市場の設定との違い" },
  asFrozen: { en: "As the market was frozen", ja: "固定した市場のまま" },
  pins: { en: "Pins and removals of this run", ja: "この試算の固定・除外" },
  pinned: { en: "put on the list", ja: "固定" },
  removed: { en: "left out", ja: "除外" },
  result: { en: "Fingerprint of the result", ja: "結果の照合値（ハッシュ値）" },
  waiting: { en: "Runs that wait for your approval", ja: "承認を待つ試算" },
} as const satisfies Record<string, Said>;

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** Sentences about publishing that count or name. */
export const publishingSayings = {
  /** Lists, the people on them, and how many places these people hold on the lists together. */
  goesOut: (lists: number, persons: number, places: number): Said => ({
    en: `${lists === 1 ? "1 list" : `${lists} lists`} with ${people(persons)}${places === persons ? "" : ` (${places} entries: some stand on more than one list)`}`,
    ja: `推薦 ${lists}件・候補者 ${persons}名${places === persons ? "" : `（のべ${places}名）`}`,
  }),
  /** What publishing does, with the days that companies have. */
  publishText: (days: number): Said => ({
    en: `Every list goes to its company at once, with ${days === 1 ? "one day" : `${days} days`} to answer; people become “recommended”; the seed is revealed. A market is published once.`,
    ja: `すべての推薦案を企業へ一斉に送付します（企業の回答期間は${days}日間）。候補者は「推薦中」となり、抽選の乱数（シード）を開示します。公開は、1つの市場につき1回限りです。`,
  }),
  asks: (name: string): Said => ({ en: `${name} asks for an approval of this run`, ja: `${name}さんが、この試算の承認を依頼しています` }),
  asked: (name: string): Said => ({ en: `Asked by ${name}`, ja: `依頼：${name}` }),
  approvedBy: (name: string): Said => ({ en: `Approved by ${name}`, ja: `承認：${name}` }),
  publishedBy: (name: string): Said => ({ en: `Published by ${name}`, ja: `公開：${name}` }),
  run: (market: number, number: number, name: string): Said => ({
    en: `Market ${market}, run ${number}: ${name}`,
    ja: `市場 第${market}号・試算${number}：${name}`,
  }),
} satisfies Record<string, (...facts: never[]) => Said>;
