import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { Page, PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText, Instant } from "#app/ui/time.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { Desk, ListHead, SavedFilters } from "#app/ui/work-list-tools.tsx";
import { articleDeskWords as words, articleKindWords, articleSayings as sayings, consentStateWords } from "./article-words.ts";
import type { ArticleKind } from "#program/publications/article.ts";
import type { OfficeArticle } from "#program/publications/show-articles-to-office.server.ts";

/** The lists of the desk: each with what belongs there. */
const lists = {
  all: () => true,
  published: (one: OfficeArticle) => one.isPublished,
  draft: (one: OfficeArticle) => one.hasDraft,
  unpublished: (one: OfficeArticle) => !one.isPublished,
  gaps: (one: OfficeArticle) => one.hasGaps,
} satisfies Record<string, (one: OfficeArticle) => boolean>;
type List = keyof typeof lists;

/** The list that an address asks for. */
export function listAsked(request: Request): List {
  const list = new URL(request.url).searchParams.get("list") ?? "all";
  return (Object.hasOwn(lists, list) ? list : "all") as List;
}

/** Every article of a kind with its state. */
export function ArticlesDesk({ kind, all, list }: { kind: ArticleKind; all: readonly OfficeArticle[]; list: List }) {
  const say = useSay();
  const language = useLanguage();
  const { path, title, add } = articleKindWords[kind];
  const found = all.filter(lists[list]);
  const isCase = kind === "case-study";
  return (
    <Page width="wide">
      <PageHead title={say(title)} beside={<ButtonLink href={`/${language}/office/${path}/new`}>{say(add)}</ButtonLink>} />
      <Desk
        rail={
          <SavedFilters
            label={say(words.states)}
            filters={(Object.keys(lists) as List[]).map((one) => ({
              label: say(words[one]),
              count: all.filter(lists[one]).length,
              href: `?list=${one}`,
              isCurrent: one === list,
            }))}
          />
        }
      >
        <ListHead>{say(sayings.articles(found.length))}</ListHead>
        {found.length === 0 ? (
          <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
        ) : (
          <WorkTable
            label={say(title)}
            numberLabel={say(words.id)}
            headLabel={say(words.head)}
            columns={[
              { label: say(words.day) },
              { label: say(words.states) },
              ...(isCase ? [{ label: say(words.consentState) }] : []),
              { label: say(words.changed) },
            ]}
            groups={[
              {
                key: "all",
                rows: found.map((one) => ({
                  id: one.id,
                  number: one.id,
                  href: `/${language}/office/${path}/${one.id}`,
                  head: one.texts.title[language] || one.texts.title.en || one.texts.title.ja || one.id,
                  cells: [
                    <DayText day={one.texts.on} />,
                    <States one={one} />,
                    ...(isCase ? [<ConsentTag one={one} />] : []),
                    <Instant at={one.changedAt} bare />,
                  ],
                })),
              },
            ]}
          />
        )}
      </Desk>
    </Page>
  );
}

function States({ one }: { one: OfficeArticle }) {
  const say = useSay();
  return (
    <span className="row">
      <Tag kind={one.isPublished ? "neutral" : "caution"}>{say(one.isPublished ? words.published : words.unpublished)}</Tag>
      {one.hasDraft && <Tag kind="todo">{say(words.draft)}</Tag>}
      {one.hasGaps && <Tag kind="problem">{say(words.gaps)}</Tag>}
      {one.texts.news?.isPinned === true && <Tag kind="plain">{say(words.pinnedState)}</Tag>}
    </span>
  );
}

function ConsentTag({ one: { consent } }: { one: OfficeArticle }) {
  const say = useSay();
  if (consent === null) return "–";
  return (
    <Tag kind={consent.state === "given" ? "done" : consent.state === "asked" ? "todo" : "problem"}>
      {say(consentStateWords[consent.state])}
    </Tag>
  );
}
