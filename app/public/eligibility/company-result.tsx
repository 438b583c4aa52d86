import { coursesCalled } from "#app/parts/course-words.ts";
import { ButtonLink, Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { companyAnswerOf, companyQuestionsOf } from "#program/host-companies/check.ts";
import { industryName } from "#program/host-companies/industry-choices.ts";
import { bodyKindNames } from "#program/host-companies/answer-words.ts";
import { sayYen } from "#program/host-companies/yen.ts";
import { companyFieldLabel } from "./company-question.tsx";
import { companyReason, companyRuleNames, companyRules, onlineReason, sizeReason } from "./company-words.ts";
import { eligibilitySayings as sayings, eligibilityWords as words } from "./eligibility-words.ts";
import { Reasons } from "./reasons.tsx";
import { Verdicts } from "./verdicts.tsx";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { Language, Said } from "#platform/language.ts";
import type { CompanyCheckAnswers, CompanyChecked, CompanyCourseChecked, CompanyQuestion } from "#program/host-companies/check.ts";
import type { CompanyRule } from "./company-words.ts";
import type { Reason } from "./reasons.tsx";

/** What the checker answers a company: the sum in one line, each course in one line, what next; behind it why, and the answers to change. */
export function CompanyResult(props: { known: YearShown; answers: CompanyCheckAnswers; checked: CompanyChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  const { known, answers, checked, sealed } = props;
  const { year } = known;
  const questions = companyQuestionsOf(year);
  const here = `/${language}/eligibility/company/with/${sealed}`;
  const mayApply = checked.courses.some((one) => one.mayApply);
  const byCourse = checked.courses.map((one) => ({ course: one.course, reasons: reasonsOf(one, checked, known) }));
  return (
    <Page>
      <BackLink href={`${here}?ask=${questions.at(-1)}`}>{say(words.back)}</BackLink>
      <PageHead title={say(sumOf(checked.courses))} />
      <div className="stack loose">
        <section className="stack tight" aria-labelledby="courses">
          <h2 id="courses" className="unseen">
            {say(words.courses)}
          </h2>
          <Verdicts
            verdicts={checked.courses.map(({ course, window, eligible }, index) => ({
              course,
              window,
              isFor: eligible,
              unmet: byCourse[index]!.reasons.filter(({ state }) => state === "unmet").map(({ name }) => name),
            }))}
            known={known}
            side="company"
            words={{ fits: words.companyFits, later: words.companyFitsLater, closed: words.fitsClosed, not: words.companyFitsNot }}
          />
          <p className="small soft measure">{say(words.noDecision)}</p>
        </section>
        <section className="stack" aria-labelledby="next">
          <h2 id="next">{say(words.nextStep)}</h2>
          <NextStep checked={checked} sealed={sealed} />
        </section>
        <section className="stack tight" aria-labelledby="why">
          <h2 id="why">{say(words.why)}</h2>
          <Reasons byCourse={byCourse} />
        </section>
        <section className="stack tight" aria-labelledby="answers">
          <h2 id="answers">{say(words.yourAnswers)}</h2>
          <Disclosure summary={say(words.seeAndChange)} open={!mayApply}>
            <SummaryList
              rows={questions.map((question) => ({
                question: say(companyFieldLabel(question, year)),
                answer: say(answerInWords(question, answers, language)),
                changeHref: `${here}?ask=${question}`,
              }))}
            />
          </Disclosure>
          <p className="small soft measure">{say(words.notKept)}</p>
          <p>
            <a href={`/${language}/eligibility/company`}>{say(words.again)}</a>
          </p>
        </section>
      </div>
    </Page>
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

function NextStep({ checked, sealed }: { checked: CompanyChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  if (checked.courses.some(({ mayApply }) => mayApply))
    return (
      <>
        <p className="measure">{say(words.applyText)}</p>
        <Buttons>
          <ButtonLink href={`/${language}/start/answers/${sealed}`} arrow>
            {say(words.host)}
          </ButtonLink>
        </Buttons>
      </>
    );
  const fits = checked.courses.some(({ eligible }) => eligible);
  return (
    <>
      <p className="measure">{say(fits ? words.notOpenText : words.hostNotNowText)}</p>
      <Buttons>
        <ButtonLink kind="secondary" href={`/${language}/${fits ? "calendar" : "inquiry"}`}>
          {say(fits ? words.calendar : words.ask)}
        </ButtonLink>
      </Buttons>
    </>
  );
}

/** The answer to a question in words. */
export function answerInWords(question: CompanyQuestion, answers: CompanyCheckAnswers, language: Language): Said {
  const answer = answers[companyAnswerOf[question]];
  const same = (text: string): Said => ({ en: text, ja: text });
  if (answer === undefined || answer === null || answer === "") return words.notAnswered;
  if (typeof answer === "boolean") return answer ? { en: "Yes", ja: "はい" } : { en: "No", ja: "いいえ" };
  if (question === "capital") return same(sayYen(Number(answer), language));
  if (question === "employees") return same(Number(answer).toLocaleString("en") + (language === "ja" ? "人" : ""));
  if (question === "body-kind") return bodyKindNames[answer as keyof typeof bodyKindNames];
  return question === "industry" ? (industryName(String(answer)) ?? same(String(answer))) : same(String(answer));
}
