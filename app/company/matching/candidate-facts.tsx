import { usePageFacts } from "#app/page-frame.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useSay } from "#app/ui/language.tsx";
import { fieldsOfStudy } from "#program/intern-applications/fields-of-study.ts";
import { answerWords } from "#program/intern-applications/answer-words.ts";
import { skillsSaid } from "#program/intern-applications/skills-said.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { sayMonth } from "#program/intern-applications/shown-answers.ts";
import { countryName } from "#program/year/countries.ts";
import { candidateSayings as sayings } from "./candidate-words.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { CandidateShown } from "#program/matching/show-candidates.server.ts";

type Say = (said: Said) => string;

/** The rows of plain facts above the needs: where from, education, own words, résumé. */
export function candidateFacts(candidates: readonly CandidateShown[], recommendationId: string, say: Say) {
  const row = (label: Said, cell: (one: CandidateShown) => ReactNode) => ({
    label: say(label),
    cells: candidates.map((one) => ({ text: cell(one) })),
  });
  // A question that nobody answered in their own words takes no row.
  const own = (label: Said, text: (one: CandidateShown) => string, folded?: string) =>
    candidates.every((one) => text(one) === "") ? [] : [row(label, (one) => <OwnText text={text(one)} folded={folded} />)];
  return [
    row(words.from, (one) => origin(one, say)),
    row(words.education, (one) => education(one, say)),
    ...own(words.otherLanguages, (one) => answerText(one.person!.sections.languages, "otherLanguages")),
    ...own(words.wished, (one) => answerText(one.person!.sections.wishes, "workWished")),
    ...own(words.learnWished, (one) => answerText(one.person!.sections.wishes, "learnWished")),
    ...own(words.latestWork, (one) => latestWork(one.person!.sections.skills, say)),
    ...own(words.experience, (one) =>
      [skillsSaid(one.person!.sections.skills), answerText(one.person!.sections.skills, "experience")].filter(Boolean).join("\n\n"),
    ),
    ...own(words.motivation, (one) => answerText(one.person!.sections.motivation, "motivation"), say(words.readMotivation)),
    row(words.documents, (one) => <Resume one={one} recommendationId={recommendationId} />),
  ];
}

function origin({ person }: CandidateShown, say: Say): string {
  const country = (code: string) => say(countryName(code) ?? { en: code, ja: code });
  const nations = person!.nationalities.map(country).join(say({ en: ", ", ja: "・" }));
  return say({ en: `${nations}; lives in ${country(person!.residence)}`, ja: `${nations}（${country(person!.residence)}在住）` });
}

function education({ person }: CandidateShown, say: Say): string {
  const answers = person!.sections.education;
  const degree = (answerWords.degree as Record<string, Said>)[answerText(answers, "degree")];
  const standing = (answerWords.standing as Record<string, Said>)[answerText(answers, "standing")];
  const field = (fieldsOfStudy as Record<string, Said>)[person!.field];
  const studies = answerText(answers, "studies") || (field === undefined ? "" : say(field));
  return [
    person!.school,
    studies,
    degree === undefined ? "" : say(degree),
    standing === undefined ? "" : shortStanding(answerText(answers, "standing"), say),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The latest job as one line: as what, where, from when until when. */
function latestWork(skills: Answers | undefined, say: Say): string {
  const [from, last] = [say(sayMonth(answerText(skills, "workFrom"))), say(sayMonth(answerText(skills, "workTo")))];
  const to = answerText(skills, "work") === "now" ? say(words.today) : last;
  const role = [answerText(skills, "workRole"), answerText(skills, "workPlace")].filter(Boolean).join(" · ");
  return role === ""
    ? ""
    : [role, from === "" && to === "" ? "" : say({ en: `${from} – ${to}`, ja: `${from}〜${to}` })].filter(Boolean).join("\n");
}

/** The form asks "Are you a student?"; here stands the fact. */
function shortStanding(standing: string, say: Say): string {
  return say(standing === "student" ? words.enrolled : words.graduated);
}

/** What somebody wrote themselves, in any script; long ones one press below. */
function OwnText({ text, folded }: { text: string; folded?: string }) {
  const say = useSay();
  if (text === "") return <span className="soft">{say(words.nothing)}</span>;
  const own = (
    <p className="as-typed">
      <bdi dir="auto">{text}</bdi>
    </p>
  );
  return folded === undefined ? own : <Disclosure summary={folded}>{own}</Disclosure>;
}

function Resume({ one, recommendationId }: { one: CandidateShown; recommendationId: string }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (one.resumeId === null) return <span className="soft">{say(words.noResume)}</span>;
  const here = `/${language}/company/candidates/${recommendationId}/resume/${one.resumeId}`;
  const whose = <span className="unseen">{say(sayings.resumeOf(one.person!.name))}</span>;
  if (one.resumePages.length < 2)
    return (
      <a href={here}>
        {say(words.resume)}
        {whose}
      </a>
    );
  return (
    <ul className="plain">
      {one.resumePages.map((page) => (
        <li key={page.id}>
          <a href={`${here}?page=${page.id}`}>
            {say(sayings.resumePage(page.part, page.place))}
            {whose}
          </a>
        </li>
      ))}
    </ul>
  );
}
