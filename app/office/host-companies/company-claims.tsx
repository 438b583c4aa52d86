import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Called } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { claimDecisions } from "#program/host-companies/claim.ts";
import { decidedShown } from "#program/host-companies/claim.ts";
import { claimDecisionNames } from "#program/host-companies/claim-words.ts";
import { claimProblems } from "#program/host-companies/claim-words.ts";
import { claimStateNames } from "#program/host-companies/claim-words.ts";
import { claimWords as words } from "#program/host-companies/claim-words.ts";
import { settleClaimForm } from "#program/host-companies/office-form.server.ts";
import { officeStateNames } from "#program/host-companies/messages.ts";
import { settleClaim } from "#program/host-companies/settle-claim.server.ts";
import { showClaims } from "#program/host-companies/show-claims.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { CompanyClaim } from "#program/host-companies/claim.ts";
import type { Route } from "./+types/company-claims";

export async function loader({ context }: Route.LoaderArgs) {
  return { claims: await showClaims(context.get(actContext)) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, settleClaimForm);
  // What the page itself sends stands in no field: wrong, it is a page that is no longer true.
  if (!form.ok) {
    const isStale = form.problems.some((one) => ["claim", "version", "holder"].includes(one.field ?? ""));
    return unprocessable(isStale ? [{ code: "changed-meanwhile", field: null }] : form.problems, form.typed);
  }
  const { claim, decision, note, version, holder } = form.value;
  const settled = await settleClaim(context.get(actContext), claim, { decision, note, version, holder });
  return settled.ok ? seeOther(`/${params.language}/office/company-claims`) : unprocessable(settled.problems, form.typed);
}

export default function CompanyClaimsPage({ loaderData: { claims }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const labels = { decision: say(words.decision), note: say(words.note) };
  const { shown, lines } = shownProblems(actionData?.problems, claimProblems, labels, language);
  return (
    <Page>
      <title>{titleOf(pageTitle(words.title, language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.toCompanies), href: `/${language}/office/companies` }, { label: say(words.title) }]} />
      <ErrorSummary
        problems={lines.map((line) => (line.field === null ? line : { ...line, field: `${line.field}-${typedText(typed, "claim")}` }))}
      />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      {claims.length === 0 && <Empty title={say(words.none)}>{say(words.noneText)}</Empty>}
      <div className="stack loose">
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} {...(typedText(typed, "claim") === claim.id ? { typed, shown } : { typed: {}, shown: {} })} />
        ))}
      </div>
      {claims.filter(({ state }) => state !== "open").length >= decidedShown && <p className="soft">{say(words.onlyNewest)}</p>}
    </Page>
  );
}

/** One question with both sides beside each other; below it the decision, as long as it is open. */
function Claim({ claim, typed, shown }: { claim: CompanyClaim; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { holder } = claim;
  const rows = [
    { question: say(words.asks), answer: `${claim.personName} · ${claim.email} · ${claim.telephone}` },
    { question: say(words.message), answer: claim.message, asTyped: true },
    { question: say(words.asked), answer: <Instant at={claim.askedAt} bare /> },
    ...(holder === null
      ? [{ question: say(words.holds), answer: say(words.nobodyHolds) }]
      : [
          {
            question: say(words.holds),
            answer: (
              <>
                {holder.name} · {say(words.registered)} <Instant at={holder.registeredAt} bare />
              </>
            ),
          },
          {
            question: say(words.people),
            answer: holder.people.map((one) => [one.name, one.email].filter(Boolean).join(" · ")).join(say(between.clauses)) || "–",
          },
          {
            question: say(words.application),
            answer:
              holder.application === null ? (
                say(words.noApplication)
              ) : (
                <a href={`/${language}/office/companies/${holder.application.id}`}>
                  {[holder.application.number, say(officeStateNames[holder.application.state])].filter(Boolean).join(" · ")}
                </a>
              ),
          },
        ]),
    ...(claim.decidedAt === null
      ? []
      : [
          {
            question: say(words.decided),
            answer: (
              <>
                {claim.decidedBy} · <Instant at={claim.decidedAt} bare />
                <br />
                {claim.decisionNote}
              </>
            ),
          },
        ]),
  ];
  const possible = claimDecisions.filter(
    (decision) => decision === "denied" || (holder !== null && (decision === "admitted" || holder.mayEnd)),
  );
  return (
    <section className="stack" aria-labelledby={`claim-${claim.id}`}>
      <h2 id={`claim-${claim.id}`}>
        <Called said={companySaid({ companyName: claim.companyName, companyNameEn: "" })} />{" "}
        <span className="number">{claim.corporateNumber}</span>{" "}
        <Tag kind={claim.state === "open" ? "todo" : "neutral"}>{say(claimStateNames[claim.state])}</Tag>
      </h2>
      <SummaryList dense rows={rows} />
      {claim.state === "open" && (
        <form method="post" noValidate className="stack">
          <HiddenFields values={{ claim: claim.id, version: String(claim.version), holder: claim.holder?.companyId ?? "" }} />
          <RadioField
            name="decision"
            id={`decision-${claim.id}`}
            label={say(words.decision)}
            options={possible.map((value) => ({ value, label: say(claimDecisionNames[value]) }))}
            value={typedText(typed, "decision")}
            problem={shown.decision}
            required
          />
          <AreaField
            name="note"
            id={`note-${claim.id}`}
            label={say(words.note)}
            hint={say(words.noteHint)}
            rows={2}
            value={typedText(typed, "note")}
            problem={shown.note}
            required
          />
          <div>
            <Button>{say(words.decide)}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
