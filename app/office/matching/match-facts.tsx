import { positionSaid } from "#program/host-companies/position-said.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Fit } from "#app/ui/reason-sheet.tsx";
import { Mark } from "#app/ui/reason-sheet.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { cancelReasonNames } from "#program/matching/messages.ts";
import { declineReasonNames } from "#program/matching/messages.ts";
import { matchSideNames } from "#program/matching/messages.ts";
import { committeeDecisionNames } from "#program/matching/messages.ts";
import { matchStateNames } from "#program/matching/messages.ts";
import { offerDeclineReasonNames } from "#program/matching/messages.ts";
import { partNames } from "#program/matching/messages.ts";
import { hasCommittee } from "#program/year/rules.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Said } from "#platform/language.ts";
import type { MatchView } from "#program/matching/list-matches.server.ts";

const word = (names: Readonly<Record<string, Said>>, code: string): Said => names[code] ?? { en: code, ja: code };

/** Both agreements with their moments, the committee's decision, and how the match ended where it did. */
export function MatchFacts({ view }: { view: MatchView }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { match, recommendation, year, courses, position } = view;
  const moment = (at: Date | null) => (at === null ? <Nobody>{say(words.notYet)}</Nobody> : <Instant at={at} />);
  const committee = !hasCommittee(year) ? (
    say(words.noCommittee)
  ) : match.committeeDecision === null ? (
    moment(null)
  ) : (
    <>
      {say(committeeDecisionNames[match.committeeDecision])} · {moment(match.committeeAt)}
    </>
  );
  return (
    <section className="stack" aria-labelledby="agreements">
      <h2 id="agreements">{say(words.bothAgreements)}</h2>
      <SummaryList
        dense
        rows={[
          { question: say(words.companyAgreed), answer: moment(match.hostAgreedAt) },
          { question: say(words.personAgreed), answer: moment(match.internAgreedAt) },
          { question: say(words.committee), answer: committee },
          ...(match.committeeNote === "" ? [] : [{ question: say(words.committeeNote), answer: match.committeeNote, asTyped: true }]),
          ...(match.hostTermsVersion === "" ? [] : [{ question: say(words.companyTerms), answer: match.hostTermsVersion }]),
          ...(match.personRank === null ? [] : [{ question: say(words.rank), answer: String(match.personRank) }]),
          ...(match.termsVersion === "" ? [] : [{ question: say(words.terms), answer: match.termsVersion }]),
          ...(recommendation.answerBy === null
            ? []
            : [{ question: say(words.companyBy), answer: <Closing at={recommendation.answerBy} /> }]),
          ...(match.offerAnswerBy === null || match.isReserve
            ? []
            : [{ question: say(words.offerBy), answer: <Closing at={match.offerAnswerBy} /> }]),
          ...(match.hostDeclinedReason === ""
            ? []
            : [
                {
                  question: say(words.companyReason),
                  answer: [say(word(declineReasonNames, match.hostDeclinedReason)), match.hostDeclinedNote].filter(Boolean).join(" · "),
                },
              ]),
          ...(match.internDeclinedReason === ""
            ? []
            : [
                {
                  question: say(words.declineReason),
                  answer: [say(word(offerDeclineReasonNames, match.internDeclinedReason)), match.internDeclinedNote]
                    .filter(Boolean)
                    .join(" · "),
                },
              ]),
          ...(match.cancelledBySide === null
            ? []
            : [
                {
                  question: say(matchStateNames.cancelled),
                  answer: [
                    say(matchSideNames[match.cancelledBySide]),
                    match.cancelledReason === "" ? "" : say(word(cancelReasonNames, match.cancelledReason)),
                    match.cancelledNote,
                  ]
                    .filter(Boolean)
                    .join(" · "),
                },
              ]),
          {
            question: say(words.number),
            answer: (
              <a href={`/${language}/office/positions/${position.id}#round-${recommendation.round}`}>
                {say(positionSaid(position, "title"))} · {say(sayings.round(recommendation.round))}
              </a>
            ),
          },
          {
            question: say(words.courses),
            answer: courses.map((one) => (
              <div key={one.id}>
                <b>{one.course}</b> {say(courseStateNames[one.state])}
              </div>
            )),
          },
        ]}
      />
    </section>
  );
}

/** Why the pair was recommended: points by part for the office, and each need in words. */
export function MatchReasons({ view: { match, reasons } }: { view: MatchView }) {
  const say = useSay();
  const rows = [...reasons.stated, ...reasons.wished];
  return (
    <section className="stack" aria-labelledby="reasons">
      <h2 id="reasons">{say(words.suitability)}</h2>
      <p>
        <strong>{match.suitability}</strong> <span className="soft small">{say(words.ofThousand)}</span>{" "}
        <span className="soft small">
          {match.parts.map((part) => `${say(partNames[part.part])} ${part.points}/${part.of}`).join(say({ en: " · ", ja: "・" }))}
        </span>
      </p>
      <div>
        <Fit marks={rows.map((row) => row.mark)} />
      </div>
      <SummaryList
        dense
        rows={rows.map((row) => ({
          question: say(row.label),
          answer: row.mark === null ? say(row.text) : <Mark kind={row.mark}>{say(row.text)}</Mark>,
        }))}
      />
    </section>
  );
}
