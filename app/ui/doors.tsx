import { Icon } from "./icons.tsx";

export interface DoorCard {
  title: string;
  text: string;
  deed: { label: string; href: string };
  links?: readonly { label: string; href: string }[];
}

/** Up to three ways in, beside each other; the first is the one most people come for and is filled. */
export function Doors({ doors }: { doors: readonly DoorCard[] }) {
  return (
    <ul className="doors">
      {doors.map((door, index) => (
        <li key={door.title}>
          <h3>{door.title}</h3>
          <p>{door.text}</p>
          <p>
            <a className={index === 0 ? "button" : "button secondary"} href={door.deed.href}>
              {door.deed.label}
              <Icon name="arrow" />
            </a>
          </p>
          <ul>
            {door.links?.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The same ways as one row of links for the phone, where the doors lie below the fold; wider windows have the doors in sight. */
export function Ways({ label, ways }: { label: string; ways: readonly { label: string; href: string }[] }) {
  return (
    <nav className="ways" aria-label={label}>
      {ways.map((way) => (
        <a key={way.label} href={way.href}>
          {way.label}
        </a>
      ))}
    </nav>
  );
}
