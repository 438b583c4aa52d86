import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { titlesJoined } from "#app/parts/page-title.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { may } from "#program/accounts/rules.ts";
import { companiesOfSender } from "#program/host-companies/companies-of-sender.server.ts";
import { inquiryStateNames } from "#program/inquiries/messages.ts";
import { officeInquiryProblems } from "#program/inquiries/messages.ts";
import { replyDeskOf } from "#program/inquiries/reply-address.server.ts";
import { mayBecome } from "#program/inquiries/rules.ts";
import { showInquiryToOffice } from "#program/inquiries/show-inquiry-to-office.server.ts";
import { filledTemplate } from "#program/inquiries/template.ts";
import { applicationsOfSender } from "#program/intern-applications/applications-of-sender.server.ts";
import { privacyRequestsFromInquiry } from "#program/privacy-requests/open-from-inquiry.server.ts";
import { mayAskForRight } from "#program/privacy-requests/rules.ts";
import { doInquiryDeed } from "./inquiry-deed.server.ts";
import { AnswerForm } from "./inquiry-answer.tsx";
import { NoteForm } from "./inquiry-answer.tsx";
import { Deeds } from "./inquiry-deeds.tsx";
import { PrivacyPress } from "./inquiry-deeds.tsx";
import { InquiryFacts } from "./inquiry-facts.tsx";
import { InquiryHistory } from "./inquiry-facts.tsx";
import { InquiryThread } from "./inquiry-thread.tsx";
import { Notes } from "./inquiry-thread.tsx";
import { deskSayings as sayings } from "./inquiry-words.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { Route } from "./+types/inquiry";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const shown = await showInquiryToOffice(act, params.inquiryId);
  const { inquiry } = shown;
  const text = [inquiry.details, ...shown.mails.map(({ body }) => body)].join("\n");
  const wanted = new URL(request.url).searchParams.get("template");
  const template = shown.templates.find(({ id }) => id === wanted);
  return {
    ...shown,
    text,
    me: act.who.accountId,
    mayOpenPrivacyRequests: may(act.who, "answer-privacy-requests"),
    applications: await applicationsOfSender(act, { accountId: inquiry.accountId, email: inquiry.email, text }),
    companies: await companiesOfSender(act, { accountId: inquiry.accountId, email: inquiry.email, text }),
    privacyRequests: await privacyRequestsFromInquiry(act, inquiry.id),
    draft:
      template === undefined
        ? null
        : {
            template: template.id,
            body: filledTemplate(template, inquiry, inquiry.language, context.get(houseContext).config.baseUrl.replace(/\/$/, "")),
          },
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const done = await doInquiryDeed(context.get(actContext), params.inquiryId, typed, replyDeskOf(context.get(houseContext)));
  if (!done.ok) return data({ problems: done.problems, typed }, { status: 422 });
  return seeOther(`/${params.language}/office/inquiries/${params.inquiryId}`);
}

export default function InquiryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { inquiry, answers, mails, notes, history, names, first } = loaderData;
  const say = useSay();
  const language = useLanguage();
  const typed = actionData?.typed ?? {};
  const labels = {
    body: say(words.answerText),
    note: say(words.note),
    person: say(words.giveTo),
    duplicateOf: say(words.duplicateOf),
    kind: say(words.right),
  };
  const { shown, lines } = shownProblems(actionData?.problems, officeInquiryProblems, labels, language);
  const isAboutData = inquiry.topic === "privacy" || mayAskForRight(loaderData.text);
  const privacy = (
    <PrivacyPress inquiry={inquiry} text={loaderData.text} made={loaderData.privacyRequests} mayOpen={loaderData.mayOpenPrivacyRequests} />
  );
  return (
    <Page width="wide">
      <title>
        {titleOf(pageTitle(titlesJoined({ en: inquiry.receipt, ja: inquiry.receipt }, words.title), language), language, lines.length > 0)}
      </title>
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
      <WithAside
        title={say(words.deeds)}
        aside={
          <>
            <Deeds
              inquiry={inquiry}
              me={loaderData.me}
              colleagues={loaderData.colleagues}
              shown={shown}
              typed={{ duplicateOf: typedText(typed, "duplicateOf") }}
            />
            {!isAboutData && <Disclosure summary={say(words.privacyPress)}>{privacy}</Disclosure>}
            <section className="stack tight" aria-labelledby="notes">
              <h2 id="notes">{say(words.notes)}</h2>
              <Notes notes={notes} names={names} />
              <NoteForm problem={shown.note} value={typedText(typed, "note")} />
            </section>
          </>
        }
      >
        <div className="stack loose">
          {first !== null && (
            <Notice>
              <p>
                <a href={`/${language}/office/inquiries/${first.id}`}>{say(sayings.duplicateOf(first.receipt))}</a>
              </p>
            </Notice>
          )}
          {isAboutData && (
            <Notice kind="caution" title={say(words.privacyTitle)}>
              <p>{say(words.privacyText)}</p>
              {privacy}
            </Notice>
          )}
          <InquiryFacts
            inquiry={inquiry}
            names={names}
            applications={loaderData.applications}
            companies={loaderData.companies}
            others={loaderData.others}
            duplicates={loaderData.duplicates}
          />
          <InquiryThread inquiry={inquiry} answers={answers} mails={mails} names={names} />
          {mayBecome(inquiry.state, "answered") && (
            <AnswerForm
              inquiry={inquiry}
              templates={loaderData.templates}
              template={loaderData.draft?.template ?? ""}
              value={typedText(typed, "body") || (loaderData.draft?.body ?? "")}
              problem={shown.body}
            />
          )}
          <InquiryHistory history={history} names={names} />
        </div>
      </WithAside>
    </Page>
  );
}
