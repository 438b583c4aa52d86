import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { changeNames } from "#program/application-changes/messages.ts";
import { changeStateNames } from "#program/application-changes/messages.ts";
import { duplicateStateNames } from "#program/duplicates/messages.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { inquiryStateNames } from "#program/inquiries/messages.ts";
import { applicationStateNames } from "#program/intern-applications/messages.ts";
import { internshipStateNames } from "#program/internships/messages.ts";
import { matchStanding } from "#program/matching/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { ProvisionLedger } from "#app/parts/provision-ledger.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { personElsewhereWords as words } from "./person-words.ts";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";
import type { PersonOnDesk } from "#program/reports/person-on-desk.server.ts";

/** What other desks keep about the person of an application, each line leading there; only what the reader may enter. */
export function PersonElsewhere({ elsewhere }: { elsewhere: PersonOnDesk }) {
  const say = useSay();
  const { language } = usePageFacts();
  const desk = `/${language}/office`;
  const { matches, internships, changes, duplicates, inquiries, otherYears, consents, provisions } = elsewhere;
  const row = (question: Said, lines: readonly ReactNode[]) =>
    lines.length === 0
      ? []
      : [
          {
            question: say(question),
            answer: (
              <ul className="plain-list">
                {lines.map((line, at) => (
                  <li key={at}>{line}</li>
                ))}
              </ul>
            ),
          },
        ];
  const linked = (path: string, label: ReactNode, state: string) => (
    <>
      <a href={`${desk}/${path}`}>{label}</a> <span className="soft">{state}</span>
    </>
  );
  const rows = [
    ...row(
      words.matches,
      (matches ?? []).map(({ match, position }) =>
        linked(
          `matches/${match.id}`,
          position === null ? match.course : <Dotted parts={[companySaid(position), positionSaid(position, "title")]} />,
          say(matchStanding(match)),
        ),
      ),
    ),
    ...row(
      words.internships,
      (internships ?? []).map((one) =>
        linked(`internships/${one.id}`, `${one.course} · ${one.fiscalYear}`, say(internshipStateNames[one.state])),
      ),
    ),
    ...row(
      words.changes,
      changes.map((one) => linked(`changes/${one.id}`, say(changeNames[one.what]), say(changeStateNames[one.state]))),
    ),
    ...row(
      words.duplicates,
      duplicates.map((one) => linked(`duplicates/${one.id}`, <Instant at={one.foundAt} bare />, say(duplicateStateNames[one.state]))),
    ),
    ...row(
      words.inquiries,
      (inquiries ?? []).map((one) => linked(`inquiries/${one.id}`, one.receipt, say(inquiryStateNames[one.state]))),
    ),
    ...row(
      words.otherYears,
      otherYears.map((one) => linked(`applications/${one.id}`, one.number, say(applicationStateNames[one.state]))),
    ),
    ...row(
      words.consents,
      consents.map((one) => (
        <>
          {say(words.policy)} {one.policyVersion} <span className="soft">{<Instant at={one.agreedAt} bare />}</span>
        </>
      )),
    ),
  ];
  return (
    <section className="stack" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{say(words.title)}</h2>
      {rows.length === 0 ? <Notice>{say(words.nothing)}</Notice> : <SummaryList dense rows={rows} />}
      {provisions !== null && provisions.length > 0 && (
        <Disclosure summary={`${say(words.provisions)} (${provisions.length})`}>
          <ProvisionLedger provisions={provisions} />
        </Disclosure>
      )}
    </section>
  );
}
