import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { titlesJoined } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { Instant } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { endMatch } from "#program/match-changes/end-match.server.ts";
import { carryOutChange } from "#program/match-changes/carry-out-change.server.ts";
import { changeForm } from "#program/match-changes/form.server.ts";
import { leftByThemselves } from "#program/match-changes/match-change.ts";
import { changeKinds } from "#program/match-changes/match-change.ts";
import { changeProblems } from "#program/match-changes/messages.ts";
import { previewChange } from "#program/match-changes/preview-change.server.ts";
import { cancelForm } from "#program/matching/form.server.ts";
import { cancelReasons } from "#program/matching/match.ts";
import { matchSides } from "#program/matching/match.ts";
import { cancelReasonNames } from "#program/matching/messages.ts";
import { matchSideNames } from "#program/matching/messages.ts";
import { mayBecome } from "#program/matching/states.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { ChangeCheck } from "./change-check.tsx";
import { endingName } from "./change-check.tsx";
import { Decided } from "./proposal.tsx";
import { Proposal } from "./proposal.tsx";
import { endingTexts } from "./change-words.ts";
import { sideTexts } from "./change-words.ts";
import { changeWords as words } from "./change-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { ChangePreview } from "#program/match-changes/preview-change.server.ts";
import type { Route } from "./+types/change";

/** The four ways in which a held place falls away, and the one in which the office ends a match without anybody to follow. */
const endings = [...changeKinds, "office-ends"] as const;
const unanswered: Problem = { code: "choice-needed", field: "change" };

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("change");
  const matchId = found(isId(params.matchId) ? params.matchId : null, "match");
  // What nobody can choose on the page is no address of it; an empty choice asks the question again.
  const picked = asked === null || asked === "" ? null : found(endings.find((one) => one === asked) ?? null, "change");
  const change = picked === null || picked === "office-ends" ? "intern-withdrew" : picked;
  const preview = await previewChange(context.get(actContext), matchId, change);
  const isOpen = preview.match.state !== "proposed" && mayBecome(preview.match.state, "cancelled");
  // Where no place is held there is nothing to choose: the office alone can end it.
  if (preview.isLeft) return { ...preview, isOpen, isUnanswered: false, chosen: "intern-withdrew" as const };
  // Gone on without a choice: the page says what is missing.
  const isUnanswered = picked === null && searchParams.has("next");
  return { ...preview, isOpen, isUnanswered, chosen: picked ?? (isOpen && !preview.isLive ? ("office-ends" as const) : null) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const act = context.get(actContext);
  const matchId = found(isId(params.matchId) ? params.matchId : null, "match");
  const [, isCheck, intent] = /^(check-)?(.*)$/s.exec(typedText(typed, "intent"))!;
  if (intent === "back") return data({ check: "", problems: [], typed });
  // A check does nothing: it reads the form as the deed does, and shows what would happen.
  const sent = isCheck === undefined ? typed : { ...typed, intent: intent!, sure: "yes" };
  if (intent === "cancel") {
    const read = readTyped(sent, cancelForm);
    if (!read.ok) return unprocessable(read.problems, typed);
    if (read.value.reason === "other" && read.value.note === "") return unprocessable([{ code: "note-needed", field: "note" }], typed);
    if (isCheck !== undefined) return data({ check: intent, problems: [], typed });
    const done = await endMatch(act, matchId, read.value);
    return done.ok ? seeOther(`/${params.language}/office/matches/${matchId}`) : unprocessable(done.problems, typed);
  }
  const read = readTyped(sent, changeForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  if (isCheck !== undefined) return data({ check: read.value.intent, problems: [], typed });
  const { intent: way, sure: _, ...decision } = read.value;
  const done = await carryOutChange(act, matchId, { ...decision, isFollowed: way === "follow" });
  return done.ok
    ? seeOther(`/${params.language}/office/matches/${matchId}/change?change=${decision.change}`)
    : unprocessable(done.problems, typed);
}

export default function ChangePage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { match, people, chosen, isLeft } = view;
  const hasLeft = leftByThemselves(match);
  const title = hasLeft ? words.leftTitle : words.title;
  const labels = {
    change: say(words.what),
    reason: say(chosen === "office-ends" ? words.code : words.reason),
    side: say(words.side),
    note: say(words.note),
  };
  const { shown, lines } = shownProblems(
    view.isUnanswered ? [unanswered] : actionData?.problems,
    { ...matchingProblems, ...changeProblems },
    labels,
    language,
  );
  const typed = actionData?.typed ?? {};
  const check = actionData !== undefined && "check" in actionData ? String(actionData.check) : "";
  if (check !== "" && chosen !== null) return <ChangeCheck view={view} change={chosen} intent={check} typed={typed} />;
  const who = people.get(match.courseApplicationId);
  const titled = who === undefined ? title : titlesJoined(title, { en: who.number, ja: who.number });
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(titled, language), language, lines.length > 0)}</title>
      <Crumbs
        steps={[
          { label: say(words.matches), href: `/${language}/office/matches` },
          { label: who?.number ?? match.course, href: `/${language}/office/matches/${match.id}` },
          { label: say(title) },
        ]}
      />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(title)}
        over={<Dotted parts={[who?.number, <bdi key="name">{who?.name}</bdi>, view.place.company, view.place.called]} />}
      />
      <div className="stack loose">
        <Decided decided={view.decided} hasLeft={hasLeft} />
        {isLeft && (
          <>
            <Left view={view} />
            <Proposal view={view} />
            <Decision view={view} typed={typed} shown={shown} />
          </>
        )}
        {view.isLive && chosen === null && <Choice view={view} shown={shown} />}
        {view.isOpen && chosen !== null && (
          <>
            {/* What happened is settled before anything can be decided: the deed below belongs to this reason and to no other. */}
            <SummaryList
              rows={[
                {
                  question: say(words.what),
                  answer: (
                    <>
                      <strong>{say(endingName(chosen))}</strong>
                      <br />
                      {say(endingTexts[chosen])}
                    </>
                  ),
                  ...(view.isLive ? { changeHref: `/${language}/office/matches/${match.id}/change` } : {}),
                },
              ]}
            />
            {chosen === "office-ends" ? (
              <EndByOffice view={view} typed={typed} shown={shown} />
            ) : (
              view.isLive && (
                <>
                  <Proposal view={view} />
                  <Decision view={view} typed={typed} shown={shown} />
                </>
              )
            )}
          </>
        )}
      </div>
    </Page>
  );
}

/** The person has gone by themselves: what that means for the seat, and whom the company itself would take next. */
function Left({ view: { match, nextChoice } }: { view: ChangePreview }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <>
      <SummaryList
        rows={[
          {
            question: say(words.what),
            answer: (
              <>
                <strong>{say(words.leftWhat)}</strong> <Instant at={match.stateSince} />
                <br />
                {say(words.leftWhatText)}
              </>
            ),
          },
        ]}
      />
      {nextChoice !== null && (
        <Notice title={say(words.leftNextChoice)}>
          <p>{say(words.leftNextChoiceText)}</p>
          <p>
            <a href={`/${language}/office/matches/${nextChoice.id}`}>{say(words.leftToNextChoice)}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

/** What may have happened, each with what it does to the person and the seat and to whom letters go. */
function Choice({ view, shown }: { view: ChangePreview; shown: Shown }) {
  const say = useSay();
  return (
    <form method="get" className="stack" id="change">
      <p className="measure">{say(words.whatText)}</p>
      <RadioField
        name="change"
        label={say(words.what)}
        options={[...view.kinds, "office-ends" as const].map((value) => ({
          value,
          label: say(endingName(value)),
          hint: say(endingTexts[value]),
        }))}
        value=""
        problem={shown.change}
        bare
      />
      <Buttons>
        <Button kind="secondary" name="next" value="yes">
          {say(words.show)}
        </Button>
      </Buttons>
    </form>
  );
}

function Decision({ view, typed, shown }: { view: ChangePreview; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { match, change, proposal, internship, isLeft } = view;
  const hasMoves = proposal.moves.length > 0;
  return (
    <form method="post" className="stack" noValidate>
      <HiddenFields values={{ version: String(match.version), change, inputHash: proposal.inputHash }} />
      {internship !== null && internship.state !== "cancelled" && <Notice kind="caution">{say(words.internship)}</Notice>}
      <AreaField name="reason" label={say(words.reason)} rows={3} value={typedText(typed, "reason")} problem={shown.reason} required />
      <Buttons>
        {hasMoves && (
          <Button name="intent" value="check-follow">
            {say(isLeft ? words.leftCheckFollow : words.checkFollow)}
          </Button>
        )}
        <Button kind={hasMoves ? "secondary" : "filled"} name="intent" value="check-only-cancel">
          {say(isLeft ? words.leftCheckOnly : words.checkOnly)}
        </Button>
      </Buttons>
    </form>
  );
}

/** Who asked for it and why, where the office ends a match without anybody to follow. */
function EndByOffice({ view, typed, shown }: { view: ChangePreview; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { match, internship } = view;
  const hasVisa = view.kinds.includes("visa-refused");
  return (
    <form method="post" className="stack" noValidate>
      <HiddenFields values={{ version: String(match.version) }} />
      {internship !== null && internship.state !== "cancelled" && <Notice kind="caution">{say(words.internship)}</Notice>}
      <RadioField
        name="side"
        label={say(words.side)}
        options={matchSides.map((value) => ({ value, label: say(matchSideNames[value]), hint: say(sideTexts[value]) }))}
        value={typedText(typed, "side")}
        problem={shown.side}
        required
      />
      <SelectField
        name="reason"
        label={say(words.code)}
        options={cancelReasons
          .filter((value) => value !== "visa" || hasVisa)
          .map((value) => ({ value, label: say(cancelReasonNames[value]) }))}
        value={typedText(typed, "reason")}
        problem={shown.reason}
        width="full"
        required
      />
      <AreaField name="note" label={say(words.note)} rows={3} value={typedText(typed, "note")} problem={shown.note} />
      <Buttons>
        <Button name="intent" value="check-cancel">
          {say(words.checkEnd)}
        </Button>
      </Buttons>
    </form>
  );
}
