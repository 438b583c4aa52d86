import type { Said } from "#platform/language.ts";

export const signInProblems = {
  "too-many-letters": {
    en: "Five letters went to this address within a quarter of an hour. The newest one signs you in, also now: press its link. A new letter can be asked for in some minutes.",
    ja: "このアドレスには、15分以内に5通のメールをお送りしています。最新のメールのリンクから、いまでもログインできます。新しいメールは、しばらくしてから送信できます。",
  },
  "too-many-tries": {
    en: "Too many codes were typed for this address. The link in the newest letter still signs you in; typing a code works again in some minutes.",
    ja: "このアドレスのコードの入力が多すぎます。最新のメールのリンクからは、いまでもログインできます。コードの入力は、しばらくしてからお試しください。",
  },
  "code-wrong": {
    en: "This code does not fit. Check the six digits in your newest letter; after five wrong tries a new code is needed.",
    ja: "コードが一致しません。最新のメールの6桁の数字をご確認ください。5回間違えると、新しいコードが必要です。",
  },
  "code-old": {
    en: "This code is too old: it worked for 15 minutes. Press “Send a new code”.",
    ja: "コードの有効期限（15分）が過ぎています。「新しいコードを送る」を押してください。",
  },
  "code-used": {
    en: "This code cannot be used any more: it was used already or tried too often. Press “Send a new code”.",
    ja: "このコードは使用済みか、入力を間違えた回数が多いため使えません。「新しいコードを送る」を押してください。",
  },
  "link-old": {
    en: "This link is too old: it worked for 15 minutes. Press the button below and we send a new one.",
    ja: "リンクの有効期限（15分）が過ぎています。下のボタンを押すと、新しいリンクをお送りします。",
  },
  "link-newer": {
    en: "We have sent you a newer letter since; only its link and code work. If you can’t find it, ask for another here.",
    ja: "その後に新しいメールをお送りしています。最新のメールのリンクまたはコードをお使いください。見つからない場合は、もう一度お求めください。",
  },
  "link-used": {
    en: "This link was used already: each works once. If you are not signed in, press the button below and we send a new one.",
    ja: "このリンクは使用済みです（1回だけ使えます）。ログインできていない場合は、下のボタンを押すと新しいリンクをお送りします。",
  },
  "set-up-link-used": {
    en: "This set-up link was used already or is too old. Start the program again to get a new one.",
    ja: "このセットアップ用リンクは使用済みか、期限が過ぎています。プログラムを再起動すると新しいリンクが発行されます。",
  },
  "same-address": { en: "This is your address already.", ja: "すでにこのアドレスをお使いです。" },
  "emails-differ": { en: "The two addresses differ.", ja: "2つのアドレスが一致しません。" },
  "change-old": {
    en: "This change was stopped, done already, or its 48 hours are over. Nothing was changed now.",
    ja: "この変更は、中止・完了済み、または期限（48時間）切れです。今回は何も変更されていません。",
  },
  "address-taken": {
    en: "This address has an account of its own already, so it cannot become the address of another. You can sign in with it.",
    ja: "このアドレスにはすでにアカウントがあるため、別のアカウントのアドレスにはできません。このアドレスでログインできます。",
  },
  "factor-code-wrong": {
    en: "This code does not fit. Type the six digits that the app shows now, or a recovery code that you have not used yet.",
    ja: "コードが一致しません。アプリに表示されている6桁の数字か、まだ使っていない回復コードを入力してください。",
  },
  "factor-code-seen": {
    en: "This code was used already. Wait until the app shows the next one (at most half a minute).",
    ja: "このコードは使用済みです。アプリに次のコードが表示されるまでお待ちください（最長30秒）。",
  },
  "factor-there": { en: "Your second factor is on already.", ja: "2段階認証はすでに設定されています。" },
  "factor-missing": { en: "No second factor is set up for this account.", ja: "このアカウントには2段階認証が設定されていません。" },
  "own-factor": {
    en: "You cannot reset your own second factor here. Use a recovery code, or ask another administrator.",
    ja: "ご自身の2段階認証はここでは解除できません。回復コードを使うか、ほかの管理者に依頼してください。",
  },
  "account-unknown": {
    en: "Nobody has an account with this address. Check it in the application or in the inquiry.",
    ja: "このアドレスのアカウントはありません。応募または問い合わせの内容でご確認ください。",
  },
  "required@confirmed": { en: "Tick this once you have checked who the person is.", ja: "本人確認が済んだら、チェックを入れてください。" },
  "own-role": {
    en: "You cannot end your own role as administrator. Ask another administrator to do it.",
    ja: "ご自身の管理者の役割は終了できません。ほかの管理者に依頼してください。",
  },
} satisfies Record<string, Said>;

/** What the page of people and roles says. */
export const peopleWords = {
  sureGive: { en: "Give this role?", ja: "この役割を付与しますか" },
  sureEnd: { en: "Take this role away?", ja: "この役割を外しますか" },
  notYet: { en: "Nothing has been changed yet", ja: "まだ変更していません" },
  sureGiveText: {
    en: "The role opens data of applicants and companies to this person. Check the address letter by letter: whoever reads its mail can sign in.",
    ja: "この役割により、応募者や企業の情報を見ることができるようになります。アドレスのメールを受け取れる方がログインできるため、一字一句お確かめください。",
  },
  sureEndText: {
    en: "From then on this person cannot do the work of this role. It can be given again at any time.",
    ja: "外すと、この方はこの役割の仕事ができなくなります。いつでも付与し直せます。",
  },
  backToForm: { en: "Back", ja: "戻る" },
  title: { en: "People and roles", ja: "利用者と役割" },
  lead: {
    en: "Staff, committee and readers. Everybody signs in by a letter; there are no passwords.",
    ja: "事務局、審査委員、閲覧者の一覧です。全員がメールのコードでログインします。",
  },
  name: { en: "Name", ja: "氏名" },
  email: { en: "E-mail address", ja: "メールアドレス" },
  seen: { en: "Last sign-in", ja: "最終ログイン" },
  never: { en: "never", ja: "なし" },
  inactive: { en: "Not here for 60 days: still needed?", ja: "60日以上ログインなし：役割は必要ですか" },
  factor: { en: "Second factor", ja: "2段階認証" },
  factorOn: { en: "On", ja: "設定済み" },
  factorOff: { en: "Not set up", ja: "未設定" },
  reset: { en: "Reset", ja: "解除する" },
  resetReason: { en: "Reason", ja: "理由" },
  role: { en: "Role", ja: "役割" },
  roles: { en: "Roles", ja: "役割" },
  give: { en: "Give the role", ja: "役割を付与する" },
  giveTitle: { en: "Give somebody a role", ja: "役割を付与する" },
  end: { en: "End this role", ja: "役割を終了する" },
} satisfies Record<string, Said>;

/** Why an administrator takes a second factor away. */
export const resetReasons = {
  "phone-lost": { en: "The phone is lost or broken.", ja: "スマートフォンの紛失・故障" },
  "phone-changed": { en: "The person has a new phone.", ja: "スマートフォンの変更" },
  "codes-lost": { en: "App and recovery codes are both out of reach.", ja: "アプリと回復コードの両方が使えない" },
} satisfies Record<string, Said>;
export type ResetReason = keyof typeof resetReasons;

/** Why an old mailbox cannot confirm a change any more. */
export const lostMailboxReasons = {
  closed: {
    en: "The mailbox was closed (school or company left, provider gone).",
    ja: "メールアドレスの廃止（卒業・退職・サービス終了など）",
  },
  "no-access": { en: "The person cannot get into it any more.", ja: "ログインできなくなった" },
  mistyped: { en: "The address was mistyped when the account was made.", ja: "登録時の入力間違い" },
} satisfies Record<string, Said>;
export type LostMailboxReason = keyof typeof lostMailboxReasons;

/** How the office made sure who asks. */
export const identityChecks = {
  "passport-shown": { en: "Video call, passport shown, same person and same details", ja: "ビデオ通話でパスポートと本人を確認" },
  "telephone-on-file": { en: "Called back at the telephone number of the application", ja: "申込内容の電話番号に折り返して確認" },
  "in-person": { en: "Met in person, with a document", ja: "対面で証明書を確認" },
} satisfies Record<string, Said>;
export type IdentityCheck = keyof typeof identityChecks;

/** What the office's page for a lost mailbox says. */
export const lostMailboxWords = {
  title: { en: "Change the address of somebody with a lost mailbox", ja: "使えなくなったメールアドレスの変更" },
  lead: {
    en: "Only for people who cannot read their old mailbox any more. Everybody else changes it themselves in their account, where both mailboxes confirm.",
    ja: "以前のメールを受信できない方のための手続きです。受信できる方は、ご自身のアカウントの画面で変更できます（両方のアドレスで確認します）。",
  },
  oldEmail: { en: "Address of the account until now", ja: "現在登録されているアドレス" },
  newEmail: { en: "New address", ja: "新しいアドレス" },
  newEmailAgain: { en: "New address again", ja: "新しいアドレス（確認）" },
  checkedBy: { en: "How you checked who it is", ja: "本人確認の方法" },
  checkedByHint: {
    en: "A mail from the new address proves nothing: ask for more. A wrong change gives an account away.",
    ja: "新しいアドレスからのメールだけでは本人と確認できません。誤って変更すると、他人がアカウントを使えるようになります。",
  },
  reason: { en: "Why the old mailbox cannot be used", ja: "以前のアドレスを使えない理由" },
  confirmed: { en: "Confirmation", ja: "確認" },
  confirmedText: { en: "I have checked the identity myself.", ja: "自分で本人確認を行いました。" },
  change: { en: "Change the address", ja: "アドレスを変更する" },
  done: { en: "The address has been changed", ja: "アドレスを変更しました" },
  doneText: {
    en: "Letters went to both addresses, and the person was signed out everywhere.",
    ja: "両方のアドレスにメールでお知らせし、すべての端末をログアウトしました。",
  },
} satisfies Record<string, Said>;
