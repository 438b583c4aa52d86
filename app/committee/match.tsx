import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { answerRows } from "#app/parts/application-answers.tsx";
import { PositionAnswersList } from "#app/parts/company-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
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
import { Mark } from "#app/ui/reason-sheet.tsx";
import { Reader } from "#app/ui/score-sheet.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { sayInstant } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { showMatchToCommittee } from "#program/matching/committee-matches.server.ts";
import { decideMatch } from "#program/matching/decide-match.server.ts";
import { decideForm } from "#program/matching/form.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { providedItemNames } from "#program/third-party-provision/messages.ts";
import { countryName } from "#program/year/countries.ts";
import { courseCalled } from "#program/year/messages.ts";
import { partNames } from "#program/matching/messages.ts";
import { wayToldToCompany } from "#program/matching/explanations.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { committeeSayings as sayings } from "./committee-words.ts";
import { committeeWords as words } from "./committee-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { CommitteeView } from "#program/matching/committee-matches.server.ts";
import type { Route } from "./+types/match";

/** One match for the committee. Showing it writes the record of provisions. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return await showMatchToCommittee(context.get(actContext), params.matchId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const read = readTyped(typed, decideForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const decided = await decideMatch(context.get(actContext), params.matchId, read.value);
  return decided.ok ? seeOther(`/${params.language}/committee`) : unprocessable(decided.problems, typed);
}

const sections = ["education", "languages", "skills", "wishes", "motivation"] as const;

export default function CommitteeMatchPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now, who } = usePageFacts();
  const { match, person, position } = view;
  const { shown, lines } = shownProblems(
    actionData?.problems,
    matchingProblems,
    { decision: say(words.yourDecision), note: say(words.noteLabel) },
    language,
  );
  const items = view.items.map((item) => say(providedItemNames[item])).join(say(between.names));
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle({ ...positionSaid(position, "title") }, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/committee`}>{say(words.list)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(positionSaid(position, "title"))}
        over={<Dotted parts={[companySaid(position), say(courseCalled(match.course))]} />}
      />
      <div className="stack loose">
        <Notice kind="record">
          <p>
            <strong>{say(words.recordTitle)}</strong> {say(sayings.record({ at: sayInstant(now, language), who, items }))}
          </p>
        </Notice>
        <Reader
          sheet={
            <div className="stack loose">
              {match.state === "committee_pending" ? (
                <DecisionForm typed={actionData?.typed ?? {}} shown={shown} />
              ) : (
                <Notice kind="done">{say(words.done)}</Notice>
              )}
              <Agreements view={view} />
              <HowItCame view={view} />
            </div>
          }
        >
          <section className="stack" aria-labelledby="place">
            <h2 id="place">{say(words.thePlace)}</h2>
            <PositionAnswersList year={view.year} position={position} />
          </section>
          <section className="stack" aria-labelledby="person">
            <h2 id="person">
              {say(words.person)} <bdi>{person.name}</bdi>
            </h2>
            <SummaryList
              rows={[
                {
                  question: say(words.nationality),
                  answer: person.nationalities.map((code) => say(countryName(code) ?? { en: code, ja: code })).join(say(between.items)),
                },
                {
                  question: say(words.residence),
                  answer: say(countryName(person.residence) ?? { en: person.residence, ja: person.residence }),
                },
              ]}
            />
            <FitList view={view} />
            {sections.map((section) => (
              <section key={section} className="stack tight" aria-labelledby={`s-${section}`}>
                <h3 id={`s-${section}`}>{say(sectionTitles[section])}</h3>
                <SummaryList rows={answerRows(view.year, section, person.sections[section], language)} />
              </section>
            ))}
          </section>
        </Reader>
      </div>
    </Page>
  );
}

function Agreements({ view: { match } }: { view: CommitteeView }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="agreements">
      <h2 id="agreements">{say(words.agreements)}</h2>
      <SummaryList
        rows={[
          { question: say(words.companyAgreed), answer: match.hostAgreedAt === null ? "–" : <Instant at={match.hostAgreedAt} /> },
          { question: say(words.personAgreed), answer: match.internAgreedAt === null ? "–" : <Instant at={match.internAgreedAt} /> },
          { question: say(words.terms), answer: match.termsVersion },
        ]}
      />
    </section>
  );
}

/** Why this person stands before the committee: how they came onto the company's list, and what counted. */
function HowItCame({ view: { match, round, way, year } }: { view: CommitteeView }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="how">
      <h2 id="how">{say(words.howItCame)}</h2>
      <SummaryList
        rows={[
          { question: say(words.way), answer: say(wayToldToCompany[way]) },
          ...(match.pinnedReason === "" ? [] : [{ question: say(words.officeReason), answer: match.pinnedReason, asTyped: true }]),
          { question: say(words.placeInList), answer: say(sayings.place(round.round, match.placeInList)) },
          ...(round.sentAt === null ? [] : [{ question: say(words.sentToCompany), answer: <Instant at={round.sentAt} /> }]),
          { question: say(words.suitability), answer: say(sayings.points(match.suitability)) },
          ...match.parts.map((part) => ({ question: say(partNames[part.part]), answer: `${part.points} / ${part.of}` })),
          { question: say(words.neverCounted), answer: say(words.neverCountedText) },
        ]}
      />
      {match.parts.some((part) => part.of > 0) && <p className="small soft">{say(sayings.weights(year.fiscalYear))}</p>}
    </section>
  );
}

function FitList({ view: { reasons } }: { view: CommitteeView }) {
  const say = useSay();
  const rows = [...reasons.stated, ...reasons.wished];
  return (
    <section className="stack tight" aria-labelledby="fit">
      <h3 id="fit">{say(words.fit)}</h3>
      <div>
        <Fit marks={rows.map((row) => row.mark)} />
      </div>
      <SummaryList
        rows={rows.map((row) => ({
          question: say(row.label),
          answer: row.mark === null ? say(row.text) : <Mark kind={row.mark}>{say(row.text)}</Mark>,
        }))}
      />
    </section>
  );
}

function DecisionForm({ typed, shown }: { typed: Typed; shown: Shown }) {
  const say = useSay();
  return (
    <form method="post" className="stack" noValidate aria-labelledby="decide">
      <h2 id="decide">{say(words.yourDecision)}</h2>
      <RadioField
        name="decision"
        label={say(words.decision)}
        options={[
          { value: "approved", label: say(words.approve) },
          { value: "sent_back", label: say(words.sendBack), hint: say(words.sendBackHint) },
        ]}
        value={typedText(typed, "decision")}
        problem={shown.decision}
        required
      />
      <AreaField
        name="note"
        label={say(words.noteLabel)}
        hint={say(words.noteHint)}
        rows={4}
        value={typedText(typed, "note")}
        problem={shown.note}
      />
      <Buttons>
        <Button>{say(words.decide)}</Button>
      </Buttons>
    </form>
  );
}
