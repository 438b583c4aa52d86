import type { Said } from "#platform/language.ts";
import type { ArticleKind } from "#program/publications/article.ts";
import type { ConsentState } from "#program/publications/case-study-consent.ts";
import { questionProblems } from "./question-words.ts";
import type { ProblemWords } from "#app/parts/problems.ts";

/** What the desks of news and case studies say. */
export const articleDeskWords = {
  states: { en: "State", ja: "状態" },
  all: { en: "All", ja: "すべて" },
  published: { en: "Published", ja: "公開中" },
  draft: { en: "Being written", ja: "編集中" },
  unpublished: { en: "Not public", ja: "非公開" },
  gaps: { en: "Languages disagree", ja: "日英の不一致" },
  pinnedState: { en: "Pinned", ja: "上部に固定" },
  day: { en: "Day", ja: "日付" },
  changed: { en: "Changed", ja: "更新" },
  head: { en: "Title", ja: "題名" },
  none: { en: "Nothing here", ja: "該当するものはありません" },
  noneText: { en: "Choose another list, or write a new one.", ja: "別の一覧を選ぶか、新しく書いてください。" },
  back: { en: "The whole list", ja: "一覧へ" },
  id: { en: "Address", ja: "アドレス" },
  idHint: { en: "Small letters, figures and hyphens. It stays for good.", ja: "半角の英小文字・数字・ハイフン。あとから変更できません。" },
  on: { en: "Day of the post", ja: "掲載日" },
  titleEn: { en: "Title, English", ja: "題名（英語）" },
  titleJa: { en: "Title, Japanese", ja: "題名（日本語）" },
  summaryEn: { en: "Summary, English", ja: "概要（英語）" },
  summaryJa: { en: "Summary, Japanese", ja: "概要（日本語）" },
  summaryHint: { en: "Two or three sentences for the list and search engines.", ja: "一覧と検索結果に表示する2〜3文です。" },
  textEn: { en: "Text, English", ja: "本文（英語）" },
  textJa: { en: "Text, Japanese", ja: "本文（日本語）" },
  textHint: {
    en: "One paragraph a line. “- ” begins a point, {ageMin} is a fact of the year, [words](courses) a link.",
    ja: "1行が1段落です。「- 」で箇条書き、{ageMin} は年度の値、[文字](courses) はリンクになります。",
  },
  pinned: { en: "Pinned", ja: "固定" },
  pinnedText: { en: "Keep it above all others as important", ja: "「重要」として一覧の上部に固定する" },
  companyEn: { en: "Company as shown, English", ja: "企業の表記（英語）" },
  companyJa: { en: "Company as shown, Japanese", ja: "企業の表記（日本語）" },
  category: { en: "Category", ja: "分類" },
  industry: { en: "Industry", ja: "業種" },
  prefecture: { en: "Prefecture", ja: "都道府県" },
  country: { en: "Country of the intern", ja: "インターンの国・地域" },
  fiscalYear: { en: "Fiscal year", ja: "年度" },
  previewEn: { en: "As readers see it, English", ja: "表示の確認（英語）" },
  previewJa: { en: "As readers see it, Japanese", ja: "表示の確認（日本語）" },
  notReadable: { en: "It cannot be read yet.", ja: "まだ読み取れません。" },
  isDraft: {
    en: "These words are a draft. The public reads the last published version.",
    ja: "下書きです。公開されているのは、最後に公開した版です。",
  },
  neverPublished: { en: "These words are a draft. Nobody outside the office reads them.", ja: "下書きです。まだ公開されていません。" },
  versions: { en: "Published versions", ja: "公開した版" },
  version: { en: "Version", ja: "版" },
  when: { en: "When", ja: "日時" },
  who: { en: "Who", ja: "担当者" },
  onSite: { en: "See it on the site", ja: "サイトで見る" },
  consent: { en: "Consent of the company", ja: "企業の同意" },
  consentState: { en: "Consent", ja: "同意" },
  consentNone: {
    en: "No consent is recorded. Save the draft, record the consent, then publish.",
    ja: "同意の記録がありません。下書きを保存し、同意を記録してから公開してください。",
  },
  consentFirst: {
    en: "Save the draft first: the consent and the pictures belong to it.",
    ja: "先に下書きを保存してください。同意と画像は、そのあとで登録できます。",
  },
  consentGone: {
    en: "The consent does not stand. Nobody outside the office sees this case study.",
    ja: "同意がないため、この事例は公開されていません。",
  },
  companyId: { en: "Company with an account here", ja: "アカウントのある企業" },
  companyIdHint: {
    en: "When you record “Asked”, those who answer for it get a letter. They read the draft on their own pages, and agree or take it back there.",
    ja: "「確認中」で記録すると、企業の担当者にメールでお知らせします。企業は自社のページで下書きを読み、同意や取消しができます。",
  },
  companyNone: { en: "None", ja: "なし" },
  state: { en: "What the company said", ja: "企業の回答" },
  agreedBy: { en: "Who agreed", ja: "同意した方" },
  agreedOn: { en: "Day of the consent", ja: "同意日" },
  scope: { en: "What may be shown", ja: "掲載してよい内容" },
  note: { en: "How we know", ja: "確認方法" },
  noteHint: { en: "Such as the day of a letter or a call.", ja: "メールや電話の日付など。" },
  keepConsent: { en: "Record", ja: "記録する" },
  pictures: { en: "Pictures", ja: "画像" },
  picture: { en: "Picture", ja: "画像ファイル" },
  pictureHint: {
    en: "JPEG, PNG or WebP, at most 10 MB. It is made anew in several sizes; place and camera data are left behind.",
    ja: "JPEG・PNG・WebP、10MBまで。複数の大きさに作り直し、撮影場所などの情報は残しません。",
  },
  altEn: { en: "What it shows, English", ja: "画像の説明（英語）" },
  altJa: { en: "What it shows, Japanese", ja: "画像の説明（日本語）" },
  addPicture: { en: "Add the picture", ja: "画像を追加" },
  removePicture: { en: "Remove", ja: "削除" },
} satisfies Record<string, Said>;

/** What the desk of each kind is called. */
export const articleKindWords = {
  news: {
    path: "news",
    title: { en: "News", ja: "お知らせの編集" },
    add: { en: "New post", ja: "新しいお知らせ" },
    newTitle: { en: "A new post", ja: "お知らせを書く" },
  },
  "case-study": {
    path: "case-studies",
    title: { en: "Case studies", ja: "成果事例の編集" },
    add: { en: "New case study", ja: "新しい事例" },
    newTitle: { en: "A new case study", ja: "事例を書く" },
  },
} satisfies Record<ArticleKind, { path: string; title: Said; add: Said; newTitle: Said }>;

export const consentStateWords = {
  asked: { en: "Asked", ja: "確認中" },
  given: { en: "Agreed", ja: "同意あり" },
  withdrawn: { en: "Refused or taken back", ja: "不同意・取消し" },
} satisfies Record<ConsentState, Said>;

export const articleSayings = {
  articles: (count: number): Said => ({ en: count === 1 ? "1 article" : `${count} articles`, ja: `${count}件` }),
};

/** Why an article, a consent or a picture was not kept. */
export const articleProblemWords: ProblemWords = {
  ...questionProblems,
  "id-taken": { en: "There is an article of this address already.", ja: "同じアドレスの記事がすでにあります。" },
  "company-consent-needed": {
    en: "The company's consent is not recorded, or was taken back. Record it before publishing.",
    ja: "企業の同意が記録されていないか、取り消されています。同意を記録してから公開してください。",
  },
  "company-unknown": { en: "There is no such company.", ja: "この企業は登録されていません。" },
  "picture-needed": { en: "Choose a picture.", ja: "画像を選んでください。" },
  "picture-kind": { en: "This is no JPEG, PNG or WebP picture that can be opened.", ja: "JPEG・PNG・WebPの画像として開けません。" },
  "picture-too-big": { en: "The picture is larger than 10 MB.", ja: "画像が10MBを超えています。" },
  "picture-too-small": { en: "The picture is narrower than 480 pixels.", ja: "画像の幅が480ピクセル未満です。" },
  "too-many-pictures": { en: "An article has at most six pictures.", ja: "画像は6枚までです。" },
};
