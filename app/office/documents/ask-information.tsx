import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
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
  return await act.db.transaction(async (tx) => {
    const application = found(await applicationById(tx, params.applicationId), "intern application");
    const open = (await documentsOf(tx, application.id)).filter(
      (one) => isInformation(one.kind) && one.state !== "accepted" && one.state !== "waived",
    );
    return {
      id: application.id,
      number: found(application.number, "intern application that was sent"),
      taken: open.map((one) => one.kind),
      chosen: new URL(request.url).searchParams.getAll("points").filter(isInformation),
    };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const read = readTyped(typed, informationForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const { points, dueOn, ...questions } = read.value;
  const question = (name: string) => (questions as Readonly<Record<string, string>>)[name] ?? "";
  const asked = await askForInformation(context.get(actContext), {
    applicationId: params.applicationId,
    dueOn,
    points: points.map((kind) => ({ kind, question: { en: question(`${kind}.en`), ja: question(`${kind}.ja`) } })),
  });
  if (!asked.ok) return unprocessable(asked.problems, typed);
  return seeOther(`/${params.language}/office/applications/${params.applicationId}#information`);
}

export default function AskInformationPage({ loaderData: { id, number, taken, chosen }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const typed = actionData?.typed ?? null;
  const typedPoints = typed?.points ?? [];
  const kinds = (typed === null ? chosen : Array.isArray(typedPoints) ? typedPoints : [typedPoints]).filter(isInformation);
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
        steps={[
          { label: say(deskWords.applications), href: `/${language}/office/applications` },
          { label: number, href: `/${language}/office/applications/${id}` },
          { label: say(words.title) },
        ]}
      />
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.ask)} over={number} lead={say(words.lead)} flush={lines.length > 0} />
      {kinds.length === 0 ? (
        <form method="get" action={here} noValidate>
          <CheckboxesField
            name="points"
            label={say(words.points)}
            hint={say(words.pointsHint)}
            problem={shown.points}
            options={free.map((item) => ({ value: item.id, label: say(item) }))}
            required
          />
          <div className="form-end">
            <Buttons>
              <Button>{say(words.write)}</Button>
            </Buttons>
          </div>
        </form>
      ) : (
        <form method="post" action={here} noValidate className="stack loose">
          {kinds.map((kind) => {
            const item = informationItem(kind)!;
            const value = (spoken: "en" | "ja") => (typed === null ? item.question[spoken] : typedText(typed, `${kind}.${spoken}`));
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
            value={typed === null ? addDays(dayOf(now), usualDays) : typedText(typed, "dueOn")}
            problem={shown.dueOn}
            required
          />
          <div className="form-end">
            <Buttons>
              <Button>{say(words.send)}</Button>
              <a href={here}>{say(words.otherPoints)}</a>
            </Buttons>
          </div>
        </form>
      )}
    </Page>
  );
}
