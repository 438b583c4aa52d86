import { dayOf } from "#platform/days.ts";
import { may } from "#program/accounts/rules.ts";
import { decidingRight } from "#program/documents/rules.ts";
import { informationItem } from "#program/documents/information.ts";
import { informationItems } from "#program/documents/information.ts";
import { documentDaysAim } from "#program/selection/selection.ts";
import { documentFilters } from "#program/selection/lists.ts";
import { documentsPage } from "#program/selection/document-list.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { DocumentStateTag } from "./application-documents.tsx";
import { daysSince } from "#app/office/intern-applications/application-cells.tsx";
import { hrefWith } from "#app/office/intern-applications/application-cells.tsx";
import { oneIn } from "#app/office/intern-applications/application-cells.tsx";
import { pageIn } from "#app/office/intern-applications/application-cells.tsx";
import { documentFilterNames } from "#app/office/selection/selection-words.ts";
import { sayings } from "#app/office/selection/selection-words.ts";
import { words } from "#app/office/selection/selection-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import type { Route } from "./+types/documents";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.documents, params.language) }];
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const query = new URL(request.url).searchParams;
  return await act.db.transaction(async (tx) => {
    const fiscalYear = await currentFiscalYear(tx, act.now);
    const filter = oneIn(query, "filter", documentFilters, "arrived");
    const page = pageIn(query);
    const year = await yearOf(tx, fiscalYear);
    // Whoever asks for documents sees what became of all of them; a desk with papers of its own sees those.
    const kinds = year.documents
      .map((one) => one.id)
      .filter((id) => may(act.who, "ask-for-documents") || may(act.who, decidingRight(year, id)))
      .concat(may(act.who, "ask-for-documents") ? informationItems.map((item) => item.id) : []);
    return {
      ...(await documentsPage(tx, { fiscalYear, filter, page, kinds }, dayOf(act.now))),
      kinds: year.documents,
      filter,
      page,
      fiscalYear,
    };
  });
}

export default function DocumentsPage({ loaderData: { rows, counts, kinds, filter, page, fiscalYear } }: Route.ComponentProps) {
  const say = useSay();
  const { language, path, now } = usePageFacts();
  return (
    <Page width="wide">
      <PageHead
        title={say(words.documents)}
        after={
          <span className="small soft">{`${say(sayings.year(fiscalYear))} · ${say(words.documentsLead)} · ${say(sayings.documentsAim(documentDaysAim))}`}</span>
        }
      />
      <Desk
        rail={
          <SavedFilters
            label={say(words.saved)}
            filters={documentFilters.map((one) => ({
              label: say(documentFilterNames[one]),
              count: counts[one],
              href: hrefWith(path, { filter: one === "arrived" ? "" : one }),
              isCurrent: one === filter,
            }))}
          />
        }
      >
        {rows.length === 0 ? (
          <Empty title={say(words.noDocumentsHere)}>{say(words.noDocumentsHereText)}</Empty>
        ) : (
          <>
            <WorkTable
              label={say(documentFilterNames[filter])}
              numberLabel={say(words.number)}
              headLabel={say(words.name)}
              pick={false}
              columns={[
                { label: say(words.dueOn) },
                { label: say(words.kind) },
                { label: say(words.state) },
                // What has come is judged by when it came: the day of asking would only push the last column off the page.
                ...(filter === "arrived" ? [] : [{ label: say(words.askedOn) }]),
                { label: say(words.arrivedOn) },
                ...(filter === "arrived" ? [{ label: say(words.waiting), end: true }] : []),
              ]}
              waitAt={filter === "arrived" ? 4 : 0}
              groups={[
                {
                  key: "all",
                  rows: rows.map((row) => ({
                    id: row.id,
                    number: row.number,
                    href: `/${language}/office/documents/${row.id}`,
                    head: <PersonName name={row.fullName} second={row.otherName || undefined} />,
                    cells: [
                      row.dueOn < dayOf(now) && row.uploadedAt === null ? (
                        <Late key="due">
                          <DayText day={row.dueOn} />
                        </Late>
                      ) : (
                        <DayText key="due" day={row.dueOn} />
                      ),
                      say(informationItem(row.kind) ?? kinds.find((kind) => kind.id === row.kind) ?? { en: row.kind, ja: row.kind }),
                      <DocumentStateTag key="state" state={row.state} dueOn={row.dueOn} kind={row.kind} />,
                      ...(filter === "arrived" ? [] : [<DayText key="asked" day={dayOf(row.askedAt)} />]),
                      row.uploadedAt === null ? (
                        <Nobody key="arrived">{say(words.notYet)}</Nobody>
                      ) : (
                        <DayText key="arrived" day={dayOf(row.uploadedAt)} />
                      ),
                      ...(filter === "arrived" && row.uploadedAt !== null
                        ? [<Waited key="waited" days={daysSince(row.uploadedAt, now)} />]
                        : []),
                    ],
                  })),
                },
              ]}
            />
            <Pagination
              page={page}
              perPage={50}
              all={counts[filter]}
              hrefOf={(to) => hrefWith(path, { filter, page: to === 1 ? "" : to })}
            />
          </>
        )}
      </Desk>
    </Page>
  );
}

/** How long a document waits to be looked at; past the aim it stands out. */
function Waited({ days }: { days: number }) {
  const say = useSay();
  return days > documentDaysAim ? <Late>{say(sayings.days(days))}</Late> : <>{say(sayings.days(days))}</>;
}
