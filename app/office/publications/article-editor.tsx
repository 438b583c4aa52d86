import { ArticleText } from "#app/parts/article-text.tsx";
import { Button, Buttons } from "#app/ui/button.tsx";
import { CheckboxField } from "#app/ui/choices.tsx";
import { DayField } from "#app/ui/date-field.tsx";
import { AreaField, HiddenFields, TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Section } from "#app/ui/page.tsx";
import { Panel, Panels } from "#app/ui/panels.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedText } from "#platform/typed.ts";
import { CaseFields } from "./case-fields.tsx";
import { articleDeskWords as words } from "./article-words.ts";
import { WritingAids } from "./writing-aids.tsx";
import { WritingDeeds } from "./writing-deeds.tsx";
import { useFields } from "#app/ui/use-fields.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { ArticleKind } from "#program/publications/article.ts";
import type { ArticleForOffice } from "#program/publications/show-articles-to-office.server.ts";
import type { ArticlePreview } from "./article-deeds.server.ts";

/** The fields in their order, for the summary of problems. */
export const articleFields = [
  "id",
  "on",
  "companyEn",
  "companyJa",
  "category",
  "industry",
  "prefecture",
  "country",
  "fiscalYear",
  "titleEn",
  "titleJa",
  "summaryEn",
  "summaryJa",
  "textEn",
  "textJa",
  "pinned",
] as const;

/** An article as the form shows it; `firstDay` and `firstYear` stand in a new one. */
export function typedOfArticle(entry: ArticleForOffice | null, firstDay: string, firstYear: number): Typed {
  const texts = entry?.texts;
  if (texts === undefined || texts === null)
    return { version: String(entry?.kept.version ?? 0), on: firstDay, fiscalYear: String(firstYear) };
  const { caseStudy } = texts;
  return {
    version: String(entry?.kept.version ?? 0),
    on: texts.on,
    titleEn: texts.title.en,
    titleJa: texts.title.ja,
    summaryEn: texts.summary.en,
    summaryJa: texts.summary.ja,
    textEn: texts.text.en,
    textJa: texts.text.ja,
    ...(texts.news?.isPinned === true ? { pinned: "yes" } : {}),
    ...(caseStudy === null
      ? {}
      : {
          companyEn: caseStudy.company.en,
          companyJa: caseStudy.company.ja,
          category: caseStudy.category,
          industry: caseStudy.industry,
          prefecture: caseStudy.prefecture,
          country: caseStudy.country,
          fiscalYear: String(caseStudy.fiscalYear),
        }),
  };
}

/** Both languages side by side. */
export function ArticleEditor(props: { kind: ArticleKind; typed: Typed; shown: Shown; isNew: boolean; isPublished: boolean }) {
  const { kind, typed, shown, isNew, isPublished } = props;
  const say = useSay();
  const field = useFields(words, typed, shown);
  return (
    <form method="post" noValidate className="stack">
      <HiddenFields values={{ version: typedText(typed, "version") }} />
      {isNew && <TextField {...field("id")} hint={say(words.idHint)} width="medium" spellCheck={false} required />}
      <DayField {...field("on")} required />
      {kind === "case-study" && <CaseFields typed={typed} shown={shown} />}
      <div className="two">
        <TextField {...field("titleEn")} lang="en" required />
        <TextField {...field("titleJa")} lang="ja" required />
      </div>
      {kind === "case-study" && (
        <div className="two">
          <AreaField {...field("summaryEn")} hint={say(words.summaryHint)} lang="en" rows={3} required />
          <AreaField {...field("summaryJa")} hint={say(words.summaryHint)} lang="ja" rows={3} required />
        </div>
      )}
      <div className="two">
        <AreaField {...field("textEn")} hint={say(words.textHint)} lang="en" rows={12} required />
        <AreaField {...field("textJa")} hint={say(words.textHint)} lang="ja" rows={12} required />
      </div>
      <WritingAids />
      {kind === "news" && (
        <CheckboxField name="pinned" label={say(words.pinned)} checked={typed.pinned === "yes"} bare>
          {say(words.pinnedText)}
        </CheckboxField>
      )}
      <WritingDeeds isOut={!isNew && isPublished} />
    </form>
  );
}

/** Both languages as readers see them. */
export function ArticlePreviews({ preview }: { preview: ArticlePreview }) {
  const say = useSay();
  return (
    <Panels>
      {(["en", "ja"] as const).map((language) => (
        <Panel key={language} id={`preview-${language}`} title={say(language === "en" ? words.previewEn : words.previewJa)}>
          {preview.blocks === null ? (
            <p className="soft">{say(words.notReadable)}</p>
          ) : (
            <div className="stack tight" lang={language}>
              <h3>{preview.texts.title[language]}</h3>
              {preview.texts.summary[language] !== "" && <p className="soft">{preview.texts.summary[language]}</p>}
              <ArticleText blocks={preview.blocks[language]} />
            </div>
          )}
        </Panel>
      ))}
    </Panels>
  );
}

/** Every published version with who and when. */
export function ArticleVersions({ entry: { versions } }: { entry: ArticleForOffice }) {
  const say = useSay();
  if (versions.length === 0) return null;
  return (
    <Section title={say(words.versions)} id="versions">
      <Table
        caption={say(words.versions)}
        columns={[
          { label: say(words.version), end: true },
          { label: say(words.when) },
          { label: say(words.who) },
          { label: say(words.head) },
        ]}
        rows={versions.map((version) => ({
          key: String(version.number),
          cells: [version.number, <Instant at={version.publishedAt} bare />, version.by, say(version.title)],
        }))}
        dense
      />
    </Section>
  );
}
