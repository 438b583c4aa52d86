import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { commitLottery } from "#program/matching/freeze-market.server.ts";
import { freezeMarket } from "#program/matching/freeze-market.server.ts";
import { readText } from "#program/matching/form.server.ts";
import { marketProblems } from "#program/matching/market-messages.ts";
import { nothingLeft } from "#program/matching/left-over.ts";
import { listMarkets } from "#program/matching/show-markets.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { courseName } from "#program/year/messages.ts";
import { Hash } from "./market-facts.tsx";
import { leftSaid } from "./market-words.ts";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import { publishingSayings } from "./run-publishing-words.ts";
import { publishingWords } from "./run-publishing-words.ts";
import type { Route } from "./+types/markets";

export async function loader({ request, context }: Route.LoaderArgs) {
  // What was typed for the freezing before the draw was put on record stays.
  const asked = new URL(request.url).searchParams;
  return { ...(await listMarkets(context.get(actContext))), note: asked.get("note") ?? "", picked: asked.getAll("courses") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const { fiscalYear } = await currentYear(act);
  const here = `/${params.language}/office/markets`;
  if (typedText(typed, "intent") === "commit") {
    const committed = await commitLottery(act, fiscalYear);
    if (!committed.ok) return unprocessable(committed.problems, typed);
    const kept = new URLSearchParams([
      ...(typedText(typed, "note") === "" ? [] : [["note", typedText(typed, "note").slice(0, 200)]]),
      ...typedList(typed, "courses").map((code) => ["courses", code]),
    ]);
    return seeOther(kept.size === 0 ? here : `${here}?${kept}`);
  }
  const note = readText(typed, "note", 200);
  if (typeof note !== "string") return unprocessable([note], typed);
  const frozen = await freezeMarket(act, fiscalYear, {
    courses: typedList(typed, "courses"),
    note,
    ...(typedText(typed, "lottery") === "" ? {} : { lotteryId: typedText(typed, "lottery") }),
  });
  return frozen.ok ? seeOther(`${here}/${frozen.value.snapshotId}`) : unprocessable(frozen.problems, typed);
}

export default function MarketsPage({
  loaderData: { year, lottery, markets, now, toApprove, note, picked },
  actionData,
}: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const { shown, lines } = shownProblems(
    actionData?.problems,
    marketProblems,
    { courses: say(words.courses), note: say(words.note) },
    language,
  );
  const courses = year.courses.map((course) => {
    const here = now.get(course.code) ?? nothingLeft;
    // A course without positions or people cannot be ticked, and says why.
    const disabled = here.positions === 0 || here.people === 0;
    return { value: course.code, label: say(courseName(course, year.courses)), hint: say(leftSaid(here)), disabled };
  });
  const ready = courses.filter((one) => !one.disabled).map((one) => one.value);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.markets, language), language, lines.length > 0)}</title>
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(words.markets)}
        lead={say(words.marketsLead)}
        beside={
          <Buttons>
            <ButtonLink kind="secondary" small href={`/${language}/office/markets/settings`}>
              {say(words.settings)}
            </ButtonLink>
            <ButtonLink kind="secondary" small href={`/${language}/office/positions`}>
              {say(words.toPositions)}
            </ButtonLink>
          </Buttons>
        }
      />
      <div className="stack loose">
        {toApprove.length > 0 && (
          <Notice title={say(publishingWords.waiting)}>
            <ul>
              {toApprove.map((one) => (
                <li key={one.runId}>
                  <a href={`/${language}/office/runs/${one.runId}/approval`}>
                    {say(publishingSayings.run(one.market, one.number, one.name))}
                  </a>
                  <br />
                  {say(publishingSayings.asked(one.askedBy))} · <Instant at={one.askedAt} />
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {markets.length === 0 ? (
          <Empty title={say(words.noMarket)}>{say(words.noMarketText)}</Empty>
        ) : (
          <Table
            dense
            cards
            flat
            caption={say(words.markets)}
            columns={[
              { label: say(words.number) },
              { label: say(words.courses), short: "" },
              { label: say(words.round), end: true },
              { label: say(words.positions), end: true },
              { label: say(words.seats), end: true },
              { label: say(words.people), end: true },
              { label: say(words.runs), end: true },
              { label: say(words.frozen) },
              { label: say(words.state), short: "" },
            ]}
            rows={markets.map(({ snapshot, runs, publication, frozenBy }) => ({
              key: snapshot.id,
              cells: [
                <a key="link" href={`/${language}/office/markets/${snapshot.id}`}>
                  {say(sayings.market(snapshot.number))}
                </a>,
                `${say(sayings.courses(snapshot.courses))}${snapshot.note === "" ? "" : ` · ${snapshot.note}`}`,
                say(sayings.upToRoundShort(snapshot.round)),
                snapshot.positions,
                snapshot.seats,
                snapshot.people,
                runs,
                <span key="when">
                  <Instant at={snapshot.frozenAt} bare /> · {frozenBy}
                </span>,
                <Tag key="state" kind={publication === null ? "neutral" : "done"}>
                  {say(publication === null ? words.notPublished : words.published)}
                </Tag>,
              ],
            }))}
          />
        )}
        <section className="stack" aria-labelledby="freeze">
          <h2 id="freeze">{say(words.freezeTitle)}</h2>
          <h3>{say(words.draw)}</h3>
          <p className="measure">{say(words.drawText)}</p>
          {lottery === null ? (
            <div>
              <Button form="freeze-form" name="intent" value="commit">
                {say(words.commit)}
              </Button>
            </div>
          ) : (
            <p>
              <strong>{say(words.committed)}</strong> <Instant at={lottery.committedAt} /> · {lottery.by}
              <br />
              <Hash>{lottery.commitment}</Hash>
            </p>
          )}
          <h3>{say(words.freezeStep)}</h3>
          <p className="measure">{say(words.freezeText)}</p>
          <form method="post" noValidate id="freeze-form">
            {/* The draw that is read here is the one to be used: if a colleague was quicker, this form says so. */}
            <HiddenFields values={{ lottery: lottery?.id ?? "" }} />
            <CheckboxesField
              name="courses"
              label={say(words.courses)}
              options={courses}
              values={typed.courses !== undefined ? typedList(typed, "courses") : picked.length > 0 ? picked : ready}
              problem={shown.courses}
              row
              required
            />
            <TextField
              name="note"
              label={say(words.note)}
              value={typed.note === undefined ? note : typedText(typed, "note")}
              problem={shown.note}
              width="medium"
            />
            <div className="form-end">
              <Button kind={lottery === null ? "secondary" : "filled"} name="intent" value="freeze">
                {say(words.freeze)}
              </Button>
            </div>
          </form>
        </section>
      </div>
    </Page>
  );
}
