import { reasonNames } from "#program/selection/messages.ts";
import { toldOrInner } from "#program/selection/messages.ts";
import { reasons } from "#program/selection/selection.ts";
import { reasonsFor } from "#program/selection/selection.ts";
import { courseCalled } from "#program/year/messages.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { sayings } from "./selection-words.ts";
import { words } from "./selection-words.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { BulkDeed } from "#program/selection/form.server.ts";
import type { OfficeStepId } from "#program/selection/selection.ts";
import type { WaitingCourse } from "#program/selection/screening-list.server.ts";
import type { SummedProblem } from "#app/ui/error-summary.tsx";
import type { Shown } from "#app/ui/field.tsx";

/** The reasons for a result, each saying whether the person is told. */
export function ReasonField(props: {
  result: "not_selected" | "ineligible";
  step: OfficeStepId;
  value: string;
  problems: Shown;
  /** Only some of the results on the same form need one. */
  optional?: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  const option = (code: ReturnType<typeof reasonsFor>[number]) => {
    const told = say(toldOrInner[reasons[code].isTold ? "told" : "inner"]);
    return { value: code, label: language === "ja" ? `${say(reasonNames[code])}（${told}）` : `${say(reasonNames[code])} (${told})` };
  };
  return (
    <SelectField
      name="reason"
      label={say(props.optional === true ? words.reasonIfNot : words.reason)}
      value={props.value}
      problem={props.problems.reason}
      width="full"
      options={reasonsFor(props.result, props.step).map(option)}
      required={props.optional !== true}
    />
  );
}

/** Says exactly who is touched by a press on the list, with a tick at each; nothing has been written yet. */
export function ScreeningConfirm(props: {
  confirm: { deed: BulkDeed; mayChooseDeed: boolean; courses: readonly WaitingCourse[] };
  typed: Typed;
  problems: Shown;
  lines: readonly SummedProblem[];
  screeners: readonly { id: string; name: string }[];
  tellsUnsuccessful: boolean;
}) {
  const say = useSay();
  const { language, path, roles } = usePageFacts();
  const isBlind = !roles.some((role) => role === "manager" || role === "administrator");
  const { confirm, typed, problems } = props;
  const { deed, courses } = confirm;
  const ticked = new Set([typed.touch ?? []].flat().map((one) => one.slice(0, 36)));
  const people = [...Map.groupBy(courses, (one) => one.applicationId)];
  return (
    <Page width="wide">
      <BackLink href={path}>{say(words.backToList)}</BackLink>
      <ErrorSummary problems={props.lines} />
      <PageHead title={say(sayings.confirmTitle(deed, courses.length, people.length))} flush={props.lines.length > 0} />
      <form method="post" className="stack loose" noValidate>
        <Notice kind="caution" title={say(words.notDoneYet)}>
          {say(words.confirmLead)}
        </Notice>
        <input type="hidden" name="step" value="confirmed" />
        {people.map(([id]) => (
          <input key={id} type="hidden" name="listed" value={id} />
        ))}
        {(deed === "not_selected" || deed === "ineligible") && (
          <div className="measure stack">
            <ReasonField result={deed} step="documents" value={String(typed.reason ?? "")} problems={problems} />
            <AreaField
              name="note"
              label={say(words.note)}
              hint={say(words.noteHint)}
              rows={3}
              value={String(typed.note ?? "")}
              problem={problems.note}
            />
          </div>
        )}
        {deed === "assign" && (
          <SelectField
            name="screener"
            label={say(words.reader)}
            value={String(typed.screener ?? "")}
            problem={problems.screener}
            options={props.screeners.map((one) => ({ value: one.id, label: one.name }))}
            required
          />
        )}
        {deed !== "assign" && (
          <p className="small">
            <strong>{say(words.letterGoes)}</strong>{" "}
            {say(deed === "pass" ? words.passLetters : props.tellsUnsuccessful ? words.heldLetters : words.noLetters)}
          </p>
        )}
        <fieldset className="stack" id="touch">
          <legend>{say(words.touched)}</legend>
          <table className="table dense">
            <tbody>
              {people.map(([id, own]) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/${language}/office/applications/${id}`}>{own[0]!.number}</a> {!isBlind && <bdi>{own[0]!.fullName}</bdi>}
                  </th>
                  <td>
                    <div className="choices-row">
                      {own.map((one) => (
                        <label className="choice" key={one.id}>
                          <input type="checkbox" name="touch" value={`${one.id}:${one.version}`} defaultChecked={ticked.has(one.id)} />
                          <span>
                            <span className="unseen">{one.number} </span>
                            {say(courseCalled(one.course))}
                            {one.score !== null && <small>{one.score} / 100</small>}
                          </span>
                        </label>
                      ))}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </fieldset>
        <Buttons>
          {confirm.mayChooseDeed ? (
            <Button name="intent" value="pass">
              {say(words.pass)}
            </Button>
          ) : (
            <Button name="intent" value={deed}>
              {say({ assign: words.assign, pass: words.pass, not_selected: words.notSelect, ineligible: words.markIneligible }[deed])}
            </Button>
          )}
          <ButtonLink kind="quiet" href={path}>
            {say(words.backToList)}
          </ButtonLink>
        </Buttons>
      </form>
    </Page>
  );
}
