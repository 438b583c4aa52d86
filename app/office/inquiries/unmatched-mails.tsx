import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ownNames } from "#app/ui/frame.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { beginFromMail } from "#program/inquiries/begin-from-mail.server.ts";
import { mailBeginsForm } from "#program/inquiries/form.server.ts";
import { senderKinds } from "#program/inquiries/inquiry.ts";
import { topics } from "#program/inquiries/inquiry.ts";
import { languageOf } from "#program/inquiries/mail-rules.ts";
import { senderKindNames } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { replyDeskOf } from "#program/inquiries/reply-address.server.ts";
import { mailDecisionForm } from "#program/inquiries/form.server.ts";
import { mailDoubtNames } from "#program/inquiries/messages.ts";
import { officeInquiryProblems } from "#program/inquiries/messages.ts";
import { decideUnmatchedMail } from "#program/inquiries/unmatched-mail.server.ts";
import { listUnmatchedMails } from "#program/inquiries/unmatched-mail.server.ts";
import { MailText } from "./inquiry-thread.tsx";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { Route } from "./+types/unmatched-mails";

export async function loader({ context }: Route.LoaderArgs) {
  return { mails: await listUnmatchedMails(context.get(actContext)) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  if (typedText(typed, "intent") === "begin") {
    const begins = readTyped(typed, mailBeginsForm);
    if (!begins.ok) return unprocessable(begins.problems, typed);
    const begun = await beginFromMail(act, begins.value, replyDeskOf(context.get(houseContext)));
    if (!begun.ok) return unprocessable(begun.problems, typed);
    return seeOther(`/${params.language}/office/inquiries/${begun.value.inquiryId}`);
  }
  const form = readTyped(typed, mailDecisionForm);
  if (!form.ok) return unprocessable(form.problems, typed);
  const isAside = typedText(typed, "intent") === "aside";
  if (!isAside && form.value.receipt === "") return unprocessable([{ code: "required", field: "receipt" }], typed);
  const decided = await decideUnmatchedMail(act, { id: form.value.id, receipt: isAside ? null : form.value.receipt });
  if (!decided.ok) return unprocessable(decided.problems, typed);
  const { inquiryId } = decided.value;
  return seeOther(`/${params.language}/office/inquiries/${inquiryId ?? "mails"}`);
}

export default function UnmatchedMailsPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const typed = actionData?.typed ?? {};
  const asked = typedText(typed, "id");
  // Every mail has the same fields: a problem belongs to those of the mail that was decided about.
  const problems = (actionData?.problems ?? []).map((problem) =>
    problem.field === null ? problem : { ...problem, field: `${problem.field}-${asked}` },
  );
  const { shown, lines } = shownProblems(
    problems,
    { ...officeInquiryProblems, [`required@receipt-${asked}`]: officeInquiryProblems["required@receipt"] },
    { [`receipt-${asked}`]: say(words.belongsTo), [`topic-${asked}`]: say(words.topic) },
    language,
  );
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(words.unmatchedTitle, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/office/inquiries`}>{say(words.back)}</BackLink>
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead title={say(words.unmatchedTitle)} lead={say(words.unmatchedLead)} />
      {loaderData.mails.length === 0 ? (
        <Empty title={say(words.noUnmatched)} />
      ) : (
        <div className="stack loose measure">
          {loaderData.mails.map((mail) => (
            <article key={mail.id} className="stack" aria-labelledby={`mail-${mail.id}`}>
              <h2 id={`mail-${mail.id}`}>
                <bdi>{mail.subject || say(words.emptySubject)}</bdi>
              </h2>
              <p className="small soft">
                <Instant at={mail.receivedAt} />, <bdi>{mail.fromName}</bdi> <bdi>{mail.fromEmail || say(words.unknownSender)}</bdi>
              </p>
              {mail.doubt !== null && (
                <p>
                  <Tag kind={mail.doubt === "no-inquiry" ? "neutral" : "caution"}>{say(mailDoubtNames[mail.doubt])}</Tag>
                </p>
              )}
              <MailText mail={mail} />
              <form method="post" className="stack tight" noValidate>
                <HiddenFields values={{ id: mail.id }} />
                <TextField
                  name="receipt"
                  id={`receipt-${mail.id}`}
                  label={say(words.belongsTo)}
                  value={asked === mail.id ? typedText(typed, "receipt") : ""}
                  problem={shown[`receipt-${mail.id}`]}
                  width="medium"
                  autoComplete="off"
                  bare
                />
                <Buttons>
                  <Button kind="secondary" small name="intent" value="place">
                    {say(words.putThere)}
                  </Button>
                  <Button kind="quiet" small name="intent" value="aside">
                    {say(words.putAside)}
                  </Button>
                </Buttons>
              </form>
              {mail.fromEmail !== "" && (
                <Disclosure summary={say(words.beginTitle)} open={asked === mail.id && typedText(typed, "intent") === "begin"}>
                  <form method="post" className="stack tight" noValidate>
                    <HiddenFields values={{ id: mail.id }} />
                    <p className="small">{say(words.beginText)}</p>
                    <SelectField
                      name="topic"
                      id={`topic-${mail.id}`}
                      label={say(words.topic)}
                      options={topics.map((value) => ({ value, label: say(topicNames[value]) }))}
                      value={asked === mail.id ? typedText(typed, "topic") : ""}
                      problem={shown[`topic-${mail.id}`]}
                      bare
                    />
                    <SelectField
                      name="senderKind"
                      id={`sender-kind-${mail.id}`}
                      label={say(words.sender)}
                      options={senderKinds.map((value) => ({ value, label: say(senderKindNames[value]) }))}
                      value={asked === mail.id && typedText(typed, "senderKind") ? typedText(typed, "senderKind") : "individual"}
                      blank={null}
                      bare
                    />
                    <SelectField
                      name="language"
                      id={`language-${mail.id}`}
                      label={say(words.letterLanguage)}
                      options={(["en", "ja"] as const).map((value) => ({ value, label: ownNames[value] }))}
                      value={asked === mail.id && typedText(typed, "language") ? typedText(typed, "language") : languageOf(mail.body)}
                      blank={null}
                      bare
                    />
                    <Buttons>
                      <Button kind="secondary" small name="intent" value="begin">
                        {say(words.begin)}
                      </Button>
                    </Buttons>
                  </form>
                </Disclosure>
              )}
            </article>
          ))}
        </div>
      )}
    </Page>
  );
}
