import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { recommenderStateNames } from "#program/documents/messages.ts";
import { typedText } from "#platform/typed.ts";
import { ownRecommenderWords as words } from "./recommender-words.ts";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { Recommender } from "#program/documents/recommender.ts";
import type { Shown } from "#app/ui/field.tsx";

/** The labels of the form's fields, for the summary of problems. */
export function recommenderLabels(say: (said: Said) => string): Record<string, string> {
  return {
    recommenderName: say(words.name),
    recommenderEmail: say(words.email),
    recommenderOrganisation: say(words.organisation),
    recommenderLanguage: say(words.language),
  };
}

/** Who is asked to recommend a person, how that stands, and the form that names somebody. */
export function OwnRecommender(props: {
  recommenders: readonly Recommender[];
  here: string;
  mayChange: boolean;
  typed: Typed;
  problems: Shown;
}) {
  const say = useSay();
  const { recommenders, here, mayChange, typed, problems } = props;
  const live = recommenders.find((one) => one.state === "invited" || one.state === "arrived") ?? null;
  const isDeclined = live === null && recommenders[0]?.state === "declined";
  const latest = live ?? (isDeclined ? recommenders[0]! : null);
  return (
    <section className="stack" id="recommender" aria-labelledby="recommender-head">
      <h2 id="recommender-head">{say(words.title)}</h2>
      {latest !== null && (
        <SummaryList
          rows={[
            {
              question: say(words.who),
              answer: (
                <>
                  <bdi>{latest.name}</bdi>
                  <br />
                  <span className="small soft">
                    <bdi>{latest.organisation}</bdi> · <bdi>{latest.email}</bdi>
                  </span>
                </>
              ),
            },
            { question: say(words.state), answer: say(recommenderStateNames[latest.state]) },
            {
              question: say(words.written),
              answer: latest.letterWanted || latest.writtenAt === null ? say(words.soon) : <Instant at={latest.writtenAt} />,
            },
            ...(latest.openedAt === null ? [] : [{ question: say(words.opened), answer: <Instant at={latest.openedAt} /> }]),
          ]}
        />
      )}
      {live?.state === "invited" && mayChange && (
        <form method="post" action={here}>
          <Buttons>
            <Button kind="secondary" name="intent" value="again">
              {say(words.again)}
            </Button>
            <Button kind="quiet" name="intent" value="cancel">
              {say(words.cancel)}
            </Button>
          </Buttons>
        </form>
      )}
      {live === null && mayChange && (
        <form method="post" action={here} noValidate>
          <p className="field">{say(words.lead)}</p>
          <TextField
            name="recommenderName"
            label={say(words.name)}
            value={typedText(typed, "recommenderName")}
            problem={problems.recommenderName}
            required
          />
          <TextField
            name="recommenderOrganisation"
            label={say(words.organisation)}
            value={typedText(typed, "recommenderOrganisation")}
            problem={problems.recommenderOrganisation}
            required
          />
          <TextField
            name="recommenderEmail"
            type="email"
            label={say(words.email)}
            value={typedText(typed, "recommenderEmail")}
            problem={problems.recommenderEmail}
            required
          />
          <RadioField
            name="recommenderLanguage"
            label={say(words.language)}
            value={typedText(typed, "recommenderLanguage") || "en"}
            options={[
              { value: "en", label: "English" },
              { value: "ja", label: "日本語" },
            ]}
            problem={problems.recommenderLanguage}
            row
            required
          />
          <Buttons>
            <Button kind="secondary" name="intent" value="name">
              {say(words.ask)}
            </Button>
          </Buttons>
        </form>
      )}
      {mayChange && <h2>{say(words.or)}</h2>}
    </section>
  );
}
