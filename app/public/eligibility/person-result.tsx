import { coursesCalled } from "#app/parts/course-words.ts";
import { ButtonLink, Buttons } from "#app/ui/button.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { checkQuestionNames, checkQuestions, checkRules, neitherStudentNorGraduate } from "#program/intern-applications/check.ts";
import { answersTo } from "#program/intern-applications/check.ts";
import { labelOf } from "#program/intern-applications/messages.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { shownAnswers } from "#program/intern-applications/shown-answers.ts";
import { CourseVerdict } from "./course-verdict.tsx";
import { eligibilitySayings as sayings, eligibilityWords as words, neitherName, ruleNames } from "./eligibility-words.ts";
import { reasonOf } from "./person-reasons.ts";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { CheckQuestion, CourseChecked, PersonChecked } from "#program/intern-applications/check.ts";

/** What the checker answers a person: the sum in one line, each course with its reasons, the answers to change, what next. */
export function PersonResult(props: { known: YearShown; answers: AnswersBySection; checked: PersonChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  const { known, answers, checked, sealed } = props;
  const { year } = known;
  const last = checkQuestionNames.at(-1);
  const not = checked.courses.filter(({ isFor }) => !isFor).map(({ course }) => course);
  const isFor = checked.courses.filter((one) => one.isFor).map(({ course }) => course);
  return (
    <Page>
      <BackLink href={`/${language}/eligibility/with/${sealed}?ask=${last}`}>{say(words.back)}</BackLink>
      <PageHead
        title={say(sumOf(checked.courses))}
        lead={not.length > 0 && isFor.length > 0 ? say(sayings.notButFor(coursesCalled(not), coursesCalled(isFor))) : undefined}
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
                side="intern"
                window={one.window}
                isFor={one.isFor}
                words={{ fits: words.fits, later: words.fitsLater, closed: words.fitsClosed, not: words.fitsNot }}
                reasons={checkRules.map((rule) => ({
                  rule,
                  name: say(ruleNames[rule]),
                  state: one.rules[rule],
                  text: say(reasonOf(rule, one, checked, year)),
                }))}
              />
            ))}
          </div>
          <p className="small soft measure">{say(words.noDecision)}</p>
        </section>
        <section className="stack" aria-labelledby="answers">
          <h2 id="answers">{say(words.yourAnswers)}</h2>
          <SummaryList
            rows={checkQuestionNames.map((question) => ({
              question: say(labelOf(checkQuestions[question].fields[0])),
              answer: answersInWords(question, answers, props.known)
                .map(say)
                .join(say({ en: ", ", ja: "、" })),
              changeHref: `/${language}/eligibility/with/${sealed}?ask=${question}`,
            }))}
          />
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
