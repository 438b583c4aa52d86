import { coursesCalled } from "#app/parts/course-words.ts";
import { ButtonLink, Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { checkQuestionNames, checkQuestions, checkRules, neitherStudentNorGraduate } from "#program/intern-applications/check.ts";
import { answersTo } from "#program/intern-applications/check.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { shownAnswers } from "#program/intern-applications/shown-answers.ts";
import { eligibilitySayings as sayings, eligibilityWords as words, neitherName, ruleNames } from "./eligibility-words.ts";
import { reasonOf } from "./person-reasons.ts";
import { Reasons } from "./reasons.tsx";
import { Verdicts } from "./verdicts.tsx";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { CheckQuestion, CourseChecked, PersonChecked } from "#program/intern-applications/check.ts";

/** What the checker answers a person: the sum in one line, each course in one line, what next; behind it why, and the answers to change. */
export function PersonResult(props: { known: YearShown; answers: AnswersBySection; checked: PersonChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  const { known, answers, checked, sealed } = props;
  const { year } = known;
  const here = `/${language}/eligibility/with/${sealed}`;
  const mayApply = checked.courses.some((one) => one.mayApply);
  return (
    <Page>
      <BackLink href={`${here}?ask=${checkQuestionNames.at(-1)}`}>{say(words.back)}</BackLink>
      <PageHead title={say(sumOf(checked.courses))} />
      <div className="stack loose">
        <section className="stack tight" aria-labelledby="courses">
          <h2 id="courses" className="unseen">
            {say(words.courses)}
          </h2>
          <Verdicts
            verdicts={checked.courses.map(({ course, window, isFor, rules }) => ({
              course,
              window,
              isFor,
              unmet: checkRules.filter((rule) => rules[rule] === "unmet").map((rule) => ruleNames[rule]),
            }))}
            known={known}
            side="intern"
            words={{ fits: words.fits, later: words.fitsLater, closed: words.fitsClosed, not: words.fitsNot }}
          />
          <p className="small soft measure">{say(words.noDecision)}</p>
        </section>
        <section className="stack" aria-labelledby="next">
          <h2 id="next">{say(words.nextStep)}</h2>
          <NextStep checked={checked} sealed={sealed} />
        </section>
        <section className="stack tight" aria-labelledby="why">
          <h2 id="why">{say(words.why)}</h2>
          <Reasons
            byCourse={checked.courses.map((one) => ({
              course: one.course,
              reasons: checkRules.map((rule) => ({
                rule,
                name: ruleNames[rule],
                state: one.rules[rule],
                text: reasonOf(rule, one, checked, year),
              })),
            }))}
          />
        </section>
        <section className="stack tight" aria-labelledby="answers">
          <h2 id="answers">{say(words.yourAnswers)}</h2>
          <Disclosure summary={say(words.seeAndChange)} open={!mayApply}>
            <SummaryList
              rows={checkQuestionNames.map((question) => ({
                question: say(labelOf(checkQuestions[question].fields[0])),
                answer: answersInWords(question, answers, props.known)
                  .map(say)
                  .join(say({ en: ", ", ja: "、" })),
                changeHref: `${here}?ask=${question}`,
              }))}
            />
          </Disclosure>
          <p className="small soft measure">{say(words.notKept)}</p>
          <p>
            <a href={`/${language}/eligibility`}>{say(words.again)}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function sumOf(courses: readonly CourseChecked[]) {
  const called = (which: (one: CourseChecked) => boolean) => coursesCalled(courses.filter(which).map(({ course }) => course));
  if (courses.some(({ mayApply }) => mayApply)) return sayings.mayApply(called(({ mayApply }) => mayApply));
  const isComing = (one: CourseChecked) => one.isFor && one.window.state === "coming";
  if (courses.some(isComing)) return sayings.mayLater(called(isComing));
  return courses.some(({ isFor }) => isFor) ? sayings.closedAll : sayings.mayNot;
}

function NextStep({ checked, sealed }: { checked: PersonChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  if (checked.courses.some(({ mayApply }) => mayApply))
    return (
      <>
        <p className="measure">{say(words.applyText)}</p>
        <Buttons>
          <ButtonLink href={`/${language}/start/answers/${sealed}`} arrow>
            {say(words.apply)}
          </ButtonLink>
        </Buttons>
      </>
    );
  const isFor = checked.courses.some((one) => one.isFor);
  return (
    <>
      <p className="measure">{say(checked.isJapaneseStudent ? words.japaneseStudent : isFor ? words.notOpenText : words.notNowText)}</p>
      <Buttons>
        {isFor ? (
          <ButtonLink kind="secondary" href={`/${language}/calendar`}>
            {say(words.calendar)}
          </ButtonLink>
        ) : (
          <ButtonLink kind="secondary" href={`/${language}/inquiry`}>
            {say(words.ask)}
          </ButtonLink>
        )}
      </Buttons>
    </>
  );
}

/** The answer to a question in words, as the application would show it. */
function answersInWords(question: CheckQuestion, answers: AnswersBySection, { year }: YearShown) {
  const { section, fields } = checkQuestions[question];
  const given = answersTo(question, answers);
  if (question === "education" && answerText(given, "standing") === neitherStudentNorGraduate) return [neitherName];
  return shownAnswers(year, section, given)
    .filter(({ field }) => (fields as readonly string[]).includes(field))
    .map(({ answer }) => answer ?? words.notAnswered);
}
