import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { isDay } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import { confirmedPaths } from "#program/year/current-years.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { extensionsOf } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { courseName } from "#program/year/messages.ts";
import { sideNames } from "#program/year/messages.ts";
import { sides } from "#program/year/program-year.ts";
import { assumedValues } from "#program/year/value-marks.ts";
import { valueName } from "#program/year/value-names.ts";
import { confirmValue } from "#program/year-changes/confirm-value.server.ts";
import { checkExtension } from "#program/year-changes/extend-window.server.ts";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";
import { closingInstant } from "#program/year-changes/form.server.ts";
import { confirmationForm } from "#program/year-changes/form.server.ts";
import { extensionForm } from "#program/year-changes/form.server.ts";
import { requirementWords } from "#program/year-changes/requirement-messages.ts";
import { yearChangeProblems } from "#program/year-changes/messages.ts";
import { yearWords as words } from "#program/year-changes/messages.ts";
import { inquiryDeskWords as inquiryWords } from "./inquiries/inquiry-words.ts";
import { ExtensionCheck } from "./extension-check.tsx";
import { YearCalendar } from "./year-calendar.tsx";
import { useFields } from "#app/ui/use-fields.ts";
import type { ExtensionChecked } from "#program/year-changes/extend-window.server.ts";
import type { Route } from "./+types/year";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const confirmed = await confirmedPaths(tx, year.fiscalYear);
    return { year, assumed: assumedValues(year, confirmed), extensions: await extensionsOf(tx, year.fiscalYear) };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const fiscalYear = await act.db.transaction((tx) => currentFiscalYear(tx, act.now));
  const here = `/${params.language}/office/year`;
  const intent = typedText(typed, "intent");
  if (intent === "edit") return data({ problems: [], typed, checked: null });
  if (intent === "confirm") {
    const form = readTyped(typed, confirmationForm);
    if (!form.ok) return unprocessable(form.problems, form.typed);
    const confirmed = await confirmValue(act, fiscalYear, form.value.path, form.value.note);
    return confirmed.ok ? seeOther(`${here}#assumed`) : unprocessable(confirmed.problems, form.typed);
  }
  const form = readTyped(typed, extensionForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const [course, side] = form.value.window.split(" ") as [string, "intern" | "company"];
  const wish = { course, side, newClosesAt: closingInstant(form.value), reason: form.value.reason };
  const isSure = intent === "extend";
  const outcome = await (isSure ? extendWindow(act, fiscalYear, wish) : checkExtension(act, fiscalYear, wish));
  if (outcome.ok) return isSure ? seeOther(here) : data({ problems: [], typed, checked: outcome.value as ExtensionChecked });
  return unprocessable(
    outcome.problems.map((one) => (one.field === "closesAt" ? { ...one, field: "closesOn" } : one)),
    form.typed,
  );
}

export default function YearPage({ loaderData: { year, assumed, extensions }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, roles } = usePageFacts();
  const mayChange = rolesWith("change-year").some((role) => roles.includes(role));
  const typed = actionData?.typed ?? {};
  const labels = { window: say(words.window), closesOn: say(words.closesOn), closesAt: say(words.closesAt), reason: say(words.reason) };
  const problems = shownProblems(actionData?.problems, yearChangeProblems, labels, language);
  const field = useFields(labels, typed, problems.shown);
  const windows = year.courses.flatMap((course) =>
    sides.map((side) => ({
      value: `${course.code} ${side}`,
      label: `${say(courseName(course, year.courses))} · ${say(sideNames[side])} · ${sayClosing(course.windows[side].closesAt, language)}`,
    })),
  );
  const checked = (actionData as { checked?: ExtensionChecked | null } | undefined)?.checked ?? null;
  if (checked !== null)
    return (
      <Page>
        <title>{pageTitle(words.checkTitle, language)}</title>
        <PageHead title={say(words.checkTitle)} />
        <ExtensionCheck year={year} checked={checked} typed={typed} />
      </Page>
    );
  return (
    <Page width="wide">
      <ErrorSummary problems={problems.lines} />
      <PageHead title={`${say(year.title)}`} lead={say(words.lead)} />
      <div className="stack loose">
        <YearCalendar courses={year.courses} fiscalYear={year.fiscalYear} />
        <Two>
          <section aria-labelledby="extend">
            <h2 id="extend">{say(words.extendTitle)}</h2>
            <p>{mayChange ? say(words.extendText) : say(words.readOnly)}</p>
            {mayChange && (
              <form method="post" noValidate className="panel-end">
                <SelectField {...field("window")} options={windows} width="full" required />
                <TextField {...field("closesOn")} type="date" width="short" required />
                <TextField {...field("closesAt")} hint={say(words.closesAtHint)} width="short" />
                <TextField {...field("reason")} required />
                <div className="form-end">
                  <Button name="intent" value="check">
                    {say(words.check)}
                  </Button>
                </div>
              </form>
            )}
          </section>
          <section aria-labelledby="extensions" className="stack">
            <h2 id="extensions">{say(words.extensions)}</h2>
            {extensions.length === 0 ? (
              <p>{say(words.none)}</p>
            ) : (
              <Timeline
                events={extensions.toReversed().map((one) => ({
                  when: <Instant at={one.extendedAt} bare />,
                  what: `${one.course} · ${say(sideNames[one.side])}: ${sayClosing(one.oldClosesAt, language)} → ${sayClosing(one.newClosesAt, language)}${between.fullStop[language]}${one.reason}`,
                }))}
              />
            )}
          </section>
        </Two>
        {mayChange && (
          <section aria-labelledby="requirements" className="stack tight">
            <h2 id="requirements">{say(requirementWords.title)}</h2>
            <p className="measure">{say(requirementWords.lead)}</p>
            <p>
              <a href={`/${language}/office/year/requirements`}>{say(requirementWords.change)}</a>
            </p>
          </section>
        )}
        {rolesWith("answer-inquiries").some((role) => roles.includes(role)) && (
          <section aria-labelledby="targets" className="stack tight">
            <h2 id="targets">{say(inquiryWords.targetsTitle)}</h2>
            <p className="measure">{say(inquiryWords.targetsLead)}</p>
            <p>
              <a href={`/${language}/office/inquiries/targets?year=${year.fiscalYear}`}>
                {say(mayChange ? inquiryWords.changeTargets : inquiryWords.seeTargets)}
              </a>
            </p>
          </section>
        )}
        <section aria-labelledby="assumed" className="stack">
          <h2 id="assumed">
            {say(words.assumedTitle)} ({assumed.length})
          </h2>
          <p>{say(words.assumedLead)}</p>
          <Table
            dense
            cards
            caption={say(words.assumedTitle)}
            columns={[
              { label: say(words.value) },
              { label: say(words.what) },
              { label: say(words.source) },
              ...(mayChange ? [{ label: say(words.confirm) }] : []),
            ]}
            rows={assumed.map((value) => ({
              cells: [
                say(valueName(value.path)),
                <AssumedValue key="value" value={value.value} />,
                value.note === null ? value.source : `${value.source}: ${value.note}`,
                ...(mayChange ? [<ConfirmValue key="confirm" path={value.path} />] : []),
              ],
            }))}
          />
        </section>
      </div>
    </Page>
  );
}

/** A value as a person reads it: days and instants in words, lists one by one; only what has parts of its own stays as it is written. */
function AssumedValue({ value }: { value: unknown }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (typeof value === "string" && isDay(value)) return <DayText day={value} />;
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) return <>{sayClosing(new Date(value), language)}</>;
  if (typeof value === "boolean") return <>{say(value ? words.yes : words.no)}</>;
  if (typeof value === "string" || typeof value === "number") return <>{value}</>;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return <>{value.join(" · ")}</>;
  return <code>{JSON.stringify(value)}</code>;
}

function ConfirmValue({ path }: { path: string }) {
  const say = useSay();
  return (
    <form method="post">
      <input type="hidden" name="path" value={path} />
      <Button kind="quiet" small name="intent" value="confirm" label={`${say(words.confirm)}: ${say(valueName(path))}`}>
        {say(words.confirm)}
      </Button>
    </form>
  );
}
