import type { Said } from "#platform/language.ts";

/** What the pages of signing in say. */
export const signInWords = {
  title: { en: "Sign in or start", ja: "ログイン・応募開始" },
  lead: {
    en: "One way in for everybody: new here, coming back, from another phone or computer.",
    ja: "初めての方も、続きから始める方も、こちらからお入りください。別の端末からも続けられます。",
  },
  email: { en: "E-mail address", ja: "メールアドレス" },
  emailHint: {
    en: "We send a six-digit code and a link to this address. There is no password to remember.",
    ja: "このアドレスに6桁のコードとリンクをお送りします。パスワードはありません。",
  },
  send: { en: "Send me a code", ja: "コードを送る" },
  asideTitle: { en: "Good to know", ja: "ご案内" },
  asideNew: {
    en: "Giving your address is not an application. An application counts once it is sent and shows a receipt number.",
    ja: "アドレスの入力だけでは応募になりません。応募を送信し、受付番号が表示されると受付が完了します。",
  },
  asideNoLetter: {
    en: "Letters can take a few minutes. Look in the spam folder too before you ask again.",
    ja: "メールの到着まで数分かかることがあります。迷惑メールのフォルダーもご確認ください。",
  },
  codeTitle: { en: "Type the code from your letter", ja: "メールに届いたコードを入力" },
  codeLead: { en: "We sent it to", ja: "送信先：" },
  code: { en: "Six-digit code", ja: "6桁のコード" },
  codeHint: {
    en: "You can also open the link in the letter, on any device.",
    ja: "メール内のリンクを開いてもログインできます。別の端末でも使えます。",
  },
  enter: { en: "Sign in", ja: "ログイン" },
  goOn: { en: "Go on", ja: "続ける" },
  timedOut: { en: "You were signed out because nothing was done for a while.", ja: "一定時間操作がなかったため、ログアウトしました。" },
  timedOutText: {
    en: "Sign in again with the same address: you come back to the page where you were, with what you had typed.",
    ja: "同じアドレスでもう一度ログインすると、元のページに戻ります。入力していた内容も残っています。",
  },
  signInFirst: {
    en: "Please sign in first. After that you come to the page you asked for.",
    ja: "このページを見るにはログインが必要です。ログイン後、元のページへ進みます。",
  },
  sentAgain: {
    en: "A new letter is on its way. Only the newest code works now.",
    ja: "新しいメールを送りました。最新のコードだけが使えます。",
  },
  otherAddress: { en: "Use another e-mail address", ja: "別のメールアドレスを使う" },
  linkElsewhere: {
    en: "You will be signed in in this window alone. If you asked from another browser or device, type the six-digit code of the letter there instead.",
    ja: "この画面でのみログインします。別のブラウザーや端末で始めた方は、そちらの画面にメールの6桁のコードを入力してください。",
  },
  again: { en: "Send a new code", ja: "新しいコードを送る" },
  noMailServer: {
    en: "This system sends no e-mail yet: its administrator finds the letter in the outbox.",
    ja: "このシステムはまだメールを送信しません。管理者は送信箱で内容を確認できます。",
  },
  linkTitle: { en: "Sign in", ja: "ログイン" },
  linkLead: { en: "Press the button to sign in as", ja: "ボタンを押すと、次のアドレスでログインします：" },
  startTitle: { en: "What would you like to do?", ja: "ご用件をお選びください" },
  startLead: { en: "You are signed in as", ja: "ログイン中：" },
  asIntern: { en: "Apply as an intern", ja: "インターンとして応募する" },
  asInternText: {
    en: "For students and graduates. You can save your answers and come back at any time.",
    ja: "学生・卒業生の方はこちら。入力内容は保存でき、いつでも続きから再開できます。",
  },
  asCompany: { en: "Apply as a host company", ja: "受入企業として申し込む" },
  asCompanyText: { en: "For small and medium-sized companies in Japan.", ja: "日本国内の中堅・中小企業の方はこちら。" },
  carryTitle: { en: "Start with your answers", ja: "確認した回答で応募を始める" },
  carryLead: {
    en: "An application of this year is begun for you. On the next page you see which answers go into it.",
    ja: "今年度の応募を始めます。次のページで、応募フォームに入る回答をご確認いただけます。",
  },
  carryStart: { en: "Start my application", ja: "応募を始める" },
  eligible: {
    en: "Not sure whether you may apply? Check first, without an account",
    ja: "応募できるか迷う方は、登録なしで先に確かめられます",
  },
  toInternPage: { en: "To my page", ja: "マイページへ" },
  toCompanyPage: { en: "To the company page", ja: "企業ページへ" },
  toOffice: { en: "To the desk of the JIP Office", ja: "事務局の画面へ" },
  toCommittee: { en: "To the decisions of the committee", ja: "審査委員会の画面へ" },
  toReader: { en: "To the counts and reports", ja: "集計・報告の画面へ" },
  setUpTitle: { en: "Set up the first administrator", ja: "最初の管理者の設定" },
  setUpLead: {
    en: "This link works once. The address gets the sign-in codes from now on.",
    ja: "このリンクは1回だけ使えます。今後、ログイン用コードはこのアドレスに届きます。",
  },
  name: { en: "Name", ja: "氏名" },
  setUp: { en: "Make me the administrator", ja: "管理者として登録する" },
  signedOut: { en: "You are signed out.", ja: "ログアウトしました。" },
} satisfies Record<string, Said>;
