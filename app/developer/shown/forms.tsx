import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { CheckForm } from "#app/ui/check-form.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { DateField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Chapter } from "./chapter.tsx";
import { State } from "./chapter.tsx";

const longText = {
  en: "We consider course B (online) and would like to ask about the language, the hours and the devices before we apply.",
  ja: "貴事業のBコース（オンライン型）での受入れを検討しており、使用する言語、実習の時間帯、貸与される機材について、応募の前に確認させてください。",
};

export function FormParts() {
  const say = useSay();
  const problem = (code: string, en: string, ja: string) => ({ code, text: say({ en, ja }) });
  const nameProblem = problem(
    "characters-refused",
    "“陈” cannot be used. In Japanese kanji it is “陳”.",
    "「陈」は日本の漢字では「陳」と書きます。このフォームでは日本の漢字をお使いください。ボタンで置き換えられます。ほかの入力内容は残っています。",
  );
  const textProblem = problem(
    "too-long",
    "141 bytes too many. You may send your questions separately.",
    "141バイト長すぎます。質問を分けて送ることもできます。",
  );
  const choiceProblem = problem("required", "Say who is asking.", "問い合わせ者を選んでください。");
  const consentProblem = problem(
    "consent-needed",
    "To send it, we need your consent to the privacy policy.",
    "送信には、プライバシーポリシーへの同意が必要です。",
  );
  const dateProblem = problem(
    "required",
    "Write the year of your test. You find it on the certificate.",
    "試験を受けた年をご記入ください。証明書に書かれています。",
  );
  const fileProblem = problem(
    "too-big",
    "The file has 12 MB; at most 10 MB can be sent. A smaller scan will do.",
    "ファイルは12MBあります。10MBまで送れますので、小さく読み取ってください。",
  );
  const kinds = [
    { value: "corporation", label: say({ en: "Company", ja: "法人" }) },
    { value: "individual", label: say({ en: "Person", ja: "個人" }) },
  ];
  const levels = [
    {
      value: "c1",
      label: say({ en: "C1 or higher", ja: "C1以上" }),
      hint: say({ en: "I can discuss difficult things", ja: "むずかしい話題も話し合える" }),
    },
    { value: "b2", label: "B2", hint: say({ en: "I can work in English and follow a meeting", ja: "英語で仕事をし、会議についていける" }) },
    {
      value: "b1",
      label: say({ en: "B1 or lower", ja: "B1以下" }),
      hint: say({ en: "I can talk about everyday things", ja: "身近なことを話せる" }),
    },
  ];
  return (
    <>
      <Chapter name="error-summary">
        <ErrorSummary
          still
          problems={[
            { field: "wrongName", label: say({ en: "Name", ja: "氏名" }), text: nameProblem.text },
            { field: "wrongDetails", label: say({ en: "Your question", ja: "お問い合わせ内容" }), text: textProblem.text },
            {
              field: null,
              code: "window-closed",
              text: say({ en: "The window closed at 12:00 noon, Japan time.", ja: "受付は日本時間の正午に終了しました。" }),
            },
          ]}
        />
      </Chapter>
      <Chapter name="field">
        <form action="#part-field" noValidate>
          <TextField
            name="name"
            label={say({ en: "Name", ja: "氏名" })}
            width="medium"
            autoComplete="name"
            required
            value={say({ en: "Grace Mfano", ja: "見本 花子" })}
          />
          <TextField
            name="wrongName"
            label={say({ en: "Name", ja: "氏名" })}
            hint={say({
              en: "In kanji, kana or Latin letters. Please use Japanese kanji.",
              ja: "漢字、カナ、アルファベットのいずれか。漢字は日本の漢字をお使いください。",
            })}
            width="medium"
            value="陈 架空"
            problem={nameProblem}
            required
            mend={
              <Button kind="quiet" small name="intent" value="use">
                {say({ en: "Replace by “陳 架空”", ja: "「陳 架空」に置き換える" })}
              </Button>
            }
          />
          <TextField
            name="email"
            label={say({ en: "E-mail", ja: "メールアドレス" })}
            type="email"
            autoComplete="email"
            hint={say({ en: "We answer to this address.", ja: "この宛先にお答えします。" })}
            required
          />
          <TextField
            name="capital"
            label={say({ en: "Capital", ja: "資本金" })}
            inputMode="numeric"
            width="short"
            unit={say({ en: "million yen", ja: "万円" })}
            value="3,000"
          />
          <TextField
            name="other"
            label={say({ en: "Other languages", ja: "そのほかの言語" })}
            optionalText={say({ en: "optional, as Japanese is enough", ja: "任意（日本語だけでも応募できます）" })}
            value="Kiswahili, Gikuyu"
          />
          <AreaField
            name="details"
            label={say({ en: "Your question", ja: "お問い合わせ内容" })}
            hint={say({ en: "Up to 1,024 bytes.", ja: "全角512文字（1,024バイト）まで。" })}
            value={say(longText)}
            bytes={{ used: say({ en: longText.en, ja: `${longText.ja}${longText.ja}` }).length, most: 1024 }}
            required
          />
          <AreaField
            name="wrongDetails"
            label={say({ en: "Your question, too long", ja: "お問い合わせ内容（長すぎる）" })}
            value={say(longText).repeat(10)}
            bytes={{ used: 1165, most: 1024 }}
            problem={textProblem}
            required
          />
          <AreaField
            name="reason"
            label={say({ en: "Why you apply", ja: "志望動機" })}
            hint={say({ en: "Up to 600 characters.", ja: "600文字まで。" })}
            rows={3}
            value={say(longText)}
            characters={{ used: say(longText).length, most: 600 }}
          />
          <SelectField
            name="topic"
            label={say({ en: "Topic", ja: "お問い合わせの種類" })}
            options={[
              { value: "host", label: say({ en: "Hosting an intern", ja: "インターンの受入れについて" }) },
              { value: "apply", label: say({ en: "Applying", ja: "応募について" }) },
            ]}
            value="host"
            required
          />
          <RadioField
            name="senderKind"
            label={say({ en: "Who is asking", ja: "問い合わせ者" })}
            options={kinds}
            value="corporation"
            row
            required
          />
          <RadioField
            name="wrongKind"
            label={say({ en: "Who is asking", ja: "問い合わせ者" })}
            options={kinds}
            problem={choiceProblem}
            row
            required
          />
          <RadioField
            name="english"
            label={say({ en: "English", ja: "英語" })}
            hint={say({ en: "Pick the line that describes you best.", ja: "いちばん近いものを選んでください。" })}
            options={levels}
            value="b2"
          />
          <CheckboxesField
            name="days"
            label={say({ en: "Days that suit you", ja: "ご都合のよい曜日" })}
            options={[
              { value: "mon", label: say({ en: "Monday", ja: "月曜日" }) },
              { value: "wed", label: say({ en: "Wednesday", ja: "水曜日" }) },
            ]}
            values={["mon"]}
            row
          />
          <DateField
            name="birthDate"
            label={say({ en: "Date of birth", ja: "生年月日" })}
            hint={say({ en: "For example 27 3 2001", ja: "例：2001 3 27" })}
            value="2001-03-27"
            autoComplete="bday"
            required
          />
          <DateField
            name="testDate"
            label={say({ en: "When did you take the test?", ja: "試験を受けた年月" })}
            parts="month"
            value="-12-"
            problem={dateProblem}
            required
          />
          <DayField name="interviewOn" label={say({ en: "Day of the interview", ja: "面談日" })} value="2023-07-12" required />
          <FileField
            name="resume"
            label={say({ en: "Résumé", ja: "履歴書" })}
            hint={say({ en: "PDF, up to 10 MB", ja: "PDF、10MBまで" })}
            accept=".pdf"
            present={say({ en: "Kept: resume.pdf, 240 kB, 12 July", ja: "保存済み：resume.pdf（240kB、7月12日）" })}
          />
          <FileField name="letter" label={say({ en: "Letter of recommendation", ja: "推薦状" })} problem={fileProblem} required />
          <CheckboxField name="consent" label={say({ en: "Personal data", ja: "個人情報の取扱い" })} problem={consentProblem} required>
            {say({ en: "I agree to the ", ja: "" })}
            <a href="#part-field">{say({ en: "privacy policy (fiscal year 2023)", ja: "プライバシーポリシー（2023年度版）" })}</a>
            {say({ en: "", ja: "に同意する" })}
          </CheckboxField>
          <div className="form-end">
            <Buttons>
              <Button name="intent" value="confirm">
                {say({ en: "Check your answers", ja: "確認画面へ進む" })}
              </Button>
              <Button kind="secondary" name="intent" value="back">
                {say({ en: "Back", ja: "戻る" })}
              </Button>
            </Buttons>
          </div>
        </form>
      </Chapter>
      <Chapter name="summary-list">
        <SummaryList
          rows={[
            { question: say({ en: "Name", ja: "氏名" }), answer: say({ en: "Grace Mfano", ja: "見本 花子" }), changeHref: "#name" },
            {
              question: say({ en: "Your question", ja: "お問い合わせ内容" }),
              answer: `${say(longText)}\n\n${say({ en: "Thank you.", ja: "よろしくお願いいたします。" })}`,
              asTyped: true,
              changeHref: "#details",
            },
            { question: say({ en: "Photographs", ja: "写真" }), answer: say({ en: "Not agreed", ja: "同意しない" }) },
          ]}
        />
        <CheckForm
          typed={{ topic: "host" }}
          deed={{ value: "send", label: say({ en: "Send", ja: "送信する" }) }}
          edit={say({ en: "Change the answers", ja: "修正する" })}
          action="#part-summary-list"
        />
        <State name="dense">
          <SummaryList
            dense
            rows={[
              {
                question: say({ en: "Course", ja: "コース" }),
                answer: say({ en: "1. C, visiting Japan  2. B, online", ja: "1. C（来日型）　2. B（オンライン型）" }),
              },
              {
                question: say({ en: "Japanese", ja: "日本語" }),
                answer: say({ en: "JLPT N2, December 2022", ja: "JLPT N2（2022年12月）" }),
              },
            ]}
          />
        </State>
      </Chapter>
    </>
  );
}
