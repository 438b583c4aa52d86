import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { typedText } from "#platform/typed.ts";
import { companyFields } from "#program/host-companies/company-application.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { officeDeedNames } from "#program/host-companies/messages.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { positionFields } from "#program/host-companies/position.ts";
import { mayBecome } from "#program/host-companies/states.ts";
import { deedsIn } from "#program/host-companies/states.ts";
import { companyDeskWords as words } from "./company-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { OfficeDeed } from "#program/host-companies/states.ts";

/** The deeds of this state, always in view: one filled, the others beside it, those with words to write one press below. */
export function CompanySheet(props: {
  application: CompanyApplication;
  positions: readonly Position[];
  typed: Typed;
  shown: Shown;
  rows: number;
}) {
  const say = useSay();
  const { application, typed, shown } = props;
  const deeds = deedsIn(application.state);
  const plain = deeds.filter((deed) => deed !== "return" && deed !== "ineligible" && deed !== "open");
  const isFirst = application.state === "submitted" || application.state === "checking";
  const version = String(application.version);
  return (
    <aside className="sheet" aria-labelledby="deeds">
      <h2 id="deeds">{say(words.deeds)}</h2>
      {deeds.length === 0 && application.state !== "on_hold" && (
        <p className="soft">{say(application.state === "withdrawn" ? words.withdrawnNote : words.nothingToDo)}</p>
      )}
      {(deeds.includes("open") || plain.length > 0) && (
        <form method="post" className="stack">
          <HiddenFields values={{ version }} />
          {deeds.includes("open") && (
            <>
              <Button name="intent" value="open" describedBy="open-hint">
                {say(isFirst ? officeDeedNames.open : words.openNow)}
              </Button>
              <p className="small soft" id="open-hint">
                {say(isFirst ? words.openHint : words.openNowHint)}
              </p>
            </>
          )}
          {plain.map((deed) => (
            <Button key={deed} kind="secondary" small name="intent" value={deed}>
              {say(officeDeedNames[deed])}
            </Button>
          ))}
        </form>
      )}
      {deeds.includes("return") && <Return {...props} version={version} isOpen={wasTried("return", typed)} />}
      {deeds.includes("ineligible") && (
        <div>
          <Disclosure summary={say(words.ineligibleTitle)} open={wasTried("ineligible", typed)}>
            <form method="post" className="stack" noValidate>
              <HiddenFields values={{ version }} />
              <AreaField
                name="reason"
                label={say(words.reason)}
                rows={4}
                value={typedText(typed, "reason")}
                problem={shown.reason}
                required
              />
              <Button kind="secondary" name="intent" value="ineligible">
                {say(officeDeedNames.ineligible)}
              </Button>
            </form>
          </Disclosure>
        </div>
      )}
      {mayBecome(application.state, "on_hold") && (
        <div>
          <Disclosure summary={say(words.holdTitle)} open={typedText(typed, "intent") === "hold"}>
            <form method="post" className="stack" noValidate>
              <HiddenFields values={{ version }} />
              <AreaField
                name="holdReason"
                label={say(words.reason)}
                rows={3}
                value={typedText(typed, "holdReason")}
                problem={shown.holdReason}
                required
              />
              <Button kind="secondary" name="intent" value="hold">
                {say(words.holdDo)}
              </Button>
            </form>
          </Disclosure>
        </div>
      )}
      {application.state === "on_hold" && (
        <form method="post">
          <HiddenFields values={{ version }} />
          <Button name="intent" value="release">
            {say(words.releaseDo)}
          </Button>
        </form>
      )}
    </aside>
  );
}

const wasTried = (deed: OfficeDeed, typed: Typed) => typedText(typed, "intent") === deed;

/** Rows of points in view; more are one press below, for the sheet must fit the screen. */
const rowsShown = 3;

/** Rows of an answer and a sentence; empty rows are passed over. */
function Return(props: {
  application: CompanyApplication;
  positions: readonly Position[];
  typed: Typed;
  shown: Shown;
  rows: number;
  version: string;
  isOpen: boolean;
}) {
  const say = useSay();
  const { language } = usePageFacts();
  const groups = [
    { label: say(words.ofCompany), options: companyFields.map((field) => ({ value: field, label: say(companyLabels[field]) })) },
    ...props.positions.map((position, index) => ({
      label: `${say(words.positions)} ${index + 1} ${position.title}`,
      options: positionFields.map((field) => ({
        value: `${position.id}.${field}`,
        label: `${index + 1}${between.colon[language]}${say(positionLabels[field])}`,
      })),
    })),
  ];
  const rows = Array.from({ length: props.rows }, (_, row) => (
    <div key={row}>
      <SelectField
        name={`field${row}`}
        label={`${row + 1} ${say(words.pointField)}`}
        options={[]}
        groups={groups}
        value={typedText(props.typed, `field${row}`)}
        problem={props.shown[`field${row}`]}
        width="full"
        bare
      />
      <TextField
        name={`sentence${row}`}
        label={`${row + 1} ${say(words.pointSentence)}`}
        value={typedText(props.typed, `sentence${row}`)}
        problem={props.shown[`sentence${row}`]}
        bare
        autoComplete="off"
      />
    </div>
  ));
  const wroteMore = Object.keys(props.typed).some((name) => /^(field|sentence)[3-9]$/.test(name) && typedText(props.typed, name) !== "");
  return (
    <div>
      <Disclosure summary={say(words.returnTitle)} open={props.isOpen}>
        <form method="post" className="stack" noValidate>
          <p className="small soft">
            {say(words.returnHint)} <a href="?points=marks">{say(words.fillFromMarks)}</a>
          </p>
          <HiddenFields values={{ version: props.version }} />
          {rows.slice(0, rowsShown)}
          {rows.length > rowsShown && (
            <Disclosure summary={say(words.morePoints)} open={wroteMore}>
              {rows.slice(rowsShown)}
            </Disclosure>
          )}
          <Button kind="secondary" name="intent" value="return">
            {say(officeDeedNames.return)}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
