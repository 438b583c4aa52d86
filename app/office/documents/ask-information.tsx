import { data } from "react-router";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { askForInformation } from "#program/documents/ask-for-information.server.ts";
import { informationForm } from "#program/documents/form.server.ts";
import { informationItem } from "#program/documents/information.ts";
import { informationItems } from "#program/documents/information.ts";
import { isInformation } from "#program/documents/information.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { documentsOf } from "#program/documents/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { CheckboxesField } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { words as deskWords } from "#app/office/selection/selection-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { informationWords as words } from "./information-words.ts";
import type { Route } from "./+types/ask-information";

/** Days until an answer is due, where nobody says another day. */
const usualDays = 14;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const asked = new URL(request.url).searchParams;
  return await act.db.transaction(async (tx) => {
    const application = found(await applicationById(tx, params.applicationId), "intern application");
    const open = (await documentsOf(tx, application.id)).filter(
      (one) => isInformation(one.kind) && one.state !== "accepted" && one.state !== "waived",
    );
    return {
      id: application.id,
      number: found(application.number, "intern application that was sent"),
      taken: open.map((one) => one.kind),
      chosen: asked.getAll("points").filter(isInformation),
      sheet: (await courseApplicationsOf(tx, application.id)).find((one) => one.id === asked.get("sheet"))?.id ?? "",
    };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const intent = typedText(typed, "intent");
  // Choosing the points anew keeps the questions that were written; nothing is asked yet.
  const points = [typed.points ?? []].flat().filter(isInformation);
  if (intent === "choose") return data({ problems: [], typed, isChoosing: true });
  if (intent === "write") {
    if (points.length > 0) return data({ problems: [], typed, isChoosing: false });
    return unprocessable([{ code: "required", field: "points" }], typed);
  }
  const read = readTyped(typed, informationForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const { points: wanted, dueOn, ...questions } = read.value;
  const question = (name: string) => (questions as Readonly<Record<string, string>>)[name] ?? "";
  const asked = await askForInformation(context.get(actContext), {
    applicationId: params.applicationId,
    dueOn,
    points: wanted.map((kind) => ({ kind, question: { en: question(`${kind}.en`), ja: question(`${kind}.ja`) } })),
  });
  if (!asked.ok) return unprocessable(asked.problems, typed);
  // Whoever reads blind comes back to the blind sheet, never to the whole application.
  const sheet = typedText(typed, "sheet");
  if (isId(sheet)) return seeOther(`/${params.language}/office/screening/${sheet}#information`);
  return seeOther(`/${params.language}/office/applications/${params.applicationId}#information`);
}

export default function AskInformationPage({
  loaderData: { id, number, taken, chosen, sheet: fromSheet },
  actionData,
}: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const typed = actionData?.typed ?? null;
  const typedPoints = typed?.points ?? [];
  const kinds = (typed === null ? chosen : Array.isArray(typedPoints) ? typedPoints : [typedPoints]).filter(isInformation);
  const sheet = typed === null ? fromSheet : typedText(typed, "sheet");
  const isChoosing = kinds.length === 0 || (actionData !== undefined && "isChoosing" in actionData && actionData.isChoosing === true);
  // What was written before the points are chosen anew rides along.
  const written = Object.entries(typed ?? {}).filter(([name]) => name !== "points" && name !== "intent" && name !== "sheet");
  const labels: Record<string, string> = { dueOn: say(words.dueOn), points: say(words.points) };
  for (const kind of kinds) {
    labels[`${kind}.en`] = `${say(informationItem(kind)!)}: ${say(words.english)}`;
    labels[`${kind}.ja`] = `${say(informationItem(kind)!)}: ${say(words.japanese)}`;
  }
  const { shown, lines } = shownProblems(actionData?.problems, documentProblems, labels, language);
  const here = `/${language}/office/applications/${id}/information`;
  const free = informationItems.filter((item) => !taken.includes(item.id));
  return (
    <Page>
      <title>{titleOf(pageTitle(words.ask, language), language, lines.length > 0)}</title>
      <Crumbs
        steps={
          sheet === ""
            ? [
                { label: say(deskWords.applications), href: `/${language}/office/applications` },
                { label: number, href: `/${language}/office/applications/${id}` },
                { label: say(words.title) },
              ]
            : [{ label: number, href: `/${language}/office/screening/${sheet}` }, { label: say(words.title) }]
        }
      />
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.ask)} over={number} lead={say(words.lead)} flush={lines.length > 0} />
      {isChoosing ? (
        <form method={typed === null ? "get" : "post"} action={here} noValidate>
          <HiddenFields values={{ ...Object.fromEntries(written), ...(sheet === "" ? {} : { sheet }) }} />
          <CheckboxesField
            name="points"
            label={say(words.points)}
            hint={say(words.pointsHint)}
            problem={shown.points}
            options={free.map((item) => ({ value: item.id, label: say(item) }))}
            values={kinds}
            required
          />
          <div className="form-end">
            <Buttons>
              <Button {...(typed === null ? {} : { name: "intent", value: "write" })}>{say(words.write)}</Button>
            </Buttons>
          </div>
        </form>
      ) : (
        <form method="post" action={here} noValidate className="stack loose">
          <HiddenFields values={{ ...Object.fromEntries(written.filter(([name]) => isOfOther(name, kinds))), sheet }} />
          {kinds.map((kind) => {
            const item = informationItem(kind)!;
            const value = (spoken: "en" | "ja") =>
              typed?.[`${kind}.${spoken}`] === undefined ? item.question[spoken] : typedText(typed, `${kind}.${spoken}`);
            return (
              <section className="stack" key={kind} aria-labelledby={kind}>
                <h2 id={kind}>{say(item)}</h2>
                <input type="hidden" name="points" value={kind} />
                <AreaField
                  name={`${kind}.ja`}
                  label={say(words.japanese)}
                  hint={say(words.questionHint)}
                  rows={3}
                  lang="ja"
                  value={value("ja")}
                  problem={shown[`${kind}.ja`]}
                  required
                />
                <AreaField
                  name={`${kind}.en`}
                  label={say(words.english)}
                  hint={say(words.questionHint)}
                  rows={3}
                  lang="en"
                  value={value("en")}
                  problem={shown[`${kind}.en`]}
                  required
                />
              </section>
            );
          })}
          <DayField
            name="dueOn"
            label={say(words.dueOn)}
            hint={say(words.dueHint)}
            value={typed?.dueOn === undefined ? addDays(dayOf(now), usualDays) : typedText(typed, "dueOn")}
            problem={shown.dueOn}
            required
          />
          <div className="form-end">
            <Buttons>
              <Button name="intent" value="send">
                {say(words.send)}
              </Button>
              <Button kind="secondary" name="intent" value="choose">
                {say(words.otherPoints)}
              </Button>
            </Buttons>
          </div>
        </form>
      )}
    </Page>
  );
}

/** A question that was written to a point no longer chosen: kept in case it is chosen again. */
function isOfOther(name: string, kinds: readonly string[]): boolean {
  const kind = /^(.+)\.(en|ja)$/.exec(name)?.[1];
  return kind !== undefined && !kinds.includes(kind);
}
