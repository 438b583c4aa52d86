import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
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
import { between } from "#app/ui/words.ts";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Fit } from "#app/ui/reason-sheet.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { sayInstant } from "#platform/days.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { readSitting } from "#program/matching/form.server.ts";
import { checkSitting } from "#program/matching/hold-sitting.server.ts";
import { holdSitting } from "#program/matching/hold-sitting.server.ts";
import { itemsOfList } from "#program/matching/hold-sitting.server.ts";
import { showSitting } from "#program/matching/hold-sitting.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { providedItemNames } from "#program/third-party-provision/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { DecidedMeanwhile } from "./sitting-check.tsx";
import { SittingCheck } from "./sitting-check.tsx";
import { committeeSayings as sayings } from "./committee-words.ts";
import { committeeWords as words } from "./committee-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { SittingLine } from "#program/matching/hold-sitting.server.ts";
import type { Route } from "./+types/sitting";

/** Every match that waits, on one page. Showing it writes the record of provisions. */
export async function loader({ context }: Route.LoaderArgs) {
  return { lines: await showSitting(context.get(actContext)), items: itemsOfList };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const intent = typedText(typed, "intent");
  if (intent === "edit") return shownAgain([], typed);
  const read = readSitting(typed);
  if (!read.ok) return shownAgain(read.problems, typed);
  if (intent !== "record") {
    const checked = await checkSitting(act, read.value);
    return checked.ok ? data({ isCheck: true, problems: [], typed }) : shownAgain(checked.problems, typed);
  }
  const held = await holdSitting(act, read.value);
  if (!held.ok) return shownAgain(held.problems, typed);
  return seeOther(`/${params.language}/committee/minutes?recorded=${held.value.sittingId}`);
}

function shownAgain(problems: readonly Problem[], typed: Typed) {
  return data({ isCheck: false, problems, typed }, { status: problems.length > 0 ? 422 : 200 });
}

export default function SittingPage({ loaderData: { lines, items }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now, who } = usePageFacts();
  const typed = actionData?.typed ?? {};
  // Decided by somebody else while this was typed: no longer on the list, and what was typed of them is still shown.
  const waits = new Set(lines.map((line) => line.match.id));
  const gone = (actionData?.problems ?? []).flatMap((one) => {
    const id = one.code === "decided-meanwhile" ? (one.field ?? "").slice("decision-".length) : "";
    return id === "" || waits.has(id) ? [] : [{ id, number: String(one.facts?.number ?? "") }];
  });
  const isCheck = actionData?.isCheck === true;
  const labels = {
    ...Object.fromEntries(gone.map((one) => [`decision-${one.id}`, one.number])),
    ...Object.fromEntries(
      lines.flatMap((line) => [
        [`decision-${line.match.id}`, `${line.number}: ${say(words.decision)}`],
        [`note-${line.match.id}`, `${line.number}: ${say(words.reason)}`],
      ]),
    ),
    attended: say(words.attended),
    remarks: say(words.remarks),
  };
  const { shown, lines: problems } = shownProblems(actionData?.problems, matchingProblems, labels, language);
  return (
    <Page>
      <title>{titleOf(pageTitle(isCheck ? words.checkTitle : words.sitting, language), language, problems.length > 0)}</title>
      {!isCheck && <BackLink href={`/${language}/committee`}>{say(words.list)}</BackLink>}
      <ErrorSummary problems={problems} />
      <PageHead title={say(isCheck ? words.checkTitle : words.sitting)} lead={isCheck ? undefined : say(words.sittingLead)} />
      {lines.length === 0 && actionData === undefined ? (
        <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
      ) : (
        <div className="stack loose">
          {lines.length > 0 && (
            <Notice kind="record">
              <p>
                <strong>{say(words.recordTitle)}</strong>{" "}
                {say(
                  sayings.record({
                    at: sayInstant(now, language),
                    who,
                    items: items.map((item) => say(providedItemNames[item])).join(say(between.names)),
                  }),
                )}
              </p>
            </Notice>
          )}
          {isCheck ? (
            <SittingCheck lines={lines} typed={typed} />
          ) : (
            <form method="post" className="stack loose" noValidate>
              {gone.length > 0 && <DecidedMeanwhile gone={gone} typed={typed} />}
              {lines.length === 0 && <Notice title={say(words.none)}>{say(words.noneLeftText)}</Notice>}
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
              <AreaField name="remarks" label={say(words.remarks)} rows={3} value={typedText(typed, "remarks")} problem={shown.remarks} />
              {lines.length > 0 && (
                <Buttons>
                  <Button name="intent" value="check">
                    {say(words.check)}
                  </Button>
                </Buttons>
              )}
            </form>
          )}
        </div>
      )}
    </Page>
  );
}

function Line({ line: { match, position, number, name, reasons }, typed, shown }: { line: SittingLine; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { language } = usePageFacts();
  const marks = [...reasons.stated, ...reasons.wished].map((row) => row.mark);
  return (
    <section className="stack tight" aria-labelledby={`m-${match.id}`}>
      <h2 id={`m-${match.id}`}>
        {number} <bdi>{name}</bdi>
      </h2>
      <p>
        <a href={`/${language}/committee/matches/${match.id}`}>
          <Dotted parts={[say(courseCalled(match.course)), companySaid(position), positionSaid(position, "title")]} />
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
        required
        row
      />
      <AreaField
        name={`note-${match.id}`}
        label={say(words.reason)}
        optionalText={say(words.reasonWhen)}
        rows={2}
        value={typedText(typed, `note-${match.id}`)}
        problem={shown[`note-${match.id}`]}
      />
    </section>
  );
}
