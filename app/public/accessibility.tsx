import { pageHead } from "#app/parts/page-head.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/accessibility";

const title: Said = { en: "Accessibility", ja: "アクセシビリティ" };
const lead: Said = {
  en: "Everybody should be able to read this site, apply and ask, with whatever device and help they use.",
  ja: "どのような端末や支援技術をお使いの方でも、閲覧・応募・お問い合わせができるサイトを目指しています。",
};

const chapters: readonly { id: string; head: Said; points: readonly Said[] }[] = [
  {
    id: "goal",
    head: { en: "What we hold ourselves to", ja: "目標としている基準" },
    points: [
      {
        en: "WCAG 2.2, level AA, and with it JIS X 8341-3:2016, level AA.",
        ja: "WCAG 2.2のレベルAA、およびJIS X 8341-3:2016のレベルAAに沿うことを目標としています。",
      },
      {
        en: "Every change is checked by a program before it is published, and the main journeys are tried by keyboard alone and on a small screen.",
        ja: "変更のたびに自動検査を行い、主な手続きはキーボードだけの操作と小さな画面でも確認しています。",
      },
    ],
  },
  {
    id: "how",
    head: { en: "How the site is built", ja: "このサイトの作り" },
    points: [
      {
        en: "Every page for visitors and applicants works without script, on a slow line and on old devices.",
        ja: "一般の方・応募者向けのページは、スクリプトを使わない設定でも、低速の回線や古い端末でもお使いいただけます。",
      },
      {
        en: "Everything can be reached by keyboard; the place where you are is always marked by a ring.",
        ja: "すべての操作をキーボードで行えます。選択中の場所は枠で示します。",
      },
      {
        en: "States are said in words, never by colour alone. Pictures of dates stand beside the same dates as a table.",
        ja: "状態は色だけでなく必ず言葉で示します。日程の図には、同じ内容の表を添えています。",
      },
      {
        en: "When something in a form is missing, nothing you typed is lost, and the page says what to do.",
        ja: "フォームに不足があっても入力内容は消えず、直し方をお示しします。",
      },
      { en: "You can enlarge the page to 400 % without scrolling sideways.", ja: "400%に拡大しても、横スクロールなしで読めます。" },
    ],
  },
  {
    id: "limits",
    head: { en: "What we know to be missing", ja: "把握している課題" },
    points: [
      {
        en: "The pages are in English and Japanese. There is no version in sign language or in easy language yet.",
        ja: "ページは日本語と英語です。手話ややさしい日本語の版はまだありません。",
      },
      {
        en: "Documents that others send us are shown as they came; we do not check how accessible they are.",
        ja: "応募者などから提出された書類は、そのままの形で表示します。",
      },
    ],
  },
];

const help: Said = {
  en: "If something does not work for you, or you need another way to apply or to take part, such as more time or a form by mail, please tell us. We look for a way together.",
  ja: "お困りの点や、別の方法での応募・参加（時間の延長、郵送での手続きなど）のご希望がありましたら、お知らせください。一緒に方法を考えます。",
};

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title, description: lead });
}

export default function AccessibilityPage() {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <Crumbs steps={[{ label: say({ en: "Home", ja: "ホーム" }), href: `/${language}` }, { label: say(title) }]} />
      <PageHead title={say(title)} lead={say(lead)} />
      <div className="stack loose">
        {chapters.map((chapter) => (
          <section key={chapter.id} className="stack tight" aria-labelledby={chapter.id}>
            <h2 id={chapter.id}>{say(chapter.head)}</h2>
            <ul>
              {chapter.points.map((point) => (
                <li key={point.en}>{say(point)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section className="stack tight" aria-labelledby="help">
          <h2 id="help">{say({ en: "Tell us", ja: "お知らせください" })}</h2>
          <p>{say(help)}</p>
          <p>
            <a href={`/${language}/inquiry`}>{say({ en: "Write to the office", ja: "事務局に問い合わせる" })}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}
