import { SummaryList } from "#app/ui/summary-list.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { sayDay } from "#platform/days.ts";
import { companyFields } from "#program/host-companies/company-application.ts";
import { industryName } from "#program/host-companies/industry-choices.ts";
import { bodyKindNames } from "#program/host-companies/answer-words.ts";
import { environmentNames } from "#program/host-companies/answer-words.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { overseasBusinessNames } from "#program/host-companies/answer-words.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { purposeNames } from "#program/host-companies/answer-words.ts";
import { workFieldNames } from "#program/host-companies/answer-words.ts";
import { workLanguageNames } from "#program/host-companies/answer-words.ts";
import { englishFields } from "#program/host-companies/position-said.ts";
import { isJapanese } from "#program/host-companies/position-said.ts";
import { saidFieldNames } from "#program/host-companies/position-said.ts";
import { saidFields } from "#program/host-companies/position-said.ts";
import { positionQuestions } from "#program/host-companies/requirements.ts";
import { sayYen } from "#program/host-companies/yen.ts";
import { courseName } from "#program/year/messages.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { courseOf } from "#program/year/rules.ts";
import { companyAnswerWords as words } from "./company-answer-words.ts";
import type { Language } from "#platform/language.ts";
import type { CompanyAnswers } from "#program/host-companies/company-application.ts";
import type { CompanyField } from "#program/host-companies/company-application.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { PositionField } from "#program/host-companies/position.ts";
import type { EnglishField } from "#program/host-companies/position-said.ts";
import type { SaidField } from "#program/host-companies/position-said.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What a company answered, question by question; `changeHref` makes each answer changeable. */
export function CompanyAnswersList({
  answers,
  dense,
  changeHref,
}: {
  answers: CompanyAnswers;
  dense?: boolean;
  changeHref?: (field: CompanyField) => string;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <SummaryList
      dense={dense}
      rows={companyFields.map((field) => ({
        question: say(companyLabels[field]),
        answer: orUnanswered(companyAnswer(answers, field, language), language),
        asTyped: field === "why",
        changeHref: changeHref?.(field),
      }))}
    />
  );
}

/** What a company wrote about one position; only the questions that its course asks. */
export function PositionAnswersList(props: {
  year: ProgramYear;
  position: Position;
  dense?: boolean;
  changeHref?: (field: PositionField) => string;
}) {
  const say = useSay();
  const language = useLanguage();
  const { year, position } = props;
  return (
    <SummaryList
      dense={props.dense}
      rows={positionQuestions(courseOf(year, position.course))
        .filter((field) => !englishFields.some((one) => one === field) || isAskedInEnglish(position, field as EnglishField))
        .map((field) => ({
          question: say(positionLabels[field]),
          answer: <PositionAnswerText year={year} position={position} field={field} />,
          asTyped: longAnswers.includes(field),
          changeHref: props.changeHref?.(field),
        }))}
    />
  );
}

const longAnswers: readonly PositionField[] = ["tasks", "learns", "lodgingPlan", "tasksEn", "learnsEn", "lodgingPlanEn"];

const japaneseOf = (field: EnglishField): SaidField => saidFieldNames.find((one) => saidFields[one] === field)!;

/** The English of an answer is only spoken of where the answer is Japanese, or where it was written all the same. */
function isAskedInEnglish(position: Position, field: EnglishField): boolean {
  return position[field] !== "" || isJapanese(position[japaneseOf(field)]);
}

/** An answer; the English that is missing is the office's work, and what the office wrote says so. */
function PositionAnswerText({ year, position, field }: { year: ProgramYear; position: Position; field: PositionField }) {
  const language = useLanguage();
  const text = positionAnswer(year, position, field, language);
  const english = englishFields.find((one) => one === field);
  if (english === undefined) return orUnanswered(text, language);
  if (text === "") return <span className="nobody">{words.officeWrites[language]}</span>;
  return (
    <>
      {text}
      {position.officeEnglish.includes(japaneseOf(english)) && (
        <>
          {" "}
          <span className="soft">{words.byOffice[language]}</span>
        </>
      )}
    </>
  );
}

function orUnanswered(text: string, language: Language) {
  return text === "" ? <span className="nobody">{words.unanswered[language]}</span> : text;
}

/** One answer of a company as words; empty when it is not answered. */
export function companyAnswer(answers: CompanyAnswers, field: CompanyField, language: Language): string {
  switch (field) {
    case "bodyKind":
      return answers.bodyKind === "" ? "" : bodyKindNames[answers.bodyKind][language];
    case "postalCode":
      return answers.postalCode.replace(/^(\d{3})(\d{4})$/, "$1-$2");
    case "prefecture":
      return prefectureOf(answers.prefecture)?.[language] ?? "";
    case "industry":
      return industryName(answers.industry)?.[language] ?? answers.industry;
    case "capitalYen":
      return answers.capitalYen === null ? "" : sayYen(answers.capitalYen, language);
    case "employees":
      return answers.employees === null ? "" : `${sayNumber(answers.employees)}${language === "ja" ? "人" : ""}`;
    case "overseasBusiness":
      return answers.overseasBusiness === "" ? "" : overseasBusinessNames[answers.overseasBusiness][language];
    case "purposes":
      return answers.purposes.map((purpose) => purposeNames[purpose][language]).join(between.clauses[language]);
    default:
      return answers[field];
  }
}

/** One answer about a position as words; empty when it is not answered. */
export function positionAnswer(year: ProgramYear, position: Position, field: PositionField, language: Language): string {
  switch (field) {
    case "course": {
      const course = courseOf(year, position.course);
      return course === null ? position.course : courseName(course, year.courses)[language];
    }
    case "field":
      return position.field === "" ? "" : workFieldNames[position.field][language];
    case "skills":
      return position.skills || words.none[language];
    case "needsJapanese":
      return position.needsJapanese === "" ? words.notNeeded[language] : `JLPT ${position.needsJapanese}`;
    case "needsEnglish":
      return position.needsEnglish === "" ? words.notNeeded[language] : `CEFR ${position.needsEnglish}`;
    case "workLanguage":
      return position.workLanguage === "" ? "" : workLanguageNames[position.workLanguage][language];
    case "seats":
      return `${position.seats}${language === "ja" ? "名" : ""}`;
    case "prefecture":
      return prefectureOf(position.prefecture)?.[language] ?? "";
    case "startsOn":
    case "endsOn": {
      const course = courseOf(year, position.course);
      const day = position[field] || (course?.period[field] ?? "");
      return day === "" ? "" : sayDay(day, language);
    }
    case "environment":
      return position.environment.map((item) => environmentNames[item][language]).join(between.clauses[language]);
    case "meetingsPerWeek":
      return position.meetingsPerWeek === null
        ? ""
        : language === "ja"
          ? `週${position.meetingsPerWeek}回`
          : `${position.meetingsPerWeek} a week`;
    default:
      return position[field];
  }
}
