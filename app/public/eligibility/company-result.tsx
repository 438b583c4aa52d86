import { coursesCalled } from "#app/parts/course-words.ts";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { companyAnswerOf, companyQuestionsOf } from "#program/host-companies/check.ts";
import { industryName } from "#program/host-companies/industry-choices.ts";
import { bodyKindNames } from "#program/host-companies/answer-words.ts";
import { sayYen } from "#program/host-companies/yen.ts";
import { companyFieldLabel } from "./company-question.tsx";
import { companyReason, companyRuleNames, companyRules, onlineReason, sizeReason } from "./company-words.ts";
import { eligibilitySayings as sayings, eligibilityWords as words } from "./eligibility-words.ts";
import { ResultPage } from "./result-page.tsx";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { Language, Said } from "#platform/language.ts";
import type { CompanyCheckAnswers, CompanyChecked, CompanyCourseChecked, CompanyQuestion } from "#program/host-companies/check.ts";
import type { CompanyRule } from "./company-words.ts";
import type { Reason } from "./reasons.tsx";
import type { NextStep } from "./result-page.tsx";

/** What the checker answers a company. */
export function CompanyResult(props: { known: YearShown; answers: CompanyCheckAnswers; checked: CompanyChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  const { known, answers, checked, sealed } = props;
  const { year } = known;
  const byCourse = checked.courses.map((one) => ({ course: one.course, reasons: reasonsOf(one, checked, known) }));
  return (
    <ResultPage
      here={`/${language}/eligibility/company/with/${sealed}`}
      again={`/${language}/eligibility/company`}
      sum={sumOf(checked.courses)}
      verdicts={{
        verdicts: checked.courses.map(({ course, window, eligible }, index) => ({
          course,
          window,
          isFor: eligible,
          unmet: byCourse[index]!.reasons.filter(({ state }) => state === "unmet").map(({ name }) => name),
        })),
        known,
        side: "company",
        words: { fits: words.companyFits, later: words.companyFitsLater, closed: words.fitsClosed, not: words.companyFitsNot },
      }}
      next={nextStep(checked, sealed)}
      byCourse={byCourse}
      answers={companyQuestionsOf(year).map((question) => ({
        name: question,
        question: say(companyFieldLabel(question, year)),
        answer: say(answerInWords(question, answers, language)),
      }))}
    />
  );
}

function reasonsOf(one: CompanyCourseChecked, checked: CompanyChecked, { year }: YearShown): Reason[] {
  const reason = (rule: CompanyRule): Reason => {
    const name = companyRuleNames[rule];
    if (rule === "size") return { rule, name, state: one.flags.length > 0 ? "look" : "met", text: sizeReason(checked) };
    const isMet = !one.failed.includes(rule);
    if (rule === "online-meetings") return { rule, name, state: isMet ? "met" : "unmet", text: onlineReason(year, isMet) };
    const isOpen = rule === "corporate-number" && checked.isNumberOpen;
    return { rule, name, state: isOpen ? "look" : isMet ? "met" : "unmet", text: companyReason(rule, isMet, checked) };
  };
  return companyRules.filter((rule) => rule !== "online-meetings" || one.course.mode === "online").map(reason);
}

function sumOf(courses: readonly CompanyCourseChecked[]): Said {
  const called = (which: (one: CompanyCourseChecked) => boolean) => coursesCalled(courses.filter(which).map(({ course }) => course));
  if (courses.some(({ mayApply }) => mayApply)) return sayings.mayHost(called(({ mayApply }) => mayApply));
  const isComing = (one: CompanyCourseChecked) => one.eligible && one.window.state === "coming";
  if (courses.some(isComing)) return sayings.mayHostLater(called(isComing));
  return courses.some(({ eligible }) => eligible) ? sayings.hostClosed : sayings.mayNotHost;
}

function nextStep(checked: CompanyChecked, sealed: string): NextStep {
  if (checked.courses.some(({ mayApply }) => mayApply)) return { to: "application", label: words.host, sealed };
  return checked.courses.some(({ eligible }) => eligible)
    ? { to: "calendar", text: words.notOpenText }
    : { to: "inquiry", text: words.hostNotNowText };
}

/** The answer to a question in words. */
export function answerInWords(question: CompanyQuestion, answers: CompanyCheckAnswers, language: Language): Said {
  const answer = answers[companyAnswerOf[question]];
  const same = (text: string): Said => ({ en: text, ja: text });
  if (answer === undefined || answer === null || answer === "") return words.notAnswered;
  if (typeof answer === "boolean") return answer ? words.yes : words.no;
  if (question === "capital") return same(sayYen(Number(answer), language));
  if (question === "employees") return same(Number(answer).toLocaleString("en") + (language === "ja" ? "人" : ""));
  if (question === "body-kind") return bodyKindNames[answer as keyof typeof bodyKindNames];
  return question === "industry" ? (industryName(String(answer)) ?? same(String(answer))) : same(String(answer));
}
