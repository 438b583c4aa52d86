import { coursesCalled } from "#app/parts/course-words.ts";
import { ButtonLink, Buttons } from "#app/ui/button.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { companyAnswerOf, companyQuestionsOf } from "#program/host-companies/check.ts";
import { industryName } from "#program/host-companies/industry-choices.ts";
import { bodyKindNames } from "#program/host-companies/messages.ts";
import { sayYen } from "#program/host-companies/yen.ts";
import { companyFieldLabel } from "./company-question.tsx";
import { companyReason, companyRuleNames, companyRules, onlineReason, sizeReason } from "./company-words.ts";
import { CourseVerdict } from "./course-verdict.tsx";
import { eligibilitySayings as sayings, eligibilityWords as words } from "./eligibility-words.ts";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { Language, Said } from "#platform/language.ts";
import type { CompanyCheckAnswers, CompanyChecked, CompanyCourseChecked, CompanyQuestion } from "#program/host-companies/check.ts";
import type { CompanyRule } from "./company-words.ts";
import type { Reason } from "./course-verdict.tsx";

/** What the checker answers a company: the sum in one line, what next, each course with its reasons, the answers to change. */
export function CompanyResult(props: { known: YearShown; answers: CompanyCheckAnswers; checked: CompanyChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  const { known, answers, checked, sealed } = props;
  const { year } = known;
  const questions = companyQuestionsOf(year);
  const here = `/${language}/eligibility/company/with/${sealed}`;
  const fits = checked.courses.filter(({ eligible }) => eligible).map(({ course }) => course);
  const not = checked.courses.filter(({ eligible }) => !eligible).map(({ course }) => course);
  return (
    <Page>
      <BackLink href={`${here}?ask=${questions.at(-1)}`}>{say(words.back)}</BackLink>
      <PageHead
        title={say(sumOf(checked.courses))}
        lead={not.length > 0 && fits.length > 0 ? say(sayings.notButFor(coursesCalled(not), coursesCalled(fits))) : undefined}
      />
      <div className="stack loose">
        <section className="stack" aria-labelledby="next">
          <h2 id="next">{say(words.nextStep)}</h2>
          <NextStep checked={checked} sealed={sealed} />
        </section>
        <section className="stack" aria-labelledby="courses">
          <h2 id="courses">{say(words.courses)}</h2>
          <div>
            {checked.courses.map((one) => (
              <CourseVerdict
                key={one.course.code}
                course={one.course}
                courses={year.courses}
                known={known}
                side="company"
                window={one.window}
                isFor={one.eligible}
                words={{ fits: words.companyFits, later: words.companyFitsLater, closed: words.fitsClosed, not: words.companyFitsNot }}
                reasons={reasonsOf(one, checked, known, say)}
              />
            ))}
          </div>
          <p className="small soft measure">{say(words.noDecision)}</p>
        </section>
        <section className="stack" aria-labelledby="answers">
          <h2 id="answers">{say(words.yourAnswers)}</h2>
          <SummaryList
            rows={questions.map((question) => ({
              question: say(companyFieldLabel(question, year)),
              answer: say(answerInWords(question, answers, language)),
              changeHref: `${here}?ask=${question}`,
            }))}
          />
          <p className="small soft measure">{say(words.notKept)}</p>
          <p>
            <a href={`/${language}/eligibility/company`}>{say(words.again)}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function reasonsOf(one: CompanyCourseChecked, checked: CompanyChecked, { year }: YearShown, say: (said: Said) => string): Reason[] {
  const reason = (rule: CompanyRule): Reason => {
    const name = say(companyRuleNames[rule]);
    if (rule === "size") return { rule, name, state: one.flags.length > 0 ? "look" : "met", text: say(sizeReason(checked)) };
    const isMet = !one.failed.includes(rule);
    if (rule === "online-meetings") return { rule, name, state: isMet ? "met" : "unmet", text: say(onlineReason(year, isMet)) };
    const isOpen = rule === "corporate-number" && checked.isNumberOpen;
    return { rule, name, state: isOpen ? "look" : isMet ? "met" : "unmet", text: say(companyReason(rule, isMet, checked)) };
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
