import { japanTimeName } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";

/** The office asks for a document. */
export function documentAsked(document: Said, dueOn: Day, why: Said, documentId: string): LetterWords {
  return {
    kind: "document-asked",
    subject: { en: `Please send us: ${document.en}`, ja: `書類の提出をお願いします：${document.ja}` },
    body: {
      en: `Please send us this document: ${document.en}.
${why.en === "" ? "" : `\n${why.en}\n`}
It should reach us by ${sayDay(dueOn, "en")}, 23:59:59 ${japanTimeName.en}. A PDF, or a clear photograph as JPEG or PNG, is fine; at most 10 MB.

Upload it here: {site}/en/intern/documents/${documentId}
If you cannot get it in time, write to the office before that day.`,
      ja: `次の書類の提出をお願いします：${document.ja}
${why.ja === "" ? "" : `\n${why.ja}\n`}
期限は${sayDay(dueOn, "ja")} 23:59:59（${japanTimeName.ja}）です。PDF、または文字がはっきり読めるJPEG・PNGの写真で、10MBまでお送りいただけます。

提出はこちらから：{site}/ja/intern/documents/${documentId}
期限に間に合わないときは、その日までに事務局へご連絡ください。`,
    },
  };
}

/** A document cannot be used as it is; the reason says what to change. */
export function documentReturned(document: Said, dueOn: Day, reason: string, documentId: string): LetterWords {
  return {
    kind: "document-returned",
    subject: { en: `Please send again: ${document.en}`, ja: `再提出をお願いします：${document.ja}` },
    body: {
      en: `We have looked at your document, ${document.en}, and need another copy.

What to change: ${reason}

Please send it again by ${sayDay(dueOn, "en")}, 23:59:59 ${japanTimeName.en}: {site}/en/intern/documents/${documentId}`,
      ja: `お送りいただいた${document.ja}を確認しました。恐れ入りますが、もう一度ご提出をお願いします。

理由：${reason}

期限は${sayDay(dueOn, "ja")} 23:59:59（${japanTimeName.ja}）です。提出はこちらから：{site}/ja/intern/documents/${documentId}`,
    },
  };
}

/** A document was accepted; nothing is left to do about it. */
export function documentAccepted(document: Said): LetterWords {
  return {
    kind: "document-accepted",
    subject: { en: `Accepted: ${document.en}`, ja: `受理しました：${document.ja}` },
    body: {
      en: `We have accepted your document: ${document.en}. You do not need to do anything more about it.

All documents at a glance: {site}/en/intern/documents`,
      ja: `${document.ja}を受理しました。この書類についてのお手続きは終わりです。

書類の一覧：{site}/ja/intern/documents`,
    },
  };
}
