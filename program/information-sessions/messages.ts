import type { Said } from "#platform/language.ts";
import type { BookingState } from "./information-session.ts";
import type { SessionAudience } from "./information-session.ts";
import type { SessionKind } from "./information-session.ts";
import type { SessionState } from "./information-session.ts";
import type { Standing } from "./rules.ts";

export const audienceNames = {
  person: { en: "For interns", ja: "インターン応募者向け" },
  company: { en: "For companies", ja: "受入企業向け" },
} satisfies Record<SessionAudience, Said>;

export const kindNames = {
  live: { en: "Live online, with seats", ja: "オンライン開催（定員あり）" },
  recorded: { en: "Recorded video", ja: "録画配信" },
} satisfies Record<SessionKind, Said>;

export const stateNames = {
  draft: { en: "Draft", ja: "下書き" },
  published: { en: "Published", ja: "公開中" },
  cancelled: { en: "Called off", ja: "開催中止" },
} satisfies Record<SessionState, Said>;

export const standingNames = {
  open: { en: "Seats left", ja: "受付中" },
  full: { en: "Full: waiting list", ja: "満席（キャンセル待ち）" },
  running: { en: "Begun", ja: "開催中" },
  over: { en: "Over", ja: "終了" },
  cancelled: { en: "Called off", ja: "開催中止" },
  recorded: { en: "Any time", ja: "いつでも視聴可" },
} satisfies Record<Standing, Said>;

export const bookingStateNames = {
  booked: { en: "Booked", ja: "予約済み" },
  cancelled: { en: "Cancelled", ja: "キャンセル" },
  attended: { en: "Came", ja: "参加" },
  absent: { en: "Did not come", ja: "不参加" },
  waiting: { en: "Waiting for a seat", ja: "キャンセル待ち" },
  offered: { en: "Seat offered", ja: "席をご案内中" },
} satisfies Record<BookingState, Said>;

/** The language that is spoken in a session. */
export const spokenNames = { en: { en: "English", ja: "英語" }, ja: { en: "Japanese", ja: "日本語" } } satisfies Record<string, Said>;

/** Problems of the booking form and of the office's form. */
export const sessionProblems = {
  required: { en: "This answer is missing.", ja: "入力されていません。" },
  "too-long": { en: "This is longer than the field can hold.", ja: "入力できる文字数を超えています。" },
  "choice-unknown": { en: "Choose one of the answers shown.", ja: "表示されている選択肢から選んでください。" },
  "name-invalid": {
    en: "Write your name alone, without an address of a site.",
    ja: "お名前だけを入力してください。サイトのアドレスは入れられません。",
  },
  "email-invalid": {
    en: "Write one e-mail address, such as name@mail.example.",
    ja: "メールアドレスを一つ、name@mail.example のような形で入力してください。",
  },
  "consent-needed": {
    en: "We can keep a seat for you only if you agree to the privacy policy.",
    ja: "お席を確保するには、プライバシーポリシーへの同意が必要です。",
  },
  "session-full": {
    en: "The last seat has just been taken. What you typed is kept below: you can put yourself on the waiting list with it. If you had booked before, your seat is safe, and your letter says so.",
    ja: "たった今、満席になりました。入力内容は残っていますので、そのままキャンセル待ちをお申し込みいただけます。すでにご予約済みの場合、お席は確保されています（メールをご確認ください）。",
  },
  "offer-over": {
    en: "The seat was not taken in time and has gone to the next person. You can put yourself on the waiting list again.",
    ja: "お取り置きの期限が過ぎたため、次の方にご案内しました。もう一度キャンセル待ちをお申し込みいただけます。",
  },
  "session-closed": {
    en: "This session can no longer be booked. What you typed is kept below.",
    ja: "この回の受付は終了しました。入力内容は残っています。",
  },
  "too-many": {
    en: "There were many bookings from this address within an hour. Please try again a little later; what you typed is kept.",
    ja: "このアドレスからのお申し込みが続いています。入力内容を残していますので、しばらくしてからもう一度お試しください。",
  },
  "ends-before-start": { en: "The end lies before the start.", ja: "終了時刻が開始時刻より前になっています。" },
  "starts-in-past": { en: "The start lies in the past.", ja: "開始日時が過ぎています。" },
  "seats-below-booked": { en: "More seats than this are booked already.", ja: "すでに予約された席数を下回っています。" },
  "kind-fixed": {
    en: "A session that was announced stays live or recorded. Write a new one instead.",
    ja: "公開した説明会の開催方法は変更できません。新しく作成してください。",
  },
  "address-invalid": { en: "Write a whole address that begins with https://.", ja: "https:// で始まるアドレスを入力してください。" },
  "number-needed": { en: "Write a whole number from 1.", ja: "1 以上の整数を入力してください。" },
  "out-of-range": { en: "This number is out of range.", ja: "入力できる範囲を超えています。" },
  "changed-meanwhile": {
    en: "Somebody else changed this session in the meantime. Look at it again; what you typed is kept below.",
    ja: "ほかの担当者がこの説明会を変更しました。内容をご確認ください。入力内容は残っています。",
  },
  "not-possible": { en: "This is not possible any more.", ja: "現在この操作はできません。" },
} satisfies Record<string, Said>;
