import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Page, PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { Desk, FilterBar, ListHead, NarrowBy, SavedFilters } from "#app/ui/work-list-tools.tsx";
import { audienceNames, categoryNames } from "#program/publications/messages.ts";
import { questionPlaces } from "#program/publications/publishing.ts";
import { questionsForOffice } from "#program/publications/show-questions-to-office.server.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { questionDeskSayings as sayings, questionDeskWords as words } from "./question-words.ts";
import type { OfficeQuestion } from "#program/publications/show-questions-to-office.server.ts";
import type { Route } from "./+types/questions";

/** The lists of the desk: each with what belongs there. */
const lists = {
  all: () => true,
  published: (one: OfficeQuestion) => one.isPublished,
  draft: (one: OfficeQuestion) => one.hasDraft,
  unpublished: (one: OfficeQuestion) => !one.isPublished,
  gaps: (one: OfficeQuestion) => one.gaps.length > 0,
  unhelpful: (one: OfficeQuestion) => one.helpful.no > one.helpful.yes,
} satisfies Record<string, (one: OfficeQuestion) => boolean>;
type List = keyof typeof lists;

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const all = await questionsForOffice(act, await currentKnownYear(act));
  const asked = new URL(request.url).searchParams;
  const list = asked.get("list") ?? "all";
  return { all, list: (Object.hasOwn(lists, list) ? list : "all") as List, place: asked.get("place") ?? "" };
}

export default function OfficeQuestionsPage({ loaderData: { all, list, place } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const inPlace = all.filter((one) => place === "" || `${one.audience}/${one.category}` === place);
  const found = inPlace.filter(lists[list]);
  const named = (one: string) => {
    const [audience = "person", category = "applying"] = one.split("/");
    return `${say(audienceNames[audience as "person"])}${say(between.choices)}${say(categoryNames[category as "applying"])}`;
  };
  return (
    <Page width="wide">
      <PageHead
        title={say(words.title)}
        beside={
          <div className="row">
            <a href={`/${language}/office/questions/searched-in-vain`}>{say(words.vain)}</a>
            <ButtonLink href={`/${language}/office/questions/new`}>{say(words.add)}</ButtonLink>
          </div>
        }
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.states)}
            filters={(Object.keys(lists) as List[]).map((one) => ({
              label: say(words[one]),
              count: inPlace.filter(lists[one]).length,
              href: `?list=${one}&place=${place}`,
              isCurrent: one === list,
            }))}
          />
        }
      >
        <FilterBar action="" keep={<HiddenFields values={{ list }} />}>
          <NarrowBy
            name="place"
            label={say(words.category)}
            value={place}
            options={questionPlaces.map((one) => ({ value: one, label: named(one) }))}
          />
        </FilterBar>
        <ListHead>{say(sayings.entries(found.length))}</ListHead>
        {found.length === 0 ? (
          <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
        ) : (
          <WorkTable
            label={say(words.title)}
            numberLabel={say(words.id)}
            headLabel={say(words.question)}
            columns={[
              { label: say(words.category) },
              { label: say(words.states) },
              { label: say(words.changed) },
              { label: say(words.helpful) },
            ]}
            pick={false}
            groups={[
              {
                key: "all",
                rows: found.map((one) => ({
                  id: one.id,
                  number: one.id,
                  href: `/${language}/office/questions/${one.id}`,
                  head: one.title[language] || one.title.en || one.title.ja || one.id,
                  cells: [
                    named(`${one.audience}/${one.category}`),
                    <States one={one} />,
                    <Instant at={one.changedAt} bare />,
                    votes(one, say),
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

const votes = ({ helpful: { yes, no } }: OfficeQuestion, say: ReturnType<typeof useSay>) =>
  yes + no === 0 ? "–" : say(sayings.votes(yes, no));

function States({ one }: { one: OfficeQuestion }) {
  const say = useSay();
  return (
    <span className="row">
      <Tag kind={one.isPublished ? "neutral" : "caution"}>{say(one.isPublished ? words.published : words.unpublished)}</Tag>
      {one.hasDraft && <Tag kind="todo">{say(words.draft)}</Tag>}
      {one.gaps.length > 0 && <Tag kind="problem">{say(words.gaps)}</Tag>}
    </span>
  );
}
