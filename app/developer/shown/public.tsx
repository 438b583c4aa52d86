import { Board } from "#app/ui/board.tsx";
import { Doors } from "#app/ui/doors.tsx";
import { useSay } from "#app/ui/language.tsx";
import { News } from "#app/ui/news.tsx";
import { Search } from "#app/ui/search.tsx";
import { Chapter } from "./chapter.tsx";

export function PublicParts() {
  const say = useSay();
  const now = new Date("2023-06-12T10:00:00+09:00");
  const deed = (course: string) => ({
    label: say({ en: "Apply", ja: "応募する" }),
    name: say({ en: `Apply for ${course}`, ja: `応募する：${course}` }),
    href: "#part-board",
  });
  const windows = [
    {
      key: "b",
      title: say({ en: "Courses B and C", ja: "B・Cコース" }),
      note: say({ en: "Online, and visiting Japan", ja: "オンライン型、来日型" }),
      closesAt: new Date("2023-07-04T00:00:00+09:00"),
      deed: deed(say({ en: "Courses B and C", ja: "B・Cコース" })),
    },
    {
      key: "a",
      title: say({ en: "Course A", ja: "Aコース" }),
      note: say({ en: "Commuting in Japan", ja: "日本国内で通勤" }),
      closesAt: new Date("2023-06-19T12:00:00+09:00"),
      deed: deed(say({ en: "Course A", ja: "Aコース" })),
    },
  ];
  const empty = {
    title: say({ en: "Nothing is open now.", ja: "いま募集中のコースはありません。" }),
    text: say({
      en: "Applications open on Mon 15 May 2023 at 10:00, Japan time.",
      ja: "2023年5月15日（月）10:00（日本時間）に募集を始めます。",
    }),
  };
  return (
    <>
      <Chapter name="board">
        <div>
          <Board
            id="open-1"
            title={say({ en: "Open for interns now", ja: "いま応募できるコース" })}
            now={now}
            windows={windows}
            reader={{ zone: "Africa/Nairobi", name: say({ en: "Nairobi", ja: "ナイロビ" }) }}
            beside={say({ en: "Monday 12 June 2023, 10:00 in Japan", ja: "日本時間 2023年6月12日（月）10:00 現在" })}
            empty={empty}
          />
          <Board
            id="open-2"
            title={say({ en: "The last day, zone not known", ja: "最終日、読む人の時間帯が分からないとき" })}
            now={new Date("2023-06-19T09:00:00+09:00")}
            windows={windows}
            empty={empty}
          />
          <Board id="open-3" title={say({ en: "Nothing open", ja: "募集していないとき" })} now={now} windows={[]} empty={empty} />
        </div>
      </Chapter>
      <Chapter name="doors">
        <Doors
          doors={[
            {
              title: say({ en: "Apply as an intern", ja: "インターンに応募する" }),
              text: say({ en: "Check in two minutes whether you can take part.", ja: "参加できるかどうかを2分で確認できます。" }),
              deed: { label: say({ en: "Check and apply", ja: "確認して応募する" }), href: "#part-doors" },
              links: [{ label: say({ en: "Am I eligible?", ja: "参加の要件" }), href: "#open-1" }],
            },
            {
              title: say({ en: "Host an intern", ja: "インターンを受け入れる" }),
              text: say({ en: "You meet the candidates and make the final decision.", ja: "候補者に会い、最後は企業が決めます。" }),
              deed: { label: say({ en: "Apply as a company", ja: "企業として応募する" }), href: "#part-doors" },
              links: [{ label: say({ en: "What a host prepares", ja: "受入企業が用意するもの" }), href: "#open-2" }],
            },
            {
              title: say({ en: "Ask a question", ja: "質問・相談する" }),
              text: say({ en: "Most answers are in our questions and answers.", ja: "多くの答えは「よくある質問」にあります。" }),
              deed: { label: say({ en: "Find an answer", ja: "答えを探す" }), href: "#part-doors" },
              links: [{ label: say({ en: "Write to the office", ja: "事務局に問い合わせる" }), href: "#open-3" }],
            },
          ]}
        />
      </Chapter>
      <Chapter name="news, search">
        <div className="two">
          <News
            items={[
              {
                on: "2023-06-09",
                title: say({ en: "Course A closes on 19 June at 12:00 noon, Japan time", ja: "Aコースの締切は6月19日（月）正午です" }),
                href: "#news-1",
              },
              {
                on: "2023-05-15",
                title: say({ en: "Applications for fiscal year 2023 are open", ja: "2023年度の募集を開始しました" }),
                href: "#news-2",
              },
            ]}
          />
          <Search
            action="#part-news, search"
            label={say({ en: "What would you like to know?", ja: "知りたいことを入力してください" })}
            hint={say({ en: "For example: letter of recommendation", ja: "例：推薦状はいつ出しますか" })}
          />
        </div>
      </Chapter>
    </>
  );
}
