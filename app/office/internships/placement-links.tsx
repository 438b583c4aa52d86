import { may } from "#program/accounts/rules.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { placementWords as words } from "./placement-words.ts";
import type { Permission } from "#program/accounts/rules.ts";

const pages = [
  { path: "internships", word: "internships", permission: "look-after-internships" },
  { path: "reports", word: "reports", permission: "check-daily-reports" },
  { path: "trainings", word: "trainings", permission: "look-after-internships" },
  { path: "travel", word: "travel", permission: "record-travel" },
] as const satisfies readonly { path: string; word: keyof typeof words; permission: Permission }[];

/** The ways between the pages of this part of the desk; each shows to those who may enter. */
export function PlacementLinks({ current }: { current: (typeof pages)[number]["path"] }) {
  const say = useSay();
  const { language, roles } = usePageFacts();
  const open = pages.filter((one) => may({ kind: "office", accountId: null, companyId: null, roles, name: "" }, one.permission));
  return (
    <nav aria-label={say(words.places)} className="row small">
      {open.map((one) => (
        <a key={one.path} href={`/${language}/office/${one.path}`} aria-current={one.path === current ? "page" : undefined}>
          {say(words[one.word])}
        </a>
      ))}
    </nav>
  );
}
