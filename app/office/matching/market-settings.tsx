import { actContext } from "#app/context.server.ts";
import { capName } from "#app/parts/cap-name.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import { marketProblems } from "#program/matching/market-messages.ts";
import { readText } from "#program/matching/form.server.ts";
import { readMatching } from "#program/matching/market-form.server.ts";
import { partNames } from "#program/matching/messages.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { matchingChangesOf } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { changeMatching } from "#program/year-changes/change-matching.server.ts";
import { MatchingFields } from "./market-fields.tsx";
import { matchingLabels } from "./market-fields.tsx";
import { marketWords as words } from "./market-words.ts";
import type { Route } from "./+types/market-settings";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    return { year, changes: await matchingChangesOf(tx, year.fiscalYear) };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const read = readMatching(typed);
  if (!read.ok) return unprocessable(read.problems, typed);
  const reason = readText(typed, "reason", 300);
  if (typeof reason !== "string") return unprocessable([reason], typed);
  if (reason === "") return unprocessable([{ code: "reason-needed", field: "reason" }], typed);
  const fiscalYear = await act.db.transaction((tx) => currentFiscalYear(tx, act.now));
  const changed = await changeMatching(act, fiscalYear, {
    ...read.value,
    secondPersonApproves: typedText(typed, "secondPerson") === "yes",
    reason,
    version: Number(typedText(typed, "version")),
  });
  return changed.ok ? seeOther(`/${params.language}/office/markets/settings`) : unprocessable(changed.problems, typed);
}

export default function MarketSettingsPage({ loaderData: { year, changes }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, roles } = usePageFacts();
  const mayChange = rolesWith("change-year").some((role) => roles.includes(role));
  const typed = actionData?.typed ?? {};
  const { shown, lines } = shownProblems(
    actionData?.problems,
    marketProblems,
    { ...matchingLabels(say), reason: say(words.reason) },
    language,
  );
  const { weights, caps, secondPersonApproves } = year.matching;
  const capsText = (all: typeof caps) =>
    all.map((cap) => `${capName(cap, language)} ≤ ${cap.max}`).join(say({ en: "; ", ja: "、" })) || "–";
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.settings, language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.markets), href: `/${language}/office/markets` }, { label: say(words.settings) }]} />
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.settings)} lead={say(words.settingsLead)} flush={lines.length > 0} />
      <div className="stack loose">
        <div className="two-columns">
          <section className="stack" aria-labelledby="weights">
            <h2 id="weights">{say(words.weights)}</h2>
            <Table
              dense
              caption={say(words.weights)}
              columns={[{ label: say(words.whatCounts) }, { label: say(words.points), end: true }]}
              rows={suitabilityParts.map((part) => ({ key: part, cells: [say(partNames[part]), weights[part]] }))}
            />
          </section>
          <section className="stack" aria-labelledby="caps">
            <h2 id="caps">{say(words.caps)}</h2>
            {caps.length === 0 ? (
              <p>{say(words.noCaps)}</p>
            ) : (
              <Table
                dense
                caption={say(words.caps)}
                columns={[{ label: say(words.cap) }, { label: say(words.most), end: true }]}
                rows={caps.map((cap) => ({ key: `${cap.course} ${cap.region}`, cells: [capName(cap, language), cap.max] }))}
              />
            )}
          </section>
        </div>
        {mayChange ? (
          <form method="post" noValidate className="panel-end">
            <HiddenFields values={{ version: String(changes.length) }} />
            <MatchingFields year={year} weights={weights} caps={caps} typed={typed} shown={shown} />
            <CheckboxField
              name="secondPerson"
              label={say(words.secondPerson)}
              checked={actionData === undefined ? secondPersonApproves : typedText(typed, "secondPerson") === "yes"}
            >
              {say(words.secondPersonText)}
            </CheckboxField>
            <TextField name="reason" label={say(words.reason)} value={typedText(typed, "reason")} problem={shown.reason} required />
            <div className="form-end">
              <Button>{say(words.changeSettings)}</Button>
            </div>
          </form>
        ) : (
          <p>{say(words.readOnly)}</p>
        )}
        <section className="stack" aria-labelledby="history">
          <h2 id="history">{say(words.history)}</h2>
          {changes.length === 0 ? (
            <p>{say(words.noHistory)}</p>
          ) : (
            <Table
              dense
              caption={say(words.history)}
              columns={[
                { label: say(words.changedAt) },
                { label: say(words.weights) },
                { label: say(words.caps) },
                { label: say(words.reason) },
              ]}
              rows={changes.map((one) => ({
                key: one.id,
                cells: [
                  <Instant key="at" at={one.changedAt} bare />,
                  suitabilityParts.map((part) => `${say(partNames[part])} ${one.matching.weights[part]}`).join(say({ en: "; ", ja: "・" })),
                  capsText(one.matching.caps),
                  one.reason,
                ],
              }))}
            />
          )}
        </section>
      </div>
    </Page>
  );
}
