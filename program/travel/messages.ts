import { sayDay } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { CorrectionReason } from "./travel.ts";
import type { PressedState } from "./rules.ts";
import type { StayEnd } from "./travel.ts";
import type { TravelState } from "./travel.ts";

/** Where a travel stands. */
export const travelStateNames = {
  papers: { en: "Papers being prepared", ja: "書類の準備中" },
  papers_sent: { en: "Papers sent", ja: "書類を送付" },
  visa_applied: { en: "Visa applied for", ja: "査証を申請" },
  visa_issued: { en: "Visa issued", ja: "査証の発給" },
  visa_refused: { en: "Visa refused", ja: "査証は不許可" },
  ticketed: { en: "Flight booked", ja: "航空券を手配" },
  arrived: { en: "In Japan", ja: "日本に滞在中" },
  departed: { en: "Gone home", ja: "帰国" },
} satisfies Record<TravelState, Said>;

/** The office's buttons. */
export const travelPresses = {
  papers_sent: { en: "The papers have been sent", ja: "書類を送付した" },
  visa_applied: { en: "The person has applied for the visa", ja: "本人が査証を申請した" },
  visa_issued: { en: "The visa has been issued", ja: "査証が発給された" },
  visa_refused: { en: "The visa has been refused (kept within the office)", ja: "査証が不許可となった（事務局内のみ）" },
  ticketed: { en: "The flight is booked", ja: "航空券を手配した" },
} satisfies Record<PressedState, Said>;

export const stayEndNames = {
  arrival: { en: "Arrival in Japan", ja: "日本への到着" },
  departure: { en: "Departure from Japan", ja: "日本からの出発" },
} satisfies Record<StayEnd, Said>;

export const correctionReasonNames = {
  mistyped: { en: "The wrong day was entered", ja: "入力の誤り" },
  "flight-changed": { en: "The flight was changed", ja: "便の変更" },
  "passport-stamp": { en: "The stamp in the passport says another day", ja: "旅券の証印と相違" },
  other: { en: "Other", ja: "その他" },
} satisfies Record<CorrectionReason, Said>;

/** Problems of the forms of a travel. */
export const travelProblems = {
  "state-has-moved": { en: "This step is not possible from where the travel stands now.", ja: "現在の状況からは、この操作はできません。" },
  "day-in-future": { en: "This day has not come yet. Record it once it has.", ja: "まだ来ていない日です。当日以降に記録してください。" },
  "departure-before-arrival": {
    en: "The departure lies before the arrival. Please check both days.",
    ja: "出発日が到着日より前です。両方の日を確認してください。",
  },
  "arrival-after-departure": {
    en: "The arrival lies after the departure. Please check both days.",
    ja: "到着日が出発日より後です。両方の日を確認してください。",
  },
  "arrival-not-confirmed": { en: "Confirm the arrival first.", ja: "先に到着日を確定してください。" },
  "confirmed-already": {
    en: "This day is confirmed. Correct it with a reason.",
    ja: "この日は確定しています。理由を添えて訂正してください。",
  },
  "reason-needed": { en: "Choose why the day is corrected.", ja: "訂正の理由を選んでください。" },
  "nothing-recorded": { en: "No day is recorded yet.", ja: "まだ日が記録されていません。" },
  "day-unchanged": { en: "This day stands there already.", ja: "すでに同じ日が記録されています。" },
} satisfies Record<string, Said>;

/** Deeds in the history; the facts say the rest. */
export const travelDeeds: Readonly<Record<string, Said>> = {
  "travel-opened": { en: "Travel opened", ja: "渡航の準備を開始" },
  "travel-moved": { en: "Travel: next step", ja: "渡航の状況を更新" },
  "arrival-recorded": { en: "Arrival recorded", ja: "到着日を記録" },
  "arrival-confirmed": { en: "Arrival confirmed", ja: "到着日を確定" },
  "arrival-corrected": { en: "Arrival corrected, to be confirmed again", ja: "到着日を訂正（再確定が必要）" },
  "departure-recorded": { en: "Departure recorded", ja: "出発日を記録" },
  "departure-confirmed": { en: "Departure confirmed", ja: "出発日を確定" },
  "departure-corrected": { en: "Departure corrected, to be confirmed again", ja: "出発日を訂正（再確定が必要）" },
};

/** The days of stay in words, both included. */
export function sayStay(stay: { from: string; to: string }): Said {
  return { en: `${sayDay(stay.from, "en")} to ${sayDay(stay.to, "en")}`, ja: `${sayDay(stay.from, "ja")}から${sayDay(stay.to, "ja")}まで` };
}
