import { CheckForm } from "#app/ui/check-form.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { typedText } from "#platform/typed.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { courseCalled } from "#program/year/messages.ts";
import { committeeSayings as sayings } from "./committee-words.ts";
import { committeeWords as words } from "./committee-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { SittingLine } from "#program/matching/hold-sitting.server.ts";

/** The decisions of a sitting to check before they are recorded for good; they ride in hidden fields, nothing is kept yet. */
export function SittingCheck({ lines, typed }: { lines: readonly SittingLine[]; typed: Typed }) {
  const say = useSay();
  const decisionOf = (line: SittingLine) => typedText(typed, `decision-${line.match.id}`);
  const count = (decision: string) => lines.filter((line) => decisionOf(line) === decision).length;
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => /^(decision|note)-|^(attended|remarks)$/.test(name)));
  return (
    <>
      <Notice kind="caution" title={say(words.notYet)}>
        {say(words.notYetText)}
      </Notice>
      <SummaryList
        rows={[
          { question: say(words.result), answer: say(sayings.result(count("approved"), count("sent_back"))) },
          ...lines.map((line) => ({
            question: line.number,
            answer: (
              <>
                <p>
                  <bdi>{line.name}</bdi>
                  <br />
                  <Dotted
                    parts={[say(courseCalled(line.match.course)), companySaid(line.position), positionSaid(line.position, "title")]}
                  />
                </p>
                <DecisionInWords decision={decisionOf(line)} note={typedText(typed, `note-${line.match.id}`)} />
              </>
            ),
          })),
          { question: say(words.attended), answer: <bdi dir="auto">{typedText(typed, "attended")}</bdi>, asTyped: true },
          ...(typedText(typed, "remarks").trim() === ""
            ? []
            : [{ question: say(words.remarks), answer: <bdi dir="auto">{typedText(typed, "remarks")}</bdi>, asTyped: true }]),
        ]}
      />
      <CheckForm typed={kept} deed={{ value: "record", label: say(words.record) }} edit={say(words.back)} />
    </>
  );
}

function DecisionInWords({ decision, note }: { decision: string; note: string }) {
  const say = useSay();
  const isDecided = decision === "approved" || decision === "sent_back";
  return (
    <>
      <strong>{say(isDecided ? words[decision] : words.later)}</strong>
      {isDecided && note.trim() !== "" && (
        <p className="as-typed">
          <bdi dir="auto">{note}</bdi>
        </p>
      )}
    </>
  );
}

/** Matches that somebody decided while the sitting was typed, with what had been typed of them. */
export function DecidedMeanwhile({ gone, typed }: { gone: readonly { readonly id: string; readonly number: string }[]; typed: Typed }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{say(words.meanwhile)}</h2>
      <p>{say(words.meanwhileText)}</p>
      {gone.map(({ id, number }) => (
        <div key={id} id={`decision-${id}`} tabIndex={-1}>
          <SummaryList
            rows={[
              {
                question: number,
                answer: <DecisionInWords decision={typedText(typed, `decision-${id}`)} note={typedText(typed, `note-${id}`)} />,
              },
            ]}
          />
        </div>
      ))}
    </section>
  );
}
