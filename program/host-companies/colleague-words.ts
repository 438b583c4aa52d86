import type { Said } from "#platform/language.ts";

/** Problems of inviting and changing colleagues. */
export const colleagueProblems = {
  "last-lead": {
    en: "Somebody must remain who can act for the company. Make a colleague applicant or manager in charge first.",
    ja: "企業を代表して手続きできる方が1名以上必要です。先に、ほかの方を申込担当者または責任者にしてください。",
  },
  "colleague-there": {
    en: "This address belongs to a colleague who is here already.",
    ja: "このアドレスの方は、すでに担当者として登録されています。",
  },
  "invited-already": {
    en: "This address has an open invitation. Take it back below to send another.",
    ja: "このアドレスには招待を送信済みです。送り直す場合は、下の一覧から取り消してください。",
  },
  "too-many-invitations": {
    en: "Ten invitations are open. Take one back or wait until one is accepted.",
    ja: "送信済みの招待が10件あります。取り消すか、承諾されるまでお待ちください。",
  },
  "too-many-today": {
    en: "Your company has sent 20 invitations within 24 hours. Please send more tomorrow.",
    ja: "24時間以内に送れる招待は20件までです。続きは、明日以降にお願いします。",
  },
  "invitation-old": {
    en: "This invitation was used already, was taken back, or its 14 days are over. Ask your colleague to invite you again.",
    ja: "この招待は使用済み、取り消し、または期限（14日間）が過ぎています。招待した方にもう一度ご依頼ください。",
  },
  "other-address": {
    en: "The invitation is for another address than the one you are signed in with. Sign out, then sign in with the invited address.",
    ja: "招待されたアドレスと、ログイン中のアドレスが異なります。いったんログアウトし、招待されたアドレスでログインしてください。",
  },
  "has-other-company": {
    en: "You act for another company with this address. One address acts for one company: ask to be invited at another address.",
    ja: "このアドレスは、別の企業の担当者として登録されています。別のアドレスへの招待をご依頼ください。",
  },
} satisfies Record<string, Said>;

/** What the pages of a company's people say. */
export const colleagueWords = {
  title: { en: "People of your company", ja: "担当者" },
  lead: {
    en: "Each colleague signs in with their own address and sees what their role needs.",
    ja: "担当者はそれぞれのメールアドレスでログインし、役割に応じた内容を見ることができます。",
  },
  name: { en: "Name", ja: "氏名" },
  email: { en: "E-mail address", ja: "メールアドレス" },
  role: { en: "Role", ja: "役割" },
  change: { en: "Change", ja: "変更する" },
  remove: { en: "Remove", ja: "外す" },
  you: { en: "you", ja: "ご本人" },
  deed: { en: "Change or remove", ja: "変更・削除" },
  invited: { en: "Invited, not here yet", ja: "招待中" },
  until: { en: "Until", ja: "期限" },
  takeBack: { en: "Take back", ja: "取り消す" },
  expired: { en: "expired", ja: "期限切れ" },
  inviteTitle: { en: "Invite a colleague", ja: "担当者を招待する" },
  invite: { en: "Send the invitation", ja: "招待を送る" },
  rightsTitle: { en: "Who may do what", ja: "役割ごとにできること" },
  acceptTitle: { en: "Invitation to act for a company", ja: "企業担当者としての招待" },
  acceptAs: { en: "Your role", ja: "役割" },
  company: { en: "Company", ja: "企業" },
  invitedAddress: { en: "Invited address", ja: "招待されたアドレス" },
  signIn: { en: "Sign in to accept", ja: "ログインして承諾する" },
  signInText: {
    en: "Sign in with the invited address; after that you come back here.",
    ja: "招待されたアドレスでログインしてください。ログイン後、この画面に戻ります。",
  },
  accept: { en: "Accept the invitation", ja: "招待を承諾する" },
  toCompany: { en: "To the company’s pages", ja: "企業ページへ" },
  managedByOthers: {
    en: "The applicant and the manager in charge invite colleagues and change their roles.",
    ja: "担当者の招待と役割の変更は、申込担当者または責任者が行います。",
  },
  never: { en: "not signed in yet", ja: "ログイン履歴なし" },
} satisfies Record<string, Said>;
