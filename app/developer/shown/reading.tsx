import { AreaField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Decision } from "#app/ui/reason-sheet.tsx";
import { ReasonSheet } from "#app/ui/reason-sheet.tsx";
import { OwnWords } from "#app/ui/score-sheet.tsx";
import { Reader } from "#app/ui/score-sheet.tsx";
import { ScoreSheet } from "#app/ui/score-sheet.tsx";
import { KeysHint } from "#app/ui/work-list-tools.tsx";
import { Chapter } from "./chapter.tsx";

/** The reader with its score sheet. */
export function ScoreParts() {
  const say = useSay();
  return (
    <Chapter name="score-sheet">
      <Reader
        sheet={
          <ScoreSheet
            action="#part-score-sheet"
            title={say({ en: "Score sheet", ja: "採点票" })}
            version={say({ en: "Documents 2023, version 2", ja: "書類審査 2023 第2版" })}
            criteria={[
              {
                name: "score-study",
                label: say({ en: "Studies and wishes", ja: "学びとの関連" }),
                hint: say({ en: "Do they belong together?", ja: "学んだことと希望する仕事がつながっているか" }),
                weight: 40,
                value: 3,
              },
              {
                name: "score-reason",
                label: say({ en: "Reason", ja: "志望動機" }),
                hint: say({ en: "Is it concrete?", ja: "日本の企業で何を得たいかが具体的か" }),
                weight: 40,
                value: 4,
              },
              {
                name: "score-own",
                label: say({ en: "Initiative", ja: "主体性" }),
                weight: 20,
                problem: { code: "required", text: say({ en: "Give a score.", ja: "点を選んでください。" }) },
              },
            ]}
            scale={[
              { score: 0, word: say({ en: "not seen", ja: "見られない" }) },
              { score: 2, word: say({ en: "enough", ja: "十分" }) },
              { score: 4, word: say({ en: "very strong", ja: "とても強い" }) },
            ]}
            deed={{ label: say({ en: "Confirm and next", ja: "確定して次へ" }) }}
            others={[{ name: "intent", value: "ask", label: say({ en: "Ask for more", ja: "追加情報を依頼" }) }]}
            keys={<KeysHint keys={[{ keys: ["Ctrl", "Enter"], does: say({ en: "confirm and next", ja: "確定して次へ" }) }]} />}
          >
            <div>
              <AreaField name="note" label={say({ en: "Note, for the office only", ja: "メモ（事務局内のみ）" })} rows={3} bare />
            </div>
          </ScoreSheet>
        }
      >
        <section className="stack">
          <h3>{say({ en: "Why I apply", ja: "志望動機" })}</h3>
          <OwnWords
            lang={say({ en: "en", ja: "ja" })}
            text={say({
              en: "I study how fruit changes when it is dried.\n\nDuring the internship I would like to keep a record of each step and propose what could be better.",
              ja: "大学で果物の乾燥を研究しています。\n\n実習では、工程の記録をつけて改善案を出すことに力を入れます。",
            })}
          />
        </section>
      </Reader>
    </Chapter>
  );
}

/** Candidates side by side, each answered with a reason. */
export function ReasonParts() {
  const say = useSay();
  const options = [
    { value: "choose", label: say({ en: "Choose", ja: "受け入れたい" }) },
    { value: "interview", label: say({ en: "Interview first", ja: "面談してから決める" }) },
    { value: "decline", label: say({ en: "Decline", ja: "見送る" }) },
  ];
  const people = [
    {
      key: "0",
      number: "A-0417",
      name: "Adelina Putri Contoh",
      lang: "id",
      second: say({ en: "Indonesia", ja: "アデリナ・プトリ・チョント" }),
    },
    {
      key: "1",
      number: "A-0862",
      name: "Бекзод Намунаев",
      lang: "ru",
      second: say({ en: "Bekzod Namunayev", ja: "ベクゾド・ナムナエフ" }),
    },
    { key: "2", number: "A-1130", name: "Nguyễn Hoàng Mẫu", lang: "vi", second: say({ en: "Viet Nam", ja: "グエン・ホアン・マウ" }) },
  ];
  return (
    <Chapter name="reason-sheet">
      <form action="#part-reason-sheet">
        <ReasonSheet
          label={say({ en: "Three candidates side by side", ja: "候補者3名の比較" })}
          columns={people}
          parts={[
            {
              key: "facts",
              rows: [
                {
                  label: say({ en: "Studies", ja: "学歴" }),
                  cells: [
                    { text: say({ en: "Mechanical engineering", ja: "機械工学科 4年" }) },
                    { text: say({ en: "Business", ja: "経営学研究科 修士1年" }) },
                    { text: say({ en: "Japanese", ja: "日本語学科 卒業" }) },
                  ],
                },
              ],
            },
            {
              key: "must",
              title: say({ en: "What you asked for", ja: "必須とされた条件" }),
              rows: [
                {
                  label: say({ en: "Japanese N3 or better", ja: "日本語 N3以上" }),
                  note: say({ en: "language at work", ja: "仕事で使う言語" }),
                  cells: [
                    { mark: "yes", text: "JLPT N2" },
                    { mark: "yes", text: "JLPT N3" },
                    { mark: "yes", text: "JLPT N1" },
                  ],
                },
                {
                  label: say({ en: "Reads drawings", ja: "図面を読める" }),
                  cells: [
                    { mark: "yes", text: say({ en: "Took a course in CAD", ja: "製図とCADの授業を履修" }) },
                    { mark: "partly", text: say({ en: "Three months in a factory", ja: "工場での実習が3か月" }) },
                    { mark: "no", text: say({ en: "No studies, no experience", ja: "履修・経験ともになし" }) },
                  ],
                },
              ],
            },
            {
              key: "answer",
              title: say({ en: "Your answer", ja: "ご回答" }),
              isAnswer: true,
              rows: [
                {
                  label: say({ en: "Answer", ja: "回答" }),
                  note: say({ en: "You can check before sending", ja: "送信前に確認画面があります" }),
                  cells: people.map((person, index) => ({
                    text: (
                      <Decision
                        name={`answer-${person.key}`}
                        legend={say({ en: `Answer about ${person.name}`, ja: `${person.name}への回答` })}
                        options={options}
                        value={options[index]?.value}
                        reason={
                          <SelectField
                            name={`reason-${person.key}`}
                            label={say({ en: "Reason", ja: "理由" })}
                            options={[{ value: "field", label: say({ en: "The field does not fit", ja: "必要な専門知識と合わない" }) }]}
                            width="full"
                            bare
                          />
                        }
                      />
                    ),
                  })),
                },
              ],
            },
          ]}
        />
      </form>
    </Chapter>
  );
}
