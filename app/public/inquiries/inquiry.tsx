import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { readForm } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { inquiryForm } from "#program/inquiries/form.server.ts";
import { replyDeskOf } from "#program/inquiries/reply-address.server.ts";
import { checkInquiry } from "#program/inquiries/rules.ts";
import { withKanji } from "#program/inquiries/rules.ts";
import { receiptOfSent } from "#program/inquiries/send-inquiry.server.ts";
import { sendInquiry } from "#program/inquiries/send-inquiry.server.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { fittingQuestions } from "./fitting-questions.server.ts";
import { InquiryCheck } from "./inquiry-check.tsx";
import { InquiryForm } from "./inquiry-form.tsx";
import { likelyQuestions } from "./inquiry-words.ts";
import { inquiryWords as words } from "./inquiry-words.ts";
import { inquiryLimits } from "#app/public/accounts/limits.server.ts";
import { secondsToWait } from "#app/public/accounts/limits.server.ts";
import type { FittingQuestion } from "./inquiry-check.tsx";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { Inquiry } from "#program/inquiries/inquiry.ts";
import type { InquiryAnswers } from "#program/inquiries/inquiry.ts";
import type { Route } from "./+types/inquiry";

/** The title stands in the page itself, since it changes when the form is refused. */
export function meta({ params }: Route.MetaArgs) {
  return [{ name: "description", content: words.lead[params.language === "ja" ? "ja" : "en"] }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const [{ fiscalYear }, { byId }] = await Promise.all([currentYear(act), publishedQuestions(act.db)]);
  // An entry that the office took down is no longer offered.
  return { fiscalYear, likely: likelyQuestions.flatMap((id) => byId.get(id) ?? []).map(({ id, question }) => ({ id, question })) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, inquiryForm);
  if (!form.ok) return formAgain(form.problems, form.typed);
  const intent = typedText(form.typed, "intent");
  if (intent === "edit") return formAgain([], form.typed);
  if (intent.startsWith("use-")) return mended(form.value, intent.slice("use-".length));
  const checked = checkInquiry(form.value);
  if (!checked.ok) return formAgain(checked.problems, form.typed);
  const act = context.get(actContext);
  const fitting = () => fittingQuestions(act, params.language, checked.value);
  if (intent !== "send") return toCheck(checked.value, form.typed, await fitting());

  const sentPage = (receipt: string) => seeOther(`/${params.language}/inquiry/sent/${receipt}`);
  const seconds = await secondsToWait(context.get(houseContext), [
    [inquiryLimits.send, checked.value.email.toLowerCase()],
    [inquiryLimits.sendNetwork, context.get(requestContext).ip],
  ]);
  if (seconds !== null) {
    const receipt = await receiptOfSent(act, form.value);
    if (receipt !== null) return sentPage(receipt); // A repeated press asks nothing new.
    return toCheck(checked.value, form.typed, await fitting(), seconds);
  }
  const sent = await sendInquiry(act, form.value, replyDeskOf(context.get(houseContext)));
  return sent.ok ? sentPage(sent.value.receipt) : formAgain(sent.problems, form.typed);
}

export default function InquiryPage({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const problems = actionData?.problems ?? [];
  const inquiry = actionData?.inquiry ?? null;
  return (
    <>
      <title>{titleOf(pageTitle(inquiry === null ? words.title : words.checkTitle, language), language, problems.length > 0)}</title>
      {inquiry === null ? (
        <InquiryForm typed={actionData?.typed ?? {}} problems={problems} fiscalYear={loaderData.fiscalYear} likely={loaderData.likely} />
      ) : (
        <InquiryCheck
          inquiry={inquiry}
          typed={actionData?.typed ?? {}}
          problems={problems}
          fiscalYear={loaderData.fiscalYear}
          fitting={actionData?.fitting ?? []}
        />
      )}
    </>
  );
}

/** The form with everything that was typed: 422 when something is to be mended. */
function formAgain(problems: readonly Problem[], typed: Typed) {
  return data({ inquiry: null, problems, typed, fitting: [] }, { status: problems.length > 0 ? 422 : 200 });
}

/** The form with Japanese kanji where simplified characters stood, and whatever is still to be mended. */
function mended(answers: InquiryAnswers, kanji: string) {
  const better = {
    ...answers,
    name: withKanji(answers.name, kanji),
    countryOther: withKanji(answers.countryOther, kanji),
    details: withKanji(answers.details, kanji),
  };
  const checked = checkInquiry(better);
  return formAgain(checked.ok ? [] : checked.problems, { ...better });
}

/** The answers to check; past the limit with the time to wait, and everything kept. */
function toCheck(inquiry: Inquiry, typed: Typed, fitting: readonly FittingQuestion[], secondsLeft: number | null = null) {
  if (secondsLeft === null) return data({ inquiry, problems: [], typed, fitting }, { status: 200 });
  const problem: Problem = { code: "too-many", field: null, facts: { minutes: Math.ceil(secondsLeft / 60) } };
  return data({ inquiry, problems: [problem], typed, fitting }, { status: 429, headers: { "Retry-After": String(secondsLeft) } });
}
