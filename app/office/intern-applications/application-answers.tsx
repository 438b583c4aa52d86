import { labelOf } from "#program/intern-applications/answer-words.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { answerRows } from "#app/parts/application-answers.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { OwnWords } from "#app/ui/score-sheet.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Some sections of an application as they were answered, each with its head; the motivation stands as its writer set it. */
export function SectionAnswers({
  sections,
  answers,
  year,
  without = [],
  level = 3,
}: {
  sections: readonly SectionName[];
  answers: AnswersBySection;
  year: ProgramYear;
  /** Fields that this reader does not see. */
  without?: readonly string[];
  level?: 2 | 3;
}) {
  const say = useSay();
  const language = useLanguage();
  const unseen = without.map((field) => say(labelOf(field)));
  const Head = level === 2 ? "h2" : "h3";
  return sections.map((section) => (
    <section key={section} className="stack">
      <Head>{say(sectionTitles[section])}</Head>
      {section === "motivation" ? (
        <OwnWords text={answerText(answers.motivation, "motivation")} />
      ) : (
        <SummaryList dense rows={answerRows(year, section, answers[section], language).filter((row) => !unseen.includes(row.question))} />
      )}
    </section>
  ));
}
