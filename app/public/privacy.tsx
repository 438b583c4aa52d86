import { actContext } from "#app/context.server.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DayText } from "#app/ui/time.tsx";
import { YearPage } from "./year/year-page.tsx";
import { yearHead } from "./year/year-page.tsx";
import { yearShown } from "./year-shown.server.ts";
import { vainSearchCountedAgainDays } from "#program/publications/vain-search.ts";
import { vainSearchKeptDays } from "#program/publications/vain-search.ts";
import { vainSearchSeenFrom } from "#program/publications/vain-search.ts";
import { vainSearchUnseenDays } from "#program/publications/vain-search.ts";
import { privacySayings as sayings } from "./privacy-words.ts";
import { privacyWords as words } from "./privacy-words.ts";
import { rightsList } from "./privacy-words.ts";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";
import type { Named } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Route } from "./+types/privacy";

export function meta({ params, loaderData }: Route.MetaArgs) {
  return yearHead(params.language, loaderData?.shown, "privacy", {
    title: sayings.title(loaderData?.shown.year.fiscalYear ?? 0),
    description: words.lead,
  });
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await yearShown(context.get(actContext), params.fiscalYear) };
}

export default function PrivacyPage({ loaderData: { shown } }: Route.ComponentProps) {
  const { year } = shown;
  const { privacy } = year;
  const say = useSay();
  const language = useLanguage();
  return (
    <YearPage
      shown={shown}
      path="privacy"
      width="narrow"
      title={sayings.title(year.fiscalYear)}
      lead={words.lead}
      over={
        <>
          {say(sayings.version(privacy.textVersion))}
          {say(words.inForceFrom)}
          <DayText day={privacy.inForceFrom} />
          {say({ en: "", ja: "施行" })}
        </>
      }
    >
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
      <Chapter
        id="searches"
        head={words.searches}
        text={sayings.searches(vainSearchKeptDays, vainSearchSeenFrom, vainSearchUnseenDays, vainSearchCountedAgainDays)}
      />
      <Chapter id="cookies" head={words.cookies} text={words.cookiesText}>
        <p>
          <a href={`/${language}/cookies`}>{say(words.toCookies)}</a>
        </p>
      </Chapter>
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
    </YearPage>
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
  return things.map((thing) => thing[language]).join(between.clauses[language]);
}
