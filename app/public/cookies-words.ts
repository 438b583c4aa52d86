import type { Said } from "#platform/language.ts";

/** Every cookie of this site, and what else stays on a device. */
export const cookiesWords = {
  home: { en: "Home", ja: "ホーム" },
  title: { en: "Cookies", ja: "クッキー（Cookie）" },
  lead: {
    en: "Reading this site sets no cookie. Two are set when you sign in: one keeps you signed in, one lets nobody else lock you out.",
    ja: "閲覧するだけなら、クッキーは使いません。ログインしたときだけ、ログイン状態を保つものと、他人の操作でログインできなくなるのを防ぐものの2つを使います。",
  },
  all: { en: "Every cookie of this site", ja: "このサイトのクッキー" },
  name: { en: "Name", ja: "名前" },
  what: { en: "What for", ja: "目的" },
  howLong: { en: "How long", ja: "期間" },
  session: {
    en: "Keeps you signed in. It holds a random number, no name and no address; the browser shows it to no script.",
    ja: "ログイン状態を保ちます。中身は無作為な番号で、氏名や連絡先は含みません。スクリプトからは読めません。",
  },
  secure: { en: "on the encrypted site", ja: "暗号化された接続の場合" },
  browser: {
    en: "Marks a browser in which you have signed in. If somebody else asks for codes in your name until no more are sent, they are still sent to this browser. It is sealed, holds no readable address and signs nobody in.",
    ja: "ログインしたことのあるブラウザーの印です。他人があなたのアドレスでコードを何度も請求して上限に達しても、このブラウザーからは請求できます。中身は封印されており、連絡先は読み取れず、これだけでログインすることもできません。",
  },
  browserLong: { en: "180 days after the last sign-in.", ja: "最後のログインから180日間。" },
  secondFactor: {
    en: "A code from your phone, the second step for some, needs no cookie of its own: once it is right, the same cookie gets a new number.",
    ja: "認証アプリのコード（一部の方にお願いする2段階認証）のための別のクッキーはありません。コードが正しければ、同じクッキーの番号が新しくなります。",
  },
  device: { en: "What else stays on your device", ja: "端末に残るその他の情報" },
  deviceText: {
    en: "These are no cookies: your browser keeps them for itself and sends them to nobody by itself. Each is there only for those who are signed in, and only with script.",
    ja: "次のものはクッキーではありません。ブラウザーの中だけに保存され、どこにも送信されません。いずれもログイン中の方が、スクリプトを使う設定の場合に限ります。",
  },
  draft: { en: "A draft", ja: "応募の下書き" },
  draftText: {
    en: "What you are typing into an application, so that a broken line loses nothing.",
    ja: "入力中の応募内容です。通信が切れても失われないようにするためのものです。",
  },
  draftLong: {
    en: "Until our server has it; at the latest when you sign out or send the application.",
    ja: "サーバーに保存されるまで。遅くともログアウトまたは応募の送信まで。",
  },
  upload: { en: "The number of an upload", ja: "送信中の書類の番号" },
  uploadText: {
    en: "The number of a document that is being sent, so that it goes on where the line broke.",
    ja: "送信中の書類の番号です。通信が切れたところから続けるためのものです。",
  },
  uploadLong: { en: "Until the document has arrived, or the window is closed.", ja: "書類が届くまで、または画面を閉じるまで。" },
  keys: { en: "The office's keys", ja: "事務局の画面のキー操作" },
  keysText: {
    en: "Whether somebody of the office has switched single keys off.",
    ja: "事務局の職員が1文字のキー操作を切っているかどうか。",
  },
  keysLong: { en: "Until it is switched again.", ja: "切り替えるまで。" },
  kept: {
    en: "If your session ends while you fill in a form, what you typed waits on our server for an hour, for you alone, until you have signed in again; no cookie holds it.",
    ja: "入力の途中でログインの期限が切れた場合、内容はサーバーで1時間保管し、もう一度ログインしたご本人にだけ表示します。クッキーには保存しません。",
  },
  sessionLong: {
    en: "Ends when you sign out, after three hours without use (half an hour for staff and readers), and at the latest after twelve hours.",
    ja: "ログアウトしたとき、3時間（職員・閲覧者は30分）操作がないとき、または遅くともログインから12時間で終わります。",
  },
  language: { en: "Language", ja: "言語" },
  languageText: {
    en: "The language stands in the address of each page (/en, /ja), so no cookie has to remember it. Your browser's own setting decides where the bare address leads.",
    ja: "言語は各ページのアドレス（/en、/ja）で決まるため、クッキーに保存しません。最初のアドレスでは、ブラウザーの言語設定に従います。",
  },
  others: { en: "Nobody else", ja: "外部のサービス" },
  othersText: {
    en: "No page loads anything from another site: no counting of visitors, no advertising, no fonts, maps or videos of others. So nobody else can set a cookie here. A link to a recorded session leads to the site of the video; that site has rules of its own.",
    ja: "外部のサイトからは何も読み込みません。アクセス解析、広告、外部のフォントや地図、動画の埋込みは使っていないため、第三者がクッキーを設定することもありません。録画の説明会へのリンク先では、そのサイトの定めが適用されます。",
  },
  consent: { en: "Why we ask for no consent", ja: "同意をお尋ねしない理由" },
  consentText: {
    en: "A cookie that identified you without need would want your consent first. There is none, so there is nothing to ask. Should that change, we will ask before the cookie is set.",
    ja: "必要のないクッキーで個人を特定するには、事前の同意が必要です。そのようなクッキーは使っていないため、お尋ねしていません。変更する場合は、設定する前に同意をお願いします。",
  },
  off: { en: "Without cookies", ja: "クッキーを使わない設定の場合" },
  offText: {
    en: "All public pages, the inquiry form and the calendar files work. Only signing in does not.",
    ja: "一般向けのページ、お問い合わせ、カレンダーのファイルはすべてお使いいただけます。ログインだけができません。",
  },
  privacy: { en: "Privacy policy", ja: "プライバシーポリシー" },
} satisfies Record<string, Said>;
