import { pageHead } from "#app/parts/page-head.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/cookies";

const words = {
  home: { en: "Home", ja: "ホーム" },
  title: { en: "Cookies", ja: "クッキー（Cookie）" },
  lead: {
    en: "Reading this site sets no cookie. One is set when you sign in, and it does nothing but keep you signed in.",
    ja: "閲覧するだけなら、クッキーは使いません。ログインしたときだけ、ログイン状態を保つためのクッキーを1つ使います。",
  },
  all: { en: "Every cookie of this site", ja: "このサイトのクッキー" },
  name: { en: "Name", ja: "名前" },
  what: { en: "What for", ja: "目的" },
  howLong: { en: "How long", ja: "期間" },
  session: {
    en: "Keeps you signed in. It holds a random number, no name and no address; the browser shows it to no script.",
    ja: "ログイン状態を保ちます。中身は無作為な番号で、氏名や連絡先は含みません。スクリプトからは読めません。",
  },
  sessionLong: {
    en: "Ends when you sign out, and at the latest after twelve hours.",
    ja: "ログアウトしたとき、または遅くともログインから12時間で終わります。",
  },
  language: { en: "Language", ja: "言語" },
  languageText: {
    en: "The language stands in the address of each page (/en, /ja), so no cookie has to remember it. Your browser's own setting decides where the bare address leads.",
    ja: "言語は各ページのアドレス（/en、/ja）で決まるため、クッキーに保存しません。最初のアドレスでは、ブラウザーの言語設定に従います。",
  },
  others: { en: "Nobody else", ja: "外部のサービス" },
  othersText: {
    en: "No page loads anything from another site: no counting of visitors, no advertising, no fonts, maps or videos of others. So nobody else can set a cookie here. A link to a recorded session leads to the site of the video; that site has rules of its own.",
    ja: "外部のサイトからは何も読み込みません。アクセス解析、広告、外部のフォントや地図、動画の埋込みは使っていないため、第三者がクッキーを設定することもありません。録画の説明会へのリンク先では、そのサイトの定めが適用されます。",
  },
  consent: { en: "Why we ask for no consent", ja: "同意をお尋ねしない理由" },
  consentText: {
    en: "A cookie that identified you without need would want your consent first. There is none, so there is nothing to ask. Should that change, we will ask before the cookie is set.",
    ja: "必要のないクッキーで個人を特定するには、事前の同意が必要です。そのようなクッキーは使っていないため、お尋ねしていません。変更する場合は、設定する前に同意をお願いします。",
  },
  off: { en: "Without cookies", ja: "クッキーを使わない設定の場合" },
  offText: {
    en: "All public pages, the inquiry form and the calendar files work. Only signing in does not.",
    ja: "一般向けのページ、お問い合わせ、カレンダーのファイルはすべてお使いいただけます。ログインだけができません。",
  },
  privacy: { en: "Privacy policy", ja: "プライバシーポリシー" },
} satisfies Record<string, Said>;

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title: words.title, description: words.lead });
}

export default function CookiesPage() {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <section className="stack tight" aria-labelledby="all">
          <h2 id="all">{say(words.all)}</h2>
          <Table
            caption={say(words.all)}
            cards
            columns={[{ label: say(words.name) }, { label: say(words.what) }, { label: say(words.howLong) }]}
            rows={[{ cells: [<code key="name">session</code>, say(words.session), say(words.sessionLong)] }]}
          />
        </section>
        {(
          [
            ["language", words.language, words.languageText],
            ["others", words.others, words.othersText],
            ["consent", words.consent, words.consentText],
            ["off", words.off, words.offText],
          ] as const
        ).map(([id, head, text]) => (
          <section key={id} className="stack tight" aria-labelledby={id}>
            <h2 id={id}>{say(head)}</h2>
            <p>{say(text)}</p>
          </section>
        ))}
        <p>
          <a href={`/${language}/privacy`}>{say(words.privacy)}</a>
        </p>
      </div>
    </Page>
  );
}
