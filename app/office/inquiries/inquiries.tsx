import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { TextField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Desk } from "#app/ui/work-list.tsx";
import { Figures } from "#app/ui/work-list.tsx";
import { FilterBar } from "#app/ui/work-list.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { ListHead } from "#app/ui/work-list.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { listForm } from "#program/inquiries/form.server.ts";
import { listInquiries } from "#program/inquiries/list-inquiries.server.ts";
import { countOf } from "#program/inquiries/inquiry.ts";
import { inquiriesPerPage } from "#program/inquiries/inquiry.ts";
import { inquiryLists } from "#program/inquiries/inquiry.ts";
import { waitingStates } from "#program/inquiries/inquiry.ts";
import { inquiryStateNames } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { answerTargetDays } from "#program/inquiries/rules.ts";
import { daysWaiting } from "#program/inquiries/rules.ts";
import { found } from "#platform/refusals.ts";
import { countryName } from "#program/year/countries.ts";
import { deskSayings as sayings } from "./inquiry-words.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import { listNames } from "./inquiry-words.ts";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";
import type { InquiryList } from "#program/inquiries/inquiry.ts";
import type { Route } from "./+types/inquiries";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: words.title[params.language === "ja" ? "ja" : "en"] }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const typed = Object.fromEntries(new URL(request.url).searchParams);
  const read = readTyped(typed, listForm);
  const asked = found(read.ok ? read.value : null, "list");
  const list = await listInquiries(context.get(actContext), asked);
  return { asked, ...list };
}

export default function InquiriesPage({ loaderData }: Route.ComponentProps) {
  const { asked, inquiries, all, names, counts } = loaderData;
  const say = useSay();
  const language = useLanguage();
  const { now } = usePageFacts();
  const isWaiting = (inquiry: KeptInquiry) => (waitingStates as readonly string[]).includes(inquiry.state);
  const isLate = (inquiry: KeptInquiry) => isWaiting(inquiry) && daysWaiting(inquiry.receivedAt, now) > answerTargetDays;
  const row = (inquiry: KeptInquiry) => {
    const days = daysWaiting(inquiry.receivedAt, now);
    return {
      id: inquiry.id,
      number: inquiry.receipt,
      href: `/${language}/office/inquiries/${inquiry.id}`,
      head: <PersonName name={inquiry.name} />,
      isUnread: inquiry.firstSeenAt === null,
      cells: [
        inquiry.countryOther || say(countryName(inquiry.country) ?? { en: inquiry.country, ja: inquiry.country }),
        say(topicNames[inquiry.topic]),
        <Tag kind={inquiry.state === "received" || inquiry.state === "reopened" ? "todo" : "neutral"}>
          {say(inquiryStateNames[inquiry.state])}
        </Tag>,
        inquiry.assignedTo === null ? <Nobody>{say(words.nobody)}</Nobody> : names.get(inquiry.assignedTo),
        <Instant at={inquiry.receivedAt} bare />,
        !isWaiting(inquiry) ? "–" : isLate(inquiry) ? <Late>{say(sayings.days(days))}</Late> : say(sayings.days(days)),
      ],
    };
  };
  const late = inquiries.filter(isLate);
  const others = inquiries.filter((inquiry) => !isLate(inquiry));
  return (
    <Page width="wide">
      <PageHead title={say(words.title)} />
      <Figures
        label={say(words.next)}
        figures={[
          { count: counts.unseen, label: say(words.unseen), href: "?state=waiting" },
          { count: countOf("waiting", counts), label: say(words.waiting), href: "?state=waiting" },
          { count: counts.mine, label: say(words.mine), href: "?state=mine" },
        ]}
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.lists)}
            filters={(Object.keys(inquiryLists) as InquiryList[]).map((key) => ({
              label: say(listNames[key]),
              count: countOf(key, counts),
              href: `?state=${key}`,
              isCurrent: asked.q === "" && asked.state === key,
            }))}
          />
        }
      >
        <FilterBar
          action={`/${language}/office/inquiries`}
          keep={<HiddenFields values={{ state: asked.state }} />}
          button={say(words.searchButton)}
        >
          <TextField name="q" label={say(words.search)} type="search" value={asked.q} bare />
        </FilterBar>
        <ListHead>{say(sayings.inquiries(all))}</ListHead>
        {inquiries.length === 0 ? (
          <Empty title={say(asked.q === "" ? words.empty : words.emptySearch)} />
        ) : (
          <WorkTable
            label={say(words.title)}
            numberLabel={say(words.number)}
            headLabel={say(words.name)}
            columns={[
              { label: say(words.country) },
              { label: say(words.topic) },
              { label: say(words.state) },
              { label: say(words.inCharge) },
              { label: say(words.received) },
              { label: say(words.waits), end: true },
            ]}
            waitAt={5}
            pick={false}
            groups={[
              ...(late.length > 0
                ? [{ key: "late", title: say(words.late), note: say(sayings.target(answerTargetDays)), rows: late.map(row) }]
                : []),
              ...(others.length > 0
                ? [{ key: "others", title: late.length > 0 ? say(words.inTime) : undefined, rows: others.map(row) }]
                : []),
            ]}
          />
        )}
        <Pagination
          page={asked.page}
          perPage={inquiriesPerPage}
          all={all}
          hrefOf={(page) => `?${new URLSearchParams({ state: asked.state, q: asked.q, page: String(page) })}`}
        />
      </Desk>
    </Page>
  );
}
