import { AreaField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Panel } from "#app/ui/panels.tsx";
import { Panels } from "#app/ui/panels.tsx";
import { WorkToday } from "#app/ui/panels.tsx";
import { Decision } from "#app/ui/reason-sheet.tsx";
import { ReasonSheet } from "#app/ui/reason-sheet.tsx";
import { OwnWords } from "#app/ui/score-sheet.tsx";
import { Reader } from "#app/ui/score-sheet.tsx";
import { ScoreSheet } from "#app/ui/score-sheet.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { BulkForm } from "#app/ui/work-list.tsx";
import { Desk } from "#app/ui/work-list.tsx";
import { Figures } from "#app/ui/work-list.tsx";
import { FilterBar } from "#app/ui/work-list.tsx";
import { KeysHint } from "#app/ui/work-list.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { ListHead } from "#app/ui/work-list.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { Chapter } from "./chapter.tsx";

export function DeskParts() {
  return (
    <div className="office">
      <WorkListParts />
      <PanelParts />
      <ScoreParts />
      <ReasonParts />
    </div>
  );
}

function WorkListParts() {
  const say = useSay();
  const days = (count: number) => say({ en: count === 1 ? "1 day" : `${count} days`, ja: `${count}日` });
  const nobody = <Nobody>{say({ en: "nobody", ja: "未割当" })}</Nobody>;
  const noScore = <Nobody>{say({ en: "none", ja: "未" })}</Nobody>;
  const country = {
    et: say({ en: "Ethiopia", ja: "エチオピア" }),
    th: say({ en: "Thailand", ja: "タイ" }),
    jo: say({ en: "Jordan", ja: "ヨルダン" }),
    id: say({ en: "Indonesia", ja: "インドネシア" }),
  };
  const columns = [
    { label: say({ en: "Country", ja: "国・地域" }) },
    { label: say({ en: "Courses", ja: "コース" }) },
    { label: say({ en: "Score", ja: "点" }), end: true, sort: { href: "#part-work-list" } },
    { label: say({ en: "To check", ja: "確認事項" }) },
    { label: say({ en: "Waits", ja: "待ち" }), end: true, sort: { href: "#part-work-list", direction: "descending" as const } },
    { label: say({ en: "Reader", ja: "担当" }) },
  ];
  return (
    <Chapter name="work-list">
      <Figures
        label={say({ en: "What to do next", ja: "次にすべきこと" })}
        figures={[
          {
            count: 36,
            label: say({ en: "answered our question", ja: "追加情報が届いた" }),
            note: say({ en: "2 due today", ja: "うち2件は本日まで" }),
            href: "#part-work-list",
          },
          {
            count: 41,
            label: say({ en: "past the target", ja: "目標を超えた" }),
            note: say({ en: "7 working days or more", ja: "7営業日以上" }),
            href: "#part-work-list",
            isLate: true,
          },
          {
            count: 1284,
            label: say({ en: "nobody has looked at", ja: "誰も見ていない" }),
            note: say({ en: "9 days at most", ja: "最長9日" }),
            href: "#part-work-list",
          },
          { count: 0, label: say({ en: "wait for a second score", ja: "2人目の採点を待つ" }), href: "#part-work-list" },
        ]}
      />
      <Desk
        rail={
          <SavedFilters
            label={say({ en: "Saved filters", ja: "保存した絞り込み" })}
            filters={[
              { label: say({ en: "What to do next", ja: "次にすべきこと" }), count: 1361, href: "?filter=next", isCurrent: true },
              { label: say({ en: "Mine", ja: "自分の担当" }), count: 38, href: "?filter=mine" },
              { label: say({ en: "Perhaps twice", ja: "重複の疑い" }), count: 12, href: "?filter=twice" },
            ]}
            own={{
              title: say({ en: "My filters", ja: "自分の絞り込み" }),
              filters: [{ label: say({ en: "C, Japanese N2 or better", ja: "C・日本語N2以上" }), count: 388, href: "?filter=own-1" }],
            }}
          />
        }
      >
        <FilterBar action="#part-work-list">
          <TextField
            name="q"
            id="desk-q"
            label={say({ en: "Number, name in any script, school", ja: "番号・氏名（どの文字でも）・学校" })}
            type="search"
            bare
          />
          <SelectField
            name="course"
            id="desk-course"
            label={say({ en: "Course", ja: "コース" })}
            options={[{ value: "b", label: "B" }]}
            blank={say({ en: "All", ja: "すべて" })}
            width="full"
            bare
          />
          <SelectField
            name="country"
            id="desk-country"
            label={say({ en: "Country", ja: "国・地域" })}
            options={[{ value: "et", label: country.et }]}
            blank={say({ en: "All (92)", ja: "すべて（92）" })}
            width="full"
            bare
          />
        </FilterBar>
        <ListHead pick>{say({ en: "1–4 of 1,361", ja: "1,361件のうち 1–4件目" })}</ListHead>
        <BulkForm
          action="#part-work-list"
          deeds={[
            { value: "assign", label: say({ en: "Assign a reader", ja: "担当を割り当てる" }) },
            { value: "ask", label: say({ en: "Ask for more", ja: "追加情報を依頼" }) },
          ]}
          all={{ value: "all", label: say({ en: "All 1,361 that match", ja: "条件に合う 1,361件すべてを選ぶ" }) }}
        >
          <WorkTable
            label={say({ en: "Applications", ja: "応募" })}
            numberLabel={say({ en: "Number", ja: "番号" })}
            headLabel={say({ en: "Name", ja: "氏名" })}
            columns={columns}
            waitAt={4}
            groups={[
              {
                key: "today",
                title: say({ en: "To answer today", ja: "本日までに回答が必要" }),
                note: say({
                  en: "They answered our question; the target is 2 working days",
                  ja: "追加情報が届いた応募。回答の目標は2営業日です",
                }),
                rows: [
                  {
                    id: "1",
                    number: "23-004-118",
                    href: "#part-work-list",
                    head: <PersonName name="ሰላማዊት ምሳሌ" lang="am" second="Selamawit Misale" secondLang="en" />,
                    isUnread: true,
                    cells: [
                      country.et,
                      "C → B",
                      noScore,
                      <Tag kind="caution">{say({ en: "Education answered", ja: "学歴の回答あり" })}</Tag>,
                      days(2),
                      say({ en: "Sato", ja: "佐藤" }),
                    ],
                  },
                ],
              },
              {
                key: "late",
                title: say({ en: "Past the target", ja: "目標を超えた応募" }),
                note: say({ en: "41 without a score after 7 working days", ja: "7営業日を過ぎても採点がないもの。41件" }),
                rows: [
                  {
                    id: "2",
                    number: "23-001-233",
                    href: "#part-work-list",
                    head: <PersonName name="สุพรรณี ตัวอย่าง" lang="th" second="Suphannee Tuayang" secondLang="en" />,
                    isUnread: true,
                    cells: [country.th, "B → B2", noScore, null, <Late>{days(9)}</Late>, nobody],
                  },
                  {
                    id: "3",
                    number: "23-006-502",
                    href: "#part-work-list",
                    head: <PersonName name="نور المثال" lang="ar" second="Nour Al-Mithal" secondLang="en" />,
                    cells: [country.jo, "B", "71", null, days(6), nobody],
                  },
                  {
                    id: "4",
                    number: "23-006-514",
                    href: "#part-work-list",
                    head: <PersonName name="Contoh" lang="id" second={say({ en: "(one name only)", ja: "（単一名）" })} />,
                    cells: [
                      country.id,
                      "B2",
                      noScore,
                      <Tag kind="problem">{say({ en: "One answer missing", ja: "未入力 1項目" })}</Tag>,
                      days(6),
                      nobody,
                    ],
                  },
                ],
              },
            ]}
          />
        </BulkForm>
        <Pagination page={1} perPage={50} all={1361} hrefOf={(page) => `?page=${page}`} />
        <WorkTable
          label={say({ en: "A list that reads blind, without ticks", ja: "氏名を伏せた一覧（選択なし）" })}
          numberLabel={say({ en: "Number", ja: "番号" })}
          pick={false}
          columns={[columns[1] ?? { label: "" }, columns[4] ?? { label: "" }]}
          waitAt={1}
          groups={[
            {
              key: "all",
              rows: [
                { id: "5", number: "23-006-520", href: "#part-work-list", isUnread: true, cells: ["B2", days(5)] },
                { id: "6", number: "23-006-523", href: "#part-work-list", cells: ["B", days(5)] },
              ],
            },
          ]}
        />
      </Desk>
    </Chapter>
  );
}

function PanelParts() {
  const say = useSay();
  return (
    <Chapter name="panels">
      <Panels>
        <Panel id="panel-work" title={say({ en: "Work of today", ja: "今日の仕事" })}>
          <WorkToday
            duties={[
              {
                count: 41,
                label: say({ en: "Documents: past the target", ja: "書類審査：目標を超えた応募" }),
                href: "#part-panels",
                when: say({ en: "7 working days or more", ja: "7営業日以上" }),
                isLate: true,
              },
              {
                count: 6,
                label: say({ en: "First interviews, course A", ja: "1次面談（Aコース）" }),
                href: "#part-panels",
                when: say({ en: "the first at 13:00", ja: "最初は13:00" }),
              },
            ]}
          />
        </Panel>
        <Panel id="panel-letters" title={say({ en: "Letters", ja: "通知" })}>
          <p>{say({ en: "All letters of yesterday were delivered.", ja: "昨日の通知はすべて届きました。" })}</p>
        </Panel>
      </Panels>
    </Chapter>
  );
}

function ScoreParts() {
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

function ReasonParts() {
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
