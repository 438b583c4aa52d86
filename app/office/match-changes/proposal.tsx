import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { sayInstant } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { changeKindNames } from "#program/match-changes/messages.ts";
import { changeSayings as sayings } from "./change-words.ts";
import { changeWords as words } from "./change-words.ts";
import type { MatchRepair } from "#program/match-changes/match-change.ts";
import type { ChangePreview } from "#program/match-changes/preview-change.server.ts";

/** Who would be recommended where, how many keep what they have, what is frozen: as it would be done at this moment. */
export function Proposal({ view }: { view: ChangePreview }) {
  const say = useSay();
  const { proposal, people, positions, gone, frozenSince, isLeft } = view;
  const nameOf = (id: string) => [people.get(id)?.number, people.get(id)?.name].filter(Boolean).join(" ");
  const to = (id: string) => {
    const position = positions.get(id);
    return position === undefined ? null : <Dotted parts={[position.company, position.called]} />;
  };
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? (
      <span className="soft">{say(words.nobody)}</span>
    ) : (
      <ul className="plain-list">
        {ids.map((id) => (
          <li key={id}>
            <bdi>{nameOf(id)}</bdi>
          </li>
        ))}
      </ul>
    );
  return (
    <section className="stack" aria-labelledby="proposal">
      <h2 id="proposal">{say(words.proposal)}</h2>
      {proposal.moves.length === 0 ? (
        <Notice title={say(words.nobody)}>
          {say(view.change === "company-closed" ? words.closedText : view.hasBegun ? words.begunText : words.nobodyText)}
        </Notice>
      ) : (
        <Table
          dense
          cards
          caption={say(words.moves)}
          columns={[
            { label: say(words.person) },
            { label: say(words.was) },
            { label: say(words.to) },
            { label: say(words.suitability), end: true },
          ]}
          rows={proposal.moves.map((move) => ({
            key: move.courseApplicationId,
            cells: [
              <bdi key="person">{nameOf(move.courseApplicationId)}</bdi>,
              say(move.wasDisplaced ? words.displaced : words.fromPool),
              <span key="to">{to(move.positionId)}</span>,
              String(move.suitability),
            ],
          }))}
        />
      )}
      <SummaryList
        dense
        rows={[
          { question: say(isLeft ? words.leftGone : words.gone), answer: names(gone.map((one) => one.courseApplicationId)) },
          { question: say(words.keeps), answer: say(sayings.people(proposal.keeps)) },
          ...(proposal.withoutPlace.length === 0 ? [] : [{ question: say(words.withoutPlace), answer: names(proposal.withoutPlace) }]),
          ...(frozenSince === null
            ? []
            : [
                { question: say(words.frozen), answer: <DayText day={dayOf(frozenSince)} /> },
                { question: say(words.leftOpen), answer: say(sayings.pairs(proposal.leftOpen)) },
              ]),
          {
            question: say(words.engine),
            answer: <span className="small">{`${proposal.engine} · ${proposal.inputHash.slice(0, 16)}`}</span>,
          },
        ]}
      />
      <p className="soft">{say(words.noOneMoved)}</p>
    </section>
  );
}

/** The decisions that stand, with what was proposed when they were made. */
export function Decided({ decided, hasLeft }: { decided: readonly MatchRepair[]; hasLeft: boolean }) {
  const say = useSay();
  const language = useLanguage();
  if (decided.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="decided">
      <h2 id="decided">{say(words.decided)}</h2>
      {decided.map((one) => (
        <SummaryList
          key={one.id}
          dense
          rows={[
            { question: sayInstant(one.decidedAt, language), answer: say(changeKindNames[one.change]) },
            { question: say(words.proposal), answer: say(one.isFollowed ? words.followed : hasLeft ? words.leftOnly : words.notFollowed) },
            { question: say(words.moves), answer: say(sayings.people(one.isFollowed ? one.proposal.moves.length : 0)) },
            { question: say(words.keeps), answer: say(sayings.people(one.proposal.keeps)) },
            { question: say(words.reason), answer: one.reason, asTyped: true },
          ]}
        />
      ))}
    </section>
  );
}
