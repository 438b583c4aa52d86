import type { Said } from "#platform/language.ts";
import type { ChangeKind } from "#program/match-changes/match-change.ts";
import type { MatchSide } from "#program/matching/match.ts";

/** What the office's page about a change after a match says. */
export const changeWords = {
  title: { en: "End this match", ja: "このマッチングを終了する" },
  matches: { en: "Matches", ja: "マッチング" },
  what: { en: "What happened?", ja: "何が起きましたか" },
  whatText: {
    en: "Choose what happened. Nothing is done yet: you read first what follows, and check it before it is done. Letters say that the match is cancelled, never why: tell both sides in person.",
    ja: "起きたことを選んでください。まだ何も実行されません。次の画面で影響を確認し、実行前にもう一度確認できます。通知には取消しの事実だけを記載し、理由は書きません。双方に直接お伝えください。",
  },
  show: { en: "Go on", ja: "次へ" },
  "office-ends": {
    en: "The office ends this match, and nobody is to follow now",
    ja: "事務局が終了する（後任や代わりの受入先は探さない）",
  },
  proposal: { en: "Proposal with the least disturbance", ja: "影響が最も小さい対応案" },
  moves: { en: "Recommended anew", ja: "新たに推薦する方" },
  keeps: { en: "Keep what they have", ja: "変更のない方" },
  withoutPlace: { en: "Left without a place for now", ja: "受入先が見つからない方" },
  gone: { en: "Called off", ja: "取消しとなる方" },
  frozen: { en: "Frozen since tickets were issued", ja: "航空券の発券により固定" },
  leftOpen: { en: "Would fit better, left as it is", ja: "固定のため見送る組み合わせ" },
  nobody: { en: "Nobody", ja: "なし" },
  nobodyText: {
    en: "Nobody who has not met this company before meets what the position needs. The seat stays open for the next round.",
    ja: "条件を満たし、かつこの企業に未推薦の方がいません。枠は次の回のために空けておきます。",
  },
  begunText: {
    en: "The period of this course has begun, so nobody is recommended into it any more: whoever begins now cannot reach its days.",
    ja: "このコースの期間が始まっているため、新たに推薦する方はいません（これから始めても、必要な活動日数を満たせません）。",
  },
  closedText: {
    en: "With its position this match ends. Nobody else is to be recommended in its place: the person returns to the pool and can be recommended to other companies.",
    ja: "受入先の募集が終わるため、このマッチングは終了します。代わりに推薦する方はいません。ご本人は候補者一覧に戻り、ほかの企業へ推薦できます。",
  },
  person: { en: "Person", ja: "候補者" },
  to: { en: "Recommended to", ja: "推薦先" },
  suitability: { en: "Suitability", ja: "適合度" },
  was: { en: "Situation", ja: "状況" },
  displaced: { en: "Lost the place", ja: "受入先を失った方" },
  fromPool: { en: "From the pool", ja: "候補者一覧から" },
  noOneMoved: {
    en: "Nobody who has an offer or a place loses it. Those recommended and their companies both answer in their own words: the calculation places nobody.",
    ja: "ご案内中・決定済みの方の受入れは変わりません。推薦された方と企業は、それぞれ改めて回答します（計算だけで決まることはありません）。",
  },
  reason: { en: "Why (stays in the office)", ja: "経緯（事務局内）" },
  checkFollow: { en: "Check: end the match and follow the proposal", ja: "確認へ進む：マッチングを終了し、対応案のとおり推薦する" },
  checkOnly: { en: "Check: only end the match", ja: "確認へ進む：マッチングの終了のみ行う" },
  checkEnd: { en: "Check before it is done", ja: "確認へ進む" },
  end: { en: "End this match", ja: "このマッチングを終了する" },
  back: { en: "Back, without doing it", ja: "実行せずに戻る" },
  checkTitle: { en: "Check before the match ends", ja: "終了する前の確認" },
  notYet: { en: "Nothing has been done yet", ja: "まだ実行されていません" },
  notYetText: {
    en: "With the next press the following happens at once, and the letters go out. It cannot be taken back.",
    ja: "次の操作で、下記の内容をすべて実行し、通知を送信します。実行後に元へ戻すことはできません。",
  },
  afterwards: { en: "The person afterwards", ja: "本人のその後" },
  leaves: { en: "This course ends for the person.", ja: "このコースへの応募は終了します。" },
  returns: {
    en: "Back among those whom the office recommends; where they keep another offer in reserve, that one is opened to them.",
    ja: "再び推薦の対象となります。保留中のご案内がある場合は、そのご案内に進みます。",
  },
  seat: { en: "The seat", ja: "枠" },
  seatFree: {
    en: "Free again, for the next round or for those recommended now.",
    ja: "再び空きます（次の回、または今回推薦する方のための枠）。",
  },
  seatStays: {
    en: "Stays with the position, and can be recommended to in a later round. If the company takes nobody at all, close the position instead.",
    ja: "募集枠に残り、次の回以降に推薦できます。企業が誰も受け入れない場合は、募集枠を閉じてください。",
  },
  seatGone: {
    en: "The position is closed. Nobody is recommended to it any more.",
    ja: "募集枠を閉じます。今後、この枠への推薦はありません。",
  },
  noSeat: { en: "None is held for this match.", ja: "このマッチングのために確保した枠はありません。" },
  letters: { en: "Letters go to", ja: "通知の送り先" },
  lettersNew: { en: "with a list, to be answered by the day below", ja: "推薦と回答期限の通知" },
  answersBy: { en: "These companies answer by", ja: "推薦先の企業の回答期限" },
  side: { en: "Who ends it", ja: "終了の申出" },
  code: { en: "Reason", ja: "理由" },
  note: { en: "Note (stays in the office)", ja: "メモ（事務局内）" },
  follow: { en: "End the match and follow the proposal", ja: "マッチングを終了し、対応案のとおり推薦する" },
  onlyCancel: { en: "Only end the match", ja: "マッチングの終了のみ行う" },
  internship: {
    en: "An internship was opened from this match. While it is prepared it is called off together with the match; once it has begun, end it early on its own page instead.",
    ja: "このマッチングからインターンシップが開かれています。準備中であれば、マッチングとあわせて中止します。すでに始まっている場合は、インターンシップのページで途中終了としてください。",
  },
  decided: { en: "What was decided", ja: "これまでの判断" },
  followed: { en: "Proposal followed", ja: "対応案どおり" },
  notFollowed: { en: "Only ended", ja: "終了のみ" },
  engine: { en: "Calculation", ja: "計算" },
  theInternship: { en: "Internship", ja: "インターンシップ" },
  leftTitle: { en: "Who follows?", ja: "後任の検討" },
  leftWhat: { en: "The person withdrew by themselves", ja: "本人が応募を取り下げました" },
  leftWhatText: {
    en: "The match has ended with it, and both the person and the company have their letters. What is left to decide is the free seat.",
    ja: "マッチングはこれにより終了し、本人と企業には通知済みです。決めるのは、空いた枠の扱いだけです。",
  },
  leftGone: { en: "Withdrew", ja: "辞退した方" },
  leftNextChoice: { en: "The company has named whom it would take next", ja: "企業の次の希望者がいます" },
  leftNextChoiceText: {
    en: "The company's own order comes first: offer the place to its next choice, or decide below.",
    ja: "企業の希望順が先になります。次の希望者へご案内するか、下で判断してください。",
  },
  leftToNextChoice: { en: "To the company's next choice", ja: "企業の次の希望者を見る" },
  leftCheckFollow: { en: "Check: follow the proposal", ja: "確認へ進む：対応案のとおり推薦する" },
  leftCheckOnly: { en: "Check: leave the seat free for now", ja: "確認へ進む：枠を空けておく" },
  leftFollow: { en: "Follow the proposal", ja: "対応案のとおり推薦する" },
  leftOnly: { en: "Leave the seat free for now", ja: "枠を空けておく" },
  leftCheckTitle: { en: "Check before it is done", ja: "実行する前の確認" },
  leftNoLetters: { en: "Nobody: no letter goes out", ja: "送信する通知はありません" },
  leftSeatStays: {
    en: "Stays free, and can be recommended to in a later round.",
    ja: "空けたままにします。次の回以降に推薦できます。",
  },
  leftNotYetText: {
    en: "With the next press the decision is on record, and what stands below happens at once. It cannot be taken back.",
    ja: "次の操作で、下記の内容を実行し、判断を記録します。元に戻すことはできません。",
  },
  placesLeft: { en: "Places that their people left: who follows?", ja: "本人の辞退で空いた枠（後任の判断待ち）" },
  placesLeftText: {
    en: "These people took their applications back after the company had said yes. See whom the calculation proposes, and decide.",
    ja: "企業が受入れを希望したあとに、本人が応募を取り下げた枠です。対応案を確認して、後任について判断してください。",
  },
  leftSince: { en: "Since", ja: "取下げ日" },
  seeWhoFollows: { en: "See who could follow", ja: "後任の対応案を見る" },
} satisfies Record<string, Said>;

/** What each way to end a match does: to the person, to the seat, and to whom letters go. */
export const endingTexts = {
  "intern-withdrew": {
    en: "This course ends for the person. The seat is free again, and the proposal names who could be recommended for it. Letters: to the person and the company.",
    ja: "本人のこのコースへの応募は終了します。枠は再び空き、推薦できる後任の候補は対応案に表示します。通知：本人と企業。",
  },
  "visa-refused": {
    en: "The person goes back to the pool. The seat is free again, and the proposal names who could be recommended for it. Letters: to the person and the company.",
    ja: "本人は候補者一覧に戻ります。枠は再び空き、推薦できる後任の候補は対応案に表示します。通知：本人と企業。",
  },
  "company-withdrew": {
    en: "The person goes back to the pool, and the proposal names the other positions for which they could be recommended. The seat stays with the position for a later round. Letters: to the person and the company.",
    ja: "本人は候補者一覧に戻ります。推薦できる別の募集枠は対応案に表示します。枠は募集枠に残り、次の回以降に推薦できます。通知：本人と企業。",
  },
  "company-closed": {
    en: "The position closes for good. Everybody with an offer or a place there goes back to the pool, and the proposal names where they could be recommended. Letters: to each of them and the company.",
    ja: "募集枠を閉じます。ご案内中・決定済みの全員が候補者一覧に戻ります。推薦できる別の募集枠は対応案に表示します。通知：対象者全員と企業。",
  },
  "office-ends": {
    en: "Only this match ends. Nobody is looked for in its place; a seat that it held is free for a later round. You say who asked for it and why. Letters: to the person and the company.",
    ja: "このマッチングだけを終了します。後任や代わりの受入先は探しません。確保していた枠は、次の回以降に使えます。申出元と理由を記録します。通知：本人と企業。",
  },
} satisfies Record<ChangeKind | "office-ends", Said>;

/** What saying who ends a match does to the person. */
export const sideTexts = {
  intern: { en: "This course ends for them.", ja: "このコースへの応募は終了します。" },
  company: { en: "The person goes back to the pool.", ja: "本人は候補者一覧に戻ります。" },
  office: { en: "The person goes back to the pool.", ja: "本人は候補者一覧に戻ります。" },
} satisfies Record<MatchSide, Said>;

export const changeSayings = {
  people: (count: number): Said => ({ en: count === 1 ? "1 person" : `${count} people`, ja: `${count}名` }),
  pairs: (count: number): Said => ({ en: count === 1 ? "1 pair" : `${count} pairs`, ja: `${count}組` }),
};
