import { renderToString } from "react-dom/server";
import { otherLanguage } from "#platform/language.ts";
import type { Language } from "#platform/language.ts";
import Parts from "#app/developer/parts.tsx";
import { Document } from "#app/ui/document.tsx";
import { Frame } from "#app/ui/frame.tsx";
import type { Audience } from "#app/ui/document.tsx";

const said = {
  en: {
    name: "Japan Internship Program",
    doors: ["For interns", "For companies", "Courses and dates", "Questions", "Inquiry"],
    signIn: "Sign in or start",
  },
  ja: {
    name: "国際化促進インターンシップ事業",
    doors: ["インターンの方", "受入企業の方", "コースと日程", "よくある質問", "お問い合わせ"],
    signIn: "ログイン・応募開始",
  },
};

/** The developers' page as one HTML document, as a public page shows it or, with `audience` office, signed in. */
export function partsPage(language: Language, audience: Audience = "public"): string {
  const other = otherLanguage(language);
  const person =
    audience === "public" ? { signIn: { label: said[language].signIn, href: "#" } } : { signOut: { action: "#" }, who: "見本 花子" };
  return `<!doctype html>${renderToString(
    <Document
      language={language}
      audience={audience}
      title="Parts"
      alternates={{ en: "/en/developer/parts", ja: "/ja/developer/parts" }}
      scripts={["/scripts/public.js", "/scripts/office.js"]}
    >
      <Frame
        audience={audience}
        wordmark={{ name: said[language].name, other: said[other].name, href: `/${language}` }}
        doors={said[language].doors.map((label, index) => ({ label, href: `#door-${index}`, isCurrent: index === 2 }))}
        twinHref={`/${other}/developer/parts`}
        {...person}
        footer={{ about: <p>{said[language].name}</p>, links: [{ label: said[language].doors[3] ?? "", href: "#foot" }] }}
      >
        <Parts />
      </Frame>
    </Document>,
  )}`;
}
