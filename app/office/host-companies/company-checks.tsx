import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useSay } from "#app/ui/language.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { bodyKindNames } from "#program/host-companies/answer-words.ts";
import { flagNames } from "#program/host-companies/messages.ts";
import { smeCategoryNames } from "#program/host-companies/messages.ts";
import { smeWhys } from "#program/host-companies/messages.ts";
import { isInTime } from "#program/host-companies/requirements.ts";
import { checkCorporateNumber } from "#program/host-companies/rules.ts";
import { smeTest } from "#program/host-companies/rules.ts";
import { sayYen } from "#program/host-companies/yen.ts";
import { courseCalled } from "#program/year/messages.ts";
import { courseOf } from "#program/year/rules.ts";
import { smeThresholds } from "#program/year/sme-thresholds.ts";
import { companyDeskSayings as sayings } from "./company-words.ts";
import { companyDeskWords as words } from "./company-words.ts";
import type { Said } from "#platform/language.ts";
import type { SeenApplication } from "#program/host-companies/see-company-application.server.ts";

/** What the rules say of the answers, with the reasons: met is plain, what needs a look carries a tag. */
export function CompanyChecks({ seen }: { seen: Pick<SeenApplication, "application" | "positions" | "year" | "accepted"> }) {
  const say = useSay();
  const { application, positions, year } = seen;
  const { answers } = application;
  const isExcluded = answers.bodyKind !== "" && year.company.excludedBodies.includes(answers.bodyKind);
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{say(words.checked)}</h2>
      <SummaryList
        dense
        rows={[
          {
            question: say(words.corporateNumber),
            answer: checkCorporateNumber(answers.corporateNumber).valid ? (
              say(words.numberRight)
            ) : (
              <Tag kind="problem">{say(words.numberWrong)}</Tag>
            ),
          },
          {
            question: say(words.body),
            answer:
              answers.bodyKind === "" ? (
                say(words.none)
              ) : isExcluded ? (
                <Tag kind="problem">{say(bodyKindNames[answers.bodyKind])}</Tag>
              ) : (
                say(bodyKindNames[answers.bodyKind])
              ),
          },
          { question: say(words.size), answer: <Size seen={seen} /> },
          {
            question: say(words.windows),
            answer: positions.map((position) => {
              const course = courseOf(year, position.course);
              const at = application.submittedAt ?? position.courseChosenAt;
              const inTime = course !== null && isInTime(course, position, application.submittedAt, at);
              return (
                <span key={position.id} className="row">
                  {say(courseCalled(position.course))} {inTime ? say(words.inTime) : <Tag kind="problem">{say(words.late)}</Tag>}
                </span>
              );
            }),
          },
          { question: say(words.guideline), answer: say(sayings.guideline(seen.accepted, year.quotas.companiesMax)) },
        ]}
      />
    </section>
  );
}

/** Verdict, limits and the company's figures, so that nobody has to look the law up. */
function Size({ seen: { application } }: { seen: Pick<SeenApplication, "application"> }) {
  const say = useSay();
  const { answers } = application;
  const test = smeTest(answers);
  const yen = (sum: number): Said => ({ en: sayYen(sum, "en"), ja: sayYen(sum, "ja") });
  const unknown: Said = words.unknown;
  const limits = test.category && smeThresholds[test.category];
  return (
    <>
      {test.sme === true ? say(words.smeYes) : <Tag kind="caution">{say(flagNames[test.sme === false ? "not-sme" : "sme-undecided"])}</Tag>}{" "}
      {test.sme === false && say(words.smeNo)}
      <br />
      {limits && test.category && (
        <span className="small soft">
          {say(
            sayings.limits({
              category: smeCategoryNames[test.category],
              capital: yen(limits.capitalYenMax),
              employees: limits.employeesMax,
            }),
          )}{" "}
        </span>
      )}
      <span className="small soft">
        {say(
          sayings.size({
            capital: answers.capitalYen === null ? unknown : yen(answers.capitalYen),
            employees: answers.employees === null ? say(unknown) : sayNumber(answers.employees),
          }),
        )}
      </span>
      {"why" in test && <span className="small soft"> {say(smeWhys[test.why])}</span>}
    </>
  );
}
