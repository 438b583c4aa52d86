import { fillDays } from "#app/ui/chart-days.tsx";
import { BarChart } from "#app/ui/chart.tsx";
import { Chart } from "#app/ui/chart.tsx";
import { DayColumns } from "#app/ui/chart.tsx";
import { Legend } from "#app/ui/chart.tsx";
import { LineChart } from "#app/ui/chart.tsx";
import { StackedBar } from "#app/ui/chart.tsx";
import { YearPicture } from "#app/ui/chart.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { Chapter } from "./chapter.tsx";

const sent = [212, 188, 240, 301, 275, 190, 176, 268, 320, 344, 362, 410, 298, 265, 402, 455, 520, 611, 702, 845, 1020, 2480];

export function ChartParts() {
  const say = useSay();
  const days = fillDays([], "2023-06-12", "2023-07-03").map((day, index) => ({
    ...day,
    value: sent[index] ?? 0,
    isMeant: index === sent.length - 1,
  }));
  const stages = [
    { label: say({ en: "E-mail registered", ja: "メールアドレスの登録" }), value: 31208 },
    { label: say({ en: "Sent", ja: "送信" }), value: 18642, href: "#part-bars" },
    { label: say({ en: "Fulfils the requirements", ja: "要件を満たす" }), value: 13905, href: "#part-bars" },
    { label: say({ en: "To the first interview", ja: "1次面談へ" }), value: 412, isPale: true },
  ];
  const year = {
    title: say({ en: "Year calendar 2023, April to March", ja: "2023年度の日程、4月から3月" }),
    description: say({
      en: "For each course: when applications are open, the day of the result, and the internship.",
      ja: "コースごとの応募期間、結果の通知日、実習期間。",
    }),
  };
  return (
    <>
      <Chapter name="year-picture">
        <Chart
          legend={
            <Legend
              marks={[
                { kind: "pale", label: say({ en: "Applications open", ja: "応募受付" }) },
                { kind: "ring", label: say({ en: "Result", ja: "結果の通知" }) },
                { kind: "full", label: say({ en: "Internship", ja: "実習" }) },
              ]}
            />
          }
          table={
            <Table
              dense
              caption={say({ en: "Dates of each course", ja: "コースの日程" })}
              columns={[
                { label: say({ en: "Course", ja: "コース" }) },
                { label: say({ en: "Opens", ja: "受付開始" }) },
                { label: say({ en: "Internship", ja: "実習" }) },
              ]}
              rows={[{ cells: ["A", say({ en: "15 May", ja: "5月15日" }), say({ en: "7 Aug – 19 Sep", ja: "8月7日〜9月19日" })] }]}
            />
          }
        >
          <YearPicture
            id="year-1"
            {...year}
            from="2023-05-01"
            to="2023-11-30"
            today="2023-06-12"
            rows={[
              {
                code: "A",
                label: say({ en: "Commuting, first round", ja: "通勤型 第1回" }),
                bars: [
                  { from: "2023-05-15", to: "2023-06-19", kind: "pale" },
                  { from: "2023-08-07", to: "2023-09-19", kind: "full" },
                ],
                marks: ["2023-07-28"],
              },
              {
                code: "A2",
                label: say({ en: "Commuting, second round", ja: "通勤型 第2回" }),
                bars: [
                  { from: "2023-05-15", to: "2023-08-15", kind: "pale" },
                  { from: "2023-10-16", to: "2023-11-28", kind: "full" },
                ],
                marks: ["2023-09-29"],
              },
              {
                code: "C",
                label: say({ en: "Visiting Japan", ja: "来日型" }),
                bars: [
                  { from: "2023-05-15", to: "2023-07-03", kind: "pale" },
                  { from: "2023-09-11", to: "2023-10-24", kind: "full" },
                ],
                marks: ["2023-08-25"],
              },
            ]}
          />
        </Chart>
        <Chart finding={say({ en: "A whole fiscal year, near its end.", ja: "年度全体、終わりに近い日。" })}>
          <YearPicture
            id="year-2"
            {...year}
            from="2023-04-01"
            to="2024-03-31"
            today="2024-03-20"
            rows={[{ label: say({ en: "Reports", ja: "報告書" }), bars: [{ from: "2023-12-01", to: "2024-06-30", kind: "full" }] }]}
          />
        </Chart>
      </Chapter>
      <Chapter name="bars">
        <div className="two">
          <Chart
            finding={say({
              en: "75 % of those who sent an application fulfil the requirements.",
              ja: "送信した人の75 %が要件を満たしています。",
            })}
            note={say({ en: "All courses, people.", ja: "全コース、人数。" })}
            table={
              <Table
                dense
                caption={say({ en: "Stages", ja: "応募の段階" })}
                columns={[{ label: say({ en: "Stage", ja: "段階" }) }, { label: say({ en: "People", ja: "人数" }), end: true }]}
                rows={stages.map((stage) => ({ cells: [stage.label, sayNumber(stage.value)] }))}
              />
            }
          >
            <BarChart bars={stages} />
          </Chart>
          <Chart finding={say({ en: "Two thirds are read.", ja: "3分の2を読み終えました。" })}>
            <StackedBar
              label={say({ en: "Applications by state", ja: "応募の状態" })}
              parts={[
                { label: say({ en: "Read", ja: "審査済み" }), value: 6214, href: "#part-bars" },
                { label: say({ en: "Being read", ja: "審査中" }), value: 1361 },
                { label: say({ en: "Nobody has looked", ja: "未読" }), value: 1284 },
              ]}
            />
          </Chart>
        </div>
      </Chapter>
      <Chapter name="chart-days">
        <div className="two">
          <Chart
            finding={say({
              en: "2,480 on the closing day, more than twice the day before.",
              ja: "締切日に2,480件。前の日の2倍を超えました。",
            })}
            table={
              <Table
                dense
                caption={say({ en: "Applications by day", ja: "日ごとの応募" })}
                columns={[{ label: say({ en: "Day", ja: "日" }) }, { label: say({ en: "Sent", ja: "件数" }), end: true }]}
                rows={days.map((day) => ({ cells: [day.on, sayNumber(day.value)] }))}
              />
            }
          >
            <DayColumns
              id="by-day"
              title={say({ en: "Applications by day, 12 June to 3 July", ja: "6月12日から7月3日までの日ごとの応募の数" })}
              days={days}
              word={say({ en: "closing day", ja: "締切日" })}
            />
          </Chart>
          <Chart
            finding={say({ en: "At this pace it is done two working days late.", ja: "いまの速さでは、目標に2営業日遅れます。" })}
            legend={
              <Legend
                marks={[
                  { kind: "line", label: say({ en: "So far", ja: "実績" }) },
                  { kind: "forecast", label: say({ en: "Expected", ja: "見込み" }) },
                  { kind: "target", label: say({ en: "Target", ja: "目標" }) },
                ]}
              />
            }
          >
            <LineChart
              id="left"
              title={say({ en: "Applications left to read", ja: "審査の残り件数" })}
              from="2023-07-04"
              to="2023-07-25"
              today="2023-07-06"
              word={say({ en: "7,691 left", ja: "残り 7,691" })}
              marks={[{ on: "2023-07-21", label: say({ en: "target 7/21", ja: "目標 7/21" }) }]}
              lines={[
                {
                  kind: "target",
                  points: [
                    { on: "2023-07-04", value: 8915 },
                    { on: "2023-07-21", value: 0 },
                  ],
                },
                {
                  kind: "line",
                  points: [
                    { on: "2023-07-04", value: 8915 },
                    { on: "2023-07-05", value: 8303 },
                    { on: "2023-07-06", value: 7691 },
                  ],
                },
                {
                  kind: "forecast",
                  points: [
                    { on: "2023-07-06", value: 7691 },
                    { on: "2023-07-25", value: 0 },
                  ],
                },
              ]}
            />
          </Chart>
        </div>
      </Chapter>
    </>
  );
}
