import { ButtonLink } from "#app/ui/button.tsx";
import { Comparison } from "#app/ui/comparison.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { Table } from "#app/ui/table.tsx";
import { SendBar } from "#app/ui/task-list.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { Chapter } from "./chapter.tsx";
import { State } from "./chapter.tsx";

export function ListParts() {
  const say = useSay();
  const closes = new Date("2023-07-04T00:00:00+09:00");
  return (
    <>
      <Chapter name="state-bar">
        <StateBar level={3} daysLeft={3} title={say({ en: "Not sent yet", ja: "未送信" })}>
          <p>
            {say({ en: "Courses B and C close on ", ja: "B・Cコースの締切は" })}
            <strong>
              <Closing at={closes} reader={{ zone: "Africa/Nairobi", name: say({ en: "Nairobi", ja: "ナイロビ" }) }} />
            </strong>
            {say({ en: ".", ja: "です。" })}
          </p>
          <p className="soft">{say({ en: "6 of 10 sections are complete.", ja: "10項目のうち6項目が完了しています。" })}</p>
        </StateBar>
        <StateBar level={3} daysLeft={0} title={say({ en: "Answer needed today", ja: "本日中に回答が必要です" })}>
          <p>{say({ en: "You can still change your answer until the closing time.", ja: "締切までは回答を変えられます。" })}</p>
        </StateBar>
        <StateBar level={3} title={say({ en: "Received", ja: "受付済み" })}>
          <p>{say({ en: "We read it and write to you by 28 July.", ja: "内容を確認し、7月28日までにご連絡します。" })}</p>
        </StateBar>
      </Chapter>
      <Chapter name="task-list">
        <div>
          <TaskList
            groups={[
              {
                title: say({ en: "What you bring", ja: "学びと経験" }),
                tasks: [
                  { label: say({ en: "Education", ja: "学歴" }), href: "#part-task-list", isComplete: true },
                  {
                    label: say({ en: "Work and other experience", ja: "仕事・その他の経験" }),
                    href: "#part-task-list",
                    isComplete: true,
                    hint: say({ en: "You said you have none. That is fine.", ja: "「なし」とご回答です。問題ありません。" }),
                  },
                  {
                    label: say({ en: "Languages", ja: "言語" }),
                    href: "#part-task-list",
                    state: say({ en: "One answer missing", ja: "未入力 1項目" }),
                    kind: "caution",
                    hint: say({ en: "The date of your JLPT test is missing", ja: "JLPTを受けた年月が未入力です" }),
                  },
                  {
                    label: say({ en: "Why you apply", ja: "志望動機" }),
                    href: "#part-task-list",
                    state: say({ en: "Not started", ja: "未着手" }),
                    hint: say({ en: "Allow about 20 minutes", ja: "およそ20分かかります" }),
                  },
                ],
              },
              {
                title: say({ en: "Send", ja: "送信" }),
                tasks: [
                  {
                    label: say({ en: "Declarations, check and send", ja: "宣誓・確認・送信" }),
                    state: say({ en: "Not open yet", ja: "まだ開けません" }),
                    hint: say({ en: "Opens when the sections above are complete", ja: "上の項目がすべて完了すると開きます" }),
                  },
                ],
              },
            ]}
          />
          <SendBar>
            <ButtonLink href="#part-task-list" arrow>
              {say({ en: "Continue with “Languages”", ja: "「言語」へ進む" })}
            </ButtonLink>
          </SendBar>
        </div>
      </Chapter>
      <Chapter name="steps">
        <Steps
          steps={[
            {
              title: say({ en: "Apply online", ja: "オンラインで応募" }),
              text: say({ en: "Save as you go.", ja: "途中で保存できます。" }),
              when: say({ en: "until the closing time", ja: "締切まで" }),
              isDone: true,
            },
            {
              title: say({ en: "Documents are read", ja: "書類選考" }),
              text: say({ en: "No certificates yet.", ja: "証明書はまだ不要です。" }),
              when: say({ en: "June to July", ja: "6月〜7月" }),
              isDone: true,
            },
            {
              title: say({ en: "First interview", ja: "1次面談" }),
              text: say({ en: "In a local language, English or Japanese.", ja: "現地語、英語、日本語のいずれかで。" }),
              when: say({ en: "July", ja: "7月" }),
              isCurrent: true,
            },
            {
              title: say({ en: "Second interview", ja: "2次面談" }),
              text: say({ en: "In English or Japanese.", ja: "英語か日本語で。" }),
              when: say({ en: "July to August", ja: "7月〜8月" }),
            },
            {
              title: say({ en: "Companies choose", ja: "企業が選ぶ" }),
              text: say({ en: "They decide.", ja: "企業が決めます。" }),
              when: say({ en: "July to September", ja: "7月〜9月" }),
            },
            {
              title: say({ en: "You agree", ja: "双方の合意" }),
              text: say({ en: "Both sides say yes.", ja: "双方の合意で決まります。" }),
              when: say({ en: "about 5 days to answer", ja: "回答期間は5日ほど" }),
            },
          ]}
        />
      </Chapter>
      <Chapter name="timeline">
        <Timeline
          events={[
            {
              when: <Instant at={new Date("2023-08-09T10:12:00+09:00")} bare />,
              what: say({ en: "Corrected. The Ministry was told.", ja: "訂正しました。経済産業省にも伝えました。" }),
            },
            {
              when: <Instant at={new Date("2023-08-07T09:30:00+09:00")} bare />,
              what: say({ en: "Identity confirmed by your sign-in", ja: "ログインによりご本人と確認しました" }),
            },
            {
              when: <Instant at={new Date("2023-08-04T22:47:00+09:00")} bare />,
              what: say({ en: "Request received, number P-0031", ja: "請求を受け付けました（P-0031）" }),
            },
          ]}
        />
      </Chapter>
      <Chapter name="table">
        <State name="cards">
          <Table
            caption={say({ en: "Five columns become cards on the phone", ja: "5列の表はスマートフォンでカードになります" })}
            captionShown
            columns={[
              { label: say({ en: "Course", ja: "コース" }) },
              { label: say({ en: "How you take part", ja: "参加方法" }), short: "" },
              { label: say({ en: "Internship", ja: "実習期間" }) },
              { label: say({ en: "Allowance", ja: "手当" }) },
              { label: say({ en: "Apply by (Japan time)", ja: "応募締切（日本時間）" }), short: say({ en: "Apply by", ja: "応募締切" }) },
            ]}
            rows={[
              {
                cells: [
                  <span className="course-code">A</span>,
                  say({ en: "In person, commuting", ja: "対面型、自宅から通勤" }),
                  say({ en: "7 Aug – 19 Sep 2023", ja: "2023年8月7日〜9月19日" }),
                  say({ en: "1,000 yen per activity day", ja: "活動1日につき1,000円" }),
                  <>
                    {say({ en: "19 June, 12:00 noon", ja: "6月19日 正午" })}{" "}
                    <span className="small soft">{say({ en: "(provisional)", ja: "（予定）" })}</span>
                  </>,
                ],
              },
              {
                cells: [
                  <span className="course-code">C</span>,
                  say({ en: "Visiting Japan", ja: "来日型" }),
                  say({ en: "11 Sep – 24 Oct 2023", ja: "2023年9月11日〜10月24日" }),
                  say({ en: "3,000 yen per day of stay", ja: "滞在1日につき3,000円" }),
                  say({ en: "3 July, 23:59:59", ja: "7月3日 23:59:59" }),
                ],
              },
            ]}
          />
        </State>
        <State name="dense, sum, late">
          <Table
            dense
            sum
            caption={say({ en: "Seats", ja: "受入枠" })}
            columns={[
              { label: say({ en: "Course", ja: "コース" }) },
              { label: say({ en: "Seats", ja: "企業の枠" }), end: true, sort: { href: "#part-table", direction: "descending" } },
              { label: say({ en: "Interviews", ja: "面談へ" }), end: true, sort: { href: "#part-table" } },
            ]}
            rows={[
              { cells: [say({ en: "A, commuting", ja: "A（通勤）" }), "22", "96"] },
              { cells: [say({ en: "B, online", ja: "B（オンライン）" }), "41", "184"], isLate: true },
              { cells: [say({ en: "Together", ja: "合計" }), "63", "280"] },
            ]}
          />
        </State>
        <State name="headAt 1">
          <Table
            cards
            headAt={1}
            caption={say({ en: "Who was given your data", ja: "個人データの提供先" })}
            columns={[
              { label: say({ en: "When (Japan time)", ja: "日時（日本時間）" }), short: say({ en: "When", ja: "日時" }) },
              { label: say({ en: "To whom", ja: "提供先" }) },
              { label: say({ en: "What", ja: "内容" }) },
              { label: say({ en: "Consent", ja: "同意" }) },
            ]}
            rows={[
              {
                cells: [
                  <Instant at={new Date("2023-09-08T09:20:00+09:00")} bare />,
                  say({ en: "Immigration bureau, Narita", ja: "出入国在留管理局（成田）" }),
                  say({ en: "Name, birth date, passport number, flight", ja: "氏名、生年月日、旅券番号、便名" }),
                  <a href="#part-table">B 2023-2</a>,
                ],
              },
              {
                cells: [
                  <Instant at={new Date("2023-08-18T11:31:00+09:00")} bare />,
                  say({ en: "Kitayama Kakuu Foods Co., Ltd.", ja: "北山架空食品株式会社" }),
                  say({ en: "Application and résumé, viewed on screen by 2 people", ja: "応募内容と履歴書（画面で2名が閲覧）" }),
                  <a href="#part-table">C 2023-2</a>,
                ],
              },
            ]}
          />
        </State>
      </Chapter>
      <Chapter name="comparison">
        <Comparison
          label={say({ en: "Courses side by side", ja: "コースの比較" })}
          things={[
            { id: "compare-A", code: "A", note: say({ en: "Commuting", ja: "通勤" }) },
            { id: "compare-B", code: "B", note: say({ en: "Online", ja: "オンライン" }) },
            { id: "compare-C", code: "C", note: say({ en: "Visiting Japan", ja: "来日" }) },
          ]}
          questions={[
            {
              question: say({ en: "Where you are", ja: "場所" }),
              answers: [
                say({ en: "In Japan, at your own home", ja: "日本国内の自宅から" }),
                say({ en: "Outside Japan", ja: "日本国外" }),
                say({ en: "You travel to Japan", ja: "実習のため来日" }),
              ],
            },
            {
              question: say({ en: "Allowance", ja: "手当" }),
              answers: [
                say({ en: "1,000 yen per activity day", ja: "活動1日につき1,000円" }),
                say({ en: "1,000 yen per activity day", ja: "活動1日につき1,000円" }),
                say({ en: "3,000 yen per day of stay", ja: "滞在1日につき3,000円" }),
              ],
            },
          ]}
        />
      </Chapter>
      <Chapter name="pagination">
        <Pagination page={1} perPage={50} all={1361} label="first" hrefOf={(page) => `?page=${page}`} />
        <Pagination page={14} perPage={50} all={1361} label="middle" hrefOf={(page) => `?page=${page}`} />
        <Pagination page={1} perPage={50} all={12} label="one" hrefOf={(page) => `?page=${page}`} />
      </Chapter>
    </>
  );
}
