import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { may } from "#program/accounts/rules.ts";
import { mergeDuplicates } from "#program/duplicates/decide-duplicate.server.ts";
import { sayNotTheSame } from "#program/duplicates/decide-duplicate.server.ts";
import { duplicateReasonNames } from "#program/duplicates/messages.ts";
import { duplicateStateNames } from "#program/duplicates/messages.ts";
import { mergeProblemWords } from "#program/duplicates/messages.ts";
import { showDuplicate } from "#program/duplicates/show-duplicate.server.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { duplicateWords as words } from "./duplicate-words.ts";
import type { Route } from "./+types/duplicate";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { ...(await showDuplicate(act, params.cardId)), mayDecide: may(act.who, "screen-documents") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const version = Number(typedText(typed, "version"));
  const isMerge = typedText(typed, "intent") === "merge";
  if (isMerge && typedText(typed, "sure") !== "yes") return unprocessable([{ code: "sure-needed", field: "sure" }], typed);
  const decided = isMerge
    ? await mergeDuplicates(act, params.cardId, typedText(typed, "keep"), version)
    : await sayNotTheSame(act, params.cardId, version);
  return decided.ok ? seeOther(`/${params.language}/office/duplicates/${params.cardId}`) : unprocessable(decided.problems, typed);
}

export default function DuplicatePage({ loaderData: { card, two, rows, mayDecide }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const here = `/${language}/office/duplicates`;
  const labels = { keep: say(words.keep), sure: say(words.sureLabel) };
  const { shown, lines } = shownProblems(actionData?.problems, { ...applicationProblems, ...mergeProblemWords }, labels, language);
  return (
    <Page width="wide">
      <Crumbs steps={[{ label: say(words.title), href: here }, { label: two.map((one) => one.number).join(" · ") }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={two.map((one) => one.number).join(" · ")}
        after={<Tag kind={card.state === "open" ? "todo" : "neutral"}>{say(duplicateStateNames[card.state])}</Tag>}
      />
      <div className="stack loose">
        <ul className="plain-list">
          {card.reasons.map((reason) => (
            <li key={reason}>
              <strong>{say(duplicateReasonNames[reason])}</strong>
            </li>
          ))}
        </ul>
        <Table
          dense
          cards
          captionShown={false}
          caption={say(words.title)}
          columns={[
            { label: say(words.answer) },
            ...two.map((one) => ({ label: `${one.number ?? ""}${card.kept === one.id ? " ✓" : ""}` })),
          ]}
          rows={[
            ...rows.map((row) => ({
              key: row.field,
              cells: [
                say(row.question),
                ...row.answers.map((answer, index) => (
                  <span key={index} className="as-typed">
                    {answer === null ? "–" : <bdi>{say(answer)}</bdi>}
                    {row.isSame && index === 1 && <span className="soft"> ({say(words.sameAnswer)})</span>}
                  </span>
                )),
              ],
            })),
            {
              key: "history",
              cells: [
                say(words.history),
                ...two.map((one) => (
                  <a key={one.id} href={`/${language}/office/applications/${one.id}#history`}>
                    {one.number}
                  </a>
                )),
              ],
            },
          ]}
        />
        {mayDecide && card.state === "open" && (
          <>
            <form method="post" action={`${here}/${card.id}`} className="stack">
              <HiddenFields values={{ version: String(card.version) }} />
              <Button kind="secondary" name="intent" value="not-same">
                {say(words.notSame)}
              </Button>
            </form>
            <form method="post" action={`${here}/${card.id}`} className="stack" noValidate>
              <h2>{say(words.merge)}</h2>
              <p className="measure">{say(words.mergeText)}</p>
              <HiddenFields values={{ version: String(card.version) }} />
              <RadioField
                name="keep"
                label={labels.keep}
                options={two.map((one) => ({ value: one.id, label: `${one.number ?? ""} ${one.fullName}` }))}
                value={typedText(typed, "keep")}
                problem={shown.keep}
                required
              />
              <CheckboxField name="sure" label={labels.sure} problem={shown.sure} required>
                {say(words.sure)}
              </CheckboxField>
              <Button name="intent" value="merge">
                {say(words.merge)}
              </Button>
            </form>
          </>
        )}
      </div>
    </Page>
  );
}
