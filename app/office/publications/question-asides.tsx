import { Button, Buttons } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Section } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { questionDeskSayings as sayings, questionDeskWords as words } from "./question-words.ts";
import type { QuestionForOffice } from "#program/publications/show-questions-to-office.server.ts";

/** Below the editor: the order in its category, what readers say, and every published version with who and when. */
export function QuestionAsides({ entry: { kept, versions, helpful } }: { entry: QuestionForOffice }) {
  const say = useSay();
  return (
    <>
      <Section title={say(words.order)} id="order">
        <form method="post">
          <HiddenFields values={{ version: String(kept.version) }} />
          <Buttons>
            <Button name="intent" value="earlier" kind="secondary" small>
              {say(words.earlier)}
            </Button>
            <Button name="intent" value="later" kind="secondary" small>
              {say(words.later)}
            </Button>
          </Buttons>
        </form>
      </Section>
      <Section title={say(words.said)} id="said">
        <p>{say(sayings.votes(helpful.yes, helpful.no))}</p>
        {helpful.whys.length > 0 && (
          <ul className="list">
            {helpful.whys.map(({ id, text }) => (
              <li key={id}>
                {text}
                <form method="post">
                  <HiddenFields values={{ voteId: id }} />
                  <Button name="intent" value="forget-why" kind="quiet" small label={`${say(words.forgetWhy)}: ${text.slice(0, 60)}`}>
                    {say(words.forgetWhy)}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={say(words.versions)} id="versions">
        <Table
          caption={say(words.versions)}
          columns={[
            { label: say(words.version), end: true },
            { label: say(words.when_) },
            { label: say(words.who) },
            { label: say(words.question) },
          ]}
          rows={versions.map((version) => ({
            key: String(version.number),
            cells: [version.number, <Instant at={version.publishedAt} bare />, version.by || say(words.withProgram), say(version.question)],
          }))}
          dense
        />
      </Section>
    </>
  );
}
