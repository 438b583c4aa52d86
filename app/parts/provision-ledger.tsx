import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { privacyWords as words } from "#program/privacy-requests/messages.ts";
import { meansNames } from "#program/third-party-provision/messages.ts";
import { providedItemNames } from "#program/third-party-provision/messages.ts";
import { purposeNames } from "#program/third-party-provision/messages.ts";
import { recipientKindNames } from "#program/third-party-provision/messages.ts";
import { companyBeside } from "#program/host-companies/company-said.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { Called } from "./called.tsx";
import type { CompanyNames } from "#program/host-companies/company-said.ts";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";

/** What the ledger shows of one provision. */
export interface LedgerLine {
  readonly id: string;
  readonly at: Date;
  readonly recipientKind: string;
  readonly recipientName: string;
  readonly purpose: string;
  readonly items: readonly string[];
  readonly means: string;
}

/** Who received what, when, why and how; `person` adds a first column for the desk. */
export function ProvisionLedger(props: {
  provisions: readonly LedgerLine[];
  person?: (line: LedgerLine) => ReactNode;
  /** Companies in both their names, by the one that was written down; others are shown as they were written down. */
  companies?: ReadonlyMap<string, CompanyNames>;
}) {
  const { provisions, person, companies } = props;
  const say = useSay();
  const word = (names: Readonly<Record<string, Said>>, code: string) => (names[code] === undefined ? code : say(names[code]));
  const columns = [
    { label: say(words.when) },
    { label: say(words.recipient) },
    { label: say(words.items) },
    { label: say(words.why) },
    { label: say(words.how) },
  ];
  return (
    <div className="ledger">
      <Table
        cards
        headAt={person === undefined ? 1 : 0}
        columns={person === undefined ? columns : [{ label: say(words.person) }, ...columns]}
        rows={provisions.map((line) => ({
          cells: [
            ...(person === undefined ? [] : [person(line)]),
            <Instant key="at" at={line.at} />,
            <>
              <Recipient names={companies?.get(line.recipientName) ?? { companyName: line.recipientName, companyNameEn: "" }} />
              {word(recipientKindNames, line.recipientKind) !== line.recipientName && (
                <>
                  <br />
                  <small className="soft">{word(recipientKindNames, line.recipientKind)}</small>
                </>
              )}
            </>,
            line.items.map((item) => word(providedItemNames, item)).join(say(between.items)),
            word(purposeNames, line.purpose),
            word(meansNames, line.means),
          ],
        }))}
      />
    </div>
  );
}

/** Who received: the name that the reader can read, and on an English page the registered one beside it. */
function Recipient({ names }: { names: CompanyNames }) {
  const language = useLanguage();
  const beside = companyBeside(names);
  return (
    <>
      <Called said={companySaid(names)} />
      {language === "en" && beside !== null && (
        <>
          {" · "}
          <bdi lang="ja">{beside.en}</bdi>
        </>
      )}
    </>
  );
}
