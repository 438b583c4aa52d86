import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Sheets } from "#app/ui/sheets.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { may } from "#program/accounts/rules.ts";
import { decideChange } from "#program/application-changes/decide-change.server.ts";
import { acceptForm } from "#program/application-changes/form.server.ts";
import { refuseForm } from "#program/application-changes/form.server.ts";
import { changeNames } from "#program/application-changes/messages.ts";
import { changeProblemWords } from "#program/application-changes/messages.ts";
import { changeStateNames } from "#program/application-changes/messages.ts";
import { proofNames } from "#program/application-changes/messages.ts";
import { showChange } from "#program/application-changes/show-change.server.ts";
import { scanStateNames } from "#program/documents/messages.ts";
import { isReadable } from "#program/documents/rules.ts";
import { againstCourse } from "#program/intern-applications/problem-words.ts";
import { deskWords } from "#app/office/documents/desk-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { changeDeskWords as words } from "./desk-words.ts";
import type { ApplicationChange } from "#program/application-changes/application-change.ts";
import type { ChangeProof } from "#program/application-changes/application-change.ts";
import type { Route } from "./+types/change";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { ...(await showChange(act, params.changeId)), mayDecide: may(act.who, "screen-documents") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const accepts = typedText(typed, "intent") === "accept";
  const read = accepts ? readTyped(typed, acceptForm) : readTyped(typed, refuseForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const decided = await decideChange(act, params.changeId, {
    version: Number(read.value.version),
    ...("proofSeen" in read.value
      ? { accepts: true as const, proofSeen: read.value.proofSeen }
      : { accepts: false as const, decisionReason: read.value.decisionReason }),
  });
  return decided.ok ? seeOther(`/${params.language}/office/changes/${params.changeId}`) : unprocessable(decided.problems, typed);
}

export default function ChangePage({ loaderData, actionData }: Route.ComponentProps) {
  const { change, application, rows, failed, proofs, mayDecide } = loaderData;
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { proofSeen: say(words.proofSeen), decisionReason: say(words.decisionReason) };
  const { shown, lines } = shownProblems(actionData?.problems, changeProblemWords, labels, language);
  const here = `/${language}/office/changes`;
  return (
    <Page width="wide">
      <Crumbs steps={[{ label: say(words.title), href: here }, { label: application.number ?? "" }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(changeNames[change.what])}
        over={
          <a href={`/${language}/office/applications/${application.id}`}>
            {application.number} <bdi>{application.fullName}</bdi>
          </a>
        }
        after={<Tag kind={change.state === "asked" ? "todo" : "neutral"}>{say(changeStateNames[change.state])}</Tag>}
      />
      <Two>
        <div className="stack loose">
          <Table
            dense
            cards
            captionShown={false}
            caption={say(changeNames[change.what])}
            columns={[{ label: say(words.field) }, { label: say(words.before) }, { label: say(words.after) }]}
            rows={rows.map((row) => ({
              key: row.field,
              cells: [
                say(row.question),
                row.before === null ? "–" : <bdi key="before">{say(row.before)}</bdi>,
                <strong key="after">{row.after === null ? "–" : <bdi>{say(row.after)}</bdi>}</strong>,
              ],
            }))}
          />
          <SummaryList
            dense
            rows={[
              ...(change.note === "" ? [] : [{ question: say(words.note), answer: <bdi>{change.note}</bdi>, asTyped: true }]),
              ...(change.proof === "" ? [] : [{ question: say(words.proof), answer: <bdi>{change.proof}</bdi>, asTyped: true }]),
              { question: say(words.asked), answer: <Instant at={change.askedAt} /> },
              ...(change.decidedAt === null ? [] : [{ question: say(words.decided), answer: <Instant at={change.decidedAt} /> }]),
              ...(change.proofSeen === "" ? [] : [{ question: say(words.proofSeen), answer: say(proofNames[change.proofSeen]) }]),
              ...(change.decisionReason === "" ? [] : [{ question: say(words.reason), answer: change.decisionReason, asTyped: true }]),
            ]}
          />
          {mayDecide && <Proofs change={change} proofs={proofs} base={`${here}/${change.id}/proofs`} />}
        </div>
        <div className="stack loose">
          <Notice kind={failed.length === 0 ? "done" : "caution"} title={say(words.rules)} level={2}>
            <p>{say(failed.length === 0 ? words.rulesFine : words.rulesAgainst)}</p>
            {failed.length > 0 && (
              <ul className="plain-list">
                {failed.map((one) => {
                  const [course = "", code = ""] = one.split(":");
                  return (
                    <li key={one}>
                      <strong>{course}</strong> {say(againstCourse[code as keyof typeof againstCourse])}
                    </li>
                  );
                })}
              </ul>
            )}
          </Notice>
          {mayDecide && change.state === "asked" && (
            <>
              <p>
                <a href={`/${language}/office/applications/${application.id}#documents`}>{say(words.documents)}</a>
              </p>
              <form method="post" action={`${here}/${change.id}`} className="stack" noValidate>
                <HiddenFields values={{ version: String(change.version) }} />
                <RadioField
                  name="proofSeen"
                  label={labels.proofSeen}
                  options={Object.entries(proofNames).map(([value, said]) => ({ value, label: say(said) }))}
                  value={typedText(typed, "proofSeen")}
                  problem={shown.proofSeen}
                  required
                />
                <Button name="intent" value="accept">
                  {say(words.accept)}
                </Button>
              </form>
              <form method="post" action={`${here}/${change.id}`} className="stack" noValidate>
                <HiddenFields values={{ version: String(change.version) }} />
                <AreaField
                  name="decisionReason"
                  label={labels.decisionReason}
                  value={typedText(typed, "decisionReason")}
                  problem={shown.decisionReason}
                  rows={3}
                  required
                />
                <Button kind="secondary" name="intent" value="refuse">
                  {say(words.refuse)}
                </Button>
              </form>
            </>
          )}
        </div>
      </Two>
    </Page>
  );
}

/** The files that prove it, each as a picture where it is one, and to save. */
function Proofs({ change, proofs, base }: { change: ApplicationChange; proofs: readonly ChangeProof[]; base: string }) {
  const say = useSay();
  if (change.state === "own") return null;
  return (
    <section className="stack" aria-labelledby="proofs">
      <h2 id="proofs">{say(words.proofs)}</h2>
      {proofs.length === 0 ? (
        <p>{say(change.state === "asked" ? words.noProof : words.proofGone)}</p>
      ) : (
        <Sheets
          large
          sheets={proofs.map(({ id, file }, index) => {
            const isOpen = isReadable(file.scanState);
            return {
              key: id,
              number: index + 1,
              picture: isOpen && file.mediaType.startsWith("image/") ? `${base}/${id}/preview` : null,
              alt: `${say(words.proofs)} ${index + 1}`,
              text: (
                <>
                  <bdi>{file.name}</bdi> · <span className="soft">{say(scanStateNames[file.scanState])}</span>
                  {isOpen && (
                    <>
                      <br />
                      <a href={`${base}/${id}`}>{say(deskWords.original)}</a>
                    </>
                  )}
                </>
              ),
            };
          })}
        />
      )}
      <p className="small soft">{say(words.proofKept)}</p>
    </section>
  );
}
