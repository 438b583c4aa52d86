import type { Said } from "#platform/language.ts";

/** The privacy policy in words of our own; names, purposes, recipients and addresses come from the year. Source: domain.md 18, "Privacy text". */
export const privacyWords = {
  home: { en: "Home", ja: "ホーム" },
  lead: {
    en: "What we keep of you, what for, who else receives it, and what you can ask of us.",
    ja: "お預かりする個人情報の内容、利用の目的、提供先、そしてご本人ができることをまとめています。",
  },
  controller: { en: "Who is responsible", ja: "管理者" },
  controllerText: {
    en: "The office of the Japan Internship Program is run for this fiscal year by the company named here, on behalf of the ministry. It decides how personal information is treated and answers for it. In another year another company may run the program; what you agreed to with one does not pass to the next.",
    ja: "国際化促進インターンシップ事業の事務局は、経済産業省の委託を受けて、今年度は次の事業者が運営しています。個人情報の取扱いはこの事業者が責任を負います。翌年度に運営する事業者が変わる場合、いただいた同意は引き継がれません。",
  },
  contractor: { en: "Run by", ja: "運営" },
  commissioner: { en: "Commissioned by", ja: "委託元" },
  officer: { en: "Responsible officer", ja: "個人情報保護の責任者" },
  address: { en: "Address", ja: "所在地" },
  mail: { en: "E-mail", ja: "メール" },
  purposes: { en: "What we use it for", ja: "利用の目的" },
  purposesText: { en: "Only for these purposes:", ja: "次の目的に限って利用します。" },
  provisions: { en: "Who else receives it", ja: "第三者への提供" },
  provisionsText: {
    en: "Information on interns is provided to others as follows, once you have agreed to it by applying. Every time it is shown or sent we note to whom, when, why and what; you can read that record in your account.",
    ja: "インターンの方の個人情報は、応募の際の同意に基づき、次のとおり提供します。閲覧・送付のつど、提供先・日時・目的・項目を記録し、ご本人はマイページで確認できます。",
  },
  purpose: { en: "Purpose", ja: "目的" },
  recipients: { en: "To whom", ja: "提供先" },
  items: { en: "What", ja: "提供する項目" },
  means: { en: "How", ja: "提供の方法" },
  outsourcing: { en: "Work that others do for us", ja: "業務の委託" },
  outsourcingText: {
    en: "We may entrust parts of the work, such as interviews or the sending of letters, to others. We choose them with care, bind them by contract and supervise them.",
    ja: "面談や発送など、業務の一部を外部に委託することがあります。委託先は慎重に選び、契約を結んだうえで監督します。",
  },
  voluntary: { en: "You decide what you give", ja: "ご提供は任意です" },
  voluntaryText: {
    en: "Giving your information is up to you. Without what a form marks as required we cannot answer an inquiry or take an application.",
    ja: "個人情報をご提供いただくかどうかは任意です。ただし、必須の項目をいただけない場合は、お問い合わせへの回答や応募の受付ができません。",
  },
  searches: { en: "What you search for", ja: "検索された言葉" },
  cookies: { en: "Cookies", ja: "クッキー" },
  cookiesText: {
    en: "The public pages, the inquiry form among them, set no cookie. When you sign in, one cookie keeps you signed in; it ends with your session. We count no visitors across pages and load nothing from others. A cookie never tells us who you are unless you signed in.",
    ja: "お問い合わせを含む一般向けのページでは、クッキーを使いません。ログインすると、ログイン状態を保つためのクッキーを1つだけ使い、セッションの終了とともに無効になります。閲覧の追跡や、外部からの読み込みは行いません。ログインされない限り、クッキーから個人を特定することはありません。",
  },
  toCookies: { en: "Each cookie by its name", ja: "クッキーの一覧を見る" },
  rights: { en: "What you can ask of us", ja: "ご本人ができること" },
  rightsText: {
    en: "You can ask us at any time, and we answer after making sure that it is you:",
    ja: "ご本人であることを確認のうえ、次のご請求にお応えします。いつでもお申し出ください。",
  },
  rightsHow: { en: "How to ask", ja: "ご請求の方法" },
  rightsHowText: {
    en: "If you have an account, ask there: you see at once that your request has arrived and how it stands. Otherwise write to the office; we tell you which documents we need to recognise you.",
    ja: "マイページをお持ちの方は、マイページからご請求ください。受付と進み具合をその場で確認できます。お持ちでない方は事務局までご連絡ください。本人確認に必要な書類をご案内します。",
  },
  toRequests: { en: "Ask in your account", ja: "マイページから請求する" },
  toInquiry: { en: "Write to the office", ja: "事務局に問い合わせる" },
  safety: { en: "How we protect it", ja: "安全のための措置" },
  safetyText: {
    en: "Each person of the office sees only what their task needs; the database itself holds every reader to that. Every deed is noted. When something goes wrong that could harm you, we tell you and the authority.",
    ja: "事務局の職員が閲覧できる範囲は、担当業務に必要なものに限り、データベース自体がこれを守ります。操作はすべて記録します。ご本人に影響のおそれがある事故が起きたときは、ご本人と監督機関にお知らせします。",
  },
  contact: { en: "Contact", ja: "お問い合わせ先" },
  notNamed: { en: "not named yet for this year", ja: "今年度は未定です" },
  inForceFrom: { en: ", in force from ", ja: "、" },
} satisfies Record<string, Said>;

/** The rights of Articles 32 to 39 of the Act on the Protection of Personal Information, in plain words. */
export const rightsList: readonly Said[] = [
  { en: "to be told what we use your information for", ja: "利用目的の通知" },
  { en: "to see what we keep of you, and to whom it was provided", ja: "保有する個人情報と、第三者提供の記録の開示" },
  { en: "to have it corrected, completed or deleted", ja: "内容の訂正・追加・削除" },
  { en: "to have us stop using or providing it, or erase it", ja: "利用・提供の停止、消去" },
];

export const privacySayings = {
  searches: (days: number, from: { readonly times: number; readonly days: number }, unseen: number, again: number): Said => ({
    en: `When a search of the questions finds nothing, we count the words typed, so that we can write the answer that is missing. Who typed them is not recorded, nor from where; what looks like an address or a number of a person is not kept. Our staff see words only when they were typed at least ${from.times} times on at least ${from.days} days; they go ${days} days after they were last typed. What was typed less often nobody sees, and it goes after ${unseen} days. So that one person typing the same words again and again counts once, a code made of the network address and the words is kept for ${again} days; neither can be read from it.`,
    ja: `質問の検索で何も見つからなかったときは、回答を充実させるため、検索された言葉とその回数を記録します。検索した人や接続元は記録しません。メールアドレスや番号と思われるものは保存しません。担当者が見るのは、${from.days}日以上にわたり合計${from.times}回以上検索された言葉だけで、最後に検索されてから${days}日で削除します。それより少ない言葉は誰も見ることがなく、${unseen}日で削除します。同じ接続元から同じ言葉が繰り返し検索されても1回と数えるため、接続元のアドレスと言葉から作った符号を${again}日間保持します。符号から元のアドレスや言葉を読み取ることはできません。`,
  }),
  title: (fiscalYear: number): Said => ({
    en: `Privacy policy, fiscal year ${fiscalYear}`,
    ja: `プライバシーポリシー（${fiscalYear}年度）`,
  }),
  version: (version: string): Said => ({ en: `Version ${version}`, ja: `${version}版` }),
};
