import { coursesCalled } from "#app/parts/course-words.ts";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { checkQuestionNames, checkQuestions, checkRules, neitherStudentNorGraduate } from "#program/intern-applications/check.ts";
import { answersTo } from "#program/intern-applications/check.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { shownAnswers } from "#program/intern-applications/shown-answers.ts";
import { eligibilitySayings as sayings, eligibilityWords as words, neitherName, ruleNames } from "./eligibility-words.ts";
import { reasonOf } from "./person-reasons.ts";
import { ResultPage } from "./result-page.tsx";
import type { NextStep } from "./result-page.tsx";
import type { YearShown } from "#app/parts/year-shown.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { CheckQuestion, CourseChecked, PersonChecked } from "#program/intern-applications/check.ts";

/** What the checker answers a person. */
export function PersonResult(props: { known: YearShown; answers: AnswersBySection; checked: PersonChecked; sealed: string }) {
  const say = useSay();
  const language = useLanguage();
  const { known, answers, checked, sealed } = props;
  return (
    <ResultPage
      here={`/${language}/eligibility/with/${sealed}`}
      again={`/${language}/eligibility`}
      sum={sumOf(checked.courses)}
      verdicts={{
        verdicts: checked.courses.map(({ course, window, isFor, rules }) => ({
          course,
          window,
          isFor,
          unmet: checkRules.filter((rule) => rules[rule] === "unmet").map((rule) => ruleNames[rule]),
        })),
        known,
        side: "intern",
        words: { fits: words.fits, later: words.fitsLater, closed: words.fitsClosed, not: words.fitsNot },
      }}
      next={nextStep(checked, sealed)}
      byCourse={checked.courses.map((one) => ({
        course: one.course,
        reasons: checkRules.map((rule) => ({
          rule,
          name: ruleNames[rule],
          state: one.rules[rule],
          text: reasonOf(rule, one, checked, known.year),
        })),
      }))}
      answers={checkQuestionNames.map((question) => ({
        name: question,
        question: say(labelOf(checkQuestions[question].fields[0])),
        answer: answersInWords(question, answers, known).map(say).join(say(between.items)),
      }))}
    />
  );
}

function sumOf(courses: readonly CourseChecked[]) {
  const called = (which: (one: CourseChecked) => boolean) => coursesCalled(courses.filter(which).map(({ course }) => course));
  if (courses.some(({ mayApply }) => mayApply)) return sayings.mayApply(called(({ mayApply }) => mayApply));
  const isComing = (one: CourseChecked) => one.isFor && one.window.state === "coming";
  if (courses.some(isComing)) return sayings.mayLater(called(isComing));
  return courses.some(({ isFor }) => isFor) ? sayings.closedAll : sayings.mayNot;
}

function nextStep(checked: PersonChecked, sealed: string): NextStep {
  if (checked.courses.some(({ mayApply }) => mayApply)) return { to: "application", label: words.apply, sealed };
  const isFor = checked.courses.some((one) => one.isFor);
  const text = checked.isJapaneseStudent ? words.japaneseStudent : isFor ? words.notOpenText : words.notNowText;
  return { to: isFor ? "calendar" : "inquiry", text };
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
