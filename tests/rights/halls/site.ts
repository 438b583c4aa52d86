import { everyone } from "./door.ts";
import type { Doors } from "./door.ts";

export const siteDoors: Doors = {
  "/": { enters: "anyone", answers: 302 },
  "/sitemap.xml": everyone,
  "/robots.txt": everyone,
  // Outside the demonstration these do not exist.
  "/demo": { enters: "anyone", answers: 404 },
  "/demo/sign-in": { enters: "anyone", answers: 404 },
  "/*": { enters: "anyone", answers: 404 },
};
