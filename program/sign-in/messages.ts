import type { Said } from "#platform/language.ts";

export const signInProblems = {
  "code-wrong": {
    en: "This code does not fit or is too old. Check the six digits in your newest letter, or ask for a new code.",
    ja: "コードが一致しないか、期限が過ぎています。最新のメールの6桁の数字を確認するか、新しいコードをお求めください。",
  },
  "link-old": {
    en: "This link was used already or is too old. Ask for a new one here.",
    ja: "このリンクは使用済みか、期限が過ぎています。ここで新しいリンクをお求めください。",
  },
  "link-used": {
    en: "This set-up link was used already or is too old. Start the program again to get a new one.",
    ja: "このセットアップ用リンクは使用済みか、期限が過ぎています。プログラムを再起動すると新しいリンクが発行されます。",
  },
  "own-role": {
    en: "You cannot end your own role as administrator. Ask another administrator to do it.",
    ja: "ご自身の管理者の役割は終了できません。ほかの管理者に依頼してください。",
  },
} satisfies Record<string, Said>;

/** What the page of people and roles says. */
export const peopleWords = {
  title: { en: "People and roles", ja: "利用者と役割" },
  lead: {
    en: "Staff, committee and readers. Everybody signs in by a letter; there are no passwords.",
    ja: "事務局、審査委員、閲覧者の一覧です。全員がメールのコードでログインします。",
  },
  name: { en: "Name", ja: "氏名" },
  email: { en: "E-mail address", ja: "メールアドレス" },
  role: { en: "Role", ja: "役割" },
  roles: { en: "Roles", ja: "役割" },
  give: { en: "Give the role", ja: "役割を付与する" },
  giveTitle: { en: "Give somebody a role", ja: "役割を付与する" },
  end: { en: "End this role", ja: "役割を終了する" },
} satisfies Record<string, Said>;
