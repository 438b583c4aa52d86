import { sayDay } from "#platform/days.ts";
import { endOfDaySaid } from "#program/outbox/letter-times.ts";
import { site } from "#program/outbox/marks.ts";
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
It should reach us by ${endOfDaySaid(dueOn).en}. A PDF, or a clear photograph as JPEG or PNG, is fine; at most 10 MB.

Upload it here: ${site}/en/intern/documents/${documentId}
If you cannot get it in time, write to the office before that day.`,
      ja: `次の書類の提出をお願いします：${document.ja}
${why.ja === "" ? "" : `\n${why.ja}\n`}
期限は${endOfDaySaid(dueOn).ja}です。PDF、または文字がはっきり読めるJPEG・PNGの写真で、10MBまでお送りいただけます。

提出はこちらから：${site}/ja/intern/documents/${documentId}
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

Please send it again by ${endOfDaySaid(dueOn).en}: ${site}/en/intern/documents/${documentId}`,
      ja: `お送りいただいた${document.ja}を確認しました。恐れ入りますが、もう一度ご提出をお願いします。

理由：${reason}

期限は${endOfDaySaid(dueOn).ja}です。提出はこちらから：${site}/ja/intern/documents/${documentId}`,
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

All documents at a glance: ${site}/en/intern/documents`,
      ja: `${document.ja}を受理しました。この書類についてのお手続きは終わりです。

書類の一覧：${site}/ja/intern/documents`,
    },
  };
}

/** A file held something that does harm and was refused; the rest of the document is untouched. */
export function documentInfected(document: Said, fileName: string, dueOn: Day, documentId: string): LetterWords {
  return {
    kind: "document-infected",
    subject: { en: `A file was not accepted: ${document.en}`, ja: `ファイルを受け付けられませんでした：${document.ja}` },
    body: {
      en: `You sent us the file “${fileName}” for this document: ${document.en}. Our virus check found something harmful in it, so we deleted it. Nobody opened it, and everything else that you sent is still there.

The file may come from a computer that has a virus. Please make it anew on another device, for example by taking a photograph of the paper with your phone, and send it by ${endOfDaySaid(dueOn).en}:
${site}/en/intern/documents/${documentId}`,
      ja: `${document.ja}としてお送りいただいたファイル「${fileName}」から、ウイルスの検査で有害な内容が見つかったため、削除しました。誰も開いていません。そのほかにお送りいただいたものは、そのまま残っています。

お使いのパソコンがウイルスに感染しているおそれがあります。別の端末で作り直すか、スマートフォンで書類を撮影して、${endOfDaySaid(dueOn).ja}までにもう一度お送りください：
${site}/ja/intern/documents/${documentId}`,
    },
  };
}

/** A file that lies beside something else, such as the proof of a change, was harmful. */
export function fileInfected(fileName: string): LetterWords {
  return {
    kind: "file-infected",
    subject: { en: "A file that you sent was not accepted", ja: "お送りいただいたファイルを受け付けられませんでした" },
    body: {
      en: `You sent us the file “${fileName}”. Our virus check found something harmful in it, so we deleted it. Nobody opened it.

Please make it anew on another device, for example by taking a photograph of the paper with your phone, and send it again where you sent it. If it was the proof of a change, take the request back first and ask again: ${site}/en/intern/application/changes`,
      ja: `お送りいただいたファイル「${fileName}」から、ウイルスの検査で有害な内容が見つかったため、削除しました。誰も開いていません。

別の端末で作り直すか、スマートフォンで書類を撮影して、同じページからもう一度お送りください。応募内容の変更の証明書類の場合は、先に依頼を取り下げてから、あらためて依頼してください：${site}/ja/intern/application/changes`,
    },
  };
}

/** A document is still missing some days before its last one. */
export function documentChaser(document: Said, dueOn: Day, documentId: string): LetterWords {
  return {
    kind: "document-chaser",
    subject: { en: `Still missing: ${document.en}`, ja: `書類がまだ届いていません：${document.ja}` },
    body: {
      en: `We are still waiting for this document: ${document.en}.

It should reach us by ${endOfDaySaid(dueOn).en}. Pages that you only added count once you press “Send the document”:
${site}/en/intern/documents/${documentId}

If somebody else lets you wait for it, write to the office before that day: we can give you more time.`,
      ja: `次の書類がまだ届いていません：${document.ja}

期限は${endOfDaySaid(dueOn).ja}です。ページを追加しただけの場合は、「書類を提出する」を押して提出を完了してください：
${site}/ja/intern/documents/${documentId}

発行に時間がかかるなど、間に合わないときは、その日までに事務局へご連絡ください。期限を延ばすことができます。`,
    },
  };
}

/** The last day is over and the document did not come. */
export function documentOverdue(document: Said, dueOn: Day, documentId: string): LetterWords {
  return {
    kind: "document-overdue",
    subject: { en: `The day is over: ${document.en}`, ja: `提出期限を過ぎています：${document.ja}` },
    body: {
      en: `The day for this document was ${sayDay(dueOn, "en")}, and it has not reached us: ${document.en}.

You can still send it, and should do so now; without it we may not be able to go on with your application:
${site}/en/intern/documents/${documentId}

If you need more time, write to the office today.`,
      ja: `${document.ja}の提出期限（${sayDay(dueOn, "ja")}）を過ぎましたが、まだ届いていません。

今からでも提出できます。届かない場合、選考を進められないことがありますので、至急お送りください：
${site}/ja/intern/documents/${documentId}

さらに時間が必要な方は、本日中に事務局へご連絡ください。`,
    },
  };
}

/** The office gave more time. */
export function documentExtended(document: Said, dueOn: Day, documentId: string): LetterWords {
  return {
    kind: "document-extended",
    subject: { en: `More time for: ${document.en}`, ja: `提出期限を延長しました：${document.ja}` },
    body: {
      en: `You have more time for this document: ${document.en}. It should now reach us by ${endOfDaySaid(dueOn).en}:
${site}/en/intern/documents/${documentId}`,
      ja: `${document.ja}の提出期限を延長しました。新しい期限は${endOfDaySaid(dueOn).ja}です：
${site}/ja/intern/documents/${documentId}`,
    },
  };
}
