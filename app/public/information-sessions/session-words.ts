import type { Said } from "#platform/language.ts";
import type { SeatsShown } from "#program/information-sessions/rules.ts";

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
  seats: { en: "Seats", ja: "空き状況" },
  how: { en: "How", ja: "開催方法" },
  online: { en: "Online. You get the address to join with your booking.", ja: "オンライン。参加用アドレスはご予約後にお知らせします。" },
  watch: { en: "Watch the video", ja: "動画を見る" },
  watchNote: { en: "The video opens on another site.", ja: "動画は外部のサイトで開きます。" },
  book: { en: "Book a seat", ja: "席を予約する" },
  wait: { en: "Wait for a seat", ja: "キャンセル待ちを申し込む" },
  waitThis: { en: "Wait for a seat", ja: "キャンセル待ち" },
  watchPast: { en: "Watch the recording", ja: "録画を見る" },
  waitsText: {
    en: "You have no seat yet. A letter is on its way to the address you gave. When a seat comes free for you, we write again and hold it for a while.",
    ja: "お席はまだ確保されていません。ご入力のアドレスにメールをお送りしました。順番が来て席が空きましたら、あらためてメールでお知らせし、しばらくお取り置きします。",
  },
  offeredTitle: { en: "A seat is held for you", ja: "お席をお取り置きしています" },
  offeredText: { en: "Take it until", ja: "次の時刻までに席を確定してください：" },
  take: { en: "Take the seat", ja: "席を確定する" },
  leave: { en: "Leave the waiting list", ja: "キャンセル待ちをやめる" },
  leaveText: { en: "If you no longer want a seat, the others move up.", ja: "ご不要になった場合は、次の方に順番をお譲りください。" },
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
    en: "Put yourself on the waiting list: a seat that comes free goes to the first on it. Other sessions may have seats.",
    ja: "キャンセル待ちを受け付けています。席が空きましたら、お申し込み順にご案内します。ほかの回もご検討ください。",
  },
  cancelledTitle: { en: "This session is called off", ja: "この回は開催を中止しました" },
  cancelledText: { en: "Everybody who had booked was told by e-mail.", ja: "ご予約いただいた方には、メールでご連絡しています。" },
  overTitle: { en: "This session is over", ja: "この回は終了しました" },
  runningTitle: { en: "This session has begun", ja: "この回は開催中です" },
  runningText: {
    en: "It can no longer be booked. If you booked, the way to join stands on the page of your booking.",
    ja: "受付は終了しました。ご予約済みの方は、予約のページで参加方法をご確認ください。",
  },
  askedTitle: { en: "Your request has arrived", ja: "お申し込みを受け付けました" },
  lookAtMail: { en: "The letter tells you whether a seat is yours", ja: "お席の確保はメールでご確認ください" },
  askedText: {
    en: "A letter is on its way to the address you gave. It says whether you have a seat or a place on the waiting list, with your booking number and the link to your booking.",
    ja: "ご入力のアドレスにメールをお送りしました。お席の確保またはキャンセル待ちの状況、予約番号、ご予約のページへのリンクが記載されています。",
  },
  bookingNumber: { en: "Booking number", ja: "予約番号" },
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
  heldIn: { en: ", in ", ja: "・" },
  state: { en: "State", ja: "状態" },
} satisfies Record<string, Said>;

/** What the public reads of the seats: no number (see `seatsShown`). */
export const seatsShownNames = {
  free: { en: "Places free", ja: "空きあり" },
  few: { en: "Few places left", ja: "残りわずか" },
  full: { en: "Full", ja: "満席" },
} satisfies Record<SeatsShown, Said>;

export const sessionSayings = {
  place: (place: number): Said => ({
    en: `You are number ${place} on the waiting list`,
    ja: `キャンセル待ちの${place}番目です`,
  }),
  waitText: (hours: number): Said => ({
    en: `You have no seat yet. When one comes free for you, we write at once and hold it for up to ${hours} hours.`,
    ja: `お席はまだ確保されていません。順番が来て席が空きましたら、すぐにメールでお知らせし、最長${hours}時間お取り置きします。`,
  }),
  bookFor: (title: Said): Said => ({ en: `Book a seat: ${title.en}`, ja: `席を予約する：${title.ja}` }),
};
