import type { Said } from "#platform/language.ts";

/** What the page says on which anybody checks a receipt. */
export const receiptWords = {
  title: { en: "Check a receipt", ja: "受付控えの確認" },
  lead: {
    en: "Whoever has applied holds a receipt that begins with “JIP1”. Here you see whether it is ours and unchanged. No name and no answer is shown.",
    ja: "応募者にお渡しした「JIP1」で始まる受付控えが、事務局の発行したもので、書き換えられていないことを確認できます。氏名や回答は表示されません。",
  },
  label: { en: "Receipt", ja: "受付控え" },
  hint: { en: "Copy the whole of it, from “JIP1” to its end.", ja: "「JIP1」から末尾まで、すべて貼り付けてください。" },
  check: { en: "Check", ja: "確認する" },
  genuine: { en: "This receipt is genuine", ja: "正しい受付控えです" },
  genuineText: {
    en: "The office gave it for an application that was received at this instant. It says nothing about how the application stands.",
    ja: "下の日時に受け付けた応募について、事務局が発行したものです。選考の状況を示すものではありません。",
  },
  altered: { en: "This receipt was altered", ja: "書き換えられた受付控えです" },
  alteredText: {
    en: "Its signature does not belong to what it says. Ask for the receipt anew: whoever applied finds it on their own page.",
    ja: "署名と内容が一致しません。応募者ご本人のマイページにある控えを、もう一度受け取ってください。",
  },
  unreadable: { en: "This is no whole receipt", ja: "受付控えとして読み取れません" },
  unreadableText: {
    en: "Something is missing, or it is another text. Copy it from “JIP1” to its very end.",
    ja: "一部が欠けているか、別の文字列です。「JIP1」から末尾まで、すべてコピーしてください。",
  },
  number: { en: "Number", ja: "受付番号" },
  received: { en: "Received", ja: "受付日時" },
  fingerprint: { en: "Fingerprint of the answers (SHA-256)", ja: "回答内容の照合値（SHA-256）" },
  without: { en: "Check it without this site", ja: "このサイトを使わずに確認する" },
  how: {
    en: "What stands before the last “/” is signed with Ed25519; what stands after it is the signature in base64url. This is the public key:",
    ja: "最後の「/」より前がEd25519で署名された内容、後ろがbase64url形式の署名です。公開鍵は次のとおりです。",
  },
  earlierKeys: {
    en: "Receipts of earlier times are signed by one of these keys:",
    ja: "以前の受付控えは、次の公開鍵のいずれかで確認できます。",
  },
  keyName: { en: "Name of the key:", ja: "鍵の識別子：" },
} satisfies Record<string, Said>;
