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
} satisfies Record<string, Said>;
