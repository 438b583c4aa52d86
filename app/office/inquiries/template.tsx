import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { retireForm } from "#program/inquiries/form.server.ts";
import { templateForm } from "#program/inquiries/form.server.ts";
import { topics } from "#program/inquiries/inquiry.ts";
import { officeInquiryProblems } from "#program/inquiries/messages.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { retireTemplate } from "#program/inquiries/save-template.server.ts";
import { saveTemplate } from "#program/inquiries/save-template.server.ts";
import { showTemplate } from "#program/inquiries/save-template.server.ts";
import { templatePlaces } from "#program/inquiries/template.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { Route } from "./+types/template";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  // A new one has its id before it is kept, so that a second press makes no second one.
  const isNew = new URL(request.url).searchParams.get("new") === "yes";
  requirePermission(act, "answer-inquiries");
  if (!isId(params.templateId)) throw new NotFound("template");
  return { template: isNew ? null : await showTemplate(act, params.templateId), id: params.templateId };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = { ...typedOf(await request.formData()), id: params.templateId };
  const act = context.get(actContext);
  const intent = typedText(typed, "intent");
  if (intent === "retire" || intent === "use-again") {
    const form = readTyped(typed, retireForm);
    if (!form.ok) return unprocessable(form.problems, form.typed);
    const retired = await retireTemplate(act, { ...form.value, isRetired: intent === "retire" });
    if (!retired.ok) return unprocessable(retired.problems, typed);
  } else {
    const form = readTyped(typed, templateForm);
    if (!form.ok) return unprocessable(form.problems, form.typed);
    const { id, version, ...rest } = form.value;
    const saved = await saveTemplate(act, { id, version, typed: rest });
    if (!saved.ok) return unprocessable(saved.problems, typed);
  }
  return seeOther(`/${params.language}/office/inquiries/templates`);
}

export default function TemplatePage({ loaderData: { template, id }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const typed = actionData?.typed;
  const sides = [
    { side: "En", lang: "en", name: say(words.inEnglish) },
    { side: "Ja", lang: "ja", name: say(words.inJapanese) },
  ] as const;
  const labels = Object.fromEntries([
    ["topic", say(words.topic)],
    ...sides.flatMap(({ side, name }) => [
      [`title${side}`, `${say(words.templateTitle)} (${name})`],
      [`body${side}`, `${say(words.templateBody)} (${name})`],
    ]),
  ]) as Record<string, string>;
  const { shown, lines } = shownProblems(actionData?.problems, officeInquiryProblems, labels, language);
  const value = (name: string, kept: string | undefined) => (typed === undefined ? (kept ?? "") : typedText(typed, name));
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(template === null ? words.newTemplate : words.template, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/office/inquiries/templates`}>{say(words.allTemplates)}</BackLink>
      {lines.length > 0 && <ErrorSummary problems={lines} />}
      <PageHead
        title={template === null ? say(words.newTemplate) : say(template.title)}
        {...(template?.isRetired === true ? { after: <Tag>{say(words.retired)}</Tag> } : {})}
      />
      <form method="post" action={`/${language}/office/inquiries/templates/${id}`} className="stack" noValidate>
        <HiddenFields values={{ version: String(template?.version ?? 0) }} />
        <SelectField
          name="topic"
          label={labels.topic!}
          blank={say(words.everyTopic)}
          value={value("topic", template?.topic ?? "")}
          options={topics.map((one) => ({ value: one, label: say(topicNames[one]) }))}
          problem={shown.topic}
          bare
        />
        <Two>
          {sides.map(({ side, lang }) => (
            <div key={side} className="stack">
              <TextField
                name={`title${side}`}
                label={labels[`title${side}`]!}
                lang={lang}
                value={value(`title${side}`, template?.title[lang])}
                problem={shown[`title${side}`]}
                required
              />
              <AreaField
                name={`body${side}`}
                label={labels[`body${side}`]!}
                lang={lang}
                rows={12}
                value={value(`body${side}`, template?.body[lang])}
                problem={shown[`body${side}`]}
                required
              />
            </div>
          ))}
        </Two>
        <Buttons>
          <Button name="intent" value="save">
            {say(words.saveTemplate)}
          </Button>
          {template !== null && (
            <Button kind="quiet" name="intent" value={template.isRetired ? "use-again" : "retire"}>
              {say(template.isRetired ? words.useAgain : words.retire)}
            </Button>
          )}
        </Buttons>
      </form>
      <section className="stack tight" aria-labelledby="places">
        <h2 id="places">{say(words.places)}</h2>
        <p className="measure">{say(words.placesText)}</p>
        <ul className="list">
          {Object.entries(templatePlaces).map(([place, said]) => (
            <li key={place}>
              <code>{`{${place}}`}</code> {say(said)}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
