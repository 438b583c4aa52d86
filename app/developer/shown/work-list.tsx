import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Reader } from "#app/ui/score-sheet.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { BulkForm } from "#app/ui/work-list.tsx";
import { Desk } from "#app/ui/work-list-tools.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { FilterBar } from "#app/ui/work-list-tools.tsx";
import { Late } from "#app/ui/work-list.tsx";
import { NarrowBy } from "#app/ui/work-list-tools.tsx";
import { ListHead } from "#app/ui/work-list-tools.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PersonName } from "#app/ui/work-list.tsx";
import { SavedFilters } from "#app/ui/work-list-tools.tsx";
import { WorkTable } from "#app/ui/work-list.tsx";
import { Chapter } from "./chapter.tsx";

/** A work list with all its tools, and one that reads blind. */
export function WorkListParts() {
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
          <NarrowBy
            name="course"
            id="desk-course"
            label={say({ en: "Course", ja: "コース" })}
            value=""
            options={[{ value: "b", label: "B" }]}
          />
          <NarrowBy
            name="country"
            id="desk-country"
            label={say({ en: "Country", ja: "国・地域" })}
            value=""
            options={[{ value: "et", label: country.et }]}
            all={say({ en: "All (92)", ja: "すべて（92）" })}
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
