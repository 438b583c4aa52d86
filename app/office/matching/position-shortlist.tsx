import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { ReasonSheet } from "#app/ui/reason-sheet.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { partNames } from "#program/matching/messages.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { SheetCell } from "#app/ui/reason-sheet.tsx";
import type { EngineRecord } from "#program/matching/match.ts";
import type { CandidateInRound } from "#program/matching/show-position.server.ts";
import type { RoundInOffice } from "#program/matching/show-position.server.ts";

/** A proposed shortlist: the people beside each other with points and reasons, and the way to leave one out. */
export function Shortlist({ round }: { round: RoundInOffice }) {
  const say = useSay();
  const listed = round.candidates.filter((one) => one.person !== null && one.reasons !== null);
  const group = (of: "stated" | "wished") =>
    (listed[0]?.reasons?.[of] ?? []).map((row, index) => ({
      label: say(row.label),
      note: row.note === undefined ? undefined : say(row.note),
      cells: listed.map((one): SheetCell => {
        const reason = one.reasons![of][index]!;
        return reason.mark === null ? { text: say(reason.text) } : { mark: reason.mark, text: say(reason.text) };
      }),
    }));
  return (
    <>
      <ReasonSheet
        label={say(words.shortlist)}
        columns={listed.map((one) => ({
          key: one.match.id,
          number: one.person!.number,
          name: one.person!.name,
          second: one.person!.otherName || undefined,
        }))}
        parts={[
          {
            key: "points",
            rows: [{ label: say(words.suitability), cells: listed.map((one) => ({ text: <Points key={one.match.id} one={one} /> })) }],
          },
          { key: "stated", title: say(words.stated), rows: group("stated") },
          { key: "wished", title: say(words.wished), rows: group("wished") },
          {
            key: "deed",
            isAnswer: true,
            rows: [{ label: say(words.deed), cells: listed.map((one) => ({ text: <LeaveOut key={one.match.id} one={one} /> })) }],
          },
        ]}
      />
      {round.engine !== null && <Calculation record={round.engine} />}
    </>
  );
}

function Points({ one: { match } }: { one: CandidateInRound }) {
  const say = useSay();
  return (
    <>
      <p>
        <strong>{match.suitability}</strong> <span className="small soft">{say(words.ofThousand)}</span>{" "}
        {match.pinnedReason !== "" && <Tag>{say(words.pinned)}</Tag>}
      </p>
      <p className="small soft">
        {match.parts.map((part) => `${say(partNames[part.part])} ${part.points}/${part.of}`).join(say({ en: " · ", ja: "・" }))}
      </p>
      {match.pinnedReason !== "" && <p className="small">{match.pinnedReason}</p>}
    </>
  );
}

function LeaveOut({ one: { match, person } }: { one: CandidateInRound }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <>
      <p>
        <a href={`/${language}/office/applications/${match.applicationId}`}>
          {say(words.wholeApplication)}
          <span className="unseen">{say({ en: `: ${person!.name}`, ja: `：${person!.name}` })}</span>
        </a>
      </p>
      <Disclosure summary={say(sayings.removeWhom(person!.name))}>
        <form method="post" className="stack" noValidate>
          <HiddenFields values={{ number: person!.number, kind: "removed" }} />
          <TextField name="reason" id={`reason-${match.id}`} label={say(words.removeWhy)} required />
          <Button small kind="secondary" name="intent" value="override" label={say(sayings.removeWhom(person!.name))}>
            {say(words.remove)}
          </Button>
        </form>
      </Disclosure>
    </>
  );
}

/** The record by which the list can be calculated again, and what pinned pairs cost. */
function Calculation({ record }: { record: EngineRecord }) {
  const say = useSay();
  const cost = record.suitabilityFree - record.suitability;
  return (
    <Disclosure summary={say(words.calculation)}>
      <SummaryList
        dense
        rows={[
          { question: say(words.ranAt), answer: <Instant at={new Date(record.ranAt)} /> },
          {
            question: say(words.engine),
            answer: `${record.engine}: ${say(sayings.ran(record.candidates, record.positions, record.pairs))}`,
          },
          { question: say(words.total), answer: record.suitability },
          ...(cost > 0 ? [{ question: say(words.totalFree), answer: `${record.suitabilityFree}. ${say(sayings.pinsCost(cost))}` }] : []),
          { question: say(words.inputHash), answer: <code>{record.inputHash}</code> },
          { question: say(words.commitment), answer: <code>{record.lottery.commitment}</code> },
          { question: say(words.seed), answer: <code>{record.lottery.seed}</code> },
        ]}
      />
    </Disclosure>
  );
}
