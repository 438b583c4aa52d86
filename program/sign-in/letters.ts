import { site } from "#program/outbox/marks.ts";
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
${site}/en/sign-in/link/${facts.sealed}

The code and the link work once, for ${facts.minutes} minutes. If they are too old, ask for new ones on the sign-in page.

Signing in is not an application yet: your application counts only after you send it and see its receipt number.

If you did not ask for this, please ignore this letter. Nothing has happened.`,
      ja: `国際化促進インターンシップ事業のログイン用コードです。

${spaced}

コードを請求した画面に入力してください。次のリンクからもログインできます（別の端末でも使えます）。
${site}/ja/sign-in/link/${facts.sealed}

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
${site}/en/sign-in`,
      ja: `国際化促進インターンシップ事業のシステムで、次の役割が付与されました：${role.ja}

このメールアドレスでログインしてください。ログインのたびに、コードがメールで届きます。
${site}/ja/sign-in`,
    },
  };
}

/** A second factor is on: nobody else should have done it. */
export function secondFactorSetUp(): LetterWords {
  return {
    kind: "second-factor-set-up",
    subject: { en: "Your second factor is on", ja: "2段階認証を設定しました" },
    body: {
      en: `From now on you sign in with the code of the letter and then with a code of your app.

Keep your recovery codes where you can find them without your phone: each works once in the place of the app.

If this was not you, tell an administrator at once.`,
      ja: `今後は、メールのコードに加えて、認証アプリのコードでログインします。

回復コードは、スマートフォンがなくても確認できる場所に保管してください。アプリの代わりに、それぞれ1回使えます。

お心当たりのない場合は、すぐに管理者へご連絡ください。`,
    },
  };
}

/** A second factor was taken away, by its owner (`reason` null) or by an administrator with a reason. */
export function secondFactorRemoved(reason: Said | null): LetterWords {
  return {
    kind: "second-factor-removed",
    subject: { en: "Your second factor was taken away", ja: "2段階認証が解除されました" },
    body: {
      en: `${reason === null ? "You have taken away the second factor of your account." : `An administrator has taken away the second factor of your account. Reason: ${reason.en}`}

You will be asked to set up a new one when you sign in:
${site}/en/account/second-factor

If you did not ask for this, tell an administrator at once.`,
      ja: `${reason === null ? "アカウントの2段階認証を解除しました。" : `管理者がアカウントの2段階認証を解除しました。理由：${reason.ja}`}

次にログインしたときに、新しい設定をお願いします。
${site}/ja/account/second-factor

お心当たりのない場合は、すぐに管理者へご連絡ください。`,
    },
  };
}

/** To both mailboxes when another address was asked for; each has a link of its own, and either can stop it. */
export function emailChangeAsked(facts: { side: "old" | "new"; token: string; newEmail: string; hours: number }): LetterWords {
  const isOld = facts.side === "old";
  return {
    kind: "email-change-asked",
    subject: { en: "Please confirm the change of your e-mail address", ja: "メールアドレス変更のご確認" },
    body: {
      en: `${isOld ? `Somebody signed in to your account of the Japan Internship Program has asked to use another address from now on: ${facts.newEmail}` : "This address was given as the new one of an account of the Japan Internship Program."}

Open this link and press “Confirm” if that was you, or “Stop” if it was not:
${site}/en/email-change/${facts.token}

The address changes once both the old and the new address have confirmed, within ${facts.hours} hours. Until then everything stays as it is.${isOld ? "\n\nIf it was not you, stop it and sign out everywhere in your account." : ""}`,
      ja: `${isOld ? `国際化促進インターンシップ事業のアカウントで、メールアドレスの変更が申請されました。新しいアドレス：${facts.newEmail}` : "このアドレスが、国際化促進インターンシップ事業のアカウントの新しいアドレスとして登録されました。"}

ご本人の場合は次のリンクを開いて「確認する」を、お心当たりのない場合は「変更を止める」を押してください。
${site}/ja/email-change/${facts.token}

${facts.hours}時間以内に、変更前と変更後の両方のアドレスで確認されると変更されます。それまでは何も変わりません。${isOld ? "\n\nお心当たりのない場合は、変更を止めたうえで、アカウントの画面からすべての端末をログアウトさせてください。" : ""}`,
    },
  };
}

/** To both addresses once the change is done. */
export function emailChanged(): LetterWords {
  return {
    kind: "email-changed",
    subject: { en: "Your e-mail address has been changed", ja: "メールアドレスが変更されました" },
    body: {
      en: `From now on you sign in with the new address, and all letters go there. Your applications and everything else stay as they were.

If this was not you, write to the office at once:
${site}/en/inquiry`,
      ja: `今後は新しいアドレスでログインしてください。お知らせもすべて新しいアドレスに届きます。応募などの内容は変わりません。

お心当たりのない場合は、すぐに事務局へお問い合わせください。
${site}/ja/inquiry`,
    },
  };
}

/** A change was stopped from one of the mailboxes. */
export function emailChangeStopped(): LetterWords {
  return {
    kind: "email-change-stopped",
    subject: { en: "The change of your e-mail address was stopped", ja: "メールアドレスの変更は中止されました" },
    body: {
      en: `Your address stays as it was. If you did not ask for a change yourself, sign out everywhere on your account's page:
${site}/en/account`,
      ja: `メールアドレスは変更されていません。変更を申請した覚えがない場合は、アカウントの画面からすべての端末をログアウトさせてください。
${site}/ja/account`,
    },
  };
}

/** To both addresses when the office changed one, as the old mailbox was lost. */
export function addressReplaced(reason: Said): LetterWords {
  return {
    kind: "lost-address-replaced",
    subject: { en: "The office has changed your e-mail address", ja: "事務局でメールアドレスを変更しました" },
    body: {
      en: `After checking who you are, the JIP Office has given your account its new address. Reason: ${reason.en}

From now on you sign in with the new address, and all letters go there. You were signed out everywhere. Your applications and everything else stay as they were.

If you did not ask for this, write to the office at once:
${site}/en/inquiry`,
      ja: `ご本人であることを確認のうえ、事務局でアカウントのメールアドレスを変更しました。理由：${reason.ja}

今後は新しいアドレスでログインしてください。お知らせもすべて新しいアドレスに届きます。すべての端末からログアウトしました。応募などの内容は変わりません。

お心当たりのない場合は、すぐに事務局へお問い合わせください。
${site}/ja/inquiry`,
    },
  };
}
