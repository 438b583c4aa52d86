import { Outlet } from "react-router";
import { sayInstant } from "#platform/days.ts";
import { Frame } from "#app/ui/frame.tsx";
import { frameWords } from "./frame-words.ts";
import { usePageFacts } from "./page-frame.tsx";
import type { ReactNode } from "react";
import type { Door } from "#app/ui/frame.tsx";
import { companyRolesWith } from "#program/accounts/company-roles.ts";
import type { CompanyRight } from "#program/accounts/company-roles.ts";
import type { Role } from "#program/accounts/account.ts";
import type { PageFacts } from "./parts/page-facts.ts";

/** A door of an audience's menu: its word, its address below the language, and who sees it (everybody of the audience unless said). */
export interface AudienceDoor {
  readonly word: keyof typeof frameWords;
  readonly path: string;
  /** Other addresses behind the same door. */
  readonly also?: readonly string[];
  readonly roles?: readonly Role[];
  /** On a company's pages: only for those of its people who hold this right. */
  readonly right?: CompanyRight;
}

/** The frame of an audience's pages: header with its doors, the page, the footer. */
export function AudienceFrame({ doors, footer, children }: { doors: readonly AudienceDoor[]; footer?: ReactNode; children?: ReactNode }) {
  const facts = usePageFacts();
  const { language } = facts;
  const isDesk = facts.audience === "office" || facts.audience === "committee" || facts.audience === "reader";
  const seen = doors
    .filter((door) => door.roles === undefined || door.roles.some((role) => facts.roles.includes(role)))
    .filter(
      (door) => door.right === undefined || (facts.companyRole !== undefined && companyRolesWith(door.right).includes(facts.companyRole)),
    );
  return (
    <Frame
      audience={facts.audience}
      wordmark={
        isDesk && facts.audience === "office"
          ? { name: <b className="nowrap">{frameWords.office[language]}</b>, href: `/${language}/office` }
          : wordmark(language)
      }
      doors={seen.map((door) => asDoor(door, facts))}
      twinHref={facts.twinPath}
      who={facts.isSignedIn && isDesk ? facts.who : undefined}
      signIn={facts.isSignedIn ? undefined : { label: frameWords.signIn[language], href: `/${language}/sign-in` }}
      signOut={facts.isSignedIn ? { action: `/${language}/sign-out` } : undefined}
      own={facts.isSignedIn ? ownDoors(facts) : undefined}
      banner={facts.isDemo ? <DemoBanner /> : undefined}
      footer={{
        about: footer,
        links: [
          ...(facts.audience === "public" ? [{ label: frameWords.about[language], href: `/${language}/about` }] : []),
          { label: frameWords.privacy[language], href: `/${language}/privacy` },
          { label: frameWords.cookies[language], href: `/${language}/cookies` },
          { label: frameWords.accessibility[language], href: `/${language}/accessibility` },
          { label: frameWords.inquiry[language], href: `/${language}/inquiry` },
          ...(facts.audience === "public" ? [{ label: frameWords.siteMap[language], href: `/${language}/site-map` }] : []),
        ],
      }}
    >
      {children ?? <Outlet />}
    </Frame>
  );
}

/** From everywhere to one's own account. */
function ownDoors({ language }: PageFacts) {
  return [{ label: frameWords.account[language], href: `/${language}/account` }];
}

function wordmark(language: "en" | "ja") {
  return language === "ja"
    ? {
        name: (
          <>
            国際化促進
            <wbr />
            インターンシップ事業
          </>
        ),
        other: frameWords.program.en,
        href: "/ja",
      }
    : { name: frameWords.program.en, other: frameWords.program.ja, href: "/en" };
}

/** The door is current on its own address and below it; a hall's first door only on its own. */
function asDoor(door: AudienceDoor, { language, path }: PageFacts): Door {
  const href = `/${language}${door.path === "" ? "" : `/${door.path}`}`;
  const isHall = door.path.split("/").length === 1 && ["intern", "company", "office", "committee", "reader"].includes(door.path);
  return {
    label: frameWords[door.word][language],
    href,
    isCurrent:
      door.also?.some((other) => path === `/${language}/${other}` || path.startsWith(`/${language}/${other}/`)) ||
      path === href ||
      (!isHall && door.path !== "" && path.startsWith(`${href}/`)),
  };
}

function DemoBanner() {
  const { language, now } = usePageFacts();
  return (
    <aside className="demo-banner small" aria-label={frameWords.demo[language]}>
      <p className="wrap">
        {frameWords.demo[language]} {frameWords.programClock[language]}{" "}
        <time dateTime={now.toISOString()}>{sayInstant(now, language)}</time> <a href="/demo">{frameWords.personas[language]}</a>
      </p>
    </aside>
  );
}
