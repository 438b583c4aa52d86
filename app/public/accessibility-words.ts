import type { Said } from "#platform/language.ts";

/** What the page on accessibility says. */
export const accessibilityTitle: Said = { en: "Accessibility", ja: "アクセシビリティ" };

/** What the page on accessibility says. */
export const accessibilityLead: Said = {
  en: "Everybody should be able to read this site, apply and ask, with whatever device and help they use.",
  ja: "どのような端末や支援技術をお使いの方でも、閲覧・応募・お問い合わせができるサイトを目指しています。",
};

/** What the page on accessibility says. */
export const accessibilityChapters: readonly { id: string; head: Said; points: readonly Said[] }[] = [
  {
    id: "goal",
    head: { en: "What we hold ourselves to", ja: "目標としている基準" },
    points: [
      {
        en: "WCAG 2.2, level AA, and with it JIS X 8341-3:2016, level AA. Nobody outside has examined yet whether we meet them; what we test ourselves stands below.",
        ja: "WCAG 2.2のレベルAA、およびJIS X 8341-3:2016のレベルAAに沿うことを目標としています。第三者による試験はまだ受けていません。自ら確認していることは、次のとおりです。",
      },
    ],
  },
  {
    id: "tested",
    head: { en: "What is tested at every change", ja: "変更のたびに確認していること" },
    points: [
      {
        en: "A whole program year is played in a real browser of 360 pixels, with script and without: applying, documents, interviews, matching, daily reports, allowances. Each page on the way is checked by axe (the rules of WCAG 2.0 to 2.2, A and AA) in English and in Japanese.",
        ja: "応募、書類、面談、マッチング、日報、手当まで、1年分の手続きを幅360ピクセルの実際のブラウザーで、スクリプトのある場合とない場合の両方で通しています。途中の各ページは、axeの自動検査（WCAG 2.0〜2.2のAとAA）を日英両方で行います。",
      },
      {
        en: "Each part from which pages are built is checked by axe on a phone and at a desk, is no wider than a window of 320 pixels (a page enlarged to 400 %), and its buttons and fields are at least 44 pixels high.",
        ja: "ページを作る部品のすべてについて、携帯端末と机上の幅でaxeの検査を行い、幅320ピクセル（400%に拡大した状態）でも横スクロールが生じないこと、ボタンや入力欄の高さが44ピクセル以上あることを確かめています。",
      },
      {
        en: "Every public page names its language, has a title of its own and leads to its twin in the other language.",
        ja: "一般向けのすべてのページに、言語の指定と固有の題名、もう一方の言語の同じページへのリンクがあることを確かめています。",
      },
    ],
  },
  {
    id: "how",
    head: { en: "How the site is built", ja: "このサイトの作り" },
    points: [
      {
        en: "Every page for visitors and applicants works without script. Where a script is used, there is one small one.",
        ja: "一般の方・応募者向けのページは、スクリプトを使わない設定でもお使いいただけます。スクリプトを使うページでも、小さなものが1つだけです。",
      },
      {
        en: "Everything is a plain link, button or field of the browser, so it can be reached by keyboard; the place where you are is marked by a ring.",
        ja: "リンク、ボタン、入力欄はブラウザー標準のもので作っているため、キーボードで操作できます。選択中の場所は枠で示します。",
      },
      {
        en: "States are said in words, never by colour alone. Pictures of dates stand beside the same dates as a table.",
        ja: "状態は色だけでなく必ず言葉で示します。日程の図には、同じ内容の表を添えています。",
      },
      {
        en: "When something in a form is missing, nothing you typed is lost, and the page begins with a list of what to do.",
        ja: "フォームに不足があっても入力内容は消えず、直す箇所の一覧をページの初めに示します。",
      },
    ],
  },
  {
    id: "limits",
    head: { en: "What we know to be missing", ja: "把握している課題" },
    points: [
      {
        en: "Programs find only part of what can be in the way. We have not yet tried the site together with people who use screen readers, magnifiers or voice control.",
        ja: "自動検査で見つかる問題は一部に限られます。スクリーンリーダー、拡大表示、音声操作を日常的に使う方々との確認は、まだ行っていません。",
      },
      {
        en: "A whole application by keyboard alone is not tested at every change; only the office's lists are.",
        ja: "応募の全体をキーボードだけで行う試験は、変更のたびには行っていません（事務局の一覧画面では行っています）。",
      },
      {
        en: "The pages are in English and Japanese. There is no version in sign language or in easy language yet.",
        ja: "ページは日本語と英語です。手話ややさしい日本語の版はまだありません。",
      },
      {
        en: "Videos of information sessions lie on another site; whether they have captions depends on the video.",
        ja: "説明会の動画は外部のサイトにあります。字幕の有無は動画によって異なります。",
      },
      {
        en: "Documents that others send us are shown as they came; we do not check how accessible they are.",
        ja: "応募者などから提出された書類は、そのままの形で表示します。",
      },
    ],
  },
];

/** What the page on accessibility says. */
export const accessibilityHelp: Said = {
  en: "If something does not work for you, or you need another way to apply or to take part, such as more time or a form by mail, please tell us. We look for a way together.",
  ja: "お困りの点や、別の方法での応募・参加（時間の延長、郵送での手続きなど）のご希望がありましたら、お知らせください。一緒に方法を考えます。",
};

/** The page's other words. */
export const accessibilityWords = {
  languages: { en: "How complete each language is", ja: "各言語の整備状況" },
  languagesText: {
    en: "Counted from what is published now. A text is published only when its numbers, dates and links agree in both languages.",
    ja: "現在公開している内容から集計しています。数字・日付・リンクが日英で一致したものだけを公開しています。",
  },
  kind: { en: "What", ja: "種類" },
  english: { en: "In English", ja: "英語" },
  japanese: { en: "In Japanese", ja: "日本語" },
  home: { en: "Home", ja: "ホーム" },
  tellUs: { en: "Tell us", ja: "お知らせください" },
  write: { en: "Write to the office", ja: "事務局に問い合わせる" },
} satisfies Record<string, Said>;

/** What is counted in each language. */
export const countedNames = {
  questions: { en: "Questions and answers", ja: "よくある質問" },
  news: { en: "News", ja: "お知らせ" },
  "case-studies": { en: "Case studies", ja: "成果事例" },
} satisfies Record<string, Said>;

/** "88 of 88". */
export const countOf = (whole: number, all: number): Said => ({ en: `${whole} of ${all}`, ja: `${all}件中${whole}件` });
