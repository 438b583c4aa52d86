import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { answerInquiry } from "#program/inquiries/answer-inquiry.server.ts";
import { assignInquiryToMe } from "#program/inquiries/assign-inquiry.server.ts";
import { answerForm } from "#program/inquiries/form.server.ts";
import { assignForm } from "#program/inquiries/form.server.ts";
import { moveForm } from "#program/inquiries/form.server.ts";
import { inquiryStateNames } from "#program/inquiries/messages.ts";
import { officeInquiryProblems } from "#program/inquiries/messages.ts";
import { moveInquiry } from "#program/inquiries/move-inquiry.server.ts";
import { mayBecome } from "#program/inquiries/rules.ts";
import { showInquiryToOffice } from "#program/inquiries/show-inquiry-to-office.server.ts";
import { InquiryAnswers } from "./inquiry-facts.tsx";
import { InquiryFacts } from "./inquiry-facts.tsx";
import { InquiryHistory } from "./inquiry-facts.tsx";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { KeptInquiry } from "#program/inquiries/inquiry.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Route } from "./+types/inquiry";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showInquiryToOffice(context.get(actContext), params.inquiryId);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const done = await deed(context.get(actContext), params.inquiryId, typed);
  if (!done.ok) return data({ problems: done.problems, typed }, { status: 422 });
  return seeOther(`/${params.language}/office/inquiries/${params.inquiryId}`);
}

/** The one deed that the pressed button names. */
async function deed(act: Act, id: string, typed: Typed): Promise<Outcome<unknown>> {
  switch (typedText(typed, "intent")) {
    case "answer": {
      const form = readTyped(typed, answerForm);
      return form.ok ? answerInquiry(act, { id, ...form.value }) : form;
    }
    case "assign": {
      const form = readTyped(typed, assignForm);
      return form.ok ? assignInquiryToMe(act, { id, ...form.value }) : form;
    }
    default: {
      const form = readTyped({ ...typed, to: typedText(typed, "intent") }, moveForm);
      return form.ok ? moveInquiry(act, { id, ...form.value }) : { ok: false, problems: [{ code: "choice-unknown", field: null }] };
    }
  }
}

export default function InquiryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { inquiry, answers, history, names } = loaderData;
  const say = useSay();
  const language = useLanguage();
  const { shown, lines } = shownProblems(actionData?.problems, officeInquiryProblems, { body: say(words.answerText) }, language);
  return (
    <Page width="wide">
      <title>{titleOf(`${inquiry.receipt} – ${say(words.title)}`, language, lines.length > 0)}</title>
      <BackLink href={`/${language}/office/inquiries`}>{say(words.back)}</BackLink>
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead
        title={inquiry.receipt}
        after={
          <Tag kind={inquiry.state === "received" || inquiry.state === "reopened" ? "todo" : "neutral"}>
            {say(inquiryStateNames[inquiry.state])}
          </Tag>
        }
      />
      <WithAside title={say(words.deeds)} aside={<Deeds inquiry={inquiry} />}>
        <div className="stack loose">
          {inquiry.topic === "privacy" && (
            <Notice kind="caution" title={say(words.privacyTitle)}>
              {say(words.privacyText)}
            </Notice>
          )}
          <InquiryFacts inquiry={inquiry} names={names} />
          {answers.length > 0 && <InquiryAnswers answers={answers} names={names} />}
          {mayBecome(inquiry.state, "answered") && (
            <section className="stack" aria-labelledby="answer">
              <h2 id="answer">{say(words.answer)}</h2>
              <form method="post" className="stack" noValidate>
                <HiddenFields values={{ version: String(inquiry.version) }} />
                <AreaField
                  name="body"
                  label={say(words.answerText)}
                  hint={say(words.answerHint)}
                  rows={10}
                  lang={inquiry.language}
                  value={typedText(actionData?.typed ?? {}, "body")}
                  problem={shown.body}
                  required
                />
                <Buttons>
                  <Button name="intent" value="answer">
                    {say(words.sendAnswer)}
                  </Button>
                </Buttons>
              </form>
            </section>
          )}
          <InquiryHistory history={history} names={names} />
        </div>
      </WithAside>
    </Page>
  );
}

/** What can be done beside answering, in this state. */
function Deeds({ inquiry }: { inquiry: KeptInquiry }) {
  const say = useSay();
  const deeds = [
    { value: "assign", to: "assigned", label: words.assign },
    { value: "closed", to: "closed", label: words.close },
    { value: "reopened", to: "reopened", label: words.reopen },
    { value: "spam", to: "spam", label: words.spam },
    { value: "duplicate", to: "duplicate", label: words.duplicate },
  ] as const;
  return (
    <form method="post" className="stack">
      <HiddenFields values={{ version: String(inquiry.version) }} />
      {deeds
        .filter(({ to }) => mayBecome(inquiry.state, to))
        .map(({ value, label }) => (
          <Button key={value} kind="secondary" small name="intent" value={value}>
            {say(label)}
          </Button>
        ))}
    </form>
  );
}
