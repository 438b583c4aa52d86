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
    page("sign-in", "public/sign-in.tsx", "anyone"),
    page("sign-in/code", "public/sign-in-code.tsx", "anyone"),
    page("sign-in/link/:sealed", "public/sign-in-link.tsx", "anyone"),
    page("sign-out", "public/sign-out.tsx", "anyone"),
    page("start", "public/start.tsx", "signed-in"),
    page("set-up/:token", "public/set-up.tsx", "anyone"),
    page("developer/parts", "developer/parts.tsx", "anyone"),
  ]),
  hall(":language/intern", "intern/layout.tsx", [
    page("", "intern/home.tsx", ["intern"]),
  ]),
  hall(":language/company", "company/layout.tsx", [
    page("", "company/home.tsx", ["company"]),
  ]),
  hall(":language/office", "office/layout.tsx", [
    page("", "office/today.tsx", staff),
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
