import type { Said } from "#platform/language.ts";
import type { PrivacyRequestKind } from "./privacy-request.ts";
import type { PrivacyRequestState } from "./privacy-request.ts";

export const privacyRequestKindNames = {
  purpose: { en: "Tell me what my data is used for", ja: "利用目的の通知" },
  disclosure: { en: "Show me the data you hold about me", ja: "保有個人データの開示" },
  "provision-records": { en: "Show me who received my data", ja: "第三者提供記録の開示" },
  correction: { en: "Correct something that is wrong", ja: "内容の訂正" },
  addition: { en: "Add something that is missing", ja: "内容の追加" },
  deletion: { en: "Delete data about me", ja: "データの削除・消去" },
  "stop-use": { en: "Stop using my data", ja: "利用の停止" },
  "stop-provision": { en: "Stop giving my data to others", ja: "第三者への提供の停止" },
} satisfies Record<PrivacyRequestKind, Said>;

export const privacyRequestStateNames = {
  received: { en: "Received", ja: "受付済み" },
  identity_check: { en: "Identity being checked", ja: "ご本人の確認中" },
  more_needed: { en: "More needed from you", ja: "追加の情報が必要" },
  scope: { en: "Data being gathered", ja: "対象データの確認中" },
  deciding: { en: "Being decided", ja: "対応の検討中" },
  done: { en: "Done", ja: "対応済み" },
  part_done: { en: "Done in part", ja: "一部対応済み" },
  refused: { en: "Not possible", ja: "対応できません" },
  closed: { en: "Closed", ja: "終了" },
  withdrawn: { en: "Taken back", ja: "取下げ" },
} satisfies Record<PrivacyRequestState, Said>;

/** What the officer presses to come to a state. */
export const privacyStepNames = {
  received: { en: "Received", ja: "受付" },
  identity_check: { en: "Begin checking the identity", ja: "本人確認を始める" },
  more_needed: { en: "Ask for more", ja: "追加の情報を依頼する" },
  scope: { en: "Identity confirmed: gather the data", ja: "本人と確認し、対象データを集める" },
  deciding: { en: "Data gathered: decide", ja: "対象データがそろい、検討に進む" },
  done: { en: "Answer: done", ja: "回答する：対応済み" },
  part_done: { en: "Answer: done in part", ja: "回答する：一部対応" },
  refused: { en: "Answer: not possible", ja: "回答する：対応できない" },
  closed: { en: "Close", ja: "終了する" },
  withdrawn: { en: "Record that it was taken back", ja: "取下げを記録する" },
} satisfies Record<PrivacyRequestState, Said>;

export const privacyRequestProblems = {
  "step-not-possible": {
    en: "This step is not possible any more. Please look at the present state.",
    ja: "現在の状態では行えない操作です。最新の状態を確認してください。",
  },
  "identity-first": {
    en: "Confirm the person's identity before anything is shown or changed.",
    ja: "開示や変更の前に、本人確認を済ませてください。",
  },
} satisfies Record<string, Said>;

/** What the pages say. */
export const privacyWords = {
  title: { en: "My data", ja: "私の個人情報" },
  lead: {
    en: "What you agreed to, who was given your data, and what you can ask for.",
    ja: "同意の内容、提供先の記録、できるお手続きをまとめています。",
  },
  provisions: { en: "Who was given your data", ja: "個人情報の提供先" },
  provisionsLead: {
    en: "Each time somebody outside the office sees or receives data about you, a line is written here. It cannot be removed.",
    ja: "事務局以外がお客様の情報を閲覧または受領すると、ここに記録されます。記録は削除できません。",
  },
  noProvisions: { en: "Nobody outside the office has received your data.", ja: "事務局以外への提供はありません。" },
  noProvisionsText: { en: "A line appears here as soon as somebody does.", ja: "提供があった場合、ここに表示されます。" },
  when: { en: "When", ja: "日時" },
  recipient: { en: "Recipient", ja: "提供先" },
  items: { en: "What", ja: "項目" },
  why: { en: "Why", ja: "目的" },
  how: { en: "How", ja: "方法" },
  consents: { en: "What you agreed to", ja: "同意の記録" },
  consentTo: { en: "Privacy policy, version", ja: "プライバシーポリシー 版：" },
  noConsents: { en: "Nothing yet. You are asked when you send an application.", ja: "まだありません。応募を送信するときに確認します。" },
  requests: { en: "Your requests", ja: "お申し出の状況" },
  noRequests: { en: "You have not asked for anything yet.", ja: "お申し出はまだありません。" },
  ask: { en: "Ask about your data", ja: "個人情報に関するお申し出" },
  askLead: {
    en: "You may see, correct, delete or restrict the data we hold about you. We confirm who you are and answer within 14 days as a rule.",
    ja: "保有する情報の開示、訂正、削除、利用停止などを求めることができます。ご本人を確認のうえ、原則14日以内に回答します。",
  },
  kind: { en: "What would you like?", ja: "お申し出の内容" },
  details: { en: "Details", ja: "詳しい内容" },
  detailsHint: {
    en: "For a correction: what is wrong, and what is right. For the rest you may leave this empty.",
    ja: "訂正の場合は、誤りと正しい内容をお書きください。そのほかは空欄でもかまいません。",
  },
  send: { en: "Send the request", ja: "申し出を送信する" },
  number: { en: "Number", ja: "受付番号" },
  state: { en: "State", ja: "状態" },
  answerBy: { en: "Answer by", ja: "回答の予定日" },
  answer: { en: "Answer", ja: "回答" },
  reason: { en: "Reason", ja: "理由" },
  takeBack: { en: "Take this request back", ja: "申し出を取り下げる" },
  deskTitle: { en: "Requests about personal data", ja: "個人情報の開示等の請求" },
  deskLead: {
    en: "The nearest answer day first. The clock runs from the day of receipt.",
    ja: "回答予定日の近い順です。期限は受付日から数えます。",
  },
  noneOnDesk: { en: "No requests", ja: "請求はありません" },
  noneOnDeskText: { en: "Requests of applicants and companies appear here.", ja: "応募者や企業からの請求がここに表示されます。" },
  person: { en: "Person", ja: "請求者" },
  daysLeft: { en: "Days left", ja: "残り日数" },
  next: { en: "Next step", ja: "次の手続き" },
  answerHint: { en: "The person reads this in their own account and by e-mail.", ja: "請求者がマイページとメールで読む文章です。" },
  history: { en: "History", ja: "経過" },
  back: { en: "All requests", ja: "一覧へ" },
  provisionsDesk: { en: "Provisions to third parties", ja: "第三者提供の記録" },
  provisionsDeskLead: {
    en: "The newest 300. Each was written in the transaction that showed or sent the data.",
    ja: "新しい順に300件です。データの表示や送付と同時に記録されます。",
  },
  recordStep: { en: "Record this step", ja: "記録する" },
} satisfies Record<string, Said>;
