import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { readForm } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { companyRoleHints } from "#program/accounts/company-roles.ts";
import { companyRoleNames } from "#program/accounts/company-roles.ts";
import { acceptInvitation } from "#program/host-companies/accept-invitation.server.ts";
import { openInvitation } from "#program/host-companies/accept-invitation.server.ts";
import { colleagueProblems } from "#program/host-companies/colleague-words.ts";
import { colleagueWords as words } from "#program/host-companies/colleague-words.ts";
import { acceptForm } from "#program/host-companies/form.server.ts";
import type { Route } from "./+types/invitation";

/** Whoever holds the link sees for which company and role it is; accepting needs the invited address, signed in. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const invitation = found(await openInvitation(act, params.token), "invitation");
  return { ...invitation, isSignedIn: act.who.accountId !== null, needsName: act.who.accountId !== null && act.who.name === "" };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  if (act.who.accountId === null)
    return seeOther(`/${params.language}/sign-in?then=${encodeURIComponent(`/${params.language}/invitation/${params.token}`)}`);
  const form = await readForm(request, acceptForm(act.who.name === ""));
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const accepted = await acceptInvitation(act, params.token, form.value.name);
  return accepted.ok ? seeOther(`/${params.language}/company`) : unprocessable(accepted.problems, form.typed);
}

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, path } = usePageFacts();
  const { company, email, companyRole, isOpen, isMine, isSignedIn, needsName } = loaderData;
  const problems = shownProblems(actionData?.problems, colleagueProblems, { name: say(words.name) }, language);
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(words.acceptTitle, language), language, problems.lines.length > 0)}</title>
      <ErrorSummary problems={problems.lines} />
      <PageHead title={say(words.acceptTitle)} />
      <div className="stack loose">
        <SummaryList
          rows={[
            { question: say(words.company), answer: company },
            { question: say(words.acceptAs), answer: `${say(companyRoleNames[companyRole])} — ${say(companyRoleHints[companyRole])}` },
            { question: say(words.invitedAddress), answer: email },
          ]}
        />
        {isMine ? (
          <ButtonLink href={`/${language}/company`}>{say(words.toCompany)}</ButtonLink>
        ) : !isOpen ? (
          <Notice kind="caution" title={say(colleagueProblems["invitation-old"])} />
        ) : isSignedIn ? (
          <form method="post" noValidate>
            {needsName && (
              <TextField
                name="name"
                autoComplete="name"
                label={say(words.name)}
                value={typedText(actionData?.typed ?? {}, "name")}
                problem={problems.shown.name}
                required
              />
            )}
            <Button>{say(words.accept)}</Button>
          </form>
        ) : (
          <div className="stack">
            <p>{say(words.signInText)}</p>
            <ButtonLink href={`/${language}/sign-in?then=${encodeURIComponent(path)}`}>{say(words.signIn)}</ButtonLink>
          </div>
        )}
      </div>
    </Page>
  );
}
