import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Fit } from "#app/ui/reason-sheet.tsx";
import { sayInstant } from "#platform/days.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { readSitting } from "#program/matching/form.server.ts";
import { holdSitting } from "#program/matching/hold-sitting.server.ts";
import { itemsOfList } from "#program/matching/hold-sitting.server.ts";
import { showSitting } from "#program/matching/hold-sitting.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { providedItemNames } from "#program/third-party-provision/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { committeeSayings as sayings } from "./committee-words.ts";
import { committeeWords as words } from "./committee-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { SittingLine } from "#program/matching/hold-sitting.server.ts";
import type { Route } from "./+types/sitting";

/** Every match that waits, on one page. Showing it writes the record of provisions. */
export async function loader({ context }: Route.LoaderArgs) {
  return { lines: await showSitting(context.get(actContext)), items: itemsOfList };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const held = await holdSitting(context.get(actContext), readSitting(typed));
  return held.ok ? seeOther(`/${params.language}/committee/minutes#${held.value.sittingId}`) : unprocessable(held.problems, typed);
}

export default function SittingPage({ loaderData: { lines, items }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now, who } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = {
    attended: say(words.attended),
    ...Object.fromEntries(
      lines.flatMap((line) => [
        [`decision-${line.match.id}`, `${line.number}: ${say(words.decision)}`],
        [`note-${line.match.id}`, `${line.number}: ${say(words.reason)}`],
      ]),
    ),
  };
  const { shown, lines: problems } = shownProblems(actionData?.problems, matchingProblems, labels, language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.sitting, language), language, problems.length > 0)}</title>
      <BackLink href={`/${language}/committee`}>{say(words.list)}</BackLink>
      <ErrorSummary problems={problems} />
      <PageHead title={say(words.sitting)} lead={say(words.sittingLead)} />
      {lines.length === 0 ? (
        <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
      ) : (
        <>
          <Notice kind="record">
            <p>
              <strong>{say(words.recordTitle)}</strong>{" "}
              {say(
                sayings.record({
                  at: sayInstant(now, language),
                  who,
                  items: items.map((item) => say(providedItemNames[item])).join(say({ en: ", ", ja: "・" })),
                }),
              )}
            </p>
          </Notice>
          <form method="post" className="stack loose" noValidate>
            {lines.map((line) => (
              <Line key={line.match.id} line={line} typed={typed} shown={shown} />
            ))}
            <AreaField
              name="attended"
              label={say(words.attended)}
              hint={say(words.attendedHint)}
              rows={2}
              value={typedText(typed, "attended")}
              problem={shown.attended}
              required
            />
            <AreaField name="remarks" label={say(words.remarks)} rows={3} value={typedText(typed, "remarks")} />
            <Buttons>
              <Button>{say(words.record)}</Button>
            </Buttons>
          </form>
        </>
      )}
    </Page>
  );
}

function Line({ line: { match, position, number, name, reasons }, typed, shown }: { line: SittingLine; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { language } = usePageFacts();
  const marks = [...reasons.stated, ...reasons.wished].map((row) => row.mark).filter((mark) => mark !== null);
  return (
    <section className="stack tight" aria-labelledby={`m-${match.id}`}>
      <h2 id={`m-${match.id}`}>
        {number} <bdi>{name}</bdi>
      </h2>
      <p>
        <a href={`/${language}/committee/matches/${match.id}`}>
          {[
            say(courseCalled(match.course)),
            language === "en" && position.companyNameEn !== "" ? position.companyNameEn : position.companyName,
            say(positionSaid(position, "title")),
          ].join(" · ")}
        </a>
      </p>
      <div>
        <Fit marks={marks} />
      </div>
      <RadioField
        name={`decision-${match.id}`}
        label={say(words.decision)}
        options={[
          { value: "approved", label: say(words.approve) },
          { value: "sent_back", label: say(words.sendBack) },
          { value: "later", label: say(words.later) },
        ]}
        value={typedText(typed, `decision-${match.id}`) || "later"}
        problem={shown[`decision-${match.id}`]}
        row
      />
      <AreaField
        name={`note-${match.id}`}
        label={say(words.reason)}
        hint={say(words.noteHint)}
        rows={2}
        value={typedText(typed, `note-${match.id}`)}
        problem={shown[`note-${match.id}`]}
      />
    </section>
  );
}
