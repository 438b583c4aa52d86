import type { ReactNode } from "react";
import { otherLanguage } from "#platform/language.ts";
import type { Language } from "#platform/language.ts";
import { bodyClassOf } from "./document.tsx";
import { useLanguage } from "./language.tsx";
import { useSay } from "./language.tsx";
import { words } from "./words.ts";
import type { Audience } from "./document.tsx";

/** How each language names itself; a language link is never translated. */
export const ownNames: Record<Language, string> = { en: "English", ja: "日本語" };

/** So many doors stand in one row of a small laptop in English; of more, the last ones lie behind one word. */
const doorsMost = 9;

/** A place of the main menu. */
export interface Door {
  label: string;
  href: string;
  isCurrent?: boolean;
}

export interface FrameProps {
  audience: Audience;
  /** `name` in the page's language (a `<wbr/>` may stand in it), `other` small below it in the other one. */
  wordmark: { name: ReactNode; other?: string; href: string };
  doors: readonly Door[];
  /** This very page in the other language. */
  twinHref?: string;
  /** For people who are not signed in. */
  signIn?: { label: string; href: string };
  /** For people who are: where the form of the sign-out is sent to. */
  signOut?: { action: string; label?: string };
  /** For people who are: to their own page and account, beside the sign-out. */
  own?: readonly { label: string; href: string }[];
  /** Who is signed in, and as what. */
  who?: string;
  footer?: FooterProps;
  /** Above the header on every page, such as the mark of a demo. */
  banner?: ReactNode;
  children: ReactNode;
}

export interface FooterProps {
  /** Who runs it, address, mail. */
  about?: ReactNode;
  links?: readonly { label: string; href: string }[];
  note?: ReactNode;
}

/** Header, the page's `<main>`, footer. Works without script: the menu is a popover, signing out is a form. */
export function Frame(props: FrameProps) {
  const wide = bodyClassOf(props.audience).startsWith("office") ? "wrap wide" : "wrap";
  return (
    <>
      {props.banner}
      <SiteHeader {...props} wide={wide} />
      <main id="content" tabIndex={-1}>
        {props.children}
      </main>
      <SiteFooter {...(props.footer ?? {})} twinHref={props.twinHref} wide={wide} />
    </>
  );
}

function DoorItem({ door, small = false }: { door: Door; small?: boolean }) {
  return (
    <li className={small ? "only-small" : undefined}>
      <a href={door.href} aria-current={door.isCurrent === true ? "page" : undefined}>
        {door.label}
      </a>
    </li>
  );
}

function SiteHeader(props: FrameProps & { wide: string }) {
  const say = useSay();
  const other = otherLanguage(useLanguage());
  const signOutWord = props.signOut?.label ?? say(words.signOut);
  const isLong = props.doors.length > doorsMost;
  const [first, rest] = isLong ? [props.doors.slice(0, doorsMost - 1), props.doors.slice(doorsMost - 1)] : [props.doors, []];
  const hasMenu = props.doors.length > 0 || props.signIn !== undefined || props.signOut !== undefined;
  return (
    <header className="site-header">
      <div className={props.wide}>
        <a className="wordmark" href={props.wordmark.href}>
          <span>{props.wordmark.name}</span>
          {props.wordmark.other !== undefined && <small lang={other}>{props.wordmark.other}</small>}
        </a>
        {hasMenu && (
          <nav className="main-nav" id="main-nav" aria-label={say(words.mainMenu)} popover="auto">
            <ul>
              {first.map((door) => (
                <DoorItem key={door.href} door={door} />
              ))}
              {rest.length > 0 && (
                <li className="only-wide more-doors">
                  <details>
                    <summary aria-current={rest.some((door) => door.isCurrent) ? "true" : undefined}>{say(words.moreDoors)}</summary>
                    <ul>
                      {rest.map((door) => (
                        <DoorItem key={door.href} door={door} />
                      ))}
                    </ul>
                  </details>
                </li>
              )}
              {/* The menu of the phone is a list already: there they stand in it. */}
              {rest.map((door) => (
                <DoorItem key={door.href} door={door} small />
              ))}
              {props.who !== undefined && <li className="only-small small soft">{props.who}</li>}
              {props.signIn !== undefined && (
                <li className="only-small">
                  <a href={props.signIn.href}>{props.signIn.label}</a>
                </li>
              )}
              {props.own?.map((one) => (
                <li key={one.href} className="only-small">
                  <a href={one.href}>{one.label}</a>
                </li>
              ))}
              {props.signOut !== undefined && (
                <li className="only-small">
                  <SignOut action={props.signOut.action} word={signOutWord} />
                </li>
              )}
            </ul>
          </nav>
        )}
        <div className="header-tools">
          {props.who !== undefined && <span className="small soft who">{props.who}</span>}
          {props.twinHref !== undefined && <TwinLink href={props.twinHref} />}
          {props.signIn !== undefined && (
            <a className="button secondary small" href={props.signIn.href}>
              {props.signIn.label}
            </a>
          )}
          {props.own?.map((one) => (
            <a key={one.href} className="out small" href={one.href}>
              {one.label}
            </a>
          ))}
          {props.signOut !== undefined && <SignOut action={props.signOut.action} word={signOutWord} className="out" />}
          {hasMenu && (
            <button className="menu-open" type="button" popoverTarget="main-nav">
              {say(words.menu)}
            </button>
          )}
        </div>
      </div>
    </header>
  );
}

function SiteFooter(props: FooterProps & { twinHref?: string; wide: string }) {
  const links = props.links ?? [];
  return (
    <footer className="site-footer">
      <div className={props.wide}>
        {props.about !== undefined && <div className="stack tight">{props.about}</div>}
        <div className="stack tight">
          {links.length > 0 && (
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
              {props.twinHref !== undefined && (
                <li>
                  <TwinLink href={props.twinHref} />
                </li>
              )}
            </ul>
          )}
          {props.note !== undefined && <p>{props.note}</p>}
        </div>
      </div>
    </footer>
  );
}

/** The same page in the other language, named in that language. */
export function TwinLink({ href }: { href: string }) {
  const other = otherLanguage(useLanguage());
  return (
    <a href={href} lang={other} hrefLang={other}>
      {ownNames[other]}
    </a>
  );
}

/** Signing out changes something, so it is a form, never a link. */
function SignOut({ action, word, className }: { action: string; word: string; className?: string }) {
  return (
    <form method="post" action={action} className={className}>
      <button className="link-button">{word}</button>
    </form>
  );
}
