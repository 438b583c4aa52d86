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
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { carryOutChange } from "#program/match-changes/carry-out-change.server.ts";
import { changeForm } from "#program/match-changes/form.server.ts";
import { changeKinds } from "#program/match-changes/match-change.ts";
import { changeKindNames } from "#program/match-changes/messages.ts";
import { changeProblems } from "#program/match-changes/messages.ts";
import { previewChange } from "#program/match-changes/preview-change.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { Decided } from "./proposal.tsx";
import { Proposal } from "./proposal.tsx";
import { changeWords as words } from "./change-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { ChangePreview } from "#program/match-changes/preview-change.server.ts";
import type { Route } from "./+types/change";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get("change");
  const matchId = found(isId(params.matchId) ? params.matchId : null, "match");
  // What nobody can choose on the page is no address of it; an empty choice asks the question again.
  const chosen = asked === null || asked === "" ? undefined : found(changeKinds.find((one) => one === asked) ?? null, "change");
  return { isChosen: chosen !== undefined, ...(await previewChange(context.get(actContext), matchId, chosen ?? "intern-withdrew")) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const matchId = found(isId(params.matchId) ? params.matchId : null, "match");
  const read = readTyped(typed, changeForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const { intent, sure: _, ...decision } = read.value;
  const done = await carryOutChange(context.get(actContext), matchId, { ...decision, isFollowed: intent === "follow" });
  return done.ok
    ? seeOther(`/${params.language}/office/matches/${matchId}/change?change=${decision.change}`)
    : unprocessable(done.problems, typed);
}

export default function ChangePage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { match, people } = view;
  const labels = { reason: say(words.reason), sure: say(words.sure) };
  const { shown, lines } = shownProblems(actionData?.problems, { ...matchingProblems, ...changeProblems }, labels, language);
  const who = people.get(match.courseApplicationId);
  const titled = who === undefined ? words.title : titlesJoined(words.title, { en: who.number, ja: who.number });
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(titled, language), language, lines.length > 0)}</title>
      <Crumbs
        steps={[
          { label: say(words.matches), href: `/${language}/office/matches` },
          { label: who?.number ?? match.course, href: `/${language}/office/matches/${match.id}` },
          { label: say(words.title) },
        ]}
      />
      <ErrorSummary problems={lines} />
      <PageHead title={say(words.title)} over={<bdi>{[who?.number, who?.name].filter(Boolean).join(" · ")}</bdi>} />
      <div className="stack loose">
        <Decided decided={view.decided} />
        {view.isLive && !view.isChosen && (
          <form method="get" className="stack" id="change">
            <RadioField
              name="change"
              label={say(words.what)}
              options={view.kinds.map((value) => ({ value, label: say(changeKindNames[value]) }))}
              value=""
              bare
            />
            <Buttons>
              <Button kind="secondary">{say(words.show)}</Button>
            </Buttons>
          </form>
        )}
        {view.isLive && view.isChosen && (
          <>
            {/* What happened is settled before anything can be decided: the deed below belongs to this reason and to no other. */}
            <SummaryList
              rows={[
                {
                  question: say(words.what),
                  answer: say(changeKindNames[view.change]),
                  changeHref: `/${language}/office/matches/${match.id}/change`,
                },
              ]}
            />
            <Proposal view={view} />
            <Decision view={view} typed={actionData?.typed ?? {}} shown={shown} />
          </>
        )}
      </div>
    </Page>
  );
}

function Decision({ view, typed, shown }: { view: ChangePreview; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { match, change, proposal, internship } = view;
  const hasMoves = proposal.moves.length > 0;
  return (
    <form method="post" className="stack" noValidate>
      <HiddenFields values={{ version: String(match.version), change, inputHash: proposal.inputHash }} />
      {internship !== null && internship.state !== "cancelled" && <Notice kind="caution">{say(words.internship)}</Notice>}
      <AreaField name="reason" label={say(words.reason)} rows={3} value={typedText(typed, "reason")} problem={shown.reason} required />
      <CheckboxField name="sure" label={say(words.sure)} checked={typedText(typed, "sure") === "yes"} problem={shown.sure} required>
        {say(words.sureText)}
      </CheckboxField>
      <Buttons>
        {hasMoves && (
          <Button name="intent" value="follow">
            {say(words.follow)}
          </Button>
        )}
        <Button kind={hasMoves ? "secondary" : "filled"} name="intent" value="only-cancel">
          {say(words.onlyCancel)}
        </Button>
      </Buttons>
    </form>
  );
}
