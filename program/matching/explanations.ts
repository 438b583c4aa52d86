import type { Said } from "#platform/language.ts";
import type { FailedRule } from "./fit.ts";
import type { MatchSide } from "./match.ts";
import type { SupersededBecause } from "./match.ts";
import type { MatchState } from "./match.ts";

/** How one recommendation of a person stands, as it may be told to them: no reason that a company gave in confidence, no other person. */
export interface RecommendationTold {
  readonly state: MatchState;
  readonly isReserve: boolean;
  readonly cancelledBySide: MatchSide | null;
  readonly supersededBecause: SupersededBecause | null;
  /** The company said that it took somebody else. */
  readonly choseAnother: boolean;
  /** The person themselves has agreed to a place of the year, or holds one. */
  readonly hasAgreed: boolean;
}

/** What became of a recommendation, in words for the person concerned. */
export function toldToPerson({ state, isReserve, cancelledBySide, supersededBecause, choseAnother, hasAgreed }: RecommendationTold): Said {
  switch (state) {
    case "proposed":
    case "sent":
    case "viewed":
      return {
        en: "The company is reading what you wrote. It has not answered yet.",
        ja: "企業があなたの応募内容を検討しています。まだ回答は届いていません。",
      };
    case "interview_requested":
      return {
        en: "The company would like to talk with you before it decides.",
        ja: "企業が、決める前にあなたと話したいと希望しています。",
      };
    case "interviewed":
      return { en: "You have talked with the company; it decides now.", ja: "面談が終わり、企業が判断しています。" };
    case "host_declined":
      return choseAnother
        ? {
            en: "The company chose somebody else for this place. Places are few, and it could take no more people.",
            ja: "企業はこの枠でほかの方を受け入れることにしました。枠の数が限られているためです。",
          }
        : {
            en: "The company decided not to go on with this place for you. It gave its reason to the office alone. It is no judgement of you as a person.",
            ja: "企業は、この枠での受入れを見送りました。理由は事務局だけが聞いています。あなたという方への評価ではありません。",
          };
    case "host_lapsed":
      return {
        en: "The company did not answer. The office closed this recommendation, so that you were free for others.",
        ja: "企業から回答がありませんでした。ほかの企業へご紹介できるよう、事務局がこの推薦を終了しました。",
      };
    case "host_accepted":
    case "intern_offered":
      return isReserve
        ? {
            en: "The company would like to have you. You keep its offer in reserve.",
            ja: "企業が受入れを希望しています。ご案内を保留にされています。",
          }
        : {
            en: "The company would like to have you: your answer is needed.",
            ja: "企業が受入れを希望しています。あなたの回答が必要です。",
          };
    case "intern_declined":
      return { en: "You declined this offer.", ja: "このご案内を辞退されました。" };
    case "intern_lapsed":
      return {
        en: "No answer from you came in time, and the office closed the offer.",
        ja: "期限までに回答がなかったため、事務局がご案内を終了しました。",
      };
    case "intern_accepted":
    case "agreed":
    case "committee_pending":
    case "approved":
      return {
        en: "You and the company have both agreed. The office confirms it next.",
        ja: "あなたと企業の双方が同意しました。このあと事務局が確定します。",
      };
    case "sent_back":
      return {
        en: "You and the company had agreed, but the screening committee did not approve this place. That is no judgement of you.",
        ja: "双方が同意されましたが、審査委員会の承認に至りませんでした。あなたへの評価によるものではありません。",
      };
    case "confirmed":
      return { en: "Confirmed: this is your place.", ja: "確定：あなたの受入先です。" };
    case "cancelled":
      return cancelledBySide === "company"
        ? { en: "The company could no longer host.", ja: "企業の事情により、受入れができなくなりました。" }
        : cancelledBySide === "intern"
          ? { en: "You withdrew.", ja: "辞退されました。" }
          : { en: "The office had to call this place off.", ja: "事務局がこの受入れを取り消しました。" };
    case "superseded":
      return endedForPerson(supersededBecause, hasAgreed);
  }
}

function endedForPerson(because: SupersededBecause | null, hasAgreed: boolean): Said {
  switch (because) {
    case "position-filled":
      return {
        en: "The place was filled before the company answered about you. That is no judgement of you.",
        ja: "企業があなたについて回答する前に、枠が埋まりました。あなたへの評価によるものではありません。",
      };
    case "position-closed":
      return {
        en: "The search for this place ended before the company answered about you. That is no judgement of you.",
        ja: "企業があなたについて回答する前に、この枠の募集が終了しました。あなたへの評価によるものではありません。",
      };
    case "person-left":
      return { en: "Ended because you are no longer in this course.", ja: "このコースへの参加を終えられたため、終了しました。" };
    case null:
      return hasAgreed
        ? { en: "Ended because you agreed to another place.", ja: "ほかの受入れに同意されたため、終了しました。" }
        : {
            en: "Ended because you had agreed to another place at that time.",
            ja: "当時、ほかの受入れに同意されていたため、終了しました。",
          };
  }
}

/** How somebody came onto a list: by the calculation, by a word of staff beside it, or after a place got free again. */
export const waysOntoList = ["calculated", "pinned", "repair"] as const;
export type WayOntoList = (typeof waysOntoList)[number];

/** How a person came onto a company's list, said to them; null where nothing is to be added to the calculation. */
export const wayToldToPerson = {
  calculated: null,
  pinned: {
    en: "The office added you to this list itself, outside the calculation. The reason is on record, and you may ask for it.",
    ja: "この推薦は、計算とは別に、事務局の担当者が理由を記録したうえで加えたものです。理由は事務局にお尋ねいただけます。",
  },
  repair: {
    en: "The office recommended you after a place had become free again.",
    ja: "枠に再び空きが出たため、事務局がご紹介しました。",
  },
} satisfies Record<WayOntoList, Said | null>;

/** The same, said to the company. */
export const wayToldToCompany = {
  calculated: { en: "By the calculation", ja: "計算による推薦" },
  pinned: { en: "Added by the office itself, outside the calculation", ja: "計算とは別に、事務局が加えた推薦" },
  repair: { en: "Recommended after a place became free again", ja: "空きが出たことによる推薦" },
} satisfies Record<WayOntoList, Said>;

/** To a person whom staff left out of lists: that it was so, at how many places, and that the reason may be asked for. */
export function leftOutTold(positions: number): Said {
  return {
    en: `At ${positions === 1 ? "one place" : `${positions} places`} of this course somebody of the office decided, with a reason on record, not to recommend you, although nothing else stood against it. It touches no other place and says nothing of your worth. You may ask the office for the reason.`,
    ja: `このコースの${positions}件の募集枠については、事務局の担当者が理由を記録したうえで、あなたを推薦しない判断をしました。ほかの枠には影響せず、あなたという方への評価ではありません。理由は事務局にお尋ねいただけます。`,
  };
}

/** How a candidate of a company stands, as it may be told to it. */
export interface CandidateTold {
  readonly state: MatchState;
  readonly isReserve: boolean;
  readonly cancelledBySide: MatchSide | null;
  readonly supersededBecause: SupersededBecause | null;
  /** The company itself said no. */
  readonly declinedByUs: boolean;
}

/** What became of a candidate, in words for the company that was shown them: nothing of other companies, no reason that is the person's own. */
export function toldToCompany({ state, isReserve, cancelledBySide, supersededBecause, declinedByUs }: CandidateTold): Said {
  if (declinedByUs) return { en: "You declined this person.", ja: "貴社が見送られました。" };
  switch (state) {
    case "proposed":
    case "sent":
    case "viewed":
    case "interviewed":
      return { en: "Waits for your answer.", ja: "貴社のご回答をお待ちしています。" };
    case "interview_requested":
      return { en: "You asked for a talk first.", ja: "面談を希望されています。" };
    case "host_declined":
      return { en: "You declined this person.", ja: "貴社が見送られました。" };
    case "host_lapsed":
      return { en: "No answer of yours came, and the office closed it.", ja: "ご回答がなかったため、事務局が終了しました。" };
    case "host_accepted":
    case "intern_offered":
      return isReserve
        ? {
            en: "The person agreed to a place that they preferred, and keeps your offer in reserve.",
            ja: "ご本人は、より希望に合う受入れに同意し、貴社のご案内を保留にされています。",
          }
        : { en: "The person has your offer and has not answered yet.", ja: "ご本人の回答を待っています。" };
    case "intern_declined":
      return {
        en: "The person declined your offer. Their reason is their own.",
        ja: "ご本人が辞退されました。理由はご本人のものとしてお預かりしています。",
      };
    case "intern_lapsed":
      return { en: "The person did not answer your offer in time.", ja: "期限までにご本人の回答がありませんでした。" };
    case "intern_accepted":
    case "agreed":
    case "committee_pending":
    case "approved":
      return { en: "You and the person have both agreed.", ja: "貴社とご本人の双方が同意しています。" };
    case "sent_back":
      return { en: "The screening committee did not approve this match.", ja: "審査委員会の承認に至りませんでした。" };
    case "confirmed":
      return { en: "Comes to you: confirmed.", ja: "貴社での受入れが確定しました。" };
    case "cancelled":
      return cancelledBySide === "company"
        ? { en: "You withdrew the place.", ja: "貴社のお申し出により終了しました。" }
        : cancelledBySide === "intern"
          ? { en: "The person withdrew.", ja: "ご本人が辞退されました。" }
          : { en: "The office called this match off.", ja: "事務局が取り消しました。" };
    case "superseded":
      return endedForCompany(supersededBecause);
  }
}

function endedForCompany(because: SupersededBecause | null): Said {
  switch (because) {
    case "position-filled":
      return {
        en: "Your place was filled with somebody else before you answered about this person.",
        ja: "ご回答の前に、貴社の枠がほかの方で埋まりました。",
      };
    case "position-closed":
      return {
        en: "The search for your place ended before you answered about this person.",
        ja: "ご回答の前に、この枠の募集が終了しました。",
      };
    case "person-left":
      return { en: "The person is no longer in this course.", ja: "ご本人は、このコースへの参加を終えられました。" };
    case null:
      return { en: "The person agreed to a place that they preferred.", ja: "ご本人が、より希望に合う受入れに同意されました。" };
  }
}

/** What a rule asks that stood between somebody and every place, said so that they can do something about it where one can. */
export const failedRuleWords = {
  japanese: { en: "the Japanese that the work needs", ja: "仕事に必要な日本語の水準" },
  english: { en: "the English that the work needs", ja: "仕事に必要な英語の水準" },
  residence: { en: "where the course asks its people to live", ja: "コースが求めるお住まいの地域" },
  period: { en: "the days on which you are free", ja: "参加できる時期" },
} satisfies Record<FailedRule, Said>;
