import { site } from "#program/outbox/marks.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/** To those who answer for a company: the office asks for its consent to a case study; where to read it, and how to say yes or no. */
export function caseStudyConsentAsked(title: Said, scope: string): LetterWords {
  const shown = scope.replace(/\r\n?/g, "\n");
  return {
    kind: "case-study-consent-asked",
    subject: {
      en: `May we publish this case study about your company? ${title.en}`,
      ja: `事例掲載への同意のお願い：${title.ja}`,
    },
    body: {
      en: `The JIP Office has written a case study about your company: ${title.en}

What would be shown: ${shown}

Please read it and say yes or no on your company's page:
${site}/en/company/case-studies

Nothing is published without your consent. You can take it back on the same page at any time: the case study is then taken down at once. A no has no disadvantage for your company.

JIP Office`,
      ja: `事務局が貴社の受入事例を作成しました：${title.ja}

掲載する内容：${shown}

次のページで内容をご確認のうえ、掲載に同意いただけるかどうかをご回答ください。
${site}/ja/company/case-studies

同意がなければ掲載しません。同意は同じページでいつでも取り消すことができ、取り消すと直ちに掲載を終了します。同意されなくても、貴社に不利益はありません。

国際化促進インターンシップ事業 事務局`,
    },
  };
}
