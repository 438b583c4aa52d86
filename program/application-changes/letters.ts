import { changeNames } from "./messages.ts";
import { site } from "#program/outbox/marks.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { ChangeKind } from "./application-change.ts";

/** The office has made a change that the person asked for. */
export function changeAccepted(what: ChangeKind): LetterWords {
  const name = changeNames[what];
  return {
    kind: "application-change-accepted",
    subject: { en: `Changed in your application: ${name.en}`, ja: `応募内容を変更しました：${name.ja}` },
    body: {
      en: `We have made the change that you asked for in your application: ${name.en}.

The number of your application, its instant and its receipt stay as they are. What stood there before is kept on record. If the change matters for a course that you wished, we write to you separately.

Read your application: ${site}/en/intern/application`,
      ja: `ご依頼の内容（${name.ja}）を、応募内容に反映しました。

受付番号・受付日時・受付控えは変わりません。変更前の内容も記録として残ります。希望コースに影響がある場合は、別途ご連絡します。

応募内容の確認：${site}/ja/intern/application`,
    },
  };
}

/** The office cannot make a change; its reason is told as it was written. */
export function changeRefused(what: ChangeKind, reason: string): LetterWords {
  const name = changeNames[what];
  return {
    kind: "application-change-refused",
    subject: { en: `Not changed in your application: ${name.en}`, ja: `応募内容の変更について：${name.ja}` },
    body: {
      en: `You asked us to change this in your application: ${name.en}. We could not make the change.

Why: ${reason}

Your application stays as you sent it. You may ask again with another proof: ${site}/en/intern/application/changes`,
      ja: `応募内容の変更（${name.ja}）のご依頼について、今回は反映できませんでした。

理由：${reason}

応募内容は送信時のままです。確認できる書類がある場合は、もう一度ご依頼いただけます：${site}/ja/intern/application/changes`,
    },
  };
}
