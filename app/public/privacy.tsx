import { dayOf } from "#platform/days.ts";
import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { policyPublishedAt } from "#program/consents/records.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { privacySayings as sayings } from "./privacy-words.ts";
import { privacyWords as words } from "./privacy-words.ts";
import { rightsList } from "./privacy-words.ts";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";
import type { Named } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Route } from "./+types/privacy";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return [{ title: pageTitle(sayings.title(loaderData?.year.fiscalYear ?? 0), params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const year = await currentYear(act);
  return { year, publishedAt: await act.db.transaction((tx) => policyPublishedAt(tx, year.privacy.textVersion)) };
}

export default function PrivacyPage({ loaderData: { year, publishedAt } }: Route.ComponentProps) {
  const { privacy } = year;
  const say = useSay();
  const language = useLanguage();
  const title = say(sayings.title(year.fiscalYear));
  return (
    <Page width="narrow">
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: title }]} />
      <PageHead
        title={title}
        lead={say(words.lead)}
        over={
          <>
            {say(sayings.version(privacy.textVersion))}
            {publishedAt !== null && (
              <>
                {say({ en: ", ", ja: "、" })}
                <DayText day={dayOf(publishedAt)} />
              </>
            )}
          </>
        }
      />
      <div className="stack loose">
        <Chapter id="controller" head={words.controller}>
          <p>{say(words.controllerText)}</p>
          <Controller year={year} />
        </Chapter>
        <Chapter id="purposes" head={words.purposes}>
          <p>{say(words.purposesText)}</p>
          <List things={privacy.purposes} />
        </Chapter>
        <Chapter id="provisions" head={words.provisions}>
          <p>{say(words.provisionsText)}</p>
          {privacy.provisions.map((provision) => (
            <section key={provision.id} className="stack tight" aria-labelledby={`provision-${provision.id}`}>
              <h3 id={`provision-${provision.id}`}>{say(provision.purpose)}</h3>
              <SummaryList
                rows={[
                  { question: say(words.recipients), answer: joined(provision.to, language) },
                  { question: say(words.items), answer: joined(provision.data, language) },
                  { question: say(words.means), answer: say(provision.means) },
                ]}
              />
            </section>
          ))}
        </Chapter>
        <Chapter id="outsourcing" head={words.outsourcing} text={words.outsourcingText} />
        <Chapter id="voluntary" head={words.voluntary} text={words.voluntaryText} />
        <Chapter id="safety" head={words.safety} text={words.safetyText} />
        <Chapter id="cookies" head={words.cookies} text={words.cookiesText} />
        <Chapter id="rights" head={words.rights}>
          <p>{say(words.rightsText)}</p>
          <ul>
            {rightsList.map((right) => (
              <li key={right.en}>{say(right)}</li>
            ))}
          </ul>
          <h3>{say(words.rightsHow)}</h3>
          <p>{say(words.rightsHowText)}</p>
          <p>
            <a href={`/${language}/intern/my-data#requests`}>{say(words.toRequests)}</a>
          </p>
          <p>
            <a href={`/${language}/inquiry`}>{say(words.toInquiry)}</a>
          </p>
        </Chapter>
        <Chapter id="contact" head={words.contact}>
          <Contact year={year} />
        </Chapter>
      </div>
    </Page>
  );
}

function Chapter({ id, head, text, children }: { id: string; head: Said; text?: Said; children?: ReactNode }) {
  const say = useSay();
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id}>{say(head)}</h2>
      {text !== undefined && <p>{say(text)}</p>}
      {children}
    </section>
  );
}

function Controller({ year: { organisation } }: { year: ProgramYear }) {
  const say = useSay();
  return (
    <SummaryList
      rows={[
        { question: say(words.contractor), answer: say(organisation.contractor) },
        { question: say(words.commissioner), answer: say(organisation.commissioner) },
      ]}
    />
  );
}

/** Whom to write to; what the year does not name is said to be missing. */
function Contact({ year: { organisation, privacy } }: { year: ProgramYear }) {
  const say = useSay();
  const mail = (address: string | null) => (address === null ? say(words.notNamed) : <a href={`mailto:${address}`}>{address}</a>);
  return (
    <SummaryList
      rows={[
        {
          question: say(words.officer),
          answer:
            privacy.officer === null ? (
              say(words.notNamed)
            ) : (
              <span>
                {say(privacy.officer.title)}
                <br />
                {mail(privacy.officer.mail)}
              </span>
            ),
        },
        { question: say(words.mail), answer: mail(privacy.requestsTo ?? organisation.officeMail) },
        {
          question: say(words.address),
          answer: organisation.officeAddress === null ? say(words.notNamed) : say(organisation.officeAddress),
        },
      ]}
    />
  );
}

function List({ things }: { things: readonly Named[] }) {
  const say = useSay();
  return (
    <ul>
      {things.map((thing) => (
        <li key={thing.id}>{say(thing)}</li>
      ))}
    </ul>
  );
}

function joined(things: readonly Named[], language: "en" | "ja"): string {
  return things.map((thing) => thing[language]).join(language === "ja" ? "、" : "; ");
}
