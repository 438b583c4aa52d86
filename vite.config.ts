import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { joinedScripts } from "./scripts/joined-script.ts";

export default defineConfig({
  plugins: [joinedScripts(), reactRouter()],
  build: { assetsInlineLimit: 0, target: "es2022" },
  // Packages go into the site's one file, but those that the server beside it loads as well: finding and reading a thousand small modules
  // is half of a start (bench/start.bench.ts).
  ssr: { noExternal: [/^(?!(?:node:|kysely|pg|pino|nodemailer|hono|@hono)(?:$|\/|-))/] },
});
