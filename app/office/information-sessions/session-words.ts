import type { Said } from "#platform/language.ts";

/** Words of the desk for information sessions. */
export const sessionDeskWords = {
  title: { en: "Information sessions", ja: "説明会" },
  none: { en: "No session yet", ja: "説明会はまだありません" },
  noneText: {
    en: "Write the first one below. It stays a draft until you publish it.",
    ja: "下のフォームから作成してください。公開するまでは下書きです。",
  },
  session: { en: "Session", ja: "説明会" },
  when: { en: "When (Japan time)", ja: "日時（日本時間）" },
  audience: { en: "For", ja: "対象" },
  kind: { en: "Kind", ja: "開催方法" },
  state: { en: "State", ja: "状態" },
  booked: { en: "Booked", ja: "予約" },
  new: { en: "Write a session", ja: "説明会を作成する" },
  save: { en: "Save", ja: "保存する" },
  saveDraft: { en: "Save as a draft", ja: "下書きとして保存する" },
  change: { en: "Change the session", ja: "内容を変更する" },
  changeNote: {
    en: "When the time or the address to join changes, everybody who booked is written to at once.",
    ja: "日時または参加用アドレスを変更すると、予約済みの方全員にすぐメールが送られます。",
  },
  publish: { en: "Publish", ja: "公開する" },
  publishNote: { en: "Everybody can see and book it from then on.", ja: "公開すると、誰でも閲覧・予約できるようになります。" },
  callOff: { en: "Call off", ja: "開催を中止する" },
  callOffNote: {
    en: "Everybody who booked is written to. This can't be undone.",
    ja: "予約済みの方全員に中止のメールが送られます。元に戻すことはできません。",
  },
  bookings: { en: "Bookings", ja: "予約者" },
  nobody: { en: "Nobody has booked yet", ja: "予約はまだありません" },
  number: { en: "Number", ja: "予約番号" },
  name: { en: "Name", ja: "お名前" },
  organisation: { en: "Company", ja: "会社名" },
  email: { en: "E-mail", ja: "メールアドレス" },
  bookedAt: { en: "Booked on", ja: "予約日時" },
  attended: { en: "Came", ja: "参加とする" },
  absent: { en: "Did not come", ja: "不参加とする" },
  titleEn: { en: "Title in English", ja: "題名（英語）" },
  titleJa: { en: "Title in Japanese", ja: "題名（日本語）" },
  aboutEn: { en: "What it is about, in English", ja: "内容（英語）" },
  aboutJa: { en: "What it is about, in Japanese", ja: "内容（日本語）" },
  aboutHint: { en: "A blank line begins a new paragraph.", ja: "空行で段落が分かれます。" },
  spoken: { en: "Language spoken", ja: "使用言語" },
  day: { en: "Day", ja: "開催日" },
  from: { en: "Begins (Japan time)", ja: "開始（日本時間）" },
  until: { en: "Ends (Japan time)", ja: "終了（日本時間）" },
  seats: { en: "Seats", ja: "定員" },
  liveHint: { en: "For a live session.", ja: "オンライン開催の場合に入力します。" },
  joinAddress: { en: "Address to join", ja: "参加用アドレス" },
  joinHint: { en: "Begins with https://. Only those who booked see it.", ja: "https:// で始まるもの。予約した方だけに表示されます。" },
  videoAddress: { en: "Address of the video", ja: "動画のアドレス" },
  videoHint: {
    en: "Of a recorded session; of a live one its recording, shown when it is over.",
    ja: "録画配信の場合に入力します。オンライン開催の場合は、終了後に公開する録画のアドレスです。",
  },
  publicPage: { en: "Public page", ja: "公開ページ" },
} satisfies Record<string, Said>;

export const sessionDeskSayings = {
  ofSeats: (booked: number, seats: number | null): string => (seats === null ? "–" : `${booked} / ${seats}`),
};
