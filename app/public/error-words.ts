import { companyRoleNames } from "#program/accounts/company-roles.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { Said } from "#platform/language.ts";

interface Words {
  readonly title: Said;
  readonly text: Said;
}

/** What went wrong and what to do next, by the answer's status. */
export const errorWords: Readonly<Record<number, Words>> = {
  400: {
    title: { en: "We could not read what was sent", ja: "送信された内容を読み取れませんでした" },
    text: {
      en: "Go back to the form and send it once more. What you typed stays in the form when you go back.",
      ja: "前の画面に戻り、もう一度送信をお願いします。入力した内容は前の画面に残っています。",
    },
  },
  403: {
    title: { en: "This page is not open to you", ja: "このページを見る権限がありません" },
    text: {
      en: "You are signed in, but this page belongs to somebody with another role. If you think it should be open to you, write to the office.",
      ja: "ログイン中の権限ではご覧いただけないページです。必要なページの場合は、事務局へご連絡ください。",
    },
  },
  404: {
    title: { en: "There is nothing here", ja: "ページが見つかりません" },
    text: {
      en: "The address may be mistyped, or what was here is gone. The menu above leads to everything that is open to you.",
      ja: "アドレスの間違いか、すでになくなったページです。上のメニューから目的のページをお探しください。",
    },
  },
  405: {
    title: { en: "This cannot be done here", ja: "ここではこの操作を行えません" },
    text: { en: "Please start again from the page with the form.", ja: "フォームのあるページから、もう一度操作をお願いします。" },
  },
  413: {
    title: { en: "This is too large to send", ja: "送信できる大きさを超えています" },
    text: {
      en: "A document may have up to 10 MB. Go back and choose a smaller file.",
      ja: "書類は1件10MBまでです。前の画面に戻り、より小さいファイルを選んでください。",
    },
  },
  503: {
    title: { en: "The service is pausing for a moment", ja: "一時的に利用できません" },
    text: {
      en: "It usually comes back within a minute. Nothing that was confirmed to you is lost. Please try again shortly.",
      ja: "通常は1分以内に再開します。受付済みの内容は失われていません。少し待ってから、もう一度お試しください。",
    },
  },
  500: {
    title: { en: "Something went wrong on our side", ja: "システムの不具合が起きました" },
    text: {
      en: "The office has been told. Nothing that was confirmed to you is lost. Please try again; if it happens again, write to the office.",
      ja: "不具合は記録され、担当者に伝わっています。受付済みの内容は失われていません。もう一度お試しのうえ、続く場合は事務局へご連絡ください。",
    },
  },
};

/** A page of the own company that belongs to another role there. */
export const otherCompanyRole = (role: CompanyRole): Words => ({
  title: { en: "This page belongs to another role", ja: "この役割では表示できません" },
  text: {
    en: `Your role for your company is “${companyRoleNames[role].en}”. Who may open this page, and who can change your role, stands on the page of your company’s people.`,
    ja: `あなたの役割は「${companyRoleNames[role].ja}」です。このページを開ける方と、役割を変更できる方は、担当者の画面でご確認いただけます。`,
  },
});

export const errorPageWords = {
  typedTitle: { en: "What you typed is still here", ja: "入力した内容は残っています" },
  typedText: {
    en: "Press the button to send it once more. You can also copy it from here.",
    ja: "ボタンを押すと、もう一度送信します。ここから書き写すこともできます。",
  },
  again: { en: "Send it again", ja: "もう一度送信する" },
  companyPeople: { en: "People of your company", ja: "担当者の画面へ" },
  companyHome: { en: "To your page", ja: "マイページへ" },
  home: { en: "To the home page", ja: "ホームへ" },
  inquiry: { en: "Write to the office", ja: "事務局に問い合わせる" },
} satisfies Record<string, Said>;
