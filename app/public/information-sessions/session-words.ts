import type { Said } from "#platform/language.ts";

/** Words of the public pages of information sessions. */
export const sessionWords = {
  home: { en: "Home", ja: "ホーム" },
  title: { en: "Information sessions", ja: "説明会" },
  lead: {
    en: "Somebody of the office explains the program and answers questions. Attending is free, not needed in order to apply, and not an application.",
    ja: "事務局が事業の内容をご説明し、ご質問にお答えします。参加は無料です。参加しなくても応募・申込みができ、参加が応募になることもありません。",
  },
  session: { en: "Session", ja: "説明会" },
  coming: { en: "Coming sessions", ja: "これから開催する説明会" },
  recorded: { en: "Videos to watch at any time", ja: "いつでも視聴できる動画" },
  past: { en: "Past sessions", ja: "終了した説明会" },
  none: { en: "No session is announced at present", ja: "現在ご案内している説明会はありません" },
  noneText: {
    en: "New sessions appear here as soon as they are settled. Most questions are answered already:",
    ja: "開催が決まり次第、このページでお知らせします。よくいただくご質問への回答もご覧ください。",
  },
  questions: { en: "Questions and answers", ja: "よくある質問" },
  when: { en: "When", ja: "日時" },
  until: { en: "to", ja: "〜" },
  ahead: { en: "Next information sessions", ja: "今後の説明会" },
  next: { en: "What to do next", ja: "次にすること" },
  audience: { en: "For whom", ja: "対象" },
  language: { en: "Language", ja: "使用言語" },
  seats: { en: "Seats", ja: "定員" },
  how: { en: "How", ja: "開催方法" },
  online: { en: "Online. You get the address to join with your booking.", ja: "オンライン。参加用アドレスはご予約後にお知らせします。" },
  watch: { en: "Watch the video", ja: "動画を見る" },
  watchNote: { en: "The video opens on another site.", ja: "動画は外部のサイトで開きます。" },
  book: { en: "Book a seat", ja: "席を予約する" },
  bookThis: { en: "Book", ja: "予約する" },
  see: { en: "See", ja: "内容を見る" },
  toCalendar: { en: "Put it in my calendar (.ics)", ja: "カレンダーに登録する（.ics）" },
  name: { en: "Your name", ja: "お名前" },
  email: { en: "E-mail address", ja: "メールアドレス" },
  emailHint: { en: "The letter with the way to join goes there.", ja: "参加方法をこのアドレスにお送りします。" },
  organisation: { en: "Company", ja: "会社名" },
  consent: { en: "Personal information", ja: "個人情報の取扱い" },
  consentBefore: { en: "I agree to the ", ja: "" },
  policy: { en: "privacy policy", ja: "プライバシーポリシー" },
  consentAfter: { en: ".", ja: "に同意する" },
  fullTitle: { en: "This session is full", ja: "この回は満席です" },
  fullText: {
    en: "Seats that are given back appear here again. Other sessions may have seats.",
    ja: "キャンセルが出た場合は、このページから予約できるようになります。ほかの回もご検討ください。",
  },
  cancelledTitle: { en: "This session is called off", ja: "この回は開催を中止しました" },
  cancelledText: { en: "Everybody who had booked was told by e-mail.", ja: "ご予約いただいた方には、メールでご連絡しています。" },
  overTitle: { en: "This session is over", ja: "この回は終了しました" },
  runningTitle: { en: "This session has begun", ja: "この回は開催中です" },
  runningText: {
    en: "It can no longer be booked. If you booked, the way to join stands on the page of your booking.",
    ja: "受付は終了しました。ご予約済みの方は、予約のページで参加方法をご確認ください。",
  },
  bookedTitle: { en: "Your seat is booked", ja: "席を予約しました" },
  bookingNumber: { en: "Booking number", ja: "予約番号" },
  bookedText: {
    en: "A letter is on its way to the address you gave. It holds the way to join, and a link by which you can give the seat back.",
    ja: "ご入力のアドレスにメールをお送りしました。参加方法と、キャンセル用のリンクが記載されています。",
  },
  bookedNext: {
    en: "No letter after some minutes? Look among unwanted mail, or book once more with the same address: you keep the same seat.",
    ja: "数分たっても届かない場合は、迷惑メールのフォルダーをご確認いただくか、同じアドレスでもう一度お申し込みください（席は重複しません）。",
  },
  ownTitle: { en: "Your booking", ja: "ご予約の内容" },
  join: { en: "How to join", ja: "参加方法" },
  joinLater: {
    en: "The address to join follows by e-mail, at the latest a day before.",
    ja: "参加用アドレスは、遅くとも前日までにメールでお知らせします。",
  },
  cancel: { en: "Give the seat back", ja: "予約をキャンセルする" },
  cancelText: {
    en: "If you can't come, somebody else can have your seat. You can book again while there are seats.",
    ja: "ご都合が悪くなった場合は、席をほかの方にお譲りください。空きがあれば、もう一度予約できます。",
  },
  cancelledByYou: { en: "This booking is cancelled", ja: "この予約はキャンセル済みです" },
  all: { en: "All information sessions", ja: "説明会の一覧" },
} satisfies Record<string, Said>;

export const sessionSayings = {
  seatsLeft: (left: number, seats: number): Said => ({
    en: `${left} of ${seats} left`,
    ja: `残り${left}席（定員${seats}名）`,
  }),
  bookFor: (title: Said): Said => ({ en: `Book a seat: ${title.en}`, ja: `席を予約する：${title.ja}` }),
};
