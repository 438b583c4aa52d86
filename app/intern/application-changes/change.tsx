import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { filesOfForm } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { withJoinedDates } from "#app/intern/intern-applications/joined-dates.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { careOf } from "#program/documents/keep-file.server.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { scanFiles } from "#program/documents/scan-files.server.ts";
import { askedKinds } from "#program/application-changes/application-change.ts";
import { fieldsOfChange } from "#program/application-changes/application-change.ts";
import { askForChange } from "#program/application-changes/ask-for-change.server.ts";
import { tryChange } from "#program/application-changes/ask-for-change.server.ts";
import { problemsOfWish } from "#program/application-changes/ask-for-change.server.ts";
import { changesOf } from "#program/application-changes/records.server.ts";
import { askForm } from "#program/application-changes/form.server.ts";
import { changeNames } from "#program/application-changes/messages.ts";
import { changeProblemWords } from "#program/application-changes/messages.ts";
import { answersOfChange } from "#program/application-changes/rules.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { AgainstCourses } from "./against-courses.tsx";
import { ChangeFields } from "./change-fields.tsx";
import { changeSayings as sayings } from "./change-words.ts";
import { changeWords as words } from "./change-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { AskedKind } from "#program/application-changes/application-change.ts";
import type { Route } from "./+types/change";

const kindOf = (text: string | undefined): AskedKind =>
  found(
    askedKinds.find((kind) => kind === text),
    "kind of change",
  );

export async function loader({ params, context }: Route.LoaderArgs) {
  const what = kindOf(params.what);
  const own = await showOwnApplication(context.get(actContext));
  if (own === null || own.application.state !== "submitted") throw seeOther(`/${params.language}/intern/application`);
  const act = context.get(actContext);
  const changes = await act.db.transaction(async (tx) => await changesOf(tx, own.application.id));
  return { own, what, isWaiting: changes.some((one) => one.what === what && one.state === "asked") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const what = kindOf(params.what);
  const house = context.get(houseContext);
  const act = context.get(actContext);
  const typed = withJoinedDates(typedOf(await request.formData()));
  const files = filesOfForm(context, "proofFile").filter((file) => file.name !== "" || file.size > 0);
  if (typedText(typed, "intent") === "try") {
    const tried = await tryChange(act, what, typed);
    return tried.ok ? data({ problems: [], typed, against: tried.value }) : unprocessable(tried.problems, typed);
  }
  const beside = readTyped(typed, askForm);
  const told = typedText(typed, "told").split(" ");
  const asked = beside.ok
    ? await askForChange(act, careOf(house), what, { answers: typed, ...beside.value, files, told })
    : { ok: false as const, problems: [...(await problemsOfWish(act, what, { answers: typed, files, told })), ...beside.problems] };
  // At once, as far as the scanner is there; what waits is scanned by the minute's run.
  if (asked.ok)
    await scanFiles(actAsSystem(house.databaseServer, { now: act.now, requestId: context.get(requestContext).requestId }), house);
  return asked.ok ? seeOther(`/${params.language}/intern/application/changes#requests`) : unprocessable(asked.problems, typed);
}

/** What is known of the effect on the courses: from a try, or from a request that was held back because of it; null while nobody asked. */
function againstOf(answered: { readonly problems: readonly Problem[]; readonly against?: readonly string[] } | undefined) {
  const held = answered?.problems.find((one) => one.code === "courses-affected")?.facts?.courses;
  return answered?.against ?? (typeof held === "string" ? held.split(" ") : null);
}

/** Which courses would fail, before anything is sent; what is shown rides along, so that a request that says so is not held back again. */
function Effect({ against, told }: { against: readonly string[] | null; told: string }) {
  const say = useSay();
  return (
    <section className="field stack form-end" id="against" aria-labelledby="effect">
      <h2 id="effect">{say(words.tryTitle)}</h2>
      {against === null && <p>{say(words.tryText)}</p>}
      {against?.length === 0 && (
        <Notice kind="done" title={say(words.tryFine)} level={3}>
          {say(words.tryFineText)}
        </Notice>
      )}
      {against !== null && against.length > 0 && (
        <Notice kind="caution" title={say(words.tryAgainst)} level={3}>
          <AgainstCourses against={against} />
          <p>{say(words.tryAgainstText)}</p>
        </Notice>
      )}
      <input type="hidden" name="told" value={against?.join(" ") ?? told} />
      <Buttons>
        <Button kind="secondary" name="intent" value="try">
          {say(words.tryIt)}
        </Button>
      </Buttons>
    </section>
  );
}

export default function ChangePage({ loaderData: { own, what, isWaiting }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const base = `/${language}/intern/application/changes`;
  const labels = {
    ...Object.fromEntries(fieldsOfChange(what).map((field) => [field, say(labelOf(field))])),
    note: say(words.note),
    proof: say(words.proof),
    proofFile: say(words.proofFile),
    against: say(words.tryTitle),
  };
  const { shown, lines } = shownProblems(
    actionData?.problems,
    { ...documentProblems, ...applicationProblems, ...changeProblemWords },
    labels,
    language,
  );
  const typed = actionData?.typed ?? answersOfChange(what, own.answers);
  const against = againstOf(actionData);
  const title = sayings.change(changeNames[what]);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(title, language), language, lines.length > 0)}</title>
      <BackLink href={base}>{say(words.title)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(title)} lead={say(words.byOfficeText)} />
      {isWaiting ? (
        <Notice title={say(words.waits)}>
          <p>{say(words.waitsText)}</p>
          <p>
            <a href={`${base}#requests`}>{say(words.toRequests)}</a>
          </p>
        </Notice>
      ) : (
        <form method="post" encType="multipart/form-data" action={`${base}/${what}`} noValidate>
          <ChangeFields what={what} year={own.year} typed={typed} shown={shown} />
          <Effect against={against} told={typedText(typed, "told")} />
          <AreaField
            name="note"
            label={say(words.note)}
            hint={say(words.noteHint)}
            value={typedText(typed, "note")}
            problem={shown.note}
            rows={3}
            required
          />
          <TextField
            name="proof"
            label={say(words.proof)}
            hint={say(words.proofHint)}
            value={typedText(typed, "proof")}
            problem={shown.proof}
            required
          />
          <FileField
            name="proofFile"
            label={say(words.proofFile)}
            hint={say(words.proofFileHint)}
            problem={shown.proofFile}
            present={actionData === undefined ? undefined : say(words.chooseAgain)}
            accept=".pdf,.jpg,.jpeg,.png"
            multiple
            required
          />
          <div className="form-end">
            <Buttons>
              <Button name="intent" value="ask">
                {say(words.ask)}
              </Button>
            </Buttons>
          </div>
        </form>
      )}
    </Page>
  );
}
