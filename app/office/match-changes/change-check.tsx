import { Fragment } from "react";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { Called } from "#app/parts/called.tsx";
import { typedText } from "#platform/typed.ts";
import { leavingOf } from "#program/match-changes/match-change.ts";
import { changeKindNames } from "#program/match-changes/messages.ts";
import { cancelledAs } from "#program/match-changes/messages.ts";
import { cancelReasonNames } from "#program/matching/messages.ts";
import { matchSideNames } from "#program/matching/messages.ts";
import { changeWords as words } from "./change-words.ts";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { ReactNode } from "react";
import type { ChangeKind } from "#program/match-changes/match-change.ts";
import type { ChangePreview } from "#program/match-changes/preview-change.server.ts";

const noName: Said = { en: "–", ja: "–" };

/** A way to end a match. */
export type Ending = ChangeKind | "office-ends";

/** What a way to end a match is called. */
export function endingName(ending: Ending): Said {
  return ending === "office-ends" ? words["office-ends"] : changeKindNames[ending];
}

/** What ending a match would do, before it is done: who loses what, the seat, every letter; with one press to do it and one to go back. */
export function ChangeCheck({ view, change, intent, typed }: { view: ChangePreview; change: Ending; intent: string; typed: Typed }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { match, people, place, positions, proposal, internship, isLeft } = view;
  const { intent: _, ...kept } = typed;
  const isOffice = change === "office-ends";
  const isFollowed = intent === "follow";
  const gone = isOffice ? [match.courseApplicationId] : view.gone.map((one) => one.courseApplicationId);
  const nameOf = (id: string) => [people.get(id)?.number, people.get(id)?.name].filter(Boolean).join(" ");
  const leaves = isOffice ? typedText(typed, "side") === "intern" : cancelledAs[change].side === "intern";
  const leaving = isOffice ? "person" : leavingOf[change];
  const seat = isLeft
    ? isFollowed
      ? words.seatFree
      : words.leftSeatStays
    : !view.isLive
      ? words.noSeat
      : leaving === "position"
        ? words.seatGone
        : leaving === "seat"
          ? words.seatStays
          : words.seatFree;
  const listsTo = isFollowed
    ? [...new Map(proposal.moves.flatMap((one) => positions.get(one.positionId)?.company ?? []).map((one) => [one.ja, one])).values()]
    : [];
  const reason = isOffice
    ? [matchSideNames, cancelReasonNames]
        .map((names, at) => (names as Readonly<Record<string, Said>>)[typedText(typed, at === 0 ? "side" : "reason")])
        .map((said) => (said === undefined ? "" : say(said)))
        .concat(typedText(typed, "note"))
        .filter(Boolean)
        .join(" · ")
    : typedText(typed, "reason");
  const letters = [
    ...(isLeft ? [] : [...gone.map(nameOf), <Called key="company" said={place.company} />]),
    ...listsTo.map((said) => (
      <Fragment key={said.ja}>
        <Called said={said} />
        {say({ en: ` (${words.lettersNew.en})`, ja: `（${words.lettersNew.ja}）` })}
      </Fragment>
    )),
  ];
  const title = isLeft ? words.leftCheckTitle : words.checkTitle;
  const list = (lines: readonly ReactNode[]) => (
    <ul className="plain-list">
      {lines.map((line, at) => (
        <li key={at}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
  return (
    <Page>
      <title>{pageTitle(title, language)}</title>
      <PageHead
        title={say(title)}
        over={<Dotted parts={[<bdi key="name">{nameOf(match.courseApplicationId)}</bdi>, place.company, place.called]} />}
      />
      <div className="stack loose">
        <Notice kind="caution" title={say(words.notYet)}>
          {say(isLeft ? words.leftNotYetText : words.notYetText)}
        </Notice>
        <SummaryList
          rows={[
            { question: say(words.what), answer: say(isLeft ? words.leftWhat : endingName(change)) },
            { question: say(isLeft ? words.leftGone : words.gone), answer: list(gone.map(nameOf)) },
            ...(isLeft ? [] : [{ question: say(words.afterwards), answer: say(leaves ? words.leaves : words.returns) }]),
            { question: say(words.seat), answer: say(seat) },
            ...(isFollowed
              ? [
                  {
                    question: say(words.moves),
                    answer: list(
                      proposal.moves.map((one) => (
                        <Fragment key={one.courseApplicationId}>
                          <bdi>{nameOf(one.courseApplicationId)}</bdi> → <Called said={positions.get(one.positionId)?.company ?? noName} />
                        </Fragment>
                      )),
                    ),
                  },
                ]
              : []),
            {
              question: say(words.letters),
              answer: letters.length === 0 ? say(words.leftNoLetters) : list(letters),
            },
            ...(listsTo.length === 0 ? [] : [{ question: say(words.answersBy), answer: <Closing at={view.answerBy} /> }]),
            ...(internship === null || internship.state === "cancelled"
              ? []
              : [
                  {
                    question: say(words.theInternship),
                    answer: say(words.internship),
                  },
                ]),
            { question: say(isOffice ? words.code : words.reason), answer: reason, asTyped: true },
          ]}
        />
        <form method="post">
          <HiddenFields values={{ ...kept, sure: "yes" }} />
          <Buttons>
            <Button name="intent" value={intent}>
              {say(
                isOffice ? words.end : isFollowed ? (isLeft ? words.leftFollow : words.follow) : isLeft ? words.leftOnly : words.onlyCancel,
              )}
            </Button>
            <Button kind="secondary" name="intent" value="back">
              {say(words.back)}
            </Button>
          </Buttons>
        </form>
      </div>
    </Page>
  );
}
