import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { companyRoleNames } from "#program/accounts/company-roles.ts";
import { colleagueWords as words } from "#program/host-companies/colleague-words.ts";
import type { colleaguesForOffice } from "#program/host-companies/colleagues.server.ts";

/** Who acts for a company and who is invited, on the desk. */
export function CompanyPeople({ people: { colleagues, invitations } }: { people: Awaited<ReturnType<typeof colleaguesForOffice>> }) {
  const say = useSay();
  return (
    <section aria-labelledby="people">
      <h2 id="people">{say(words.title)}</h2>
      <Table
        dense
        cards
        caption={say(words.title)}
        columns={[{ label: say(words.name) }, { label: say(words.email) }, { label: say(words.role) }, { label: say(words.until) }]}
        rows={[
          ...colleagues.map((one) => ({ cells: [one.name || "—", one.email, say(companyRoleNames[one.companyRole]), "—"] })),
          ...invitations.map((one) => ({
            cells: [
              say(words.invited),
              one.email,
              say(companyRoleNames[one.companyRole]),
              <DayText key="until" day={dayOf(one.expiresAt)} />,
            ],
          })),
        ]}
      />
    </section>
  );
}
