import { site } from "#program/outbox/marks.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { ClaimDecision } from "./claim.ts";

/** To whoever asked: the question is with the office. */
export function claimReceived(company: string): LetterWords {
  return {
    kind: "company-claim-received",
    subject: { en: `Your question about ${company}`, ja: `${company}の登録についてのご依頼` },
    body: {
      en: `You asked to act for ${company}, whose corporate number is registered already. The office calls the company within 3 working days and then writes to you.

Nothing more is to be done until then.`,
      ja: `登録済みの法人番号（${company}）について、ご依頼を受け付けました。3営業日以内に、事務局から会社へお電話で確認し、結果をメールでお知らせします。

それまで、お手続きの必要はありません。`,
    },
  };
}

/** To whoever asked: how the office has decided. */
export function claimDecided(company: string, decision: ClaimDecision): LetterWords {
  const said = {
    admitted: {
      en: `The office has made you manager in charge of ${company}, beside the people who act for it already. Its page:\n${site}/en/company`,
      ja: `${company}の責任者として登録しました。すでに登録されている担当者の方とあわせて手続きできます。\n${site}/ja/company`,
    },
    replaced: {
      en: `The corporate number of ${company} is registered for you now; the earlier registration has ended. You can begin the application:\n${site}/en/company`,
      ja: `${company}の法人番号を、あなたの登録に改めました。以前の登録は終了しています。次のページからお申込みいただけます。\n${site}/ja/company`,
    },
    denied: {
      en: `The office could not confirm that you act for ${company}, so the registration stays as it is. If this is a mistake, please write to the office:\n${site}/en/inquiry`,
      ja: `${company}の担当者であることを確認できなかったため、現在の登録のままとなります。誤りと思われる場合は、事務局へご連絡ください。\n${site}/ja/inquiry`,
    },
  }[decision];
  return {
    kind: "company-claim-decided",
    subject: { en: `About your question on ${company}`, ja: `${company}の登録についての回答` },
    body: said,
  };
}

/** To those who act for the company: somebody has joined them by the office's decision. */
export function claimantJoined(company: string, person: string): LetterWords {
  return {
    kind: "company-claimant-joined",
    subject: { en: `${person} acts for ${company} as well now`, ja: `${company}の責任者に${person}様を追加しました` },
    body: {
      en: `After a call with ${company}, the office has made ${person} manager in charge.

You find everybody who acts for the company here:
${site}/en/company/people

If you do not know this person, please write to the office at once: ${site}/en/inquiry`,
      ja: `事務局から${company}へお電話で確認のうえ、${person}様を責任者として追加しました。

担当者の一覧は次のページでご確認いただけます。
${site}/ja/company/people

お心当たりのない場合は、至急、事務局までご連絡ください：${site}/ja/inquiry`,
    },
  };
}

/** To those whose registration of the number has ended. */
export function registrationEnded(company: string): LetterWords {
  return {
    kind: "company-registration-ended",
    subject: { en: `Your registration of ${company} has ended`, ja: `${company}の登録を終了しました` },
    body: {
      en: `The office has confirmed with the company of this corporate number that it is to be represented by somebody else. Your registration of ${company} has ended, and an application begun under it is withdrawn. Nothing that you wrote was shown to anybody outside the office.

If this is a mistake, please write to the office: ${site}/en/inquiry`,
      ja: `この法人番号の企業に確認した結果、別の方が担当者となることが分かりました。このため、${company}としての登録を終了し、作成中または送信済みの申込みは取下げとしました。入力された内容を事務局の外に示すことはありません。

誤りと思われる場合は、事務局までご連絡ください：${site}/ja/inquiry`,
    },
  };
}
