import { allowanceSaid } from "#app/parts/course-words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Mark } from "#app/ui/reason-sheet.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { workFieldNames } from "#program/host-companies/answer-words.ts";
import { workLanguageNames } from "#program/host-companies/answer-words.ts";
import { officesEnglish } from "#program/host-companies/position-said.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { startOfDay } from "#platform/days.ts";
import { clocksIn } from "#program/outbox/letter-times.ts";
import { countryName } from "#program/year/countries.ts";
import { courseName } from "#program/year/messages.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { offerSayings as sayings } from "./offer-words.ts";
import { offerWords as words } from "./offer-words.ts";
import type { Reason } from "#program/matching/reasons.ts";
import type { SaidField } from "#program/host-companies/position-said.ts";
import type { Said } from "#platform/language.ts";
import type { OfferView } from "#program/matching/show-offer.server.ts";
import type { CourseTerms } from "#program/year/program-year.ts";

/** Everything that matters for the answer: company and work, place and days, what is paid and provided by the year's own terms. */
export function OfferFacts({ view: { offer, position, course, wished, residence } }: { view: OfferView }) {
  const say = useSay();
  const language = useLanguage();
  const prefecture = prefectureOf(position.prefecture);
  const otherName = language === "en" && offer.companyNameEn !== "" ? offer.companyName : offer.companyNameEn;
  const nine = new Date(startOfDay(course.period.startsOn).getTime() + 9 * 3_600_000);
  const [clocks, there] = [residence === "JP" ? [] : clocksIn(residence, nine, language), countryName(residence)];
  const own = (text: string) => <bdi dir="auto">{text}</bdi>;
  const byOffice = language === "en" ? officesEnglish(position) : [];
  /** The company's words in the reader's language; where they are the office's translation, that stands with them. */
  const said = (field: SaidField, before: readonly string[] = [], after: readonly string[] = []) => (
    <>
      {own([...before, say(positionSaid(position, field)), ...after].filter(Boolean).join(" · "))}
      {byOffice.includes(field) && <span className="soft"> {say(words.byOffice)}</span>}
    </>
  );
  return (
    <>
      <Facts
        id="place"
        title={say(words.thePlace)}
        rows={[
          {
            question: say(words.company),
            answer: [say(companySaid(offer)), otherName].filter(Boolean).join(" · "),
          },
          {
            question: say(words.work),
            answer: said("title", [], [position.field === "" ? "" : say(workFieldNames[position.field])]),
          },
          { question: say(words.tasks), answer: said("tasks"), asTyped: true },
          { question: say(words.learns), answer: said("learns"), asTyped: true },
          ...(position.workLanguage === ""
            ? []
            : [{ question: say(words.language), answer: say(workLanguageNames[position.workLanguage]) }]),
          {
            question: say(words.place),
            answer: said("place", [prefecture === null ? "" : say(prefecture)]),
          },
          { question: say(words.tutor), answer: own(position.tutor) },
          ...(position.meetingsPerWeek === null
            ? []
            : [{ question: say(words.meetings), answer: say(sayings.meetings(position.meetingsPerWeek)) }]),
          ...(position.lodgingPlan === "" ? [] : [{ question: say(words.lodging), answer: said("lodgingPlan"), asTyped: true }]),
        ]}
      />
      <Facts
        id="wishes"
        title={say(words.wishes)}
        rows={wished.map((one) => ({
          question: say(one.label),
          answer: (
            <>
              {one.mark === null || one.mark === "no" ? say(toThePerson(one)) : <Mark kind={one.mark}>{say(toThePerson(one))}</Mark>}
              {one.key === "field" && one.mark === "no" && <span> · {say(sayings.thisPosition(position.field))}</span>}
              {one.note !== undefined && <span className="soft small"> · {say(one.note)}</span>}
            </>
          ),
        }))}
      />
      <Facts
        id="when"
        title={say(words.when)}
        rows={[
          { question: say(words.course), answer: say(courseName(course, [course])) },
          { question: say(words.period), answer: <DaySpan from={course.period.startsOn} to={course.period.endsOn} /> },
          { question: say(words.days), answer: say(sayings.days(course.activityDaysMin, course.hoursPerDay, course.daysPerWeek)) },
          ...(course.mode !== "online"
            ? []
            : [
                {
                  question: say(words.hours),
                  answer: (
                    <>
                      {say(words.hoursOnline)}
                      {clocks.length > 0 && there !== null && ` ${say(sayings.atNine(there, clocks))}`}
                    </>
                  ),
                },
              ]),
        ]}
      />
      <Facts
        id="money"
        title={say(words.money)}
        rows={[
          { question: say(words.allowance), answer: say(allowance(course.terms)) },
          { question: say(words.provided), answer: <Named things={course.support} /> },
          ...(course.equipment.length === 0 ? [] : [{ question: say(words.lent), answer: <Named things={course.equipment} /> }]),
          { question: say(words.byCompany), answer: <Named things={course.hostProvides} /> },
        ]}
      />
      <Notice>{say(words.unpaid)}</Notice>
    </>
  );
}

/** What the course pays, what it is for, and whether it comes in parts: the year's own terms. */
function allowance(terms: CourseTerms): Said {
  const paid = allowanceSaid(terms);
  const covered = terms.covers === null ? paid : sayings.covers(paid, terms.covers);
  return terms.isInInstalments ? sayings.inInstalments(covered) : covered;
}

function Named({ things }: { things: readonly (Said & { readonly id: string })[] }) {
  const say = useSay();
  if (things.length === 0) return <span className="soft">{say(words.nothing)}</span>;
  return (
    <ul>
      {things.map((thing) => (
        <li key={thing.id}>{say(thing)}</li>
      ))}
    </ul>
  );
}

function Facts({ id, title, rows }: { id: string; title: string; rows: Parameters<typeof SummaryList>[0]["rows"] }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

/** A wish as it is told to whom it belongs. */
function toThePerson({ text }: Reason): Said {
  return { en: text.en.replace(/^(Hopes for|Would like): /, "Your wish: "), ja: text.ja.replace(/^希望：/, "ご自身の希望：") };
}
