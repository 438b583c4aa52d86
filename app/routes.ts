// The site map: every address of the site on one page, grouped by audience, with who may enter. A list is plural, one thing is singular.
// Each page says who may enter; acts and the database ask again.
import { hall } from "./site-map.ts";
import { page } from "./site-map.ts";
import { staff } from "./site-map.ts";
import type { Entry } from "./site-map.ts";

export default [
  page("", "public/language-choice.tsx", "anyone"),
  hall(":language", "public/layout.tsx", [
    page("", "public/home.tsx", "anyone"),
    page("courses", "public/courses.tsx", "anyone"),
    page("calendar", "public/calendar.tsx", "anyone"),
    page("requirements", "public/requirements.tsx", "anyone"),
    page("results", "public/results.tsx", "anyone"),
    page("inquiry", "public/inquiry.tsx", "anyone"),
    page("inquiry/sent/:receipt", "public/inquiry-sent.tsx", "anyone"),
    page("privacy", "public/privacy.tsx", "anyone"),
    page("accessibility", "public/accessibility.tsx", "anyone"),
    page("sign-in", "public/sign-in.tsx", "anyone"),
    page("sign-in/code", "public/sign-in-code.tsx", "anyone"),
    page("sign-in/link/:sealed", "public/sign-in-link.tsx", "anyone"),
    page("sign-out", "public/sign-out.tsx", "anyone"),
    page("start", "public/start.tsx", "signed-in"),
    page("start/company", "public/start-company.tsx", "signed-in"),
    page("set-up/:token", "public/set-up.tsx", "anyone"),
    page("developer/parts", "developer/parts.tsx", "anyone"),
  ]),
  hall(":language/intern", "intern/layout.tsx", [
    page("", "intern/home.tsx", ["intern"]),
    page("my-data", "intern/my-data.tsx", ["intern"]),
  ]),
  hall(":language/company", "company/layout.tsx", [
    page("", "company/home.tsx", ["company"]),
    page("application", "company/application.tsx", ["company"]),
    page("application/check", "company/application-check.tsx", ["company"]),
    page("positions/:positionId", "company/position.tsx", ["company"]),
    page("letters", "company/letters.tsx", ["company"]),
    page("letters/:letterId", "company/letter.tsx", ["company"]),
  ]),
  hall(":language/office", "office/layout.tsx", [
    page("", "office/today.tsx", staff),
    page("privacy-requests", "office/privacy-requests.tsx", "answer-privacy-requests"),
    page("privacy-requests/:privacyRequestId", "office/privacy-request.tsx", "answer-privacy-requests"),
    page("provisions", "office/provisions.tsx", "read-provisions"),
    page("letters", "office/letters.tsx", "read-letters"),
    page("letters/:letterId", "office/letter.tsx", "read-letters"),
    page("year", "office/year.tsx", staff),
    page("status", "office/status.tsx", "look-after-system"),
    page("impossible-states", "office/impossible-states.tsx", "look-after-system"),
    page("people", "office/people.tsx", "manage-accounts"),
    page("inquiries", "office/inquiries.tsx", "answer-inquiries"),
    page("inquiries/:inquiryId", "office/inquiry.tsx", "answer-inquiries"),
  ]),
  hall(":language/committee", "committee/layout.tsx", [
    page("", "committee/home.tsx", "decide-in-committee"),
  ]),
  hall(":language/reader", "reader/layout.tsx", [
    page("", "reader/home.tsx", "read-as-meti-or-jetro"),
  ]),
  page("demo", "demo/personas.tsx", "anyone"),
  page("demo/sign-in", "demo/sign-in.tsx", "anyone"),
  page("*", "public/not-found.tsx", "anyone"),
] satisfies Entry[];
