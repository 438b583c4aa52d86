import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { ListHead } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import { countOf } from "#program/inquiries/desk.ts";
import { foundMost } from "#program/inquiries/desk.ts";
import { inquiryLists } from "#program/inquiries/desk.ts";
import { isWaiting } from "#program/inquiries/desk.ts";
import { listForm } from "#program/inquiries/form.server.ts";
import { listInquiries } from "#program/inquiries/list-inquiries.server.ts";
import { inquiryStateNames } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { isLate } from "#program/inquiries/rules.ts";
import { InquiryFilterBar } from "./inquiry-filters.tsx";
import { countryOf } from "./inquiry-facts.tsx";
import { addressOf } from "./inquiry-filters.tsx";
import { EarlierLater } from "./inquiry-filters.tsx";
import { deskSayings as sayings } from "./inquiry-words.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import { listMeanings } from "./inquiry-words.ts";
import { listNames } from "./inquiry-words.ts";
import type { InquiryList } from "#program/inquiries/desk.ts";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";
import type { Route } from "./+types/inquiries";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const typed = Object.fromEntries(new URL(request.url).searchParams);
  const read = readTyped(typed, listForm);
  const { after, before, ...filter } = found(read.ok ? read.value : null, "list");
  const place = { ...(after === undefined ? {} : { after }), ...(before === undefined || after !== undefined ? {} : { before }) };
  return { filter, ...(await listInquiries(context.get(actContext), filter, place)) };
}

export default function InquiriesPage({ loaderData }: Route.ComponentProps) {
  const { filter, inquiries, all, names, counts } = loaderData;
  const say = useSay();
  const language = useLanguage();
  const { now, roles } = usePageFacts();
  const row = (inquiry: KeptInquiry) => ({
    id: inquiry.id,
    number: inquiry.receipt,
    href: `/${language}/office/inquiries/${inquiry.id}`,
    head: <PersonName name={inquiry.name} />,
    isUnread: inquiry.hasNews && isWaiting(inquiry),
    cells: [
      inquiry.country === "" ? <Nobody key="country">{countryOf(inquiry, say)}</Nobody> : countryOf(inquiry, say),
      say(topicNames[inquiry.topic]),
      <Tag kind={inquiry.state === "received" || inquiry.state === "reopened" ? "todo" : "neutral"}>
        {say(inquiryStateNames[inquiry.state])}
      </Tag>,
      inquiry.assignedTo === null ? <Nobody>{say(words.nobody)}</Nobody> : names.get(inquiry.assignedTo),
      <Instant at={inquiry.receivedAt} bare />,
      !isWaiting(inquiry) ? (
        "–"
      ) : isLate(inquiry, now) ? (
        <Late>
          <DayText day={inquiry.dueOn} /> {say(words.lateWord)}
        </Late>
      ) : (
        <DayText day={inquiry.dueOn} />
      ),
    ],
  });
  const isByTarget = filter.q === "" && (filter.list === "waiting" || filter.list === "mine");
  const late = isByTarget ? inquiries.filter((inquiry) => isLate(inquiry, now)) : [];
  const others = inquiries.slice(late.length);
  return (
    <Page width="wide">
      <PageHead title={say(words.title)} />
      <Figures
        label={say(words.next)}
        figures={[
          { count: countOf("waiting", counts), label: say(words.waiting), href: addressOf({ list: "waiting" }) },
          { count: counts.late, label: say(words.lateFigure), href: addressOf({ list: "waiting", age: "late" }), isLate: counts.late > 0 },
          { count: counts.unseen, label: say(words.unseenFigure), href: addressOf({ list: "unseen" }) },
          { count: counts.mine, label: say(words.mineFigure), href: addressOf({ list: "mine" }) },
        ]}
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.lists)}
            filters={[
              ...(Object.keys(inquiryLists) as InquiryList[]).map((list) => ({
                label: say(listNames[list]),
                count: countOf(list, counts),
                href: addressOf({ list }),
                isCurrent: filter.q === "" && filter.list === list,
              })),
              { label: say(words.unmatched), count: counts.unmatched, href: `/${language}/office/inquiries/mails` },
            ]}
            own={{
              title: say(words.tools),
              filters: [
                { label: say(words.templates), href: `/${language}/office/inquiries/templates` },
                { label: say(words.targets), href: `/${language}/office/inquiries/targets` },
                ...(roles.some((role) => rolesWith("replace-lost-addresses").includes(role))
                  ? [{ label: say(words.lostMailbox), href: `/${language}/office/lost-address` }]
                  : []),
              ],
            }}
          />
        }
      >
        <InquiryFilterBar filter={filter} />
        <ListHead>
          {say((filter.q !== "" || filter.age !== null) && all === foundMost ? sayings.atLeast(all) : sayings.inquiries(all))}
        </ListHead>
        {filter.q === "" && <p className="small soft">{say(listMeanings[filter.list])}</p>}
        {inquiries.length === 0 ? (
          <Empty title={say(filter.q === "" ? words.empty : words.emptySearch)} />
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
              { label: say(words.dueOn), end: true },
            ]}
            waitAt={5}
            pick={false}
            groups={[
              ...(late.length > 0 ? [{ key: "late", title: say(words.late), rows: late.map(row) }] : []),
              ...(others.length > 0
                ? [{ key: "others", title: late.length > 0 ? say(words.inTime) : undefined, rows: others.map(row) }]
                : []),
            ]}
          />
        )}
        <EarlierLater filter={filter} page={loaderData} />
      </Desk>
    </Page>
  );
}
