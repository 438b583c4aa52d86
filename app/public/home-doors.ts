import type { DoorCard } from "#app/ui/doors.tsx";
import type { Language } from "#platform/language.ts";

/** The three ways in: to take part, to host, to ask. */
export function homeDoors(language: Language): DoorCard[] {
  const say = (en: string, ja: string) => (language === "ja" ? ja : en);
  const to = (path: string) => `/${language}/${path}`;
  return [
    {
      title: say("Apply as an intern", "インターンに応募する"),
      text: say(
        "See in a minute whether you can take part. Then apply online: no documents are needed at first.",
        "参加できるかどうかは、すぐに確かめられます。応募はオンラインで、最初に書類は要りません。",
      ),
      deed: { label: say("Apply as an intern", "応募を始める"), href: to("start") },
      links: [
        { label: say("Can I take part? Check it", "応募できるか確かめる"), href: to("eligibility") },
        { label: say("Who may apply", "応募できる方"), href: to("requirements") },
        { label: say("What is paid and provided", "手当と支援"), href: to("support") },
        { label: say("How it goes, step by step", "参加までの流れ"), href: to("steps/interns") },
        { label: say("Dates and results", "締切と結果の日程"), href: to("calendar") },
      ],
    },
    {
      title: say("Host an intern", "インターンを受け入れる"),
      text: say(
        "For small and medium-sized companies in Japan. You see the candidates and decide yourself.",
        "日本国内の中堅・中小企業が対象です。候補者をご覧のうえ、受入れは企業が判断します。",
      ),
      deed: { label: say("Apply as a company", "企業として申し込む"), href: to("start") },
      links: [
        { label: say("Can we host? Check it", "受入れできるか確かめる"), href: to("eligibility/company") },
        { label: say("Which companies may host", "受入企業の要件"), href: to("requirements#companies") },
        { label: say("Main duties of host companies", "受入企業の主な役割"), href: to("duties") },
        { label: say("How it goes, step by step", "受入れまでの流れ"), href: to("steps/companies") },
        { label: say("Case studies of host companies", "受入企業の成果事例"), href: to("case-studies") },
        { label: say("Figures so far", "これまでの実績"), href: to("results") },
      ],
    },
    {
      title: say("Ask a question", "質問する"),
      text: say(
        "Most answers are here already. If not, write to us in English or Japanese: you get a number at once and our answer by e-mail.",
        "多くの答えは「よくある質問」にあります。解決しないときは日本語か英語でお寄せください。受付番号がすぐに表示され、回答はメールでお送りします。",
      ),
      deed: { label: say("Write to the office", "問い合わせる"), href: to("inquiry") },
      links: [
        { label: say("Questions and answers", "よくある質問"), href: to("questions") },
        { label: say("Where is my application?", "応募の状況を確認する"), href: to("start") },
        { label: say("Information sessions", "説明会"), href: to("information-sessions") },
        { label: say("About the program", "事業について"), href: to("about") },
        { label: say("How we treat personal information", "個人情報の取扱い"), href: to("privacy") },
      ],
    },
  ];
}
