import { site } from "#program/outbox/marks.ts";
import { nameForStranger } from "#program/outbox/strangers.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/**
 * To somebody whom a colleague invites: for which company, as what, and the link. `days`: how long it can be accepted. Whoever invites typed
 * all of it, and the address has proven nothing.
 */
export function companyInvitation(facts: { company: string; inviter: string; role: Said; token: string; days: number }): LetterWords {
  const company = nameForStranger(facts.company, { en: "a company", ja: "企業" });
  const inviter = nameForStranger(facts.inviter, { en: "", ja: "" });
  return {
    kind: "company-invitation",
    subject: { en: `Invitation to act for ${company.en}`, ja: `${company.ja}の担当者としての招待` },
    body: {
      en: `${inviter.en === "" ? "A colleague" : inviter.en} invites you to act for ${company.en} in the Japan Internship Program.

Your role: ${facts.role.en}

Open this link and sign in with this e-mail address; a code comes by letter, there is no password:
${site}/en/invitation/${facts.token}

The invitation can be accepted for ${facts.days} days. If you did not expect it, please ignore this letter.`,
      ja: `${inviter.ja === "" ? "同じ企業の担当者" : `${inviter.ja}様`}より、国際化促進インターンシップ事業における${company.ja}の担当者として招待されています。

役割：${facts.role.ja}

次のリンクを開き、このメールアドレスでログインしてください（パスワードはなく、コードがメールで届きます）。
${site}/ja/invitation/${facts.token}

招待は${facts.days}日間有効です。お心当たりのない場合は、このメールを破棄してください。`,
    },
  };
}

/** To a colleague whose role was changed. */
export function colleagueRoleChanged(company: string, role: Said): LetterWords {
  return {
    kind: "colleague-role-changed",
    subject: { en: `Your role for ${company} has changed`, ja: `${company}での役割が変わりました` },
    body: {
      en: `From now on your role for ${company} is: ${role.en}

What you may do with it is shown on the page of your company's people:
${site}/en/company/people`,
      ja: `${company}での役割が、次のとおり変わりました：${role.ja}

できる手続きは、担当者の画面でご確認いただけます。
${site}/ja/company/people`,
    },
  };
}

/** To a colleague who acts for the company no more. */
export function colleagueRemoved(company: string): LetterWords {
  return {
    kind: "colleague-removed",
    subject: { en: `You no longer act for ${company}`, ja: `${company}の担当者から外れました` },
    body: {
      en: `A colleague has ended your role for ${company} in the Japan Internship Program. You cannot open its pages any more.

If this is a mistake, please ask your colleagues to invite you again.`,
      ja: `国際化促進インターンシップ事業における${company}の担当者としての役割が終了しました。企業の画面は表示できなくなります。

お心当たりのない場合は、社内の担当者にご確認ください。再度招待を受けることができます。`,
    },
  };
}
