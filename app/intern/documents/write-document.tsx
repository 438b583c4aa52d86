import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { documentName } from "#program/documents/rules.ts";
import { showDraft } from "#program/documents/write-document.server.ts";
import { writeDocument } from "#program/documents/write-document.server.ts";
import { writtenForms } from "#program/documents/written-forms.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { documentWords as words } from "./document-words.ts";
import type { Route } from "./+types/write-document";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { document, written } = await showDraft(act, context.get(houseContext).vault, params.documentId);
  const year = await act.db.transaction(async (tx) => await yearOf(tx, document.fiscalYear));
  return { document, written, name: documentName(year, document.kind) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const written = Object.fromEntries(Object.keys(typed).map((name) => [name, typedText(typed, name)]));
  const intent = typedText(typed, "intent");
  const isSent = intent === "send";
  const kept = await writeDocument(context.get(actContext), context.get(houseContext).vault, params.documentId, { written, isSent });
  if (!kept.ok) return unprocessable(kept.problems, typed);
  const there = `/${params.language}/intern/documents/${params.documentId}`;
  // Looked at as it was just typed: it is kept first, so that nothing is lost on the way there and back.
  const layout = intent.startsWith("preview-") ? intent.slice("preview-".length) : null;
  if (layout !== null) return seeOther(`${there}/written?draft=yes&layout=${layout === "japanese" ? "japanese" : "international"}`);
  return seeOther(isSent ? there : `${there}/write`);
}

export default function WriteDocumentPage({ loaderData: { document, written, name }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const form = writtenForms[document.kind]!;
  const labels = Object.fromEntries(form.fields.map((field) => [field.name, say(field.label)]));
  const { shown, lines } = shownProblems(actionData?.problems, documentProblems, labels, language);
  const value = (field: string) => (actionData === undefined ? (written[field] ?? "") : typedText(actionData.typed, field));
  const there = `/${language}/intern/documents/${document.id}`;
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(name, language), language, lines.length > 0)}</title>
      <BackLink href={there}>{say(name)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead flush={lines.length > 0} title={say(name)} lead={say(form.lead)} />
      <form method="post" noValidate>
        {form.fields.map((field) => {
          const shared = {
            name: field.name,
            label: say(field.label),
            hint: field.hint === undefined ? undefined : say(field.hint),
            value: value(field.name),
            problem: shown[field.name],
            required: field.isRequired,
          };
          return field.rows === 1 ? (
            <TextField key={field.name} {...shared} />
          ) : (
            <AreaField key={field.name} {...shared} rows={field.rows} />
          );
        })}
        {document.kind === "resume" && (
          <section className="stack tight" aria-labelledby="preview">
            <h2 id="preview">{say(words.preview)}</h2>
            <p>{say(words.previewText)}</p>
            <Buttons>
              <Button kind="secondary" name="intent" value="preview-japanese">
                {say(words.previewJapanese)}
              </Button>
              <Button kind="secondary" name="intent" value="preview-international">
                {say(words.previewInternational)}
              </Button>
            </Buttons>
          </section>
        )}
        <Buttons>
          <Button name="intent" value="send">
            {say(words.send)}
          </Button>
          <Button kind="secondary" name="intent" value="save">
            {say(words.save)}
          </Button>
        </Buttons>
      </form>
    </Page>
  );
}
