import { AreaField } from "#app/ui/field.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DateField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { skills } from "#program/host-companies/skills.ts";
import { workFieldNames } from "#program/host-companies/answer-words.ts";
import { fieldsOfStudy } from "#program/intern-applications/fields-of-study.ts";
import { answerWords } from "#program/intern-applications/answer-words.ts";
import { levelHints } from "#program/intern-applications/answer-words.ts";
import { regionsOfJapan } from "#program/intern-applications/regions.ts";
import { answerList } from "#program/intern-applications/sections.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { charactersMost } from "#program/intern-applications/sections.ts";
import { wishedCourses } from "#program/intern-applications/sections.ts";
import { courseName } from "#program/year/messages.ts";
import { windowAt } from "#program/year/rules.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { fieldHints as hints } from "./section-hints.ts";
import { motivationPrompts } from "./section-hints.ts";
import { onlyIf } from "./section-hints.ts";
import { sectionWords } from "./section-hints.ts";
import { LongText } from "./section-field.tsx";
import { choicesOf } from "./section-field.tsx";
import { useCountries } from "./section-field.tsx";
import { useField } from "./section-field.tsx";
import type { SectionFieldsProps } from "./section-field.tsx";
import { PolicyOfYear } from "./policy-of-year.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import type { SectionName } from "#program/intern-applications/sections.ts";

function Name(props: SectionFieldsProps) {
  const field = useField(props);
  return (
    <>
      <TextField {...field("fullName", true)} autoComplete="name" spellCheck={false} />
      <TextField {...field("familyName")} autoComplete="family-name" width="medium" spellCheck={false} />
      <TextField {...field("givenName")} autoComplete="given-name" width="medium" spellCheck={false} />
      <TextField {...field("otherName")} spellCheck={false} />
      <TextField {...field("kana")} lang="ja" spellCheck={false} />
      <TextField {...field("calledName")} autoComplete="nickname" width="medium" spellCheck={false} />
    </>
  );
}

function Person(props: SectionFieldsProps) {
  const field = useField(props);
  const say = useSay();
  const countries = useCountries();
  return (
    <>
      <DateField {...field("birthDate", true)} autoComplete="bday" />
      <SelectField {...field("nationality1", true)} options={countries} />
      <SelectField {...field("nationality2")} options={countries} />
      <SelectField {...field("nationality3")} options={countries} />
      <SelectField {...field("residence", true)} options={countries} autoComplete="country" />
      <SelectField
        {...field("stayStatus")}
        options={choicesOf(answerWords.stayStatus, say)}
        width="full"
        optionalText={say(onlyIf.inJapan)}
      />
      <DateField {...field("stayUntil")} optionalText={say(onlyIf.inJapan)} />
    </>
  );
}

function Contact(props: SectionFieldsProps) {
  const field = useField(props);
  return (
    <>
      <TextField {...field("telephone", true)} type="tel" inputMode="tel" autoComplete="tel" width="medium" />
      <AreaField {...field("address", true)} rows={4} />
    </>
  );
}

function Education(props: SectionFieldsProps) {
  const field = useField(props);
  const say = useSay();
  return (
    <>
      <RadioField {...field("standing", true)} options={choicesOf(answerWords.standing, say)} />
      <TextField {...field("school", true)} />
      <SelectField {...field("schoolCountry", true)} options={useCountries()} />
      <SelectField {...field("field", true)} options={choicesOf(fieldsOfStudy, say)} width="full" />
      <TextField {...field("studies")} />
      <RadioField {...field("degree", true)} options={choicesOf(answerWords.degree, say)} />
      <TextField {...field("degreeName")} optionalText={say(onlyIf.degreeNamed)} />
      <DateField {...field("graduation", true)} parts="month" />
    </>
  );
}

function Languages(props: SectionFieldsProps) {
  const field = useField(props);
  const say = useSay();
  return (
    <>
      <RadioField {...field("japanese", true)} options={choicesOf(answerWords.japanese, say, levelHints)} />
      <DateField {...field("japaneseTest")} parts="month" optionalText={say(onlyIf.withLevel)} />
      <RadioField {...field("japaneseEvidence")} options={choicesOf(answerWords.japaneseEvidence, say)} row />
      <RadioField {...field("english", true)} options={choicesOf(answerWords.english, say, levelHints)} />
      <SelectField {...field("englishTest")} options={choicesOf(answerWords.englishTest, say)} />
      <TextField {...field("englishScore")} width="short" optionalText={say(onlyIf.withTest)} />
      <DateField {...field("englishTestMonth")} parts="month" optionalText={say(onlyIf.withTest)} />
      <RadioField {...field("englishEvidence")} options={choicesOf(answerWords.englishEvidence, say)} row />
      <TextField {...field("otherLanguages")} />
    </>
  );
}

function Skills(props: SectionFieldsProps) {
  const field = useField(props);
  const say = useSay();
  return (
    <>
      <RadioField {...field("work")} options={choicesOf(answerWords.work, say)} />
      <TextField {...field("workPlace")} optionalText={say(onlyIf.withWork)} />
      <TextField {...field("workRole")} optionalText={say(onlyIf.withWork)} />
      <DateField {...field("workFrom")} parts="month" optionalText={say(onlyIf.withWork)} />
      <DateField {...field("workTo")} parts="month" />
      <CheckboxesField {...field("skillCodes")} values={answerList(props.typed, "skillCodes")} options={choicesOf(skills, say)} />
      <LongText {...field("skills")} optionalText={say(onlyIf.noneTicked)} most={charactersMost.skills} rows={5} />
      <LongText {...field("experience")} most={charactersMost.experience} rows={5} />
    </>
  );
}

function Wishes(props: SectionFieldsProps) {
  const { year, typed } = props;
  const field = useField(props);
  const say = useSay();
  const { now } = usePageFacts();
  const chosen = wishedCourses(typed);
  // A course that has closed can no longer be chosen; one that was wished before stays in view until the person lets it go.
  const courses = year.courses
    .map((course) => ({ course, isClosed: windowAt(year, course.code, "intern", now).state === "closed" }))
    .filter(({ course, isClosed }) => !isClosed || chosen.includes(course.code))
    .map(({ course, isClosed }) => {
      const name = say(courseName(course, year.courses));
      return { value: course.code, label: isClosed ? say(sectionWords.closedCourse(name)) : name };
    });
  const isOnOffer = (code: string) => courses.some((course) => course.value === code);
  const ranks = year.mayChooseSeveralCourses ? Math.max(1, courses.length, chosen.length) : 1;
  return (
    <>
      {Array.from({ length: ranks }, (_, index) => (
        <SelectField
          key={index}
          {...field(`wish${index + 1}`, index === 0)}
          options={courses}
          blank={index === 0 ? undefined : say(sectionWords.noFurtherWish)}
          width="full"
        />
      ))}
      <CheckboxesField
        {...field("periods", true)}
        values={answerList(typed, "periods")}
        options={year.courses
          .filter((course) => isOnOffer(course.code))
          .map((course) => ({
            value: course.code,
            label: say(courseName(course, year.courses)),
            hint: <DaySpan from={course.period.startsOn} to={course.period.endsOn} />,
          }))}
      />
      <RadioField {...field("availability", true)} options={choicesOf(answerWords.availability, say)} />
      <AreaField {...field("availabilityNote")} rows={2} optionalText={say(onlyIf.suchDays)} />
      <CheckboxesField {...field("workFields")} values={answerList(typed, "workFields")} options={choicesOf(workFieldNames, say)} />
      <CheckboxesField {...field("regions")} values={answerList(typed, "regions")} options={choicesOf(regionsOfJapan, say)} />
      <LongText {...field("workWished")} most={charactersMost.workWished} rows={3} />
      <LongText {...field("learnWished")} most={charactersMost.learnWished} rows={3} />
    </>
  );
}

function Motivation(props: SectionFieldsProps) {
  const field = useField(props);
  const say = useSay();
  return (
    <>
      <Disclosure summary={say(sectionWords.questionsToBegin)}>
        <ul className="plain-list">
          {motivationPrompts.map((prompt) => (
            <li key={prompt.en}>{say(prompt)}</li>
          ))}
        </ul>
      </Disclosure>
      <LongText {...field("motivation", true)} most={charactersMost.motivation} rows={14} />
    </>
  );
}

function Background(props: SectionFieldsProps) {
  const field = useField(props);
  const say = useSay();
  return (
    <>
      <RadioField {...field("participatedBefore", true)} options={choicesOf(answerWords.participatedBefore, say)} row />
      <TextField {...field("participatedYear")} inputMode="numeric" width="tiny" optionalText={say(onlyIf.yes)} />
      <RadioField {...field("heardFrom", true)} options={choicesOf(answerWords.heardFrom, say)} />
      <TextField {...field("heardFromNote")} optionalText={say(onlyIf.elsewhere)} />
    </>
  );
}

function Declarations(props: SectionFieldsProps) {
  const { year, typed } = props;
  const field = useField(props);
  const say = useSay();
  const language = useLanguage();
  const box = (name: string) => ({ ...field(name, true), value: "yes", checked: answerText(typed, name) === "yes" });
  return (
    <>
      <HiddenFields values={{ policyVersion: year.privacy.textVersion }} />
      <CheckboxField {...box("truth")}>{say(hints.truthLine)}</CheckboxField>
      <CheckboxesField
        {...field("requirements", true)}
        values={answerList(typed, "requirements")}
        options={year.intern.declarations.map((declaration) => ({ value: declaration.id, label: say(declaration) }))}
      />
      <p className="small field">
        <a href={`/${language}/years/${year.fiscalYear}/requirements`}>{say(hints.requirementsLink)}</a>
      </p>
      <PolicyOfYear year={year} />
      <CheckboxField {...box("consent")}>
        {language === "ja" ? (
          <>
            <a href="/ja/privacy">プライバシーポリシー（{year.privacy.textVersion}版）</a>と、上記の提供先への提供に同意する
          </>
        ) : (
          <>
            I agree to the <a href="/en/privacy">privacy policy (version {year.privacy.textVersion})</a> and to the provision of my data to
            the recipients above
          </>
        )}
      </CheckboxField>
    </>
  );
}

/** The fields of each section, in the order of the form. */
export const sectionFields = {
  name: Name,
  person: Person,
  contact: Contact,
  education: Education,
  languages: Languages,
  skills: Skills,
  wishes: Wishes,
  motivation: Motivation,
  background: Background,
  declarations: Declarations,
} satisfies Record<SectionName, (props: SectionFieldsProps) => React.ReactNode>;
