import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { BarChart } from "#app/ui/chart.tsx";
import { Chart } from "#app/ui/chart.tsx";
import { DayColumns } from "#app/ui/chart.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { sayDay } from "#platform/days.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import { diversityWords } from "#program/diversity-answers/messages.ts";
import { countIntake } from "#program/intern-applications/count-intake.server.ts";
import { answerWords } from "#program/intern-applications/answer-words.ts";
import { lossRisk } from "#program/intern-applications/intake.ts";
import { lossRisks } from "#program/intern-applications/intake.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { courseCalled } from "#program/year/messages.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { sayCountries } from "./application-cells.tsx";
import { intakeSayings as sayings } from "./intake-words.ts";
import { intakeWords as words } from "./intake-words.ts";
import { riskNames } from "./intake-words.ts";
import type { Said } from "#platform/language.ts";
import type { ReactNode } from "react";
import type { Route } from "./+types/intake";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const year = await currentYear(act);
  const intake = await countIntake(act, year.fiscalYear);
  const atRisk = lossRisks.map((risk) => ({
    risk,
    people: intake.drafts
      .filter((group) => lossRisk(year, group, sectionNames.length, act.now) === risk)
      .reduce((sum, group) => sum + group.people, 0),
  }));
  return { intake, atRisk, hasDiversity: year.diversity !== null };
}

export default function IntakePage({ loaderData: { intake, atRisk, hasDiversity } }: Route.ComponentProps) {
  const say = useSay();
  const { language, roles } = usePageFacts();
  const mayReadCounts = hasDiversity && rolesWith("read-diversity-counts").some((role) => roles.includes(role));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const most = Math.max(0, ...intake.days.map((day) => day.sent));
  const drafts = sum(intake.drafts.map((group) => group.people));
  const sections = Array.from({ length: sectionNames.length + 1 }, (_, count) => ({
    count,
    people: sum(intake.drafts.filter((group) => group.sections === count).map((group) => group.people)),
  }));
  return (
    <Page width="wide">
      <PageHead
        title={say(words.title)}
        lead={say(words.lead)}
        beside={
          <Buttons>
            {mayReadCounts && (
              <ButtonLink kind="secondary" small href={`/${language}/office/intake/statistics`}>
                {say(diversityWords.countsTitle)}
              </ButtonLink>
            )}
            <ButtonLink kind="secondary" small href={`/${language}/office/field-problems`}>
              {say(words.toProblems)}
            </ButtonLink>
          </Buttons>
        }
      />
      {intake.days.length === 0 ? (
        <Empty title={say(words.none)} />
      ) : (
        <div className="stack loose">
          <Part id="by-day" title={say(words.byDay)}>
            <Chart
              finding={say(words.byDayFinding)}
              table={
                <Figures
                  heads={[words.day, words.sent, words.begun]}
                  rows={intake.days.map((day) => [sayDay(day.on, language), day.sent, day.begun])}
                />
              }
            >
              <DayColumns
                id="days"
                title={say(words.byDayFinding)}
                days={intake.days.map((day) => ({ on: day.on, value: day.sent, isMeant: day.sent === most && most > 0 }))}
              />
            </Chart>
          </Part>
          <Two>
            <div className="stack loose">
              <Part id="risk" title={say(words.risk)}>
                <Chart
                  finding={`${say(sayings.drafts(drafts))}${between.fullStop[language]}${say(sayings.risk(sum(atRisk.map((one) => one.people))))}`}
                >
                  <BarChart
                    bars={atRisk.map((one) => ({ label: say(riskNames[one.risk]), value: one.people }))}
                    most={Math.max(1, drafts)}
                  />
                </Chart>
              </Part>
              <Part id="far" title={say(words.completeness)}>
                <Chart
                  finding={say(words.sections)}
                  table={
                    <Figures
                      heads={[words.sections, words.drafts]}
                      rows={sections.map((one) => [`${one.count} / ${sectionNames.length}`, one.people])}
                    />
                  }
                >
                  <BarChart bars={sections.map((one) => ({ label: `${one.count} / ${sectionNames.length}`, value: one.people }))} />
                </Chart>
              </Part>
              <Part id="by-hour" title={say(words.byHour)}>
                <Chart
                  finding={say(words.byHourFinding)}
                  table={<Figures heads={[words.hour, words.sent]} rows={intake.hours.map((people, hour) => [`${hour}:00`, people])} />}
                >
                  <BarChart bars={intake.hours.map((people, hour) => ({ label: `${hour}:00`, value: people }))} />
                </Chart>
              </Part>
            </div>
            <div className="stack loose">
              <Part id="by-country" title={say(words.byCountry)}>
                <Chart
                  finding={say(words.byCountryNote)}
                  table={
                    <Figures
                      heads={[words.country, words.sent, words.drafts]}
                      rows={intake.countries.map((one) => [sayCountries([one.country], language), one.sent, one.drafts])}
                    />
                  }
                >
                  <BarChart
                    bars={intake.countries.map((one) => ({
                      label: sayCountries([one.country], language),
                      value: one.sent,
                      href: `/${language}/office/applications?country=${encodeURIComponent(one.country)}`,
                    }))}
                  />
                </Chart>
              </Part>
              <Part id="by-heard" title={say(words.byHeard)}>
                {intake.heardFrom.length === 0 ? (
                  <p>{say(words.byHeardNone)}</p>
                ) : (
                  <>
                    <p>{say(words.byHeardNote)}</p>
                    <Figures
                      heads={[words.heardFrom, words.sent]}
                      rows={intake.heardFrom.map((one) => [sayHeardFrom(one.from, say), one.sent])}
                    />
                  </>
                )}
              </Part>
              <Part id="by-course" title={say(words.byCourse)}>
                <Chart
                  finding={say(sayings.byCourse(sum(intake.courses.map((course) => course.sent))))}
                  table={
                    <Figures
                      heads={[words.course, words.sent, words.drafts]}
                      rows={intake.courses.map((one) => [say(courseCalled(one.course)), one.sent, one.drafts])}
                    />
                  }
                >
                  <BarChart
                    bars={intake.courses.map((one) => ({
                      label: say(courseCalled(one.course)),
                      value: one.sent,
                      href: `/${language}/office/applications?course=${encodeURIComponent(one.course)}`,
                    }))}
                  />
                </Chart>
              </Part>
            </div>
          </Two>
        </div>
      )}
    </Page>
  );
}

function sayHeardFrom(code: string, say: (said: Said) => string): string {
  const said = (answerWords.heardFrom as Readonly<Record<string, Said>>)[code];
  return said === undefined ? code : say(said);
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Figures({ heads, rows }: { heads: readonly { en: string; ja: string }[]; rows: readonly (readonly (string | number)[])[] }) {
  const say = useSay();
  return (
    <Table
      dense
      captionShown={false}
      caption={heads.map((head) => say(head)).join(" · ")}
      columns={heads.map((head, index) => ({ label: say(head), end: index > 0 }))}
      rows={rows.map((cells, index) => ({ key: String(index), cells: cells.map((cell) => String(cell)) }))}
    />
  );
}
