import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { readFileSync } from "node:fs";
import { after } from "node:test";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { joinedScript } from "../../scripts/joined-script.ts";
import { buildParts } from "./built-parts.ts";

const parts = await buildParts();
after(parts.end);

test("the stylesheets stay small: a first visit to a public page pays for the smaller one alone", () => {
  const [whole, small] = [parts.stylesheet, parts.publicStylesheet].map((text) => brotliCompressSync(text).length) as [number, number];
  assert.ok(whole < 11_000 && small < 9_000, `${whole} and ${small} bytes compressed`);
});

test("each script of ours stays within 5 kB on the wire, and that of pages that are read within 1.5 kB", async () => {
  const joined = await Promise.all(globSync("app/scripts/*.js").map(async (file) => [file, await joinedScript(file)] as const));
  const plain = globSync("public/scripts/*.js").map((file) => [file, readFileSync(file, "utf8")] as const);
  for (const [file, text] of [...joined, ...plain]) {
    const bytes = brotliCompressSync(text).length;
    assert.ok(bytes <= (file.endsWith("/public.js") ? 1_500 : 5_000), `${file}: ${bytes} bytes compressed`);
  }
});

test("the stylesheet asks for nothing more: no font, no picture, no other sheet", () => {
  assert.doesNotMatch(parts.stylesheet, /url\(|@import|@font-face/);
});

test("every primitive colour has the value that the design tokens give it", () => {
  const tokens = readFileSync("node_modules/@digital-go-jp/design-tokens/dist/tokens.css", "utf8");
  const valuesIn = (text: string) =>
    [...text.matchAll(/(--color-[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value] as const);
  const known = new Map(valuesIn(tokens));
  const ours = valuesIn(readFileSync("app/ui/look/tokens.css", "utf8"));
  assert.ok(ours.length > 10);
  for (const [name, value] of ours) assert.equal(value, known.get(name), name);
});

test("no part names a primitive or a colour of its own; roles alone are used", () => {
  const files = globSync("app/ui/look/*.css").filter((file) => !/tokens|print/.test(file));
  assert.ok(files.length > 10);
  for (const file of files) {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    assert.doesNotMatch(text, /#[0-9a-f]{3,8}\b|rgb|hsl|--color-/i, file);
  }
});

test("every class that a page names stands in the stylesheet", () => {
  const sheets = globSync("app/ui/look/*.css").map((file) => readFileSync(file, "utf8"));
  const known = new Set([...sheets.join("\n").matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
  const pages = globSync("app/**/*.tsx");
  assert.ok(pages.length > 40);
  const unknown = pages.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/className="([^"]+)"/g)]
      .flatMap(([, names = ""]) => names.split(/\s+/))
      .filter((name) => name !== "" && !known.has(name))
      .map((name) => `${file}: ${name}`),
  );
  assert.deepEqual(unknown, []);
});

test("no element carries a style, a handler or a script of its own: the policy would refuse it", () => {
  for (const language of ["en", "ja"] as const) {
    const html = parts.html(language);
    assert.doesNotMatch(html, /\sstyle=|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)/);
  }
});

test("a problem carries its code and its field on one element, and its control points to it", () => {
  const html = parts.html("ja");
  const problems = [...html.matchAll(/<p class="problem" id="([^"]+)" data-problem="([a-z-]+)" data-field="([^"]+)"/g)];
  assert.ok(problems.length >= 6);
  for (const [, id = ""] of problems) assert.match(html, new RegExp(`aria-describedby="[^"]*${id}`), id);
  assert.match(html, /value="陈 架空"/); // What was typed stays.
});

test("a board sets the soonest window first and says the last day in words", () => {
  const html = parts.html("en");
  const board = html.slice(html.indexOf('id="open-1"'), html.indexOf('id="open-2"'));
  assert.ok(board.indexOf("Course A<") < board.indexOf("Courses B and C<"));
  assert.match(board, /<b>7<\/b><small>days left/);
  assert.match(board, /Mon 3 July 2023, 23:59:59/);
  assert.match(board, /Mon 3 July 2023, 17:59/); // The same second in Nairobi.
  assert.match(html.slice(html.indexOf('id="open-2"')), /Today<\/b><small>is the last day/);
  assert.match(html.slice(html.indexOf('id="open-3"')), /Nothing is open now/);
});

test("a score sheet counts what is given: three quarters of 40 and all of 40 are 70", () => {
  assert.match(parts.html("en"), /<b data-score-total="">70<\/b>/);
});
