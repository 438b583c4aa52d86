import type { Said } from "#platform/language.ts";

/** What the desk says about changes that people ask for. */
export const changeDeskWords = {
  title: { en: "Changes asked for", ja: "応募内容の変更依頼" },
  lead: {
    en: "People who sent their application and ask for another name, nationality, birth date, language or address.",
    ja: "送信後に、氏名・国籍・生年月日・語学・住所の変更を希望している方の一覧です。",
  },
  none: { en: "No change waits", ja: "確認待ちの依頼はありません" },
  noneText: { en: "A request stands here as soon as somebody sends one.", ja: "依頼が届くと、ここに表示されます。" },
  what: { en: "What", ja: "項目" },
  person: { en: "Person", ja: "応募者" },
  asked: { en: "Asked", ja: "依頼日時" },
  state: { en: "State", ja: "状態" },
  before: { en: "Before", ja: "変更前" },
  after: { en: "After", ja: "変更後" },
  field: { en: "Answer", ja: "項目" },
  note: { en: "Why", ja: "理由" },
  proof: { en: "What proves it", ja: "確認できる書類" },
  rules: { en: "What the rules would say", ja: "変更後の要件の確認" },
  rulesFine: {
    en: "Every course that still runs stays open to this person.",
    ja: "選考中のすべてのコースで、要件を満たしています。",
  },
  rulesAgainst: {
    en: "After the change the requirements of these courses are no longer met. Accepting ends none of them: decide it in the screening.",
    ja: "変更後は、次のコースの要件を満たしません。変更を認めても応募は終了しません。審査で判断します。",
  },
  accept: { en: "Make the change", ja: "変更する" },
  proofSeen: { en: "What you have seen", ja: "確認した書類" },
  refuse: { en: "Do not make it", ja: "変更しない" },
  decisionReason: { en: "Why not; the person reads it", ja: "変更しない理由（応募者に届きます）" },
  documents: { en: "Ask for the document", ja: "書類を依頼する" },
  proofs: { en: "Proof sent with the request", ja: "添付された証明書類" },
  noProof: { en: "No file was sent with this request.", ja: "この依頼に添付されたファイルはありません。" },
  proofGone: {
    en: "Deleted on schedule; what was seen stands above.",
    ja: "保管期間が過ぎたため削除しました。確認した書類の種類は上に記録しています。",
  },
  proofKept: {
    en: "Kept until 90 days after the decision. Opening it is noted.",
    ja: "判断から90日後に削除します。開いた記録が残ります。",
  },
  decided: { en: "Decided", ja: "対応済み" },
  reason: { en: "Reason told", ja: "伝えた理由" },
} satisfies Record<string, Said>;
