import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/** The letter with the code and the link; either signs in, also on another device. `minutes`: how long both can be used. */
export function signInCode(facts: { code: string; sealed: string; minutes: number }): LetterWords {
  const spaced = `${facts.code.slice(0, 3)} ${facts.code.slice(3)}`;
  return {
    kind: "sign-in-code",
    subject: { en: `${spaced} is your sign-in code`, ja: `ログイン用コード：${spaced}` },
    body: {
      en: `Your sign-in code for the Japan Internship Program:

${spaced}

Type it on the page where you asked for it. Or open this link, on any device:
{site}/en/sign-in/link/${facts.sealed}

The code and the link work once, for ${facts.minutes} minutes. If they are too old, ask for new ones on the sign-in page.

Signing in is not an application yet: your application counts only after you send it and see its receipt number.

If you did not ask for this, please ignore this letter. Nothing has happened.`,
      ja: `国際化促進インターンシップ事業のログイン用コードです。

${spaced}

コードを請求した画面に入力してください。次のリンクからもログインできます（別の端末でも使えます）。
{site}/ja/sign-in/link/${facts.sealed}

コードとリンクは1回だけ、${facts.minutes}分間使えます。期限が過ぎた場合は、ログイン画面でもう一度お求めください。

ログインしただけでは応募は完了していません。送信後に受付番号が表示されると、受付が完了します。

お心当たりのない場合は、このメールを破棄してください。手続きは行われていません。`,
    },
  };
}

/** To somebody who was given a role: what it is and how to get in. */
export function roleGranted(role: Said): LetterWords {
  return {
    kind: "role-granted",
    subject: { en: `You can now sign in: ${role.en}`, ja: `ログインできるようになりました：${role.ja}` },
    body: {
      en: `You have been given a role in the system of the Japan Internship Program: ${role.en}.

Sign in with this e-mail address; a code comes by letter each time:
{site}/en/sign-in`,
      ja: `国際化促進インターンシップ事業のシステムで、次の役割が付与されました：${role.ja}

このメールアドレスでログインしてください。ログインのたびに、コードがメールで届きます。
{site}/ja/sign-in`,
    },
  };
}
