import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { askedKinds } from "#program/application-changes/application-change.ts";
import { takeBackChange } from "#program/application-changes/ask-for-change.server.ts";
import { changeContact } from "#program/application-changes/change-contact.server.ts";
import { changeNames } from "#program/application-changes/messages.ts";
import { changeProblemWords } from "#program/application-changes/messages.ts";
import { changeStateNames } from "#program/application-changes/messages.ts";
import { proofsOf } from "#program/application-changes/proof-records.server.ts";
import { changeById } from "#program/application-changes/records.server.ts";
import { changesOf } from "#program/application-changes/records.server.ts";
import { rulesAgain } from "#program/application-changes/rules.ts";
import { withChange } from "#program/application-changes/rules.ts";
import { isReadable } from "#program/documents/rules.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { AgainstCourses } from "./against-courses.tsx";
import { changeWords as words } from "./change-words.ts";
import type { ChangeProof } from "#program/application-changes/application-change.ts";
import type { ApplicationChange } from "#program/application-changes/application-change.ts";
import type { Route } from "./+types/changes";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const own = await showOwnApplication(act);
  if (own === null || own.application.state !== "submitted") throw seeOther(`/${params.language}/intern/application`);
  return await act.db.transaction(async (tx) => {
    const changes = await changesOf(tx, own.application.id);
    const proofs: Readonly<Record<string, readonly ChangeProof[]>> = Object.fromEntries(
      await Promise.all(changes.map(async (one) => [one.id, await proofsOf(tx, one.id)] as const)),
    );
    return { own, changes, proofs };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/intern/application/changes`;
  if (typedText(typed, "intent") === "take-back") {
    const change = await act.db.transaction(async (tx) => found(await changeById(tx, typedText(typed, "changeId")), "change"));
    await takeBackChange(act, context.get(houseContext).files, change);
    return seeOther(here);
  }
  const changed = await changeContact(act, { telephone: typedText(typed, "telephone"), calledName: typedText(typed, "calledName") });
  return changed.ok ? seeOther(here) : unprocessable(changed.problems, typed);
}

export default function ChangesPage({ loaderData: { own, changes, proofs }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const base = `/${language}/intern/application`;
  const waiting = changes.filter((change) => change.state === "asked");
  const asItWouldBe = waiting.reduce((answers, change) => withChange(change.what, answers, change.answers), own.answers);
  const against = waiting.length === 0 ? [] : rulesAgain(own.year, asItWouldBe, own.courses).failed;
  const labels = { telephone: say(labelOf("telephone")), calledName: say(labelOf("calledName")) };
  const { shown, lines } = shownProblems(actionData?.problems, changeProblemWords, labels, language);
  const value = (section: "contact" | "name", field: string) =>
    actionData === undefined ? answerText(own.answers[section], field) : typedText(actionData.typed, field);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <BackLink href={base}>{say(words.backTo)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <section className="stack" aria-labelledby="own">
          <h2 id="own">{say(words.own)}</h2>
          <p>{say(words.ownText)}</p>
          <form method="post" action={`${base}/changes`} className="stack" noValidate>
            <TextField
              name="telephone"
              label={labels.telephone}
              value={value("contact", "telephone")}
              problem={shown.telephone}
              type="tel"
              width="medium"
              required
            />
            <TextField
              name="calledName"
              label={labels.calledName}
              value={value("name", "calledName")}
              problem={shown.calledName}
              width="medium"
            />
            <Buttons>
              <Button name="intent" value="contact">
                {say(words.saveContact)}
              </Button>
            </Buttons>
          </form>
        </section>
        <section className="stack" aria-labelledby="office">
          <h2 id="office">{say(words.byOffice)}</h2>
          <p>{say(words.byOfficeText)}</p>
          <ul className="plain-list targets">
            {askedKinds.map((what) => (
              <li key={what}>
                {waiting.some((change) => change.what === what) ? (
                  <>
                    {say(changeNames[what])} <a href="#requests">{say(words.waitsShort)}</a>
                  </>
                ) : (
                  <a href={`${base}/changes/${what}`}>{say(changeNames[what])}</a>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section className="stack" aria-labelledby="requests">
          <h2 id="requests">{say(words.requests)}</h2>
          {against.length > 0 && (
            <Notice kind="caution" title={say(words.against)} level={3}>
              <p>{say(words.againstText)}</p>
              <AgainstCourses against={against} />
            </Notice>
          )}
          {changes.length === 0 ? (
            <p className="soft">{say(words.none)}</p>
          ) : (
            <Requests changes={changes} proofs={proofs} action={`${base}/changes`} />
          )}
        </section>
        <section className="stack" aria-labelledby="never">
          <h2 id="never">{say(words.never)}</h2>
          <p>{say(words.neverText)}</p>
        </section>
      </div>
    </Page>
  );
}

function Requests({
  changes,
  proofs,
  action,
}: {
  changes: readonly ApplicationChange[];
  proofs: Readonly<Record<string, readonly ChangeProof[]>>;
  action: string;
}) {
  const say = useSay();
  return (
    <Table
      cards
      captionShown={false}
      caption={say(words.requests)}
      columns={[{ label: say(words.what) }, { label: say(words.when) }, { label: say(words.state) }, { label: say(words.reason) }]}
      rows={changes.map((change) => ({
        key: change.id,
        cells: [
          <span key="what">
            {say(changeNames[change.what])}
            <OwnProofs changeId={change.id} proofs={proofs[change.id] ?? []} action={action} />
          </span>,
          <Instant key="at" at={change.askedAt} />,
          <div key="state">
            <Tag kind={change.state === "asked" ? "todo" : change.state === "accepted" || change.state === "own" ? "done" : "neutral"}>
              {say(changeStateNames[change.state])}
            </Tag>
            {change.state === "asked" && (
              <form method="post" action={action}>
                <input type="hidden" name="changeId" value={change.id} />
                <Button kind="quiet" name="intent" value="take-back">
                  {say(words.takeBack)}
                  <span className="unseen">{say({ en: `: ${changeNames[change.what].en}`, ja: `：${changeNames[change.what].ja}` })}</span>
                </Button>
              </form>
            )}
          </div>,
          change.decisionReason === "" ? (
            "–"
          ) : (
            <span key="reason" className="as-typed">
              {change.decisionReason}
            </span>
          ),
        ],
      }))}
    />
  );
}

/** The files that the person sent with a request, each to be opened as long as it is kept and once it was scanned. */
function OwnProofs({ changeId, proofs, action }: { changeId: string; proofs: readonly ChangeProof[]; action: string }) {
  const say = useSay();
  return proofs.map(({ id, file }) => (
    <span key={id} className="small">
      <br />
      {isReadable(file.scanState) ? (
        <a href={`${action}/${changeId}/proofs/${id}`}>
          <span className="unseen">{say(words.openProof)} </span>
          <bdi>{file.name}</bdi>
        </a>
      ) : (
        <>
          <bdi>{file.name}</bdi> <span className="soft">{say(words.beingChecked)}</span>
        </>
      )}
    </span>
  ));
}
